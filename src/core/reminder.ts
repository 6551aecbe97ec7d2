import type { Choice } from './effect.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';
import type { DateTime } from 'luxon';

/** Times that fit a shop: soon, after a rush, tonight after closing, tomorrow before opening. */
const TIMES: Readonly<Record<string, (now: DateTime) => DateTime>> = {
  soon: (now) => now.plus({ minutes: 30 }),
  hour: (now) => now.plus({ hours: 1 }),
  tonight: (now) => atHour(now, 21, 0),
  morning: (now) => atHour(now, 7, 30),
};

/** The next time the clock shows this, today or tomorrow. */
function atHour(now: DateTime, hour: number, minute: number): DateTime {
  const today = now.setZone('Asia/Tokyo').set({ hour, minute, second: 0, millisecond: 0 });
  return today > now ? today : today.plus({ days: 1 });
}

/** In the order of the clock, no moment twice, and none that would come too late. */
export function askReminder(state: ConversationState, { facts, now }: World): Decision {
  const isBlocked = now >= facts.notice.skipEnds;
  const times = Object.entries(TIMES)
    .map(([id, time]) => ({ id, at: time(now).startOf('minute') }))
    .filter(({ at }) => isBlocked || at < facts.notice.skipEnds)
    .toSorted((a, b) => a.at.toMillis() - b.at.toMillis());
  const choices: readonly Choice[] = times
    .filter(({ at }, i) => !times[i - 1]?.at.equals(at))
    .map(({ id, at }) => ({ id: `remind:${id}`, label: 'reminder.choice', values: { at } }));
  return { state, effects: [{ type: 'say', message: 'reminder.ask', choices, numbered: true }] };
}

/** Sets it, says it back. A second reminder takes the place of the first. */
export function setReminder(state: ConversationState, id: string, { now }: World): Decision {
  const at = TIMES[id]?.(now);
  if (at === undefined) throw new Error(`no reminder time "${id}"`);
  return {
    state,
    effects: [
      { type: 'setTimer', timer: 'reminder', at, about: 'update' },
      { type: 'say', message: 'reminder.set', values: { at } },
    ],
  };
}
