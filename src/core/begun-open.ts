import { stillCounts } from './moment.ts';
import type { ReadEvent } from './event.ts';
import { asksIfStopped } from './if-stopped.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import { isHeldOpen, isPaymentOpen, mayBeOpen } from './doubt.ts';
import { RETRY } from './payment-told.ts';
import { isStated, type Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { asOfStopped } from './stopped-told.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * タッチはした … 普通に使える?: one that was told to be begun, and of which nothing was found out since, may be what is asked about; whether
 * that one may be taken is the check's question (fact `payment`).
 */
export function withBegunHeld(state: ConversationState, event: ReadEvent, world: World): ReadEvent {
  const { reading } = event;
  if (tellsMidway(state, reading, world) || retriesOpen(state, reading, world))
    return ofIt(event, {});
  const stopped = asOfStopped(state, reading, world);
  if (stopped !== null) return ofIt(event, stopped);
  if (isGladOfOpen(state, reading, world)) return ofIt(event, withoutGlad(reading));
  if (tellsAgain(reading)) {
    return { ...event, reading: { ...reading, topics: [...reading.topics, RETRY] } };
  }
  const isOfIt = isPaymentOpen(state, world) && asksToTake(reading);
  if (!isOfIt && !asksLeave(state, reading, world)) return event;
  const signs = [...new Set([...reading.signs, 'asks' as const])];
  // もう1回いい? is no wish to have the question again.
  return ofIt(event, { signs, command: isOfIt ? reading.command : null });
}

function ofIt(event: ReadEvent, read: Partial<Reading>): ReadEvent {
  return { ...event, reading: { ...event.reading, ...read, topics: [RETRY], suggested: [] } };
}

/** 続きで平気?, 品物渡していい? in a talk where a payment may have been begun, or was told to have gone through: of that one, whatever the examples say. */
function asksLeave(state: ConversationState, reading: Reading, world: World): boolean {
  const { position, toldCapturedAt } = state;
  const { hints } = reading;
  const isThere = position === null || position.flow === MONEY_FLOW;
  if (!hints.includes('asksLeave') || !isThere || isElse(reading)) return false;
  if (reading.signs.includes('paysComer') && !isHeldOpen(state, world)) return false;
  if (mayBeOpen(state, world)) return true;
  return stillCounts(toldCapturedAt, world.now) && !isOfUpdateAlone(reading);
}

/** あと、端末の更新って営業終わってからでいい?, of one that is over: no word is of a sale. */
function isOfUpdateAlone({ signs, hints }: Reading): boolean {
  if (!hints.includes('ofUpdate') || hints.includes('ofSale') || hints.includes('saysAgain'))
    return false;
  return ![...OF_SALE, ...PAYS].some((sign) => signs.includes(sign));
}

/** Of another sale, of none, told with what became of it, or a wish for a person. */
function isElse({ signs, topics, payment }: Reading): boolean {
  if (isStated(payment)) return true;
  return OF_ELSE.some((sign) => signs.includes(sign)) || topics.some((topic) => KEPT.has(topic));
}

const OF_ELSE: readonly Sign[] = ['otherSale', 'denied', 'noneBegun', 'retryWorked', 'asksVoid'];
const KEPT: ReadonlySet<string> = new Set(['handoff', 'hotline', 'reminder', 'statement']);

/** 途中でしたけど, right after it was said what to do if a payment stopped, or asked what is happening; or where its check was left. */
function tellsMidway(state: ConversationState, { signs, hints }: Reading, world: World): boolean {
  const isNamed = hints.includes('ofUpdate') || hints.includes('doubtsPayment');
  const isTold = hints.includes('ofMidway') && !isNamed;
  if (!isTold || signs.includes('asks')) return false;
  const isLeft = state.position === null && state.stopped?.flow === MONEY_FLOW;
  return asksIfStopped(state) || (isLeft && isHeldOpen(state, world));
}

/** 終わったらもう一回やるわ, where one is open: of that one, and no wish to be reminded. */
function retriesOpen(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs, topics, timeAsked, reminderWish } = reading;
  const isAgain = hints.includes('saysAgain') || hints.includes('doesAgain');
  const isWish = timeAsked.isToRemind || reminderWish !== null || signs.includes('denied');
  const isOfIt = topics.every((one) => one === 'reminder') && !hints.includes('ofUpdate');
  return isAgain && isOfIt && topics.length > 0 && !isWish && isPaymentOpen(state, world);
}

/** 決済できた、ありがとう, where one may be open: which of them went through, nobody knows. */
function isGladOfOpen(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs } = reading;
  if (state.position !== null || state.handOff !== null) return false;
  const isGlad = GLAD.some((sign) => signs.includes(sign)) && !isElse(withoutGlad(reading));
  return isGlad && isHeldOpen(state, world);
}

function withoutGlad(reading: Reading): Reading {
  return { ...reading, signs: reading.signs.filter((sign) => !GLAD.includes(sign)) };
}

const GLAD: readonly Sign[] = ['retryWorked', 'wentWell'];

/** 更新は何分? 終わったらさっきのカードの人やり直します: what is told beside the question is of a sale. */
function tellsAgain({ told, topics }: Reading): boolean {
  if (told === null || topics.length === 0 || topics.some(isMoneyTopic)) return false;
  const isOfSale =
    told.hints.includes('tellsMethod') || OF_SALE.some((sign) => told.signs.includes(sign));
  return isOfSale && told.hints.includes('saysAgain') && !told.signs.includes('denied');
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'ofCustomer'];

/** To take a payment, or to use the terminal again, where nothing but that it is put off was heard in it. */
export function asksToTake(reading: Reading): boolean {
  const { signs, hints, topics } = reading;
  if (signs.includes('otherSale') || signs.includes('denied')) return false;
  const isUse = ASKS.some((sign) => signs.includes(sign)) || hints.includes('asksToUse');
  const isOfIt = topics.every((topic) => MAY_BE_OF_IT.has(topic));
  return isOfIt && (isUse || isGuessed(reading));
}

/** そのまま通していい?, of which nothing tells what is put through. */
function isGuessed({ signs, hints, topics, suggested }: Reading): boolean {
  const isOfUpdate = signs.includes('asksSkip') || hints.includes('ofUpdate');
  const isNear = suggested.includes(RETRY) || signs.includes('wantsPayment');
  return topics.includes('os.skip') && signs.includes('asks') && isNear && !isOfUpdate;
}

const ASKS: readonly Sign[] = ['asksToPay', 'asksToPayNow'];

/** Whoever wishes to take a payment, in whatever words. */
export const PAYS: readonly Sign[] = [...ASKS, 'wantsPayment'];

const MAY_BE_OF_IT: ReadonlySet<string> = new Set([RETRY, 'os.skip', 'update.timing', 'oos']);
