import { asksOfDoubt } from './in-doubt.ts';
import { allSays, asksOutside, bareEffect, type Say } from './effect.ts';
import { runsAt } from './flow.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isPaymentOpen } from './doubt.ts';
import type { Lead } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState } from './state.ts';
import { cancel } from './steer.ts';
import { choose } from './choose.ts';
import {
  thenRest,
  asksOfPayment,
  standing,
  understood,
  type Decision,
  type World,
  type RuleBeside,
} from './world.ts';

/**
 * はい、それで。1階は使っていい?, やめとく。2階は今日使える?: the reminder is set, or the walk is left, and what follows is answered in the same
 * reply. null: nothing of that is open, or a payment may be.
 */
export const leadTaken: RuleBeside = (state, event, world, decided) => {
  const lead = event.reading.lead ?? null;
  const done = lead === null || mayBeOfPayment(state, world) ? null : taken(state, lead, world);
  if (lead === null || done === null) return null;
  if (done.effects.some(asksOutside)) return done;
  const after = { ...understood(done).state, offer: null };
  const { text, reading } = lead;
  const rest = decided(after, { ...event, text, reading }, world);
  if (rest.effects.some(asksOutside)) return rest;
  return isRead(state, rest) ? thenRest(done, rest) : unread(done);
};

function mayBeOfPayment(state: ConversationState, world: World): boolean {
  const isOfDoubt = asksOfPayment(state, world) || asksOfDoubt(state);
  const isBehind = state.interrupted?.flow === MONEY_FLOW;
  return isOfDoubt || isBehind || state.handOff !== null || isPaymentOpen(state, world);
}

function taken(state: ConversationState, { says }: Lead, world: World): Decision | null {
  const at = standing(state, world);
  if (at === null || says === 'sellsThere' || says === 'saleOver') return null;
  if (says === 'leaves') return runsAt(at.flow, at.position.step) ? null : cancel(state, world);
  return at.flow.id === REMINDER_FLOW ? choose(state, at.flow, 'yes', world) : null;
}

/** What was just left is not begun again by what follows. */
function isRead({ position }: ConversationState, { state, effects }: Decision): boolean {
  const isBegunAgain = state.position !== null && state.position.flow === position?.flow;
  const isMissed = state.misunderstandings > 0 || state.handOff !== null;
  return !isBegunAgain && !isMissed && allSays(effects).length > 0;
}

const UNCLEAR: Say = { type: 'say', message: 'flow.besideUnclear' };

function unread(done: Decision): Decision {
  const { choices = [] } = allSays(done.effects).at(-1) ?? {};
  const effects = [...done.effects.map(bareEffect), { ...UNCLEAR, choices }];
  return { state: understood(done).state, effects };
}
