import { firstThat } from './amid-sale.ts';
import { isJustAllowed, isOnce, onceOnly, takesLeave } from './after-verdict.ts';
import { besideLeave, isBesideLeave } from './beside-leave.ts';
import { asksOutside, type Effect } from './effect.ts';
import type { Hint } from './hint.ts';
import { FIRST_THAT } from './if-stopped.ts';
import { lookAnew, newestFirst } from './look-anew.ts';
import { stillCounts } from './moment.ts';
import { soundsGlad } from './outcome-unsure.ts';
import { isNearUpdate } from './of-update.ts';
import { RETRY } from './payment-told.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { Decision, Rule, World } from './world.ts';

/**
 * 更新していい?, やり直していいんですね?, once a sale may be taken again: that sale comes first, once, and the update after it. Neither
 * takes the leave back. null: more is told, or of another thing.
 */
export const leaveStands: Rule = (state, event, world) => {
  const { reading } = event;
  if (!isOnlyAllowed(state, world)) return null;
  const beside = besideLeave(state, reading, world);
  if (beside !== null) return beside;
  if (isPlainlyAfter(reading)) return firstThat(state, reading.signs.includes('asks'));
  const alone = onlyOfUpdate(state, reading);
  if (alone !== null) return alone;
  const taken = takenNow(state, event, world);
  if (taken !== null) return taken;
  if (soundsGlad(reading)) return newestFirst(state, world);
  if (tellsMore(reading)) return null;
  return (
    againAsked(state, reading, world) ??
    takenLate(state, reading, world) ??
    ofUpdate(state, reading)
  );
};

/** 可以先更新吗, 先に更新したほうがいいですか, もう一台のほう更新していい?, 案内が出てるから先に更新しとくね: and nothing is told of the sale. */
function onlyOfUpdate(state: ConversationState, reading: Reading): Decision | null {
  if (!reading.hints.includes('ofUpdate') || tellsOfSale(reading)) return null;
  if (beginsUpdate(reading)) return firstThat(state, false);
  const isAsked = reading.signs.includes('asks') || reading.hints.includes('asksAbroad');
  return isAsked && reading.topics.length === 0 ? firstThat(state, true) : null;
}

function tellsOfSale({ signs, hints, payment }: Reading): boolean {
  if (payment.shown !== null || payment.customer !== null || signs.includes('ofPayment'))
    return true;
  const isNews = SINCE.some((hint) => hints.includes(hint) && !NO_NEWS.has(hint));
  return isNews || MORE.some((sign) => signs.includes(sign));
}

/** What has come is the notice of the update, and the other one is a terminal. */
const NO_NEWS: ReadonlySet<Hint> = new Set(['hasCome', 'ofAnother']);

/** 今からやります; はい may answer what was asked behind the leave. */
const takenNow: Rule = (state, event, world) =>
  event.reading.hints.includes('bareYes') ? null : takesLeave(state, event, world);

function ofUpdate(state: ConversationState, reading: Reading): Decision | null {
  if (beginsUpdate(reading)) return firstThat(state, false);
  return isOfUpdate(state, reading) ? firstThat(state, reading.signs.includes('asks')) : null;
}

/** Once only, the sale first: what is so answered takes nothing back of the leave. */
export function leavesIt(effects: readonly Effect[], reading: Reading): boolean {
  if (effects.some((one) => asksOutside(one) || isOnce(one))) return true;
  const { signs, hints } = reading;
  if (isPlainlyAfter(reading) || isBesideLeave(reading) || hints.includes('saleOff')) return true;
  // 今やってます, told that it is done once.
  if (hints.includes('takesLeave') && !hints.includes('saysAgain')) return true;
  if (MORE.some((sign) => signs.includes(sign)) || signs.includes('midSale')) return false;
  return effects.some((one) => one.type === 'say' && one.message === FIRST_THAT.message);
}

/** 会計が終わったら更新します, 今お客さんいません。更新していい? */
function isPlainlyAfter({ hints }: Reading): boolean {
  return hints.includes('onceFree') || (hints.includes('freeNow') && !hints.includes('hasEnded'));
}

function isOnlyAllowed(
  { allowedRetryAt, position, handOff }: ConversationState,
  { now }: World,
): boolean {
  return stillCounts(allowedRetryAt, now) && position === null && handOff === null;
}

/** Of what became of the sale, or of who waits for it. */
function tellsMore({ signs, hints, payment, told, customerWaiting, topics }: Reading): boolean {
  if (payment.shown !== null || payment.customer !== null || told !== null) return true;
  if (customerWaiting || topics.includes('handoff')) return true;
  return MORE.some((sign) => signs.includes(sign)) || SINCE.some((hint) => hints.includes(hint));
}

const MORE: readonly Sign[] = [
  'ofCustomer',
  'ofHistory',
  'tellsPaid',
  'tellsBeside',
  'mayBeOfPayment',
  'mayHaveBegun',
  'brokenDown',
  'takenAgain',
  'takenTwice',
  'takenBesides',
  'otherSale',
  'otherTerminal',
  'otherMeans',
  'denied',
  'corrects',
];
const SINCE: readonly Hint[] = [
  'hasHappened',
  'hasCome',
  'ofMidway',
  'mayBeCharged',
  'takesBack',
  'recants',
  'ofAnother',
  'ofOtherSale',
  'hasFailed',
  'ranIt',
  'triedInVain',
  'onceMoreFailed',
];

/** Yes for that sale, once. 昨日の分ももう一回やっていい? is of another, and nothing was found out of that one. */
function againAsked(state: ConversationState, reading: Reading, world: World): Decision | null {
  const { hints, topics } = reading;
  const isOther = hints.includes('againOfOther') && !hints.includes('ofUpdate');
  if (isOther && !topics.some(isNearUpdate)) return lookAnew(state, world);
  return asksOnceMore(state, reading, world) && !isOther ? onceOnly(state, world.now) : null;
}

/** 今からやります, some time later: it may have been run since. Once the update was spoken of, it may be that. */
function takenLate(state: ConversationState, reading: Reading, world: World): Decision | null {
  if (!reading.hints.includes('takesLeave') || isJustAllowed(state, world.now)) return null;
  return isNearUpdate(state.topics.at(-1) ?? '') ? firstThat(state, false) : lookAnew(state, world);
}

/** もう一回会計していい?, もう一回ってことですか?, で? */
function asksOnceMore(state: ConversationState, reading: Reading, { now }: World): boolean {
  const { signs, hints, topics } = reading;
  if (!isJustAllowed(state, now)) return false;
  if (asksNextOnly(reading)) return !isNearUpdate(lastOf(state));
  const isAsked = signs.includes('asks') && hints.includes('saysAgain');
  return isAsked && !hints.includes('ofUpdate') && topics.every((one) => one === RETRY);
}

/** で?; はじめていい? asks for leave, and once the update was spoken of, it may be that. */
function asksNextOnly({ signs, hints, topics, timeAsked }: Reading): boolean {
  const isBare = hints.includes('unspoken') && topics.length === 0 && timeAsked.leave === null;
  return isBare && signs.includes('asksNext');
}

const lastOf = ({ topics }: ConversationState): string => topics.at(-1) ?? '';

/** 先に更新します, 更新してからやる, 閉店後に更新します. */
function beginsUpdate({ signs, hints, topics }: Reading): boolean {
  if (!hints.includes('ofUpdate') || signs.includes('asks')) return false;
  if (NO_BEGINNING.some((one) => hints.includes(one))) return false;
  const isBegun = BEGINS.some((one) => hints.includes(one)) || topics.includes('flow.update');
  return isBegun && topics.every((one) => OF_BEGINNING.has(one));
}

const BEGINS: readonly Hint[] = ['setsAbout', 'takesUp', 'plansIt'];
const NO_BEGINNING: readonly Hint[] = ['doneBefore', 'hasEnded', 'onceOver'];

/** 更新していい?, 電源切っていい?, and of the update that was spoken of はじめていい?. */
function isOfUpdate(
  state: ConversationState,
  { signs, hints, timeAsked, topics }: Reading,
): boolean {
  if (signs.includes('ofPayment') || !topics.every((one) => OF_BEGINNING.has(one))) return false;
  if (signs.includes('switchesOff')) return signs.includes('asks');
  const isLeave = timeAsked.leave !== null || hints.includes('asksToUpdate');
  const isNext = signs.includes('asksNext') && isNearUpdate(state.topics.at(-1) ?? '');
  return isLeave && (isNext || hints.includes('ofUpdate')) && signs.includes('asks');
}

const OF_BEGINNING: ReadonlySet<string> = new Set([
  'flow.restart',
  'flow.update',
  'os.skip',
  'prep.charge',
  'prep.powercycle',
  'thanks',
  'update.required',
  'update.timing',
  'update.when',
]);
