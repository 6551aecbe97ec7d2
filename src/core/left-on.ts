import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { begunOn, checkedOn } from './begun-on.ts';
import { isCheckLeft, isPaymentOpen, isWithStaff } from './doubt.ts';
import type { Effect, Say } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isSeveralTold } from './several-told.ts';
import type { ConversationState } from './state.ts';
import { mustAskFleet, terminalsAbout, type World } from './world.ts';

/** Beside a payment that staff look into: its terminal is neither updated nor switched off (fact `payment`). */
export const LEFT_ON: Say = { type: 'say', message: 'payment.leftOn' };

/** Where the history of a payment in doubt is to be read first. */
export const UNRESOLVED: Say = { type: 'say', message: 'payment.unresolved' };

/** In place of a walk that would switch off the terminal of a payment that staff look into. null: it is another, or none is in doubt. */
export function leftOn(
  flow: string,
  terminalId: string | null,
  state: ConversationState,
  world: World,
): Effect | null {
  if (!SWITCH_OFF.has(flow) || !mayBeItsTerminal(terminalId, state, world)) return null;
  return mustAskFleet(world) ? { type: 'askFleet' } : LEFT_ON;
}

const SWITCH_OFF: ReadonlySet<string> = new Set([UPDATE_FLOW, RESTART_FLOW]);

/** Bの電源入れ直していい?, where the payment that staff look into was begun on B, or nobody knows on which. */
export function isNamedLeft(state: ConversationState, world: World): boolean {
  return isWithStaff(state, world) && isOfNamed(state, world);
}

/** The same, where the check of that payment is under way, or was left. */
export function isNamedUnread(state: ConversationState, world: World): boolean {
  return isUnread(state, world) && isOfNamed(state, world);
}

/** Beside either, nothing that would switch its terminal off is offered. */
export function leftOf(state: ConversationState, world: World) {
  return { isLeft: isNamedLeft(state, world), isUnread: isNamedUnread(state, world) };
}

/** A payment is open, and its history was not read to the end. */
export function isUnread(state: ConversationState, world: World): boolean {
  const { position, interrupted, stopped } = state;
  const hasCheck = [position, interrupted, stopped].some((one) => one?.flow === MONEY_FLOW);
  const isOpen = (hasCheck && isPaymentOpen(state, world)) || isCheckLeft(state, world);
  return isOpen && !isWithStaff(state, world);
}

/** 更新できる?, エラーが出た, 状態は?, of that terminal: いま更新できます would be heard as leave; of several the others are told of behind it. */
export function besideLeft(
  topic: string,
  says: (world: World) => readonly Say[],
  state: ConversationState,
  world: World,
): readonly Say[] {
  const held = inPlaceOf(topic, state, world);
  if (held === null) return says(world).map((say) => withoutItsUpdate(say, state, world));
  const about = terminalsAbout(world)
    .map(({ terminal }) => terminal)
    .filter(({ id }) => !mayBeOn(id, state, world));
  if (about.length === 0) return [held];
  // いつから? is of no terminal.
  const isOfAll = topic === 'update.when' && world.about.length === 0;
  return [held, ...says(isOfAll ? world : { ...world, about })];
}

function inPlaceOf(topic: string, state: ConversationState, world: World): Say | null {
  if (isNamedLeft(state, world)) return LEADS_TO_UPDATE.has(topic) ? LEFT_ON : null;
  const isSeen = topic === 'fleet.status' && terminalsAbout(world).length > 0;
  const isAsked = state.position === null || state.position.flow === MONEY_FLOW;
  const isHeld = isSeen && isAsked && isNamedUnread(state, world);
  return isHeld ? UNRESOLVED : null;
}

/** カウンターの更新をはじめる is not offered of that terminal, whatever is answered. */
function withoutItsUpdate(say: Say, state: ConversationState, world: World): Say {
  const isHeld = isWithStaff(state, world) || isUnread(state, world);
  const own = say.choices?.filter(({ id }) => {
    const [meaning, terminalId] = id.split(':');
    return meaning !== 'begin' || !mayBeOn(terminalId ?? null, state, world);
  });
  return isHeld && own !== undefined ? { ...say, choices: own } : say;
}

const LEADS_TO_UPDATE: ReadonlySet<string> = new Set([
  'fleet.status',
  'update.error',
  'update.when',
]);

function mayBeItsTerminal(
  terminalId: string | null,
  state: ConversationState,
  world: World,
): boolean {
  return isWithStaff(state, world) && mayBeOn(terminalId, state, world);
}

/** None is named, or the terminal of that payment may be. */
export function isOfNamed(state: ConversationState, world: World): boolean {
  return world.about.length === 0 || world.about.some(({ id }) => mayBeOn(id, state, world));
}

/** Of several that stopped, nobody knows on which. */
export function mayBeOn(
  terminalId: string | null,
  state: ConversationState,
  world: World,
): boolean {
  if (state.handOff?.isSeveral || isSeveralTold(state, world)) return true;
  const its = checkedOn(state) ?? begunOn(state, world);
  return its === null || terminalId === null || its === terminalId;
}
