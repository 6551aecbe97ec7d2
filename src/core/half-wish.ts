import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/**
 * 明日の朝 alone is half a wish to be reminded: with the time it is a whole one. Who plans the update for another day is told
 * whether that is in time; and of the time at which customers come, or payments are to be taken, nobody is reminded. null: no time.
 */
export function halfWish(reading: Reading, isMoney: boolean): readonly string[] | null {
  if (isToldAtPlan(reading, isMoney)) return ['reminder'];
  if (isPlan(reading, isMoney)) return ['update.timing'];
  if (isThatNight(reading) && isPlanTold(reading, isMoney)) return ['reminder'];
  return halfNamed(reading, isMoney);
}

/** 10時ごろの暇な時間にやります。そのとき教えてもらえます?: of a plan whose hour is named, and of no other question. 8時半に更新のこと教えて names what it is to be of. */
function isToldAtPlan({ topics, hints, time }: Reading, isMoney: boolean): boolean {
  if (hints.includes('toldOfItThen'))
    return !isMoney && time !== null && topics.every(isNearUpdate);
  const isOfIt = topics.every((topic) => OF_WHEN.has(topic));
  return isOfIt && !isMoney && time?.kind === 'at' && hints.includes('toldAtPlan');
}

function halfNamed(reading: Reading, isMoney: boolean): readonly string[] | null {
  const { topics, suggested, time, timeAsked } = reading;
  if (time === null || topics.length > 0) return null;
  if (!suggested.includes('reminder')) return isDayPlanned(reading, isMoney) ? ['reminder'] : null;
  if (isPlanTold(reading, isMoney)) return ['reminder'];
  if (timeAsked.isOfPaying || (timeAsked.isOfDoing && namesDay(reading))) return ['os.deadline'];
  return isNoWish(reading) ? null : ['reminder'];
}

/** 更新は明日やります, 月曜日やる予定: of the update, as far as anything was heard. */
function isDayPlanned(reading: Reading, isMoney: boolean): boolean {
  const { suggested, timeAsked } = reading;
  if (!namesDay(reading) || !isOfNoQuestion(timeAsked)) return false;
  return isPlanTold(reading, isMoney) && suggested.length > 0 && suggested.every(isNearUpdate);
}

/** 日曜の夜にやる, 深夜2時15分にやります: of an hour, or a part of a day, and nothing else. */
function isThatNight({ topics, time, hints, timeAsked }: Reading): boolean {
  const isOfIt = topics.length > 0 && topics.every((topic) => OF_WHEN.has(topic));
  if (!isOfIt || time === null || !hints.includes('plansIt')) return false;
  const isNamed = time.kind === 'shop' || (time.kind === 'at' && time.clock !== null);
  return isNamed && isOfNoQuestion(timeAsked);
}

function isOfNoQuestion({ shopOpens, isClosed, leave }: Reading['timeAsked']): boolean {
  return shopOpens === null && !isClosed && leave === null;
}

const OF_WHEN: ReadonlySet<string> = new Set([
  'update.timing',
  'os.deadline',
  'reminder',
  'thanks',
]);

/** 閉店してからやるつもり: news, and a reminder of it is offered. */
function isPlanTold({ hints, signs, timeAsked }: Reading, isMoney: boolean): boolean {
  if (timeAsked.isToRemind) return true;
  return hints.includes('plansIt') && !isMoney && !IS_NO_PLAN.some((sign) => signs.includes(sign));
}

const IS_NO_PLAN: readonly Sign[] = ['ofCustomer', 'ofPayment', 'asks', 'denied'];

/** 26日の振込いくら: a time beside something that is likelier meant; 今朝お知らせ見ました is of the notice. */
function isNoWish({ suggested: [likeliest], signs, hints }: Reading): boolean {
  if (hints.includes('sawNotice')) return true;
  const isBeside = likeliest !== 'reminder' && signs.includes('tellsAnything');
  return isBeside || IS_NO_WISH.some((sign) => signs.includes(sign));
}

/** 8時過ぎたらもう一回ってこと?, 今日バタバタしててまだやってない: a time in a question, or in what was not done. */
const IS_NO_WISH: readonly Sign[] = ['ofCustomer', 'asks', 'denied'];

function isPlan(reading: Reading, isMoney: boolean): boolean {
  const { topics, timeAsked, signs } = reading;
  const isPlanned = timeAsked.isPlanned && !timeAsked.isToRemind && namesDay(reading);
  if (!isPlanned || isMoney || signs.includes('ofPayment')) return false;
  return topics.every((topic) => !IS_MORE.test(topic));
}

/** Words that were surely heard besides. */
const IS_MORE =
  /^(?:handoff|unsafe|hotline|other_service|statement|firmware\.|prep\.|update\.(?:error|how))/u;

function namesDay({ time }: Reading): boolean {
  return time !== null && 'day' in time && time.day !== null;
}

/** 明日の朝自分でやるわ。7時に入れ直すのでもいける?: a plan that is told beside a question wishes for no reminder. */
export function withoutOwnPlan({ topics, signs, timeAsked }: Reading): readonly string[] {
  if (!signs.includes('managesAlone') || timeAsked.isToRemind) return topics;
  const others = topics.filter((topic) => topic !== 'reminder');
  return others.length > 0 ? others : topics;
}
