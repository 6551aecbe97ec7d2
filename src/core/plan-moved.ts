import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isOfMoney } from './doubt.ts';
import type { Hint } from './hint.ts';
import { momentOf } from './moment.ts';
import { noted } from './noted.ts';
import { nodTo } from './plan-nodded.ts';
import { clearAt, isWished, momentMeant, planWished, type Planned } from './plan-wished.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import { namesTime } from './proposed-time.ts';
import { plannedFor } from './reminders.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { TimeReading } from './time-reading.ts';
import { hearTime } from './wanted-time.ts';
import type { Decision, Rule, World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 教えて, やっぱ夕方で, 知らせはいらない, right behind a plan that was nodded, or that was told to be too early or too late: of that very moment. */
export const planMoved: Rule = (state, event, world) => {
  const { text, reading } = event;
  const planned = plannedFor(state);
  if (isOfElse(state, reading)) return null;
  if (planned.length === 0)
    return state.terminalId === null && hasSaid(state.said, HELD) && isMoved(text, reading)
      ? moved(state, null, reading, world)
      : null;
  return ofPlanned(state, planned, event, world);
};

/** What was said of a time that was proposed or planned, and not agreed to with a button. */
const HELD: ReadonlySet<string> = new Set([
  'deadline.then',
  'deadline.thenEarly',
  'deadline.thenLate',
  'deadline.thenTight',
]);

function ofPlanned(
  state: ConversationState,
  planned: Planned,
  { text, reading }: Heard,
  world: World,
): Decision | null {
  if (isRefused(reading)) return noted(state, [flowChoice(UPDATE_FLOW)]);
  const wish = planWished(state, planned, reading, world);
  if (wish !== null || isWished(reading) || !isMoved(text, reading)) return wish;
  const at = momentMeant(planned, reading.time, world);
  const isOfTwo = planned.length > 1 && at !== null;
  return isOfTwo
    ? nodTo(clearAt(at), { ...reading.timeAsked, time: momentAs(at) }, state, world)
    : moved(state, at, reading, world);
}

interface Heard {
  readonly text: string;
  readonly reading: Reading;
}

function isRefused({ signs, reminderWish }: Reading): boolean {
  return signs.includes('wantsNone') || reminderWish === 'cancel';
}

function isOfElse(state: ConversationState, reading: Reading): boolean {
  const { signs, customerWaiting, topics } = reading;
  if (state.position !== null || state.handOff !== null || isOfMoney(state)) return true;
  if (customerWaiting || OF_ELSE.some((sign) => signs.includes(sign))) return true;
  return topics.some((topic) => !OF_TIME.has(topic));
}

/** 10時くらい, 晩 sound like these. */
const OF_TIME: ReadonlySet<string> = new Set([
  'greeting',
  'os.deadline',
  'os.skip',
  'reminder',
  'update.timing',
  'update.when',
]);
const OF_ELSE: readonly Sign[] = ['ofPayment', 'ofCustomer', 'hasBegun', 'updating', 'tellsDone'];

/** 9時半のほう, やっぱ夕方で, 6時. */
function isMoved(text: string, { time, timeAsked, signs, hints, command }: Reading): boolean {
  if (command === 'yes' || NO_MOVE.some((sign) => signs.includes(sign))) return false;
  // ランチの営業が終わってからやりたい is a plan of its own.
  if (isOfElseThen(timeAsked) || !(namesTime(time) || timeAsked.shift !== null)) return false;
  if (text.trim().length <= LONGEST_TIME) return true;
  return MOVES.some((hint) => hints.includes(hint)) || MAY_MOVE.some((one) => signs.includes(one));
}

const NO_MOVE: readonly Sign[] = ['asks', 'denied'];

/** 20時閉店, 今14時: an hour of the shop, or of the clock. */
function isOfElseThen({ shopOpens, isClosed, isOfNow, shopTold }: Reading['timeAsked']): boolean {
  const isTold = shopTold.opens !== null || shopTold.closes !== null;
  return shopOpens !== null || isClosed || isOfNow || isTold;
}

/** 土曜の昼間かな. */
const LONGEST_TIME = 10;

const MOVES: readonly Hint[] = ['namesTimeOnly', 'plansIt', 'plansThen', 'onlyPlansThen'];
const MAY_MOVE: readonly Sign[] = ['corrects', 'movesTime', 'mayMoveTime'];

function moved(
  state: ConversationState,
  at: string | null,
  { time, timeAsked }: Reading,
  world: World,
): Decision | null {
  const isShift = timeAsked.shift !== null && at !== null;
  const named = isShift ? shifted(at, timeAsked.shift) : time;
  if (named === null) return null;
  const before = at === null ? null : clearAt(at);
  const { hours } = state.reminders;
  const { wanted } = hearTime({ wanted: before, instead: null }, named, hours, world);
  if (wanted === null) return null;
  const asked = { ...timeAsked, time: wanted.at === null ? named : momentAs(wanted.at) };
  return nodTo(wanted, asked, state, world);
}

function shifted(at: string, minutes: number): TimeReading {
  return timeOf(momentOf(at).setZone(TOKYO).plus({ minutes }));
}

function momentAs(at: string): TimeReading {
  return timeOf(momentOf(at).setZone(TOKYO));
}

type Moment = ReturnType<typeof momentOf>;

function timeOf({ month, day, hour, minute }: Moment): TimeReading {
  const clock = { hour, minute, isCertain: true };
  return { kind: 'at', day: { kind: 'date', month, day }, clock };
}
