import { firstThat } from './amid-sale.ts';
import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isInDoubt } from './doubt.ts';
import type { Choice } from './effect.ts';
import type { Hint } from './hint.ts';
import { goAhead } from './may-pay-now.ts';
import { noted } from './noted.ts';
import { ofShopAlone } from './of-shop.ts';
import type { Reading } from './reading.ts';
import { SALE_THERE, tellsSaleThere } from './sale-there.ts';
import type { ConversationState } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { withWayBack } from './way-back.ts';
import {
  isAllUpdated,
  mustAskFleet,
  saidFirst,
  terminalsTold,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';
import { PLAIN, plainIn } from './plain-sale-read.ts';
import { hasSaid } from './said-of.ts';

/** The sale comes first, and the update can wait; who is gone is noted, and a walk goes on. */
export const plainSale: Rule = (state, { reading }, world) => {
  const what = plainIn(PLAIN, state, reading, world);
  return what && answerTo(what, state, reading, world);
};

/**
 * お客さん来ちゃった、現金でもらっといた, お客さんの会計終わりました, in the walk while its update runs: the terminal took none of it, and the update is not
 * over by it. null: one may be open, or nothing runs.
 */
export const saleWhileRunning: Rule = (state, event, world) =>
  ofShopAlone(state, event, world) ?? whileRunning(state, event, world);

const whileRunning: Rule = (state, { reading }, world) => {
  const what = plainIn(WHILE_RUNNING, state, reading, world);
  if (what === null || reading.signs.includes('asks')) return null;
  if (state.position === null || !isUpdating(state, world)) return null;
  // Of one that the fleet knows, it is told further on.
  const isNamed = tellsSaleThere(reading);
  if (isNamed && mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isNamed && terminalsTold(world).length > 1) return null;
  const asked = understood(askAgain(state, world));
  if (what !== 'saleInCash') return asked;
  return saidFirst({ type: 'say', message: 'counter.cashTaken' }, asked);
};

const WHILE_RUNNING: readonly Hint[] = ['saleInCash', 'saleWell', 'nobodyThere', ...SALE_THERE];

function answerTo(
  what: Hint,
  state: ConversationState,
  { signs }: Reading,
  world: World,
): Decision | null {
  if (what === 'asksOffThen') return firstThat(state, false);
  if (state.position === null && OF_NONE.has(what))
    return noted(state, what === 'nobodyThere' ? waited(state, world) : []);
  if (goesOn(what, state)) return understood(askAgain(state, world));
  const message = MESSAGES[what];
  if (message !== undefined) return said(message, state, world);
  const isPlan = what === 'onceFree' && !signs.includes('asks');
  return isPlan || what === 'saleSoon' ? saleAhead(state, isPlan, world) : null;
}

/** お客さん帰りました, right behind 会計を先にどうぞ: the update that waited for them. */
function waited(state: ConversationState, world: World): readonly Choice[] {
  return isLetFirst(state) && !isAllUpdated(world) ? [flowChoice(UPDATE_FLOW)] : [];
}

function isLetFirst({ position, said: last }: ConversationState): boolean {
  return position === null && hasSaid(last, LETS_FIRST);
}

const LETS_FIRST: ReadonlySet<string> = new Set([
  'counter.payFirst',
  'payment.noneThen',
  'payment.noneNoted',
]);

/** 全員終わってから始めます, right behind 会計を先にどうぞ, is as it was told. */
function saleAhead(state: ConversationState, isPlan: boolean, world: World): Decision {
  return isPlan && isLetFirst(state) ? noted(state) : saleFirst(state, world);
}

function saleFirst(state: ConversationState, world: World): Decision {
  if (isInDoubt(state, world)) return ofOthers(state);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return understood(goAhead(state, world));
}

const OF_NONE: ReadonlySet<Hint> = new Set<Hint>([
  'nobodyThere',
  'saleOff',
  'saleNone',
  'ofTrade',
  ...SALE_THERE,
]);

/** さっきの会計終わりました, in a walk: a sale ended, and no step of it, nor the update. */
function goesOn(what: Hint, { position }: ConversationState): boolean {
  return position !== null && (what === 'saleWell' || OF_NONE.has(what));
}

/** It has stopped nowhere here: what to do should one; and where things are on the screen, nobody here knows. */
const MESSAGES: Readonly<Partial<Record<Hint, string>>> = {
  saleElsewhere: 'payment.ifCut',
  ifTheyCome: 'running.cannotPay',
  asksPlace: 'flow.howUnknown',
  asksSales: 'flow.howUnknown',
};

function said(message: string, state: ConversationState, world: World): Decision {
  if (state.position !== null) return saidAndAsked(message, state, world);
  const isOfSale = message === MESSAGES.saleElsewhere;
  const choices = isOfSale ? [topicChoice('payment.check_history')] : [];
  return understood({ state, effects: [{ type: 'say', message, choices }] });
}

/** One was found out to be paid: that one is not meant. */
function ofOthers(state: ConversationState): Decision {
  return withWayBack(
    understood({ state, effects: [{ type: 'say', message: 'payment.otherSale' }] }),
  );
}
