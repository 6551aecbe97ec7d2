import { DateTime } from 'luxon';
import type { Say } from '../../src/core/effect.ts';
import { FRESH_STATE, type ConversationState } from '../../src/core/state.ts';
import type { Facts } from './path-shop.ts';

/** Words that come to this, in this phase of the walk's clock (`clockFor`); null where none can. */
const WORDS: Readonly<Record<string, (phase: string) => string | null>> = {
  none: () => null,
  clear: () => '5分後',
  // After the evening before the deadline there is only one evening left.
  either: (phase) => ({ early: '6時', blocked: '明日の朝' })[phase] ?? null,
  past: () => '昨日の朝',
  tooLate: (phase) => (phase === 'blocked' ? null : '27日の9時'),
  impossible: () => '25時',
  opens: () => '開店前',
  closes: () => '閉店後',
};

/** What a merchant writes so that the look-up finds this time; null: a button says it, or nothing can. */
export function wordsFor(found: string, phase: string): string | null {
  return WORDS[found]?.(phase) ?? null;
}

/** A question about a time is answered within a session, or asked anew. */
const SESSION_MINUTES = 170;

/** When the time that is wanted, or that a button says, is over; null where the question is no longer open then. */
export function whenOver({ state, says, now }: Waiting, choice: string | null): DateTime | null {
  const at = momentSaid(says, choice) ?? momentWanted(state);
  if (at === null || now === null) return null;
  const over = at.plus({ minutes: 1 });
  return over < now.plus({ minutes: SESSION_MINUTES }) ? over : null;
}

function momentSaid(says: readonly Say[], choice: string | null): DateTime | null {
  const offered = says.flatMap(({ choices = [] }) => choices);
  const at = offered.find(({ id }) => id === `step:${choice ?? ''}`)?.values?.['at'];
  return DateTime.isDateTime(at) ? at : null;
}

function momentWanted({ position }: ConversationState): DateTime | null {
  const at = position?.reminder?.wanted?.at ?? null;
  return at === null ? null : DateTime.fromISO(at);
}

interface Waiting {
  readonly state: ConversationState;
  readonly says: readonly Say[];
  readonly now: DateTime | null;
}

/** A shop that has as many reminders set as there may be, or none. */
export function withReminders(
  state: ConversationState,
  { reminders: found }: Facts,
  now: DateTime,
): ConversationState {
  if (found !== 'full') return state;
  const set = [1, 2, 3].map((days) => now.plus({ days }).toUTC().toISO() ?? '');
  return { ...state, reminders: { ...FRESH_STATE.reminders, set } };
}
