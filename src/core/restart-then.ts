import { endReckoned } from './end-asked.ts';
import { dueOf } from './due-asked.ts';
import type { Say } from './effect.ts';
import { partOf } from './proposed-time.ts';
import { isToHurry, roomLeft } from './room-left.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import { isHourBeforeOut } from './too-early.ts';
import type { World } from './world.ts';

/** 20日の朝に切って入れたらいいのね, of a day on which it counts; 7時に入れ直したら更新出る?, of an hour at which it does not. */
function restartThen(asked: AskedOfTime, state: ConversationState, world: World): Say | null {
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
  if (!counts) return null;
  // 8時過ぎに入れ直してから始めたらいいのですね: of the hour, and not only of its day.
  const values = { that: due.at, part: partOf(asked.time) };
  return { type: 'say', message: 'deadline.restartThen', values };
}

/** Of what is prepared, by the time that is named; Wi-Fi遅いけど10時までに終わる? asks for the end. null: none is meant. */
export function ofPreparing(
  topic: string,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  if (topic === 'prep.powercycle') return restartThen(asked, state, world);
  // 20%しかないんですけど間に合いますか
  if (topic === 'prep.charge' && asked.isInTime && asked.shopOpens === null && isToHurry(world))
    return roomLeft(state, world, true);
  return topic === 'prep.network' ? endReckoned(asked, state, world) : null;
}
