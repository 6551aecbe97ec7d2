import type { DateTime } from 'luxon';
import type { Effect } from './effect.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

export const CARE_TIMER = 'afterCare';

/** What is asked about after a ticket that nobody had taken. */
export const OF_TICKET = 'ticket';

/** Long enough for an update to show whether it went well. */
const AFTER_MINUTES = 60;
/** Nobody is asked by themselves before or after these hours of the day. */
const DAY = { from: 9, to: 21 };

/** Whether it helped is asked later, once, after an end that rests on the merchant's word: nobody saw it. */
export function careLater(about: string, { now }: World): Effect {
  return {
    type: 'setTimer',
    timer: CARE_TIMER,
    at: byDay(now.plus({ minutes: AFTER_MINUTES })),
    about,
  };
}

/** The same after a ticket that nobody had taken. */
export function careForTicket(world: World): Effect {
  return careLater(OF_TICKET, world);
}

/** The moment itself, or the next morning. */
export function byDay(at: DateTime): DateTime {
  const local = at.setZone(TOKYO);
  const morning = local.set({ hour: DAY.from, minute: 0, second: 0, millisecond: 0 });
  if (local < morning) return morning;
  return local.hour < DAY.to ? local : morning.plus({ days: 1 });
}
