import type { DateTime } from 'luxon';
import type { Say } from './effect.ts';
import type { AskedOfTime } from './time-reading.ts';

/** Asked today, of another day: what is true now would be a wrong yes. */
export const PUTS_OFF: ReadonlySet<string> = new Set(['os.skip', 'update.timing', 'os.deadline']);

/** By that day the update cannot be put off any more (fact `OS: deadline`). */
export function tooLate(that: DateTime, { later }: AskedOfTime): Say {
  const values = { that, may: later === 'may' ? 'yes' : 'no' };
  return { type: 'say', message: 'deadline.tooLate', values };
}
