import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { isOtherDay } from './begins-then.ts';
import { mayBeOpen } from './doubt.ts';
import { isOwnWord } from './half-done.ts';
import type { Reading } from './reading.ts';
import { askWhen } from './reminder-talk.ts';
import { runsAlready } from './runs-already.ts';
import type { TimeReading } from './time-reading.ts';
import type { Rule } from './world.ts';

/** もう寝る、明日やる, 今日はここまで, in the middle of a walk of the update: it waits, and a reminder is proposed for the morning. Beside a payment in doubt, or an update that runs, it is as ever. */
export const dayOver: Rule = (state, event, world) => {
  const { reading } = event;
  const { position, handOff } = state;
  if (!isOver(reading) || isOwnWord(state, event, world)) return null;
  if (position === null || handOff !== null || !OF_UPDATE.has(position.flow)) return null;
  if (runsAlready(state, world) || mayBeOpen(state, world)) return null;
  return askWhen(state, world, { time: isOfToday(reading.time) ? MORNING : reading.time });
};

const OF_UPDATE: ReadonlySet<string> = new Set([UPDATE_FLOW, CHARGE_FLOW]);
const MORNING: TimeReading = { kind: 'at', day: null, clock: { part: 'morning' } };

/** 明日やります waits for more than a moment. */
function isOver({ hints, signs, command, time, customerWaiting }: Reading): boolean {
  if (signs.includes('asks') || customerWaiting) return false;
  return hints.includes('dayOver') || (command === 'pause' && isOtherDay(time));
}

/** 今日はもう帰ります. */
function isOfToday(time: TimeReading | null): boolean {
  if (time === null) return true;
  return time.kind === 'at' && time.day?.kind === 'fromToday' && time.day.days === 0;
}
