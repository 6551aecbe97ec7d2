import type { Reading } from './reading.ts';
import { askWhen, setAt } from './reminder-talk.ts';
import type { ConversationState, ReminderTalk } from './state.ts';
import { isSame } from './time-answer.ts';
import type { TimeReading } from './time-reading.ts';
import { hearTime } from './wanted-time.ts';
import { understood, type Decision, type World } from './world.ts';

/** The moments of the plan that was nodded at, or the hour of the shop it is told by. */
export type Planned = readonly string[];

/** 教えて, 22時に教えてくれる?, お願いします, behind a plan that was nodded at: set at once, where that is the moment; 忘れそう only tells why, and is asked. */
export function planWished(
  state: ConversationState,
  planned: Planned,
  reading: Reading,
  world: World,
): Decision | null {
  const [only = '', second] = planned;
  const isOne = second === undefined;
  if (isOne && isPlea(reading)) return understood(setAt(state, only, world));
  if (!isWished(reading) || reading.signs.includes('denied')) return null;
  const { time } = reading;
  if (isOne && time === null && reading.timeAsked.isToRemind)
    return understood(setAt(state, only, world));
  return isShop(only) ? null : ofMoment(state, momentMeant(planned, time, world), reading, world);
}

function ofMoment(
  state: ConversationState,
  at: string | null,
  { time, timeAsked }: Reading,
  world: World,
): Decision {
  if (at === null) return understood(askWhen(state, world, { time }));
  const isThen = time === null || isSame(at, time, world);
  return understood(
    isThen && timeAsked.isToRemind
      ? setAt(state, at, world)
      : askWhen(state, world, { time, wanted: clearAt(at) }),
  );
}

/** はい only agrees; お願いします is of the one thing on offer that can be done for them. */
function isPlea({ command, hints }: Reading): boolean {
  return command === 'yes' && hints.includes('takesUp');
}

/** Of a reminder, and not only of a time. */
export function isWished({ timeAsked, time, topics, signs }: Reading): boolean {
  if (timeAsked.isToRemind) return true;
  const isAlone = topics.length > 0 && topics.every((topic) => topic === 'reminder');
  return isAlone && time === null && !signs.includes('asks');
}

/** The moment that is planned; of two the one that the words come to. */
export function momentMeant(
  [one = '', other]: Planned,
  time: TimeReading | null,
  world: World,
): string | null {
  if (isShop(one)) return null;
  if (other === undefined) return one;
  if (time === null) return null;
  const both = { kind: 'either', at: one, other, shop: null } as const;
  const told = hearTime({ wanted: both, instead: null }, time, HOURS, world).wanted;
  return told?.kind === 'clear' ? told.at : null;
}

const HOURS = { opens: null, closes: null };

function isShop(one: string): boolean {
  return one === 'opens' || one === 'closes';
}

/** That very moment, with nothing else that may be meant. */
export function clearAt(at: string): NonNullable<ReminderTalk['wanted']> {
  return { kind: 'clear', at, other: null, shop: null };
}
