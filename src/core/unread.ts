import { allSays, asksOutside, type Effect } from './effect.ts';
import { isKnownSince } from './doubt.ts';
import type { ConversationEvent } from './event.ts';
import type { Guard } from './guard.ts';
import type { Hint } from './hint.ts';
import { IF_STOPPED, STILL_OPEN } from './if-stopped.ts';
import { isoOf, minutesSince, momentOf } from './moment.ts';
import type { Reading } from './reading.ts';
import { isSaleOpen } from './sale-open.ts';
import { isSaidOf } from './said-of.ts';
import type { Sign } from './sign.ts';
import { isLeaveNow } from './sale-held.ts';
import { tellsNone } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { consentsTo } from './told-doubt.ts';
import { askedNow, standing, type Decision, type World } from './world.ts';

/*
 * 次の人の打ち始めた, アップデート画面が出ちゃった, シャットダウンした: what nobody understood may have told of a sale, a screen that stands or an update that
 * runs, in words that no list has. Whether a payment is under way is asked before the next leave to update or to switch off.
 */

/** One came within the half hour, and whether a payment is under way has not been answered since. */
export function isUnreadOpen(state: ConversationState, { now }: World): boolean {
  const { unreadAt, noSaleAt } = state;
  if (unreadAt === undefined || minutesSince(unreadAt, now) >= MINUTES) return false;
  const isTold = noSaleAt !== undefined && momentOf(noSaleAt) >= momentOf(unreadAt);
  return !isTold && !isKnownSince(unreadAt, state);
}

const MINUTES = 30;

/** The talk with when a message was last answered without being understood; of the update, it may run, and matters before switching off. */
export const withUnread: Guard = (before, decision, event, world) => {
  const { state, effects } = decision;
  if (state.handOff !== null) return decision;
  const at = isoOf(world.now);
  if (isNotSeen(effects)) {
    const isUnreadSeen = isUnreadOpen(before, world) ? before.isUnreadSeen : true;
    return { effects, state: { ...state, unreadAt: at, isUnreadSeen } };
  }
  if (event.type !== 'merchantAsked') return decision;
  return (
    withReadAloud(decision, event.reading) ?? withUntold(before, decision, event.reading, world)
  );
};

/** Words that nobody understood. */
function withUntold(
  before: ConversationState,
  decision: Decision,
  reading: Reading,
  world: World,
): Decision {
  const { state, effects } = decision;
  const at = isoOf(world.now);
  if (!mayTell(before, reading) || !isPassedOver(effects, reading)) return decision;
  const isOfIt = askedNow(before, world)?.of === 'update' || isOfUpdate(reading);
  const isCome = isOnlyCome(reading) && !isUnreadOpen(before, world);
  const isUnreadSeen: true | undefined = isCome ? true : undefined;
  const told = isOfIt ? { shownAt: at } : { unreadAt: at, isUnreadSeen };
  return { effects, state: { ...state, ...told } };
}

/** きた, なんか出た, and no more: what it was may be told next, as that of a picture may. */
function isOnlyCome({ hints, signs }: Reading): boolean {
  return hints.includes('appearedNow') && signs.every((sign) => sign === 'tellsAnything');
}

/** アップデートのご案内って書いてます, of a picture that could not be read: it was that, and tells of no sale. */
function withReadAloud({ state, effects }: Decision, reading: Reading): Decision | null {
  if (!state.isUnreadSeen || !readsItAloud(effects, reading)) return null;
  return { effects, state: { ...state, unreadAt: undefined, isUnreadSeen: undefined } };
}

function readsItAloud(effects: readonly Effect[], { hints, signs }: Reading): boolean {
  const isNotice = allSays(effects).some(({ message }) => message.startsWith(NOTICE));
  const isOfSale = hints.includes('ofSale') || OF_SALE.some((sign) => signs.includes(sign));
  return isNotice && hints.includes('ofUpdate') && !isOfSale && !signs.includes('brokenDown');
}

function isOfUpdate({ hints }: Reading): boolean {
  return hints.includes('ofUpdate') && !hints.includes('ofSale');
}

/** A picture that shows no screen that is known, or spoken words. */
function isNotSeen(effects: readonly Effect[]): boolean {
  return allSays(effects).some(({ message }) => isSaidOf('notSeen', message));
}

/** A question tells of nothing that goes on, nor does what is of another shop or of the charge; what fails is minded for itself. */
function mayTell({ position }: ConversationState, reading: Reading): boolean {
  const { hints, signs, past, language } = reading;
  if (past !== null || tellsNone(reading)) return false;
  // 直っとる, and no more.
  if (hints.includes('isMended') && hints.includes('worksAgain')) return false;
  // 一定要重启吗 has no mark of its own.
  if (position !== null && language !== 'ja') return false;
  return (
    !NOT_OF_IT.some((sign) => signs.includes(sign)) && !ELSE_SAID.some((one) => hints.includes(one))
  );
}

const NOT_OF_IT: readonly Sign[] = ['asks', 'brokenDown', 'namesOthers'];
const ELSE_SAID: readonly Hint[] = ['failsElse', 'ofBattery', 'ofAnyTongue', 'notOfSale'];

/** Nothing was understood; or the notice of the update was told to have come, which it does as a sale is begun (fact `dialog`). */
function isPassedOver(effects: readonly Effect[], reading: Reading): boolean {
  const { hints, signs } = reading;
  const said = allSays(effects).map(({ message }) => message);
  // What holds of a payment is told with it already.
  if (said.some((one) => isSaidOf('payment', one))) return false;
  if (said.some((one) => one.startsWith(NOTICE))) {
    const isNow = signs.includes('trailsOff') || COME.some((hint) => hints.includes(hint));
    return isNow && hints.includes('ofSale');
  }
  if (hints.includes('ofDialog')) return false;
  const isElse = said.some((one) => OUT.has(one)) && !mayBeOfSale(reading);
  return !isElse && said.some((one) => isSaidOf('passesOver', one));
}

/** トイレの電気が切れました is not of a sale, and レシート待ち may be. */
function mayBeOfSale({ hints, signs }: Reading): boolean {
  return hints.includes('ofSale') || signs.includes('ofCustomer');
}

const OUT: ReadonlySet<string> = new Set(['topic.oos', 'topic.oosBeside']);
const NOTICE = 'topic.os.dialog';
const COME: readonly Hint[] = ['hasCome', 'hasHappened'];

/** 次の人の打ち始めた, お会計です, a picture, at the consent to an order from afar: whoever says yes next may say so to another thing. */
export function isConsentPassed(
  before: ConversationState,
  { state, effects }: Decision,
  event: ConversationEvent,
  world: World,
): boolean {
  const isWritten = event.type === 'merchantAsked' || event.type === 'merchantSent';
  // A sale that was told is waited for already.
  const isHeld = isSaleOpen(before, world) || isSaleOpen(state, world);
  if (!isWritten || isHeld || saysOver(event) || effects.some(asksOutside)) return false;
  return state.position?.step === before.position?.step && isConsent(before, world);
}

/** もう一回, つぎ: to the question itself. */
function saysOver(event: ConversationEvent): boolean {
  return event.type === 'merchantAsked' && event.reading.command !== null;
}

function isConsent(state: ConversationState, world: World): boolean {
  const at = standing(state, world);
  return at?.step != null && 'ask' in at.step && consentsTo(at.flow, at.step);
}

/** 電源切っていい? 今タッチしてもらってる: in one reply a sale is held and leave is told. */
export function isTornOf(effects: readonly Effect[], event: ConversationEvent): boolean {
  if (event.type !== 'merchantAsked') return false;
  const { signs, hints } = event.reading;
  const isTold = hints.includes('ofSale') || OF_SALE.some((sign) => signs.includes(sign));
  return (
    isTold && allSays(effects).some(({ message }) => HOLDS.has(message)) && effects.some(isLeaveNow)
  );
}

const OF_SALE: readonly Sign[] = [
  'ofPayment',
  'ofCustomer',
  'midSale',
  'mayHaveBegun',
  'mayBeOfPayment',
  'cardPresented',
];

const HOLDS: ReadonlySet<string> = new Set([
  IF_STOPPED.message,
  STILL_OPEN.message,
  'counter.payFirst',
  'counter.whatHappened',
]);
