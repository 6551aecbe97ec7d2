import { dueOf } from './due-asked.ts';
import type { Say } from './effect.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import { isHourBeforeOut } from './too-early.ts';
import type { World } from './world.ts';

/** 20日の朝に切って入れたらいいのね, of a day on which it counts; 7時に入れ直したら更新出る?, of an hour at which it does not. */
export function restartThen(
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  const isAsked = asked.isSaidBack || asked.isOfRestart === true;
  const due = isAsked ? dueOf(asked.time, state, world) : null;
  if (due?.kind !== 'clear') return null;
  if (asked.isOfRestart === true && isHourBeforeOut(due.at, asked, world))
    return {
      type: 'say',
      message: 'deadline.restartEarly',
      values: { that: due.at, part: 'time' },
    };
  const { updateOpens, skipEnds } = world.facts.notice;
  const counts = due.at >= updateOpens && due.at < skipEnds;
  return counts ? { type: 'say', message: 'deadline.restartThen', values: { that: due.at } } : null;
}
