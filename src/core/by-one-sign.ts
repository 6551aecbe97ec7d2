import { isPastDay } from './moments-named.ts';
import { isNearUpdate } from './of-update.ts';
import { ofGuests, timesOpening } from './timing-seen.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';

/** うちSIMなんよ, いや終わってるって, where nothing was sure; and who asks whether to restart is not led into it at once. */
export function byOneSign(reading: Reading, state: ConversationState): readonly string[] | null {
  return (
    ofOwnPlace(reading, state) ??
    ofTheirHours(state, reading) ??
    onlyReminded(reading) ??
    onlyIfLeft(reading) ??
    plainlyByOne(reading)
  );
}

function plainlyByOne(reading: Reading): readonly string[] | null {
  const { topics, signs } = reading;
  const meant = MEANT.find(([isHeard]) => isHeard(reading));
  if (meant !== undefined) return [meant[1]];
  if (signs.includes('asksPercent') && topics.every(isNearUpdate)) return ['fleet.status'];
  if (topics.length === 0 || onlyForgot(reading)) return unsureByOneSign(reading);
  const isOfPower = topics.includes('prep.powercycle') && topics.includes('flow.restart');
  return isOfPower && signs.includes('asks')
    ? topics.filter((one) => one !== 'flow.restart')
    : null;
}

const MEANT = [
  [timesOpening, 'update.timing'],
  [asksForPerson, 'handoff'],
  [isOfReach, 'hotline'],
  [asksStart, 'update.when'],
  [asksPurpose, 'update.purpose'],
  [stopsElse, 'other_service'],
] as const;

/** 更新したらBGM止まった: of another service, and of nothing that was understood. */
function stopsElse({ topics, signs, suggested, customerWaiting }: Reading): boolean {
  if (topics.length > 0 || customerWaiting || signs.includes('ofPayment')) return false;
  const isStopped = signs.includes('namesOthers') && signs.includes('brokenDown');
  return isStopped && suggested[0] === 'other_service';
}

/** そろそろ更新しようかな begins nothing yet; どこまでやったか分からない asks how it stands, and 更新すればいいの? what is to be done. */
function ofOwnPlace(reading: Reading, state: ConversationState): readonly string[] | null {
  if (state.position !== null) return null;
  const { topics, hints, signs } = reading;
  const isOfPayment = signs.includes('ofPayment') || signs.includes('mayBeOfPayment');
  if (hints.includes('lostTrack') && !isOfPayment) return ['fleet.status'];
  if (hints.includes('asksIfThatIsIt') && topics.length === 0) return ['update.how'];
  const isOnly = topics.every((topic) => topic === 'flow.update');
  return isOnly && hints.includes('musesIt') ? ['update.timing'] : ofGuests(state, reading);
}

/** 22時過ぎたら?, behind the number of the hotline: of its hours then. */
function ofTheirHours(
  { topics: before }: ConversationState,
  { topics, hints, signs }: Reading,
): readonly string[] | null {
  const isAsked = hints.includes('namesTimeOnly') && signs.includes('asks');
  return isAsked && before.at(-1) === 'hotline' && topics.every((topic) => OF_WHEN.has(topic))
    ? ['hotline']
    : null;
}

/** やっとかないとどうなる?, 今天不更新可以吗?, asked without whether it must be: both answers would tell the same. */
function onlyIfLeft({ topics, hints, sentences }: Reading): readonly string[] | null {
  const isOfMore = sentences.filter(({ asks }) => asks).length > 1;
  if (topics.length !== 2 || isOfMore || hints.includes('asksIfNeeded')) return null;
  const left = topics.find((one) => OF_LEAVING.has(one));
  return topics.includes('update.required') && left !== undefined ? [left] : null;
}

const OF_LEAVING: ReadonlySet<string> = new Set(['os.deadline', 'os.skip']);

/** やっぱやめとく。昼に教えて: it is put off, and nobody asks whether it must be. */
function onlyReminded({ topics, told, timeAsked, language }: Reading): readonly string[] | null {
  // 밤 11시에 알려 주세요 sounds like the phone.
  if (language === 'ko' && timeAsked.isToRemind && topics.join() === 'hotline') return ['reminder'];
  const isLeft = told?.command === 'cancel' && timeAsked.isToRemind && topics.includes('reminder');
  return isLeft && topics.includes('update.required')
    ? topics.filter((one) => one !== 'update.required')
    : null;
}

/** 今からかけても誰も出ない? sounds like when it begins. */
function isOfReach({ topics, signs }: Reading): boolean {
  const isBoth = topics.length > 1 && topics.includes('hotline');
  return isBoth && signs.includes('asksIfReached') && topics.every((topic) => OF_START.has(topic));
}

/** 明日何時から; behind the phone it is read as of that, and no more. */
function asksStart({ topics, suggested, signs }: Reading): boolean {
  if (!signs.includes('asksStart')) return false;
  const heard = topics.length > 0 ? topics : suggested;
  return heard.includes('update.when') && topics.every((topic) => OF_START.has(topic));
}

/** なんでやらないといけないの sounds like whether it must be done. */
function asksPurpose({ topics, hints }: Reading): boolean {
  return hints.includes('asksWhy') && topics.every((topic) => OF_NEED.has(topic));
}

const OF_NEED: ReadonlySet<string> = new Set(['update.required', 'update.purpose', 'os.skip']);

const OF_START: ReadonlySet<string> = new Set(['update.when', 'hotline']);

/** 忘れてた tells that nothing was done, and wishes for no reminder. */
function onlyForgot({ topics, signs, time, timeAsked, reminderWish }: Reading): boolean {
  const isBefore = time !== null && isPastDay(time);
  const isWish = timeAsked.isToRemind || reminderWish !== null || !(time === null || isBefore);
  return signs.includes('forgotIt') && !isWish && topics.every((topic) => MAY_FORGET.has(topic));
}

/** 昨日やるの忘れた どうしよう sounds like nothing of ours. */
const MAY_FORGET: ReadonlySet<string> = new Set(['reminder', 'oos']);

/** うちSIMなんよ, 23時だとWi-Fi切れるんだけど大丈夫? */
function isOfNetwork({ suggested, signs }: Reading): boolean {
  const isOfNet = signs.includes('ofMobile') || signs.includes('ofWired');
  if (isOfNet && suggested.includes('prep.network')) return true;
  return suggested[0] === 'prep.network' && signs.includes('networkGone') && signs.includes('asks');
}

function unsureByOneSign(reading: Reading): readonly string[] | null {
  const { suggested, signs } = reading;
  const later = putOffBy(reading);
  if (later !== null) return later;
  if (isStuck(reading)) return ['update.error'];
  if (signs.includes('asksFate')) return ['update.required'];
  if (suggested[0] === 'fleet.status' && tellsEnd(reading)) return ['fleet.status'];
  if (asksOfRestart(reading)) return ['prep.powercycle'];
  return isOfNetwork(reading) ? ['prep.network'] : null;
}

/** 忘れてた, 満席で更新どころじゃない: it can wait, and till when. */
function putOffBy({ signs, hints }: Reading): readonly string[] | null {
  if (signs.includes('forgotIt')) return ['os.deadline'];
  return hints.includes('noTimeForIt') ? ['os.skip'] : null;
}

/** 営業中は再起動しないほうがいい?, where nothing else is told. */
function asksOfRestart({ signs, hints, suggested }: Reading): boolean {
  const isElse = NOT_PLAIN_RESTART.some((sign) => signs.includes(sign));
  const isAsked = signs.includes('asks') && hints.includes('namesRestart');
  return isAsked && !isElse && suggested.includes('prep.powercycle');
}

const NOT_PLAIN_RESTART: readonly Sign[] = ['ofPayment', 'mayBeOfPayment', 'brokenDown'];

/** 更新始めたら真っ黒: the update is named, and no payment. */
function isStuck({ signs, hints, suggested }: Reading): boolean {
  const isOfPayment = signs.includes('ofPayment') || signs.includes('mayBeOfPayment');
  if (isOfPayment || signs.includes('asks') || !STUCK.every((hint) => hints.includes(hint)))
    return false;
  return signs.includes('brokenDown') && suggested[0] === 'update.error';
}

const STUCK: readonly Hint[] = ['ofUpdate', 'hangs'];

/** 今日じゃなくてもいい?, 今じゃないとだめ? is of putting it off, and not of today. */
export function putOffToday(
  { position, stalledAt, failedAt }: ConversationState,
  { topics, signs }: Reading,
): readonly string[] | null {
  // In a walk it may be of what that asks for, and once something stopped of that.
  const isFree = position === null && stalledAt === undefined && failedAt === undefined;
  const isIfNow = isFree && signs.includes('asksIfNow');
  if (!isIfNow && !signs.includes('asksNotNow')) return null;
  return topics.every((topic) => OF_WHEN.has(topic)) ? ['os.skip'] : null;
}

const OF_WHEN: ReadonlySet<string> = new Set([
  'os.skip',
  'os.deadline',
  'update.timing',
  'update.when',
  'update.required',
]);

/** 担当者待ち何分?: of a person, and not of the update. */
function asksForPerson({ topics, signs }: Reading): boolean {
  return signs.includes('asksPersonWait') && topics.every((topic) => OF_WAIT.has(topic));
}

const OF_WAIT: ReadonlySet<string> = new Set(['handoff', 'update.duration', 'hotline']);

/** いや終わってるって, さっき終わったって言いましたよね: of no payment. */
function tellsEnd({ signs, hints }: Reading): boolean {
  const isOfPayment = signs.includes('ofPayment') || signs.includes('mayBeOfPayment');
  return signs.includes('tellsDone') || (hints.includes('hasEnded') && !isOfPayment);
}
