import type { ReadEvent } from './event.ts';
import type { ConversationState, Position, ReminderTalk } from './state.ts';
import { askAgain } from './steer.ts';
import type { TimeReading } from './time-reading.ts';
import { hearTime, hourTold } from './wanted-time.ts';
import { goTo } from './walk.ts';
import { saidFirst, type Decision, type Standing, type World } from './world.ts';

/** A time in words, where one is asked for: what it comes to is looked up in the flow's next step. null: no time, or another question. */
export function answerTime(
  state: ConversationState,
  { flow, step, position }: Standing,
  { reading: { time, topics } }: ReadEvent,
  world: World,
): Decision | null {
  if (time === null || topics.some((topic) => topic !== 'reminder')) return null;
  if (step === undefined || !('ask' in step) || step.told === undefined) return null;
  const heard =
    step.reads === 'hour'
      ? hearHour(state, position, time, world)
      : hear(state, position, time, world);
  return heard === null
    ? saidFirst({ type: 'say', message: 'reminder.impossible' }, askAgain(state, world))
    : goTo({ ...heard, misunderstandings: 0 }, flow, step.told, world);
}

const NOTHING_SAID: ReminderTalk = { wanted: null, instead: null };

function hear(
  state: ConversationState,
  position: Position,
  time: TimeReading,
  world: World,
): ConversationState {
  const { hours } = state.reminders;
  const reminder = hearTime(position.reminder ?? NOTHING_SAID, time, hours, world);
  return { ...state, position: { ...position, reminder } };
}

/** With an hour of the shop known, what was said before it is held against the clock once more; null for an hour that no clock shows. */
function hearHour(
  state: ConversationState,
  position: Position,
  time: TimeReading,
  world: World,
): ConversationState | null {
  if (time.kind === 'impossible') return null;
  const talk = position.reminder ?? NOTHING_SAID;
  const told = hourTold(talk, time);
  const shop = talk.wanted?.shop;
  if (told === null || !shop) return hear(state, position, time, world);
  const { reminders } = state;
  const knowing = { ...state, reminders: { ...reminders, hours: { ...reminders.hours, ...told } } };
  return hear(knowing, position, shop, world);
}
