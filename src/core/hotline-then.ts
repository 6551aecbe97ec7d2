import { dueOf } from './due-asked.ts';
import type { Say } from './effect.ts';
import { isReceptionOnly } from './notice.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime, TimeReading } from './time-reading.ts';
import type { World } from './world.ts';

/** 電話って朝9時でもつながりますか: the hotline's hours as they are then (fact `hotline`); null: no hour to come is named. */
export function hotlineThen(
  { time, isOfCalling }: AskedOfTime,
  state: ConversationState,
  world: World,
): Say | null {
  if (!isNamedPart(time) && !(isOfCalling && namesHour(time))) return null;
  const due = dueOf(time, state, world);
  if (due === null || !('at' in due) || due.kind === 'past') return null;
  const that = due.kind === 'either' ? due.other : due.at;
  const night = isReceptionOnly(world.facts.notice.hotline, that) ? 'yes' : 'no';
  return { type: 'say', message: 'hotline.then', values: { that, night }, call: 'hotline' };
}

/** 分からんかったら誰に聞けるん、夕方: with or without a word of calling. */
function isNamedPart(time: TimeReading | null): boolean {
  return (
    time?.kind === 'at' &&
    time.clock !== null &&
    'part' in time.clock &&
    BY_DAY.has(time.clock.part)
  );
}

const BY_DAY: ReadonlySet<string> = new Set(['noon', 'afternoon', 'evening']);

function namesHour(time: TimeReading | null): boolean {
  return time?.kind === 'at' && time.clock !== null && 'hour' in time.clock;
}
