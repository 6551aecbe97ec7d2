import type { DateTime } from 'luxon';
import { latestStart } from './notice.ts';
import {
  daysNamed,
  isToday,
  momentsNamed,
  soonest,
  onceOut,
  type Against,
} from './moments-named.ts';
import type { ClockReading, ShopHour, ShopTime, TimeReading } from './time-reading.ts';
import { TOKYO } from './zone.ts';

/** What a time that was named comes to when it is held against the clock. */
export type DueTime =
  | { readonly kind: 'clear'; readonly at: DateTime }
  /** Two moments are as likely, the sooner first: 8時 in the afternoon, 明日の朝 after midnight. */
  | { readonly kind: 'either'; readonly at: DateTime; readonly other: DateTime }
  | { readonly kind: 'past' | 'tooLate'; readonly at: DateTime }
  /** It depends on this hour of the shop, which nobody has told yet. */
  | { readonly kind: ShopHour; readonly shop: ShopTime }
  | { readonly kind: 'impossible' };

/** Minutes since midnight; a closing hour after midnight is more than a day. null: not told yet. */
export interface ShopHours extends Readonly<Record<ShopHour, number | null>> {
  /** The weekdays on which the shop is closed; Monday is 1. */
  readonly closed?: readonly number[] | undefined;
}

interface Given extends Against {
  readonly hours: ShopHours;
}

/** Holds a time against the clock, in Asia/Tokyo. Too late is what comes after the last moment at which the update can be put off (fact `OS: deadline`), as long as that is ahead. */
export function dueTime(time: TimeReading, given: Given): DueTime {
  const inTokyo = {
    ...given,
    now: given.now.setZone(TOKYO),
    instead: given.instead?.setZone(TOKYO) ?? null,
  };
  switch (time.kind) {
    case 'impossible':
      return time;
    case 'after':
      return judged([inTokyo.now.plus({ minutes: time.minutes }).startOf('minute')], given);
    case 'at':
      return judged(momentsNamed(time.day, hourOfShop(time, inTokyo), inTokyo), given);
    case 'shop':
      return besideShopHour(time, inTokyo);
  }
}

/** 9時50分 of a shop that opens at 10 is of the morning, whenever it is said. */
function hourOfShop(time: At, given: Given): ClockReading | null {
  const clock = hourOfNight(time, given);
  const { opens } = given.hours;
  if (clock === null || 'part' in clock || clock.isCertain || opens === null) return clock;
  if (time.day !== null || given.instead !== null || opens >= NOON) return clock;
  const before = opens - (clock.hour * 60 + clock.minute);
  return before > 0 && before <= BEFORE_MINUTES ? { ...clock, isCertain: true } : clock;
}

const NOON = 12 * 60;

/** 2時 of a bar that closes at 2 is of the night, and so is its 1時; 9時 of a shop that closes at 21 is in the evening. */
function hourOfNight(
  { day, clock }: At,
  { hours: { closes }, instead }: Given,
): ClockReading | null {
  const isOfOtherDay = day !== null && !isToday(day);
  if (clock === null || 'part' in clock || clock.isCertain) return clock;
  if (closes === null || instead !== null || isOfOtherDay) return clock;
  const hour = [12, 24].find((away) =>
    isAtClosing((clock.hour + away) * 60 + clock.minute, closes),
  );
  return hour === undefined ? clock : { ...clock, hour: clock.hour + hour, isCertain: true };
}

type At = Extract<TimeReading, { kind: 'at' }>;

/** In minutes since midnight; behind it every hour until the shop is left is of the night. */
function isAtClosing(at: number, closes: number): boolean {
  return at === closes || (at >= MIDNIGHT && at <= closes + LEAVING_MINUTES);
}

const MIDNIGHT = 24 * 60;
const LEAVING_MINUTES = 60;

function judged(moments: readonly DateTime[], given: Given): DueTime {
  const { now } = given;
  const last = moments.at(-1);
  if (last === undefined || moments.some(({ isValid }) => !isValid)) return { kind: 'impossible' };
  const ahead = moments.filter((at) => at > now);
  const [late] = ahead;
  if (late === undefined) return { kind: 'past', at: last };
  const [at, other] = onceUpdatable(
    ahead.filter((moment) => isInTime(moment, given)),
    given,
  );
  if (at === undefined) return { kind: 'tooLate', at: late };
  return other === undefined ? { kind: 'clear', at } : { kind: 'either', at, other };
}

/** 10時, of an update on its eve, is of the morning: before it is out nothing can be begun (fact `opens`). */
function onceUpdatable(moments: readonly DateTime[], { notice, isToUpdate }: Given) {
  const fit = moments.filter((at) => at >= notice.updateOpens);
  return isToUpdate === true && fit.length > 0 ? fit : moments;
}

function isInTime(moment: DateTime, { now, notice, isToUpdate }: Given): boolean {
  if (now >= notice.skipEnds) return true;
  return isToUpdate ? moment <= latestStart(notice) : moment < notice.skipEnds;
}

/** Time enough to update before the doors open, where the merchant did not say how much. */
const BEFORE_MINUTES = 60;

/** From yesterday, whose closing may be tonight, to where the week has come round. */
const DAYS_AROUND = [-1, 0, 1, 2, 3, 4, 5, 6, 7] as const;

function besideShopHour(shop: ShopTime, given: Given): DueTime {
  const hour = given.hours[shop.of];
  if (hour === null) return { kind: shop.of, shop };
  const { now, notice } = given;
  const away = shop.side === 'before' ? -(shop.minutes ?? BEFORE_MINUTES) : (shop.minutes ?? 0);
  const beside = (date: DateTime) => {
    const at = date.plus({ minutes: hour + away });
    // How long before was not said: not before the update is out, where the shop opens after that.
    const mayWait = shop.minutes === null && date.plus({ minutes: hour }) > notice.updateOpens;
    return mayWait ? onceOut(at, given) : at;
  };
  if (shop.day !== null) return judged(daysNamed(shop.day, now, notice).map(beside), given);
  const { closed = [] } = given.hours;
  const around = DAYS_AROUND.map((days) => now.startOf('day').plus({ days }));
  const open = around.filter(({ weekday }) => !closed.includes(weekday));
  return judged(soonest((open.length > 0 ? open : around).map(beside), now), given);
}
