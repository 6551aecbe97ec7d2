import { isUpdating } from './counter.ts';
import { flowChoice } from './choices.ts';
import { isOfMoney } from './doubt.ts';
import type { Choice, Say, Values } from './effect.ts';
import type { Hint } from './hint.ts';
import { momentOf } from './moment.ts';
import { isTakenUp } from './none-told.ts';
import { isLastDay } from './notice.ts';
import type { Reading } from './reading.ts';
import { askWhen } from './reminder-talk.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { isToHurry, latestFor, roomLeft } from './room-left.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { NOT_TONIGHT } from './unable-tonight.ts';
import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { hearTime } from './wanted-time.ts';
import { withWayBack } from './way-back.ts';
import {
  isAllUpdated,
  saidFirst,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/**
 * On the evening before the deadline: あと30分で使えなくなる?, 店まで15分かかる, もう家なんだよね, じゃあ朝やります。起こして, 現金だけなら営業していい?, 何分前に行けばいい?
 * (facts `OS: deadline`, `duration`). null: another day, or another thing comes first.
 */
export const lastNight: Rule = (state, event, world) => {
  const { reading } = event;
  if (!isLastDay(world.facts.notice, world.now) || reading.customerWaiting) return null;
  if (state.handOff !== null || isUpdating(state, world) || isAllUpdated(world)) return null;
  if (isOfMoney(state) || isTakenUp(state, reading, world)) return null;
  return remindedAfter(state, reading, world) ?? answered(state, reading, world);
};

function answered(state: ConversationState, reading: Reading, world: World): Decision | null {
  const isFree = state.position === null || state.position.flow === REMINDER_FLOW;
  const isWaited = state.position !== null && CHARGED_IN.has(state.position.flow);
  const isOut = (isFree || isWaited) && isOutThen(reading, world);
  const other = isFree ? sayFor(state, reading, world) : null;
  const said = isOut ? NOT_TONIGHT : other;
  if (said === null) return null;
  const say = { ...said, choices: waysOn(state) };
  return withWayBack(understood({ state: { ...state, topics: ['os.deadline'] }, effects: [say] }));
}

const CHARGED_IN: ReadonlySet<string> = new Set([UPDATE_FLOW, CHARGE_FLOW]);

/** 充電しながら待つけど0時すぎたらもうアウト?: of that midnight, and not of how much charge it takes. */
function isOutThen(reading: Reading, world: World): boolean {
  const { signs, hints, topics, time } = reading;
  const isAsked = signs.includes('asks') && FEARED.some((sign) => signs.includes(sign));
  const isOfBoth = hints.includes('ofBattery') && topics.every((topic) => NEAR_IT.has(topic));
  const isNamed = time?.kind === 'at' && time.clock !== null;
  return isAsked && isOfBoth && isNamed && isLate(time, world);
}

const FEARED: readonly Sign[] = ['asksNo', 'asksTurned'];
const NEAR_IT: ReadonlySet<string> = new Set(['prep.charge', 'os.deadline', 'update.timing']);

function sayFor(state: ConversationState, reading: Reading, world: World): Say | null {
  const message = messageFor(state, reading, world);
  if (message !== null) return { type: 'say', message, values: valuesOf(world) };
  // 何分かかる?家なんだけど店まで40分, with the evening still to come.
  const isOnTheWay = reading.hints.includes('takesToGetThere') && isToHurry(world);
  return isOnTheWay ? roomLeft(state, world) : null;
}

function messageFor(state: ConversationState, reading: Reading, world: World): string | null {
  const { hints, signs } = reading;
  if (isSoonBlocked(reading, world)) return 'lastNight.blockedSoon';
  if (hints.includes('takesToGetThere') && isNearEnd(world)) return 'lastNight.toGetThere';
  const plain = PLAINLY.find(([hint]) => hints.includes(hint));
  if (plain !== undefined) return plain[1];
  const isCash = signs.includes('asksCashOnly') && isAfterwards(reading, world);
  if (isCash || (hints.includes('backToCash') && hasSaid(state.said, OF_CASH)))
    return 'lastNight.cash';
  if (hints.includes('usableAllTheSame')) return 'deadline.usableAfter';
  return null;
}

const PLAINLY: readonly (readonly [hint: Hint, message: string])[] = [
  ['awayAtHome', 'lastNight.atHome'],
  ['asksHowEarly', 'lastNight.howEarly'],
];

/** So near that no way to the shop is short. */
function isNearEnd({ facts: { notice }, now }: World): boolean {
  return notice.skipEnds.diff(now).as('minutes') <= NEAR_MINUTES;
}

const NEAR_MINUTES = 60;

const OF_CASH: ReadonlySet<string> = new Set(['lastNight.cash', 'lastNight.howEarly']);

/** あと30分で使えなくなるんですよね: the minutes lead to the deadline. */
function isSoonBlocked(reading: Reading, { facts: { notice }, now }: World): boolean {
  const { hints, time } = reading;
  if (isBlockedThen(reading)) return true;
  if (!hints.includes('fearsBlock') || time?.kind !== 'after') return false;
  const left = notice.skipEnds.diff(now.plus({ minutes: time.minutes })).as('minutes');
  return Math.abs(left) <= NEARLY_MINUTES;
}

const NEARLY_MINUTES = 15;

/** 0時過ぎても更新できなかったらカード使えない? */
function isBlockedThen({ hints, signs, topics }: Reading): boolean {
  const isOfThen = signs.includes('asksAtDeadline') && signs.includes('asksTurned');
  return isOfThen && hints.includes('fearsStop') && topics.join() === 'os.deadline';
}

/** 現金だけなら営業してもいいよね、朝 */
function isAfterwards({ time }: Reading, world: World): boolean {
  return time !== null && isLate(time, world);
}

function isLate(time: NonNullable<Reading['time']>, world: World): boolean {
  const talk = { wanted: null, instead: null };
  const { wanted } = hearTime(talk, time, { opens: null, closes: null }, world);
  const at = wanted?.at ?? null;
  return at !== null && momentOf(at) >= world.facts.notice.skipEnds;
}

/** じゃあ朝やります。起こして: what comes of it, and that they are told then all the same. */
function remindedAfter(
  state: ConversationState,
  { time, hints, topics, timeAsked }: Reading,
  world: World,
): Decision | null {
  const isWish = topics.includes('reminder') || timeAsked.isToRemind;
  if (!isWish || !hints.includes('doesItThen') || time?.kind !== 'at') return null;
  if (!isLate(time, world)) return null;
  return understood(saidFirst(NOT_TONIGHT, askWhen(state, world, { time, isClosed: true })));
}

function valuesOf({ facts: { notice }, now }: World): Values {
  return { ...latestFor(notice.skipEnds, now, notice) };
}

function waysOn({ position }: ConversationState): readonly Choice[] {
  return position === null ? [flowChoice(UPDATE_FLOW), flowChoice(REMINDER_FLOW)] : [];
}
