import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';

/** Whether payments go on is asked, or whether it may be put off, or how much charge there is, where something else of the update was heard, or nothing for sure. null: nothing of the kind. */
export function puttingOff(reading: Reading, isMoney: boolean): readonly string[] | null {
  const plain = isMoney ? null : ofNoPayment(reading);
  if (plain !== null) return plain;
  if (asksUntilWhen(reading)) return ['os.deadline'];
  const isOfUse = !isMoney && (asksMayPay(reading) || meansUse(reading));
  return asksToPutOff(reading) || isOfUse ? ['os.skip'] : null;
}

function ofNoPayment(reading: Reading): readonly string[] | null {
  if (asksHowCharged(reading)) return ['prep.charge'];
  if (asksWhatIsNeeded(reading)) return ['update.how'];
  return isOfDay(reading) ? ['os.deadline'] : null;
}

/** いや更新じゃなくてカード使うってことです: what may be put off is the update, and the question was of payments. */
function meansUse({ topics, suggested: [likeliest], hints, signs, time }: Reading): boolean {
  const isMeant = hints.includes('deniesUpdate') && hints.includes('byCard');
  const isElse = signs.includes('brokenDown') || signs.includes('ofPayment') || time !== null;
  return isMeant && !isElse && topics.length === 0 && likeliest === 'os.skip';
}

/** 始めるのに準備いる?: among the likeliest, and nothing is heard for sure; ありがとうございますあと準備でなにか必要ですか is heard as thanks alone. */
function asksWhatIsNeeded({ topics, suggested: [likeliest], hints, signs }: Reading): boolean {
  if (!signs.includes('asks') || !hints.includes('ofPreparing')) return false;
  return topics.join() === 'thanks' || (topics.length === 0 && likeliest === 'update.how');
}

/** 2台の充電教えて, 充電どうなってる?: of how much there is, where nothing is heard for sure. */
function asksHowCharged({ topics, signs, battery }: Reading): boolean {
  return topics.length === 0 && battery === null && signs.includes('asksCharge');
}

/** 入口のは週末でもいい?: leave is asked for, and to put it off is among the likeliest. */
export function asksToPutOff({ topics, suggested, timeAsked, signs, hints }: Reading): boolean {
  const likeliest = suggested.slice(0, 2);
  const isNear = likeliest.every(isOfUpdate) && likeliest.some((topic) => PUT_OFF.has(topic));
  // 明日も店やってるけど更新しなくても大丈夫?
  const isNot = hints.includes('asksIfNot') && hints.includes('ofUpdate');
  const isAsked = signs.includes('asks') && (timeAsked.leave === 'then' || isNot);
  return topics.length === 0 && isAsked && isNear;
}

const PUT_OFF: ReadonlySet<string> = new Set(['os.skip', 'os.deadline']);

/** 店開けていい?, カード使えるのか使えないのか; on a day that is named it is asked of that day, and いつになったら使える? wants no yes. */
function asksMayPay({ topics, suggested, signs, hints, time }: Reading): boolean {
  if (hints.includes('wondersWhen')) return false;
  const isElse = signs.includes('duringUpdate') || signs.includes('asksMeanwhile');
  if (!signs.includes('asksMayPay') || isElse || time !== null) return false;
  const [heard = '', another] = topics.length > 0 ? topics : suggested.slice(0, 1);
  return another === undefined && OF_PAYING.has(heard);
}

const OF_PAYING: ReadonlySet<string> = new Set([...PUT_OFF, 'update.required', 'fleet.status']);

/** 24日の模擬店で使うのですが、更新しなくても使えますか, 更新は今日中ですよね: of that day, and not of whether it is needed at all. */
function isOfDay(reading: Reading): boolean {
  const { topics, timeAsked } = reading;
  if (namesDay(reading) && isOfPayingThen(reading)) return true;
  return timeAsked.isOfLastDay && topics.length > 0 && topics.every((topic) => OF_WHEN.has(topic));
}

function namesDay({ time }: Reading): boolean {
  return time?.kind === 'at' && time.day !== null;
}

/** 19日は朝5時から乗ってるんやけど、更新せんと決済できへんの? sounds like when to do it. */
function isOfPayingThen({ topics, timeAsked, signs }: Reading): boolean {
  const isFeared = signs.includes('asksIfBlocked') && !signs.includes('asksIfBlockedNow');
  const heard = topics.join();
  return (
    (isFeared && heard === 'update.timing') || (timeAsked.isOfPaying && heard === 'update.required')
  );
}

const OF_WHEN: ReadonlySet<string> = new Set(['update.when', 'update.timing']);

/** I pressed skip. Until when?: one answer to both. */
function asksUntilWhen({ topics, hints }: Reading): boolean {
  const isBoth = topics.length === 2 && topics.every((topic) => PUT_OFF.has(topic));
  return isBoth && hints.includes('asksOpenly');
}
