import { momentOf } from './moment.ts';
import type { ReminderTalk } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import { TOKYO } from './zone.ts';

/** 出庫5時 behind 16:00 is of the afternoon. */
export function inHalfOf(talk: ReminderTalk | null, timed: AskedOfTime): AskedOfTime {
  const { shopOpens } = timed;
  const at = talk?.wanted?.at ?? null;
  if (at === null || shopOpens === null || shopOpens.isCertain) return timed;
  const later = shopOpens.hour + NOON;
  const { hour } = momentOf(at).setZone(TOKYO);
  const isLater = hour >= NOON && later >= hour && later < DAY;
  return isLater ? { ...timed, shopOpens: { ...shopOpens, hour: later, isCertain: true } } : timed;
}

const NOON = 12;
const DAY = 24;
