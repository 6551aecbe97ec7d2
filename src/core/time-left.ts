import type { DateTime } from 'luxon';
import { isUpdating } from './counter.ts';
import type { Say, Values } from './effect.ts';
import { isPastDeadline, phaseAt } from './notice.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** How long it can still be put off, or until it opens (facts `opens`, `OS: skip`). */
export function saysLeft(world: World): Pick<Say, 'message' | 'values'> {
  const { notice } = world.facts;
  return phaseAt(notice, world.now) === 'open'
    ? { message: 'deadline.left', values: leftUntil(notice.skipEnds, world) }
    : { message: 'deadline.untilOpens', values: leftUntil(notice.updateOpens, world) };
}

/** The same words may be of a person who is waited for, or of an update that runs; あと何分 alone is of what was just spoken of. */
export function asksWhatIsLeft(sign: Sign, state: ConversationState, world: World): boolean {
  if (isPastDeadline(world)) return false;
  if (state.handOff !== null || state.position !== null || isUpdating(state, world)) return false;
  return sign === 'asksLeft' || OF_DEADLINE.test(state.topics.at(-1) ?? '');
}

const OF_DEADLINE = /^os\.|^update\.(?:when|timing|required)$/;

/** As a merchant counts: days, on the last two hours, at the end minutes. */
function leftUntil(end: DateTime, { now }: World): Values {
  const minutes = Math.floor(end.diff(now).as('minutes'));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return { unit: 'days', count: Math.floor(hours / 24) };
  return hours >= 2 ? { unit: 'hours', count: hours } : { unit: 'minutes', count: minutes };
}

/** 10分後にお客さん来る asks whether there is time, and not to be reminded: of how long it takes. null: anything else. */
export function untilSomebody({ topics, timeAsked }: Reading): readonly string[] | null {
  const isWish = timeAsked.isToRemind || timeAsked.within === null || topics.length === 0;
  return !isWish && topics.every((topic) => topic === 'reminder') ? ['update.duration'] : null;
}
