import { isGuessOpen, mayBeOpen } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { asksIfStopped } from './if-stopped.ts';
import { asksOfDoubt, isUnresolved } from './in-doubt.ts';
import { stillCounts } from './moment.ts';
import { shopAtQuestion } from './of-shop.ts';
import { isChecking } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { mayBeHere, SALE_THERE } from './sale-there.ts';
import { isSaleOpen } from './sale-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/**
 * カードで払ってもらった, お客さん帰りました, 会計が終わったら更新します, where no payment is open: read as what it says, and no check of a
 * payment is made of it, whatever the examples or single words make of it. null: it may be of one, or is none of these.
 */
export function plainSaleRead(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): Reading | null {
  const what =
    plainIn(PLAIN, state, reading, world) ??
    shopAtQuestion(state, reading, world) ??
    besideSuccess(state, reading, world);
  if (what === null) return null;
  // 決済できました has an answer of its own.
  if (what === 'saleWell' && reading.signs.includes('retryWorked')) return null;
  const { hints, signs, timeAsked } = reading;
  const isAsked = signs.includes('asks');
  return {
    ...reading,
    topics: topicsFor(what, reading),
    suggested: [],
    timeAsked: isAsked ? { ...timeAsked, leave: 'now' } : timeAsked,
    confidence: 1,
    // 今お客さんゼロです is no charge.
    battery: null,
    time: null,
    signs: [...signs.filter((sign) => KEPT.has(sign)), ...(SIGNS[what] ?? [])],
    hints: [
      ...hints.filter((hint) => KEPT.has(hint) && !isOfOneBefore(what, hint)),
      ...(hints.includes('sameThen') ? ([what] as const) : []),
    ],
    payment: { history: null, shown: null, customer: null },
    customerWaiting: false,
    told: null,
    first: null,
    sentences: [],
    notInNotice: null,
  };
}

/** 前のお客さんの会計終わった ends none that is going on, and 会計終わったので更新していい? no update. */
function isOfOneBefore(what: Hint, hint: Hint): boolean {
  return (what === 'ofTrade' || what === 'freeNow') && (hint === 'hasEnded' || hint === 'isOver');
}

/** カード抜いた, レシート再印刷できる?, お客様のは大丈夫でした, of a payment that was just found to have gone through. */
function besideSuccess(
  state: ConversationState,
  { hints, signs }: Reading,
  world: World,
): Hint | null {
  if (!stillCounts(state.toldCapturedAt, world.now) || mayBeOfOne(state, world)) return null;
  const whole = WHOLE.find(([hint]) => hints.includes(hint));
  if (whole !== undefined) return whole[1];
  const isOfIt = hints.includes('cardBack') || (hints.includes('wasSo') && signs.includes(OF_THEM));
  const isMore =
    NOT_BESIDE.some((sign) => signs.includes(sign)) ||
    OF_ANOTHER.some((one) => hints.includes(one));
  return isOfIt && !isMore ? 'saleWell' : null;
}

const WHOLE: readonly (readonly [Hint, Hint])[] = [
  ['handedOver', 'saleWell'],
  ['slipAgain', 'notOfSale'],
  ['sameThen', 'saleElsewhere'],
];
const OF_THEM: Sign = 'ofCustomer';
/** 六千円のお客さんのだったわ, 処理してる最中だったのにカード抜いちゃった: what was found is of another sale. */
const OF_ANOTHER: readonly Hint[] = [
  'pulledEarly',
  'breaksOff',
  'ofOtherSale',
  'ofAnother',
  'recants',
  'takesBack',
  'tellsAmount',
];
const NOT_BESIDE: readonly Sign[] = [
  'asks',
  'denied',
  'guessed',
  'mayBeOfPayment',
  'brokenDown',
  'takenBesides',
  'doubtsRetry',
  'otherSale',
  'midSale',
];

/** The first of these that is told, where no payment is open. */
export function plainIn(
  hints: readonly Hint[],
  state: ConversationState,
  reading: Reading,
  world: World,
): Hint | null {
  const what = hints.find((hint) => reading.hints.includes(hint));
  if (what === undefined || mayBeHere(what, state, world) || mayBeOfOne(state, world)) return null;
  if (what === 'saleSoon' && stillCounts(state.updatedAt, world.now)) return null;
  // 会計ないです is told of the one that was told to be going on.
  return what === 'saleNone' && isSaleOpen(state, world) ? null : what;
}

/** One is looked at, allowed, asked about or may be open: then every word may be of that one. */
export function mayBeOfOne(state: ConversationState, world: World): boolean {
  const { allowedRetryAt, handOff } = state;
  if (handOff !== null || isChecking(state) || stillCounts(allowedRetryAt, world.now)) return true;
  const isAsked = asksOfDoubt(state) || asksOfPayment(state, world) || asksIfStopped(state);
  const isOpen = mayBeOpen(state, world) || isGuessOpen(state, world);
  return isAsked || isOpen || isUnresolved(state, world);
}

export const PLAIN: readonly Hint[] = [
  'saleWell',
  'saleSolved',
  'saleInCash',
  'saleOff',
  'saleNone',
  'nobodyThere',
  'freeNow',
  'onceFree',
  'saleSoon',
  ...SALE_THERE,
  'saleElsewhere',
  'asksSales',
  'asksPlace',
  'asksOffThen',
  'fearsFailure',
  'asksRedoIfFails',
  'wantsNoFailure',
  'ofTrade',
  'salesGoWell',
  'ifTheyCome',
  'ofMail',
  'notOfSale',
];

const IN_CASH = ['takesCash', 'cashForNow', 'onlyCash', 'namesCash', 'turnedToCash'] as const;

const KEPT: ReadonlySet<Sign | Hint> = new Set<Sign | Hint>([
  ...PLAIN,
  'saleAtHand',
  'ofShop',
  ...IN_CASH,
  'hasGone',
  'customerAway',
  'byCard',
  'asks',
  'tellsAnything',
  'fearsScolding',
  'ofPayment',
  'ofSale',
  'ofUpdate',
  'isOver',
  'hasEnded',
  'saysThanks',
  // Who has served a customer goes on where the talk stood.
  'isBack',
]);

const SIGNS: Readonly<Partial<Record<Hint, readonly Sign[]>>> = {
  fearsFailure: ['asksIfFails'],
  asksRedoIfFails: ['updatesAgain'],
};

const TOPICS: Readonly<Partial<Record<Hint, string>>> = {
  saleWell: 'thanks',
  saleSolved: 'thanks',
  saleInCash: 'thanks',
  salesGoWell: 'thanks',
  ofMail: 'app.email',
  notOfSale: 'oos',
  wantsNoFailure: 'update.how',
};

function topicsFor(what: Hint, { signs }: Reading): readonly string[] {
  const topic = TOPICS[what];
  const isAsked = signs.includes('asks');
  if (topic !== undefined) return [topic];
  // 会計終わったから電源切っていい?
  if (what === 'freeNow' && signs.includes('switchesOff')) return ['prep.powercycle'];
  if (what === 'freeNow') return [isAsked ? 'update.timing' : 'flow.update'];
  return what === 'onceFree' && isAsked ? ['update.timing'] : [];
}
