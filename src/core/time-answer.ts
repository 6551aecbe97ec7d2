import type { AskedAt } from './asked-at.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import type { ConversationState, Position, ReminderTalk } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import type { TimeReading } from './time-reading.ts';
import { hearTime, hourTold } from './wanted-time.ts';
import { goTo } from './walk.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** A time in words, where one is asked for: what it comes to is looked up in the flow's next step. null: no time, or another question. */
export function answerTime(
  { state, flow, step, position }: AskedAt,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { time, topics } = event.reading;
  if (time === null || topics.some((topic) => topic !== 'reminder')) return null;
  if (step.told === undefined) return null;
  const other = otherIn(step, event);
  if (other === 'opening') return ofOpening(state, event, world);
  if (other === 'question') return null;
  const heard =
    step.reads === 'hour'
      ? hearHour(state, position, time, world)
      : hear(state, position, time, world);
  return heard === null
    ? saidFirst({ type: 'say', message: 'reminder.impossible' }, askAgain(state, world))
    : goTo({ ...heard, misunderstandings: 0 }, flow, step.told, world);
}

/** 8時半開店, 電気を切るのは今夜でよいのでしょうか: not the time to be told at. */
function otherIn({ reads }: Ask, { text, reading }: ReadEvent): 'opening' | 'question' | 'time' {
  const { signs, suggested, timeAsked } = reading;
  if (reads === 'hour' || timeAsked.isToRemind) return 'time';
  if (timeAsked.shopOpens !== null) return 'opening';
  const [likeliest = 'reminder'] = suggested;
  const asks = signs.includes('asks') && text.length > LONGEST_TIME;
  return asks && likeliest !== 'reminder' ? 'question' : 'time';
}

function ofOpening(state: ConversationState, { reading }: ReadEvent, world: World): Decision {
  const timed = { time: reading.time, ...reading.timeAsked };
  return answerTopics(state, ['update.timing'], world, { timed });
}

/** 明日の8時でいいですか proposes one. */
const LONGEST_TIME = 14;

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
