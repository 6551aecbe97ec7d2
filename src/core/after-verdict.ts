import { FIRST_THAT } from './if-stopped.ts';
import { minutesSince, stillCounts } from './moment.ts';
import { PERSON } from './choices.ts';
import { mayBeOpen } from './doubt.ts';
import { isChecking, leftNow } from './money-flow.ts';
import type { Effect, Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { noted } from './noted.ts';
import { hotlineValues } from './notice.ts';
import { TAKE_AGAIN } from './money.ts';
import type { PaymentTold, Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { asksIfOnce } from './try-told.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';
import type { ConversationState } from './state.ts';

/**
 * レシート出てないけど, 帰していい?, もう払ってもらわなくていいってことね, of a payment that was told to have gone through: it stays so, and is
 * answered. null: more is told.
 */
export const afterSuccess: Rule = (state, { reading }, world) => {
  if (!stillCounts(state.toldCapturedAt, world.now) || tellsAnew(reading)) return null;
  // Another may have stopped since.
  if (isChecking(state) || mayBeOpen(state, world)) return null;
  const { hints, signs } = reading;
  if (OF_SLIP.some((hint) => hints.includes(hint))) {
    const values = hotlineValues(world);
    const say: Say = { type: 'say', message: 'payment.noReceipt', values, call: 'hotline' };
    return understood({ state, effects: [{ ...say, choices: [PERSON] }] });
  }
  if (hints.includes('onlyWhatNow') && isNear(state)) return says(state, 'payment.nothingLeft');
  const isAsked = STAYS.some((hint) => hints.includes(hint));
  const isOfIt = isAsked || STAYS_SO.some((sign) => signs.includes(sign));
  return isOfIt ? says(state, 'payment.staysCaptured') : null;
};

const OF_SLIP: readonly Hint[] = ['onlyNoReceipt', 'wishesSlip'];

/** 大丈夫ですか, これで終わりでいい?, right behind a sale that was told to be paid in another way. */
export function asksIfStands({ said }: ConversationState, { hints }: Reading): boolean {
  const isNext = said?.messages.at(-1) === 'flow.verify-payment.settled';
  return isNext && ASKS_SO.some((hint) => hints.includes(hint));
}

const ASKS_SO: readonly Hint[] = ['asksIfSettled', 'asksIfRight', 'onlyWhatNow'];

/** どうしたらいい?, right behind what was said of it: of that, and not of the update. */
function isNear({ said }: ConversationState): boolean {
  return said?.messages.at(-1)?.startsWith('payment.') === true;
}

/** ほんとに大丈夫なんですね?, それや */
const STAYS: readonly Hint[] = [
  'asksIfSettled',
  'asksToTellPaid',
  'asksIfRight',
  'customerGoes',
  'customerLeft',
  'thatOne',
];
const STAYS_SO: readonly Sign[] = ['doubtsAnswer', 'asksToFollow'];

/** 履歴 is named, or the customer's side, or another sale; the slip that did not come is none of it. */
function tellsAnew({ payment, signs, hints }: Reading): boolean {
  const isShown = payment.history !== null || UNSETTLED.has(payment.shown);
  const isOfIt = isShown && !(hints.includes('onlyNoReceipt') && payment.history === null);
  const isOther = hints.includes('ofOtherSale') || signs.includes('otherSale');
  return isOfIt || isOther || payment.customer !== null || signs.includes('takenTwice');
}

const UNSETTLED: ReadonlySet<PaymentTold['shown']> = new Set([
  'failed',
  'pending',
  'missing',
  'unreadable',
]);

/** はい, じゃあやります, 可以再刷了吧, right after that was allowed: once, and not where it was done already. null: anything else. */
export const takesLeave: Rule = (state, { reading }, { now }) => {
  if (!isJustAllowed(state, now)) return null;
  const { hints } = reading;
  const told = state.said?.messages ?? [];
  const isAsked = asksOfLeave(reading);
  if (isAsked && told.at(-1) === ONCE) return onceOnly(state, now);
  if (hints.includes('bareYes') || isAsked) return agreed(state, told, now);
  return TAKES.some((one) => hints.includes(one)) ? taken(state, hints, told, now) : null;
};

/** 間違いない?, 一回だけ? */
function asksOfLeave(reading: Reading): boolean {
  const { hints } = reading;
  return hints.includes('asksIfRight') || asksIfOnce(hints) || onlyAsksIfRight(reading);
}

/** ほんとに大丈夫?, and no word of what has happened. */
function onlyAsksIfRight({ hints, signs, topics, command }: Reading): boolean {
  const isAsked =
    signs.includes('asks') && hints.includes('unspoken') && hints.includes('doubtsIt');
  return (
    isAsked && topics.length === 0 && command === null && signs.every((one) => OF_ASKING.has(one))
  );
}

const OF_ASKING: ReadonlySet<Sign> = new Set(['asks', 'guessed', 'doubtsAnswer', 'tellsAnything']);

/** 今からやります; 奥の端末でやっていい?, PayPayでやります: nothing was paid, in whichever way. */
const TAKES: readonly Hint[] = ['takesLeave', 'otherWayNow'];

function taken(
  state: ConversationState,
  hints: Reading['hints'],
  told: readonly string[],
  now: World['now'],
): Decision | null {
  // 先に会計します, told that it comes before the update.
  if (told.includes(TAKE_AGAIN) || told.at(-1) === FIRST_THAT.message) return onceOnly(state, now);
  // もう一回やります may be a second time.
  const isSame = hints.includes('takesLeave') && !hints.includes('saysAgain');
  return isSame && told.at(-1) === ONCE ? noted(state) : null;
}

function agreed(
  state: ConversationState,
  told: readonly string[],
  now: World['now'],
): Decision | null {
  if (told.at(-1) === ONCE) return noted(state);
  return told.includes(TAKE_AGAIN) ? onceOnly(state, now) : null;
}

/** Yes, and once. Unless it is told how that ended, it is asked about before an update, as a check that was left. */
export function onceOnly(state: ConversationState, now: World['now']): Decision {
  return says({ ...state, ...leftNow(now) }, ONCE);
}

/** So lately that it was hardly run again already. */
export function isJustAllowed({ allowedRetryAt }: ConversationState, now: World['now']): boolean {
  return allowedRetryAt !== null && minutesSince(allowedRetryAt, now) < JUST_MINUTES;
}

const JUST_MINUTES = 5;

export const ONCE = 'payment.onceOnly';

/** Whether it is said that what was allowed is done once. */
export function isOnce(effect: Effect): boolean {
  return effect.type === 'say' && effect.message === ONCE;
}

function says(state: ConversationState, message: string): Decision {
  return understood({ state, effects: [{ type: 'say', message, choices: [PERSON] }] });
}
