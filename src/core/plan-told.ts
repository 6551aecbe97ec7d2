import { flowChoice, topicChoice } from './choices.ts';
import { isOtherDay } from './begins-then.ts';
import { isUpdating } from './counter.ts';
import { mayBeOfMoney } from './doubt.ts';
import { isDoubtOfAny } from './doubt-near.ts';
import type { Say } from './effect.ts';
import { isLastDay, isPastDeadline } from './notice.ts';
import { isOfUpdate } from './of-update.ts';
import { namesTime, proposedTime } from './proposed-time.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { UPDATE_FLOW } from './aside.ts';
import { isAllUpdated, understood, type Rule, type World } from './world.ts';

/** 定休日の日曜にやるわ, ランチ終わってからにしたい, behind an answer of the update, and 明日やります, 20日の10時に出勤します as a first word: said to be right, and a reminder is offered. */
export const planTold: Rule = (state, { reading }, world) => {
  if (!isFree(state, world) || !isPlan(state, reading, world)) return null;
  const say = ofPlan(reading, state, world);
  if (say === null) return null;
  const choices = [topicChoice('reminder'), flowChoice(UPDATE_FLOW)];
  return understood({
    state: { ...state, topics: [TIMING] },
    effects: [{ ...say, choices }],
  });
};

function isFree(state: ConversationState, world: World): boolean {
  if (state.position !== null || state.handOff !== null || state.launchedEarlyAt !== undefined)
    return false;
  const isOfSale = mayBeOfMoney(state, world) || isDoubtOfAny(state, world);
  return !isOfSale && !isUpdating(state, world) && !isAllUpdated(world);
}

function isPlan(
  { topics: before, reminders }: ConversationState,
  reading: Reading,
  world: World,
): boolean {
  const { signs, customerWaiting, timeAsked, reminderWish } = reading;
  const last = before.at(-1) ?? '';
  const isDeclined = last === 'reminder' && reminders.set.length === 0;
  if (!isTold(last, isDeclined, reading, world)) return false;
  if (customerWaiting || timeAsked.isToRemind || reminderWish !== null) return false;
  return (
    !signs.some((sign) => NO_PLAN.has(sign) && !isOfWhy(sign, reading)) &&
    reading.topics.every((one) => isOfPlan(one) || isPartOfDay(one, reading))
  );
}

/** お客さんいっぱいだから閉めてからやる is a plan, and whoever is named tells why. */
function isOfWhy(sign: Sign, reading: Reading): boolean {
  if (isAtQuietHour(reading)) return sign === 'ofCustomer' || sign === 'wantsPayment';
  return sign === 'ofCustomer' && reading.hints.includes('plansThen');
}

/** お客さん切れるの10時頃やから、そん時にやるわ: the hour is when nobody is there. */
function isAtQuietHour(reading: Reading): boolean {
  const { hints, signs, topics } = reading;
  const isMeant = hints.includes('plansIt') && hints.includes('takesUp');
  const isOfIt = isMeant && signs.includes('ofCustomer') && topics.join() === TIMING;
  const { time } = reading;
  return isOfIt && time?.kind === 'at' && time.clock !== null && 'hour' in time.clock;
}

/** `isDeclined`: a reminder was proposed, and none is set: it is not proposed again. */
function isTold(before: string, isDeclined: boolean, reading: Reading, world: World): boolean {
  if (OF_TALK.test(before))
    return reading.command === null && (isHeard(reading) || isOwnHour(reading, world));
  if (isDeclined && namesHour(reading) && leansOnTalk(reading)) return true;
  return OF_NOTHING.test(before) && isFirstHeard(reading, world);
}

/** 16時にやるつもりです, ランチ終わったらやります: of nothing else, as far as anything was heard, and no reminder comes of it by itself. */
function isOwnHour(reading: Reading, { facts, now }: Pick<World, 'facts' | 'now'>): boolean {
  const { hints, time, topics, suggested } = reading;
  if (isAtQuietHour(reading)) return true;
  if (!hints.includes('plansThen')) return false;
  if (time === null || time.kind === 'shop')
    return topics.every((one) => one === TIMING) && !isLastDay(facts.notice, now);
  return topics.length === 0 && namesHour(reading) && !suggested.includes('reminder');
}

const TIMING = 'update.timing';

/** 23日の9時にやる, and not 1時半に更新します. */
function leansOnTalk({ hints }: Reading): boolean {
  return hints.includes('plansIt') && !hints.includes('ofUpdate');
}

function namesHour({ time }: Reading): boolean {
  return time?.kind === 'at' && time.clock !== null;
}

/** 明日やります, where nothing was spoken of yet, sounds as if they were busy; on the last day it is told what waiting costs. */
function isFirstHeard(reading: Reading, { facts, now }: World): boolean {
  const { hints, command, time } = reading;
  const isPutOff =
    command === 'pause' && hints.includes('plansThen') && !isLastDay(facts.notice, now);
  if (isPutOff && isOtherDay(time)) return true;
  return command === null && (hints.includes('comesThen') || isOwnHour(reading, { facts, now }));
}

/** じゃあ15時にやる, 明日の8時ごろ lead to a reminder by themselves. */
function isHeard({ hints, signs, topics, time, timeAsked }: Reading): boolean {
  if (hints.includes('comesThen')) return true;
  if (hints.includes('onlyPlansThen')) return !topics.includes('reminder');
  // 水曜は定休日、木曜の朝やります
  if (hints.includes('plansThen') && timeAsked.shopTold.closed.length > 0) return time !== null;
  const isOther =
    !hints.includes('plansIt') || time === null || IS_OTHER.some((one) => signs.includes(one));
  return hints.includes('plansThen') && isOther;
}

const IS_OTHER: readonly Sign[] = ['denied', 'ofCustomer'];

/** Nothing of the update, and of no payment. */
const OF_NOTHING = /^(?:reminder|greeting|thanks)?$/u;

/** What a plan is told behind. */
const OF_TALK = /^(?:update\.(?:timing|when|duration|required|how|purpose|scope)|os\.|prep\.)/u;

/** 晚上 sounds like the greeting. */
function isPartOfDay(topic: string, { hints }: Reading): boolean {
  return topic === 'greeting' && hints.includes('onlyPlansThen');
}

function isOfPlan(topic: string): boolean {
  return topic === 'reminder' || topic === 'thanks' || isOfUpdate(topic);
}

const NO_PLAN: ReadonlySet<Sign> = new Set([
  'ofPayment',
  'mayBeOfPayment',
  'ofCustomer',
  'hasBegun',
  'updating',
]);

function ofPlan(reading: Reading, state: ConversationState, world: World): Say | null {
  const { time, timeAsked } = reading;
  if (namesTime(time))
    return proposedTime({ ...timeAsked, time, proposes: true, leave: 'then' }, state, world);
  if (isPastDeadline(world)) return null;
  if (time?.kind === 'shop')
    return time.of === 'closes' && time.day === null
      ? { type: 'say', message: 'deadline.afterClosing' }
      : null;
  return { type: 'say', message: 'deadline.anytime' };
}
