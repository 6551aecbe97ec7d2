import type { Effect, Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { namesToday } from './moments-named.ts';
import { isLastDay, isPastDeadline, OPEN_HOURS } from './notice.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { TimeReading } from './time-reading.ts';
import type { World } from './world.ts';

/** はい to 飛ばせない? says two things: who asks in the negative is answered without it. What is asked for a yes or a no hears that first. */
export function withoutYes(
  say: Say,
  signs: readonly Sign[],
  time: TimeReading | null,
  world: World,
): Say {
  const plainly = PLAINLY.find(
    ([message, sign]) => say.message === message && signs.includes(sign),
  );
  if (plainly) return { ...say, message: plainly[2], ...openNow(say) };
  if (isOfNoSale(say, signs, world)) return { ...say, message: 'plainly.takesNone' };
  return say.message === 'topic.os.skip' ? ofSkip(say, signs, time, world) : say;
}

/** 決済できない: an update is one of its causes, till it must be done; and a sale may have stopped. */
function isOfNoSale({ message }: Say, signs: readonly Sign[], world: World): boolean {
  const isTold = signs.includes('takesNoPayment') && !signs.includes('duringUpdate');
  const isStated = signs.includes('brokenDown') && !signs.includes('asks');
  const isOfIt = message === 'topic.update.error' || (isStated && message === 'topic.os.deadline');
  return isTold && isOfIt && !isPastDeadline(world);
}

function ofSkip(say: Say, signs: readonly Sign[], time: TimeReading | null, world: World): Say {
  const isForever = signs.includes('asksForever');
  // 今日やらなくていい?, on the last day; 今じゃなくてもいい? is of this hour.
  if (namesToday(time) && isToBeToday(signs, world))
    return { ...say, message: 'deadline.lastDay', values: { isLast: 'no' } };
  // ずっと飛ばしていい?, 飛ばし続けたらどうなる?: what is true now would be half of it.
  if (isForever || signs.includes('asksFate')) {
    return { ...say, message: 'putOff.notForever', values: { forever: isForever ? 'yes' : 'no' } };
  }
  // 今は無理。それまで会計はできる?, 使ってて問題ない?: what is denied is not what is asked.
  const isMeant = signs.includes('asksMayPay') || mayWait(signs, world);
  const isNegative = !isMeant && NEGATIVE.some((sign) => signs.includes(sign));
  return isNegative ? { ...say, message: 'putOff.plainly' } : say;
}

/** 今日じゃなくてもいい? is answered by はい, until the last day. */
function mayWait(signs: readonly Sign[], { facts, now }: World): boolean {
  return signs.includes('asksNotNow') && !isLastDay(facts.notice, now);
}

function isToBeToday(signs: readonly Sign[], { facts, now }: World): boolean {
  return signs.includes('asksNotNow') && isLastDay(facts.notice, now);
}

/** Whether advice is given at this hour, of which the hotline's hours tell. */
function openNow({ message, values }: Say): Pick<Say, 'values'> {
  const hours = values?.['hours'];
  if (message !== 'topic.hotline' || typeof hours !== 'object' || !('message' in hours)) return {};
  return { values: { ...values, open: hours.message === OPEN_HOURS ? 'yes' : 'no' } };
}

/** `ofButton`: asked how, not whether. */
const NEGATIVE: readonly Sign[] = ['denied', 'asksNo', 'asksIfNow', 'ofButton'];

/** What is asked of a card so that its first word is another one. */
const PLAINLY: readonly (readonly [message: string, sign: Sign, instead: string])[] = [
  // Who asks whether somebody answers now hears the hours first.
  ['topic.hotline', 'asksIfAnswered', 'hotline.now'],
  ['topic.firmware.launched_early', 'asksSkip', 'plainly.errorStays'],
  ['topic.firmware.launched_early', 'asksMayPay', 'plainly.errorFirst'],
  ['topic.prep.powercycle', 'asksWithout', 'plainly.powercycle'],
  ['topic.update.required', 'asksIfBlockedNow', 'plainly.blockedNow'],
  ['topic.update.required', 'asksIfBlocked', 'plainly.blocked'],
  ['topic.os.deadline', 'asksIfBlockedNow', 'plainly.blockedNow'],
  ['topic.os.deadline', 'asksIfBlocked', 'plainly.blocked'],
  ['topic.update.required', 'asksToLeaveIt', 'plainly.required'],
  ['own.weak', 'asksToMove', 'own.weakSo'],
  ['topic.prep.network', 'asksToMove', 'plainly.nearer'],
  // A restart was spoken of, and the update is asked about.
  ['running.restart', 'asksDuration', 'topic.update.duration'],
];

/** 間に合わなかったらどうなる?, いつやればいい? are no yes or no. 再起動だけじゃだめ? and 再起動だけでいい? have one answer, and not one first word: asked the other way round it is left off. */
export function withoutLead(
  effects: readonly Effect[],
  { signs, hints }: Pick<Reading, 'signs' | 'hints'>,
): readonly Effect[] {
  const isTurned = (message: string) =>
    (signs.includes('asksTurned') && TURNED.has(message) && !isFeared(message, hints)) ||
    isNotYet(message, signs, hints) ||
    (message === 'worry.cashOnly' && (hints.includes('ofNone') || !signs.includes('asks'))) ||
    (LATE.has(message) && isNoQuestion(message, signs, hints));
  return effects.map((effect) =>
    effect.type === 'say' && isTurned(effect.message) ? { ...effect, isWithoutLead: true } : effect,
  );
}

/** 30日にやろうと思います asks nothing that いいえ could answer; 30日から使えないの is answered by neither. */
function isNoQuestion(message: string, signs: readonly Sign[], hints: readonly Hint[]): boolean {
  if (hints.includes('fearsBlock') && message === 'deadline.tooLate') return true;
  const isPlan = hints.includes('plansIt') || hints.includes('plansThen');
  return isPlan && !signs.includes('asks');
}

const LATE: ReadonlySet<string> = new Set([
  'deadline.thenLate',
  'deadline.thenTight',
  'deadline.tooLate',
]);

/** 今夜は無理ってことですか, いつならできるの. */
function isNotYet(message: string, signs: readonly Sign[], hints: readonly Hint[]): boolean {
  return NOT_YET.has(message) && (hints.includes('wondersWhen') || signs.includes('asksIfSo'));
}

const NOT_YET: ReadonlySet<string> = new Set(['deadline.tooEarly', 'deadline.thenEarly']);

/** 3時から使えないの? is answered by いいえ. */
function isFeared(message: string, hints: readonly Hint[]): boolean {
  return message === 'deadline.notThatDay' && hints.includes('fearsBlock');
}

/** Their first word answers what is asked as it stands (〜でいい?, 〜できる?). */
const TURNED: ReadonlySet<string> = new Set([
  'worry.restartOnly',
  'worry.partOnly',
  'worry.morningOn',
  'deadline.inTime',
  'deadline.now',
  'deadline.anytime',
  'deadline.then',
  'deadline.thenEarly',
  'deadline.thenLate',
  'deadline.thenTight',
  'deadline.tooLate',
  'deadline.afterClosing',
  'deadline.tooEarly',
  'deadline.usable',
  'deadline.notThatDay',
  'deadline.restartThen',
  'deadline.restartEarly',
  'finished.mayBeOff',
  'finished.mayOpen',
  'finished.mayPay',
  'finished.mayUse',
  'finished.mayPaySeen',
  'finished.mayPayTold',
  'finished.noTrial',
  'running.cannotStop',
  'worry.notYet',
  'dialog.press',
]);
