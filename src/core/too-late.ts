import type { DateTime } from 'luxon';
import type { Say } from './effect.ts';
import { isBeforeOpening, partOf } from './proposed-time.ts';
import type { AskedOfTime } from './time-reading.ts';

/** Asked today, of another day: what is true now would be a wrong yes. */
export const PUTS_OFF: ReadonlySet<string> = new Set(['os.skip', 'update.timing', 'os.deadline']);

/** By that day the update cannot be put off any more (fact `OS: deadline`). */
export function tooLate(that: DateTime, asked: AskedOfTime): Say {
  if (isBeforeOpening(asked) && !asked.isOfPaying)
    return { type: 'say', message: 'deadline.thenLate', values: { that, part: 'day', may: 'no' } };
  // 8月30日にやろうと思います。何か問題ありますか; 1時からやったら朝までに終わる? is of its end.
  if ((asked.isPlanned || asked.isDoneThen === true) && !asked.isOfPaying)
    return {
      type: 'say',
      message: 'deadline.thenLate',
      values: { that, part: partOf(asked.time), may: 'no' },
    };
  // 26日の朝は使えるの? is asked of payments, and not of putting it off.
  const message = asked.isOfPaying ? 'deadline.thenLate' : 'deadline.tooLate';
  return {
    type: 'say',
    message,
    values: { that, part: partOf(asked.time), may: firstWord(asked) },
  };
}

/** No: not until then (26일까지죠?), not in time (明天来得及吗), or not allowed; where it is asked the other way round, nothing. */
function firstWord({ later, isOfLastDay, isInTime }: AskedOfTime): string {
  if (later !== 'may') return 'no';
  if (isOfLastDay) return 'until';
  return isInTime ? 'late' : 'yes';
}
