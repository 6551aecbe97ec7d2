import { asksBareTime, asksHowLong } from './asks-how-long.ts';
import { CALL, callAhead, CALL_ME, NO_CALL } from './call-back.ts';
import { callSoonest, callTyped, isOfBooked } from './call-typed.ts';
import { isPaymentOpen } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import { KEPT, WITHDRAW } from './ticket-say.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { plain } from './offer.ts';
import { isSettled } from './settled.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isTicketKept } from './ticket-kept.ts';
import { isOfDanger } from './ticket-told.ts';
import type { World } from './world.ts';

/** What asks how long: `queue` by its own words (あと何人), `wait` in words that a guided talk may read otherwise (まだですか). */
const [QUEUE, WAIT] = ['queue', 'wait'] as const;

/** What words mean only while a ticket waits: あと何人 asks for the queue, and 明日の10時に電話 is for a call. */
export function meantWhileWaiting(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): string | null {
  if (state.handOff === null) return null;
  const { signs } = event.reading;
  const booked = ofBooked(state, event, world);
  if (booked !== null) return booked;
  if (managesAlone(state, event, world)) return WITHDRAW.id;
  if (signs.includes('wantsWithdraw')) return WITHDRAW.id;
  if (wantsNoCall(signs)) return withoutPhone(state, event, world);
  if (isAfterCall(state, signs)) return WAIT;
  // Of fragments sent together the last one asks.
  const button = buttonIn(world.facts.buttons, plain(event.text.split('\n').at(-1) ?? ''));
  if (button === QUEUE) return WAIT;
  return state.position === null
    ? outsideTalks(state, event, button, world)
    : insideTalks(state, event, world);
}

/** 何時だっけ, 出られなかったらどうなる, 店名は喫茶みどりです, of a call that is booked; about a payment, its warning is said as ever. */
function ofBooked(state: ConversationState, { reading }: ReadEvent, world: World): string | null {
  const { handOff, position } = state;
  if (handOff === null || position !== null) return null;
  const isHeld = handOff.reason === 'paymentUnknown' || isPaymentOpen(state, world);
  if (callAhead(handOff, world).length === 0)
    return reading.hints.includes('tellsShopName') && !isHeld ? `${CALL}shop` : null;
  const told = bookedTold(state, reading);
  return told !== null && isHeld ? WAIT : told;
}

function bookedTold(state: ConversationState, { hints }: Reading): string | null {
  const isNear = OF_BOOKED.has(state.said?.messages.at(-1) ?? '');
  const isOfTime = hints.includes('asksCall') || (isNear && hints.includes('asksCallTime'));
  const told = BOOKED.find(([hint]) => hints.includes(hint))?.[1] ?? null;
  return isOfTime ? callKept(state) : told;
}

const OF_BOOKED: ReadonlySet<string> = new Set([
  'handOff.callAhead',
  'handOff.callKept',
  'handOff.callLength',
  'handOff.callMissed',
  'handOff.callShopNoted',
  'handOff.callToShop',
]);

const BOOKED = [
  ['asksCallLength', `${CALL}length`],
  ['ifCallMissed', `${CALL}missed`],
  ['tellsShopName', `${CALL}shop`],
] as const;

/** 電話いらないです。取り消しといて takes back the call and what it was for; 電話はいい only the call. */
function withoutPhone(state: ConversationState, event: ReadEvent, world: World): string {
  const isAll = event.reading.signs.includes('cancelsAll') && state.position === null;
  return isAll && takenBack(state, event, world) === WITHDRAW.id ? WITHDRAW.id : NO_CALL.id;
}

/** 電話いらん 自分でやる takes back the ticket, and not only the call. */
function managesAlone(state: ConversationState, event: ReadEvent, world: World): boolean {
  const isAlone = event.reading.signs.includes('managesAlone') && state.position === null;
  return isAlone && takenBack(state, event, world) === WITHDRAW.id;
}

/** A guided talk may ask for a time itself: there a call is to be named. At a payment nothing else is waited for than the person. */
function insideTalks(state: ConversationState, event: ReadEvent, world: World): string | null {
  const { signs, command, customerWaiting } = event.reading;
  if (signs.includes('wantsCall')) return callTyped(state, event, world);
  const isAsked = (signs.includes('asksQueue') || asksBareTime(event.reading)) && command === null;
  const isOfPerson = isAsked && !customerWaiting;
  return isOfPerson && state.position?.flow === MONEY_FLOW ? WAIT : null;
}

function outsideTalks(
  state: ConversationState,
  event: ReadEvent,
  button: string | undefined,
  world: World,
): string | null {
  const { command, customerWaiting, signs } = event.reading;
  if (takesBack(signs)) return takenBack(state, event, world);
  if (button === WAIT || button === CALL_ME) return button;
  const call = callIn(state, event, world);
  if (call !== null) return call;
  // どれくらい待ちます？お客さん帰っちゃいそう asks it all the same.
  const isOurs = !customerWaiting || (signs.includes('asksQueue') && signs.includes('asks'));
  return asksHowLong(state, event.reading) && command === null && isOurs ? WAIT : null;
}

function callIn(state: ConversationState, event: ReadEvent, world: World): string | null {
  const named = callTyped(state, event, world) ?? callSoonest(state, event, world);
  if (named !== null) return named;
  const { signs, hints } = event.reading;
  if (signs.includes('callsShop')) return callKept(state);
  const isWished = signs.includes('wantsCall') || hints.includes('byPhone');
  return isWished || isOfBooked(state, event.reading) ? CALL_ME : null;
}

/** 店でいいや: the call as it is booked, once more. */
function callKept({ handOff }: ConversationState): string | null {
  return handOff?.callAt ? `${CALL}${handOff.callAt}` : null;
}

/** What is wished of the ticket in a message that asks something besides. */
export function wishedBesides(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): string | null {
  const { signs, told } = event.reading;
  const isBack = signs.includes('wantsWithdraw') || takesBack(signs);
  const back = isBack || told?.command === 'cancel' ? takenBack(state, event, world) : null;
  if (back === WITHDRAW.id && state.position === null) return back;
  const isNoCall = wantsNoCall(signs) || told?.signs.includes('wantsNoCall');
  return isNoCall ? NO_CALL.id : null;
}

const wantsNoCall = (signs: readonly Sign[]): boolean =>
  signs.includes('wantsNoCall') || signs.includes('cannotPhone');

/** 自分でやる, ほな取り消して; 片方取り消したい is of a payment. */
function takesBack(signs: readonly Sign[]): boolean {
  if (signs.includes('managesAlone')) return true;
  return signs.includes('wantsCancelled') && !signs.includes('asksVoid');
}

/** 電話来ないんですが, 何時ごろかかってきますか; 15時の電話もなくなった?, of a call that is booked. */
function isAfterCall({ handOff }: ConversationState, signs: readonly Sign[]): boolean {
  const isGone = signs.includes('asksIfWithdrawn') && Boolean(handOff?.callAt);
  return (isGone || signs.includes('asksAfterCall')) && !signs.includes('wantsCall');
}

/** やっぱいい 自分でやる takes the ticket back; where a payment may be in doubt, or somebody is angry, only its own words do, which are told. */
function takenBack(state: ConversationState, { reading }: ReadEvent, world: World): string | null {
  const { signs } = reading;
  if (signs.includes('angry')) return null;
  const isOfPayment = signs.some((sign) => OF_PAYMENT.has(sign));
  const isTold = tellsOfPayment(reading);
  const isHeld = isTicketKept(state, world) && !isOver(state, signs, world);
  return isHeld || isOfPayment || isTold ? KEPT : WITHDRAW.id;
}

/** 取消, 취소해 주세요 alone may be read as an entry of the history. */
function tellsOfPayment({ payment: { history, shown, customer }, signs }: Reading): boolean {
  const isWord = shown === 'unreadable' && signs.includes('wantsCancelled');
  return history !== null || customer !== null || (shown !== null && !isWord);
}

/** もう解決したから取り消しといて, once the history was seen to say that it went through: not 取り消して alone, which may be of the sale. */
function isOver(state: ConversationState, signs: readonly Sign[], { now }: World): boolean {
  const isSeen = isSettled(state, now) && !isOfDanger(state.handOff);
  return isSeen && signs.includes('managesAlone');
}

const OF_PAYMENT: ReadonlySet<Sign> = new Set([
  'ofPayment',
  'takenTwice',
  'takenAgain',
  'otherMeans',
]);

const ONLY_WAITING: ReadonlySet<string | undefined> = new Set([QUEUE, WAIT, CALL_ME]);

/** The button that is typed so, whatever is on offer; of the queue and a call only while a ticket waits. */
export function typedButton(typed: string, { facts }: World): string | undefined {
  const button = buttonIn(facts.buttons, typed);
  return ONLY_WAITING.has(button) ? undefined : button;
}

function buttonIn(buttons: World['facts']['buttons'], typed: string): string | undefined {
  return Object.hasOwn(buttons, typed) ? buttons[typed] : undefined;
}
