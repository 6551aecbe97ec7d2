import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { isOtherDay } from './begins-then.ts';
import { mayBeOpen } from './doubt.ts';
import { isOwnWord } from './half-done.ts';
import { namesToday } from './moments-named.ts';
import type { Reading } from './reading.ts';
import { askWhen } from './reminder-talk.ts';
import { runsAlready } from './runs-already.ts';
import type { TimeReading } from './time-reading.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { REMINDER_FLOW } from './reminders.ts';
import {
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';
import type { ConversationState } from './state.ts';

/** もう寝る、明日やる, 今日はここまで, in the middle of a walk of the update: it waits, and a reminder is proposed for the morning; outside of one, what holds until tomorrow is told. Beside a payment in doubt, or an update that runs, it is as ever. */
export const dayOver: Rule = (state, event, world) => {
  const { reading } = event;
  const { position, handOff } = state;
  if (!isOver(reading) || isOwnWord(state, event, world)) return null;
  if (handOff !== null || mayBeOpen(state, world)) return null;
  if (position === null) return goodNight(state, reading, world);
  if (!OF_UPDATE.has(position.flow) || runsAlready(state, world)) return null;
  return askWhen(state, world, { time: endsToday(reading.time) ? MORNING : reading.time });
};

/** 今日はもう閉めます, and no walk stands: what holds until tomorrow. null: more is told, an update runs, or it is over. */
function goodNight(state: ConversationState, reading: Reading, world: World): Decision | null {
  const isDone = state.updatedAt !== undefined || isAllUpdated(world);
  if (isDone || isUpdating(state, world) || !reading.hints.includes('dayOver')) return null;
  // もう寝るけど、明日7時に起こして wishes for more.
  if (!endsToday(reading.time) || reading.topics.some((topic) => !OF_NIGHT.has(topic))) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const choices = [flowChoice(REMINDER_FLOW), topicChoice('os.deadline')];
  return understood({ state, effects: [{ type: 'say', message: 'dayEnds', choices }] });
}

const OF_NIGHT: ReadonlySet<string> = new Set(['greeting', 'thanks', 'os.skip', 'update.timing']);

const OF_UPDATE: ReadonlySet<string> = new Set([UPDATE_FLOW, CHARGE_FLOW]);
const MORNING: TimeReading = { kind: 'at', day: null, clock: { part: 'morning' } };

/** 明日やります waits for more than a moment. */
function isOver({ hints, signs, command, time, customerWaiting }: Reading): boolean {
  if (signs.includes('asks') || customerWaiting) return false;
  return hints.includes('dayOver') || (command === 'pause' && isOtherDay(time));
}

/** 今日はもう帰ります. */
function endsToday(time: TimeReading | null): boolean {
  return time === null || namesToday(time);
}
