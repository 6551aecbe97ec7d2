import { askedAt } from './asked-at.ts';
import { firstThat } from './amid-sale.ts';
import { UPDATE_FLOW } from './aside.ts';
import { leftForIt } from './at-counter.ts';
import { RESUME } from './choices.ts';
import { asksOutside, type Effect, type Say } from './effect.ts';
import type { ConversationEvent } from './event.ts';
import type { Guard } from './guard.ts';
import type { Hint } from './hint.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { runsAlready } from './runs-already.ts';
import { asksLeaveIn, isLeave, isWalk, withSaleAllowed, withoutOffers } from './sale-allowed.ts';
import { withSaleOver } from './sale-ahead.ts';
import { isOfElse, isSaleDone } from './sale-first.ts';
import { isSaleOpen } from './sale-open.ts';
import { matchOffer } from './offer.ts';
import type { Reading } from './reading.ts';
import { back } from './steer.ts';
import { startsAnew } from './told-doubt.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** One that may be taken again comes first, and so does one that is going on. */
export const withSaleFirst: Guard = (before, decision, event, world) => {
  return withSaleHeld(before, withSaleAllowed(before, decision, event, world), event, world);
};

/**
 * A sale that was told to be going on comes before the last word of a walk (準備ができました, 電源を切って), however that is come to: its steps before
 * may be answered meanwhile. No leave for either is told, and no button leads there.
 */
const withSaleHeld: Guard = (before, decision, event, world) => {
  const { state, effects } = decision;
  if (isTakenForEnd(before, decision, event, world))
    return firstThat(standsAs(before, state), false);
  if (!isSaleOpen(state, world) || state.position?.flow === MONEY_FLOW) return decision;
  if (isServedComer(before, event)) return { state: withSaleOver(state, world), effects };
  const unsent = withoutOrder(before, decision, world);
  if (unsent !== null) return unsent;
  if (effects.some(asksOutside) || runsAlready(state, world)) return decision;
  return withoutLast(decision, event, world);
};

function withoutLast(decision: Decision, event: ConversationEvent, world: World): Decision {
  const { state, effects } = decision;
  if (isLastWord(state, effects, world)) return heldAt(decision);
  return isAgreedTo(state, effects, world)
    ? firstThat(state, false)
    : withoutLeave(decision, event);
}

/** 一人終わりました, もうすぐ終わります, 電話終わった, with that sale not told to be over: no update runs, nor is it over, by that. */
function isTakenForEnd(
  before: ConversationState,
  { state, effects }: Decision,
  event: ConversationEvent,
  world: World,
): boolean {
  if (!isSaleOpen(before, world) || !endsElse(event) || isEnded(state)) return false;
  if (before.position?.flow !== UPDATE_FLOW || runsAlready(before, world)) return false;
  return runsAlready(state, world) || (state.position === null && effects.some(isOfWalk));
}

/** はじめました, 動いてます and 更新終わりました tell of the update. */
function endsElse(event: ConversationEvent): boolean {
  if (event.type !== 'merchantAsked') return false;
  const { hints } = event.reading;
  return !hints.includes('ofUpdate') && ENDS.some((hint) => hints.includes(hint));
}

function isEnded({ saleAhead }: ConversationState): boolean {
  return saleAhead?.is === 'over';
}

const ENDS: readonly Hint[] = ['isOver', 'endOfElse'];

function isOfWalk(effect: Effect): boolean {
  return effect.type === 'say' && effect.message.startsWith(`flow.${UPDATE_FLOW}.`);
}

function standsAs(before: ConversationState, state: ConversationState): ConversationState {
  const { position, interrupted, stopped, updatingAt, updatedAt, saleAhead } = before;
  return { ...state, position, interrupted, stopped, updatingAt, updatedAt, saleAhead };
}

/** From afar it is not switched off either; what is on its way is only followed. */
function withoutOrder(
  before: ConversationState,
  { state, effects }: Decision,
  world: World,
): Decision | null {
  if (effects.some(isSent)) return firstThat({ ...back(before, world).state, remote: null }, false);
  if (state.remote?.key === before.remote?.key || effects.some(asksOutside)) return null;
  if (state.remote?.takenAt !== null) return null;
  const { position, remote } = before;
  return firstThat({ ...state, position, remote }, false);
}

function isSent(effect: Effect): boolean {
  return effect.type === 'askRemote' && effect.order.takenAt === null && effect.order.tries === 0;
}

function withoutLeave(decision: Decision, event: ConversationEvent): Decision {
  const { state, effects } = decision;
  if (isOverIn(event)) return decision;
  return effects.some(isLeaveNow) && !isOfLater(event)
    ? firstThat(state, asksLeaveIn(event))
    : { state, effects: withoutOffers(effects, state) };
}

/** What was answered holds; it is begun once the sale is over. Who came just now is to be served, and no more is said. */
function heldAt({ state, effects }: Decision): Decision {
  const first = effects.find((one) => one.type === 'say' && one.message === 'counter.payFirst');
  const held = first ? leftForIt({ state, effects: [first] }) : firstThat(state, false);
  const rest = effects.filter(({ type }) => type !== 'say');
  return { state: held.state, effects: [...rest, ...held.effects] };
}

/** 続ける, the button or its words, once somebody at the counter was let go first: they were served. */
function isServedComer({ saleAhead, offer }: ConversationState, event: ConversationEvent): boolean {
  if (saleAhead?.isComer !== true) return false;
  if (event.type === 'merchantTapped') return event.data.endsWith(`:${RESUME.id}`);
  return event.type === 'merchantAsked' && matchOffer(offer, event.text) === RESUME.id;
}

/** 終わったから電源切っていい? */
function isOverIn(event: ConversationEvent): boolean {
  return event.type === 'merchantAsked' && isSaleDone(event.reading);
}

/** 明日の朝更新していい?, 閉店が21時でそのあとやる, and not 会計終わったら更新していい? */
export function isOfLater(event: ConversationEvent): boolean {
  if (event.type !== 'merchantAsked' || isFromNow(event.reading)) return false;
  const { hints, time } = event.reading;
  return isOfElse(event.reading) && (time !== null || !hints.includes('onceOver'));
}

/** 今からやって9時半に終わる?: the time that is named is its end, and it would begin now. */
function isFromNow({ timeAsked, signs, hints }: Reading): boolean {
  const isDone = signs.includes('otherTerminal') || hints.includes('freeNow');
  return (timeAsked.endsBy ?? null) !== null && !isDone;
}

/** That the app is updated whenever it is switched on again is only known by it. */
export function isLeaveNow(effect: Effect): boolean {
  if (effect.type !== 'say') return isLeave(effect);
  return (isLeave(effect) && effect.message !== OF_APP) || isEndTold(effect);
}

/** 9:10までに始めれば, of an hour that was named. */
function isEndTold({ message, values }: Say): boolean {
  return message === 'deadline.opening' && values?.['guessed'] === 'no';
}

const OF_APP = 'topic.app.auto_update';

/** わかりました, はい: お願いします says as much as the last word of the walk itself. */
export function isAgreedTo(
  state: ConversationState,
  effects: readonly Effect[],
  world: World,
): boolean {
  const at = askedAt(state, world);
  if (at === null || !isWalk(at.flow.id)) return false;
  const isSaid = effects.some((one) => one.type === 'say' && one.message === 'flow.whenDone');
  return isSaid && startsAnew(at.flow, at.step);
}

/** 準備ができました, 電源を切って, a restart from afar: said by its own walk. */
export function isLastWord(
  state: ConversationState,
  effects: readonly Effect[],
  world: World,
): boolean {
  const at = askedAt(state, world);
  if (at === null || !isWalk(at.flow.id)) return false;
  // What was sent is told of.
  if (at.step.orders !== undefined && state.remote?.takenAt != null) return false;
  const own = `flow.${at.flow.id}.`;
  const isSaid = effects.some((one) => one.type === 'say' && one.message.startsWith(own));
  return isSaid && startsAnew(at.flow, at.step);
}
