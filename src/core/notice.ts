import type { DateTime } from 'luxon';
import type { BatteryReading } from './reading.ts';
import { TOKYO } from './zone.ts';

/** What one notice to merchants says, as figures. Texts, flows and diagnosis all read these. */
export interface Notice {
  readonly id: string;
  readonly version: number;
  /** The version of what the desk has taught besides; none: nothing. */
  readonly taught?: number;
  /** From here on the terminal update is offered, terminal after terminal. */
  readonly updateOpens: DateTime;
  /** From here on a restart makes the USEN PAY app update by itself. */
  readonly appUpdateOpens: DateTime;
  /** The first moment at which an unfinished terminal can take no payment. */
  readonly skipEnds: DateTime;
  readonly emailSent: DateTime;
  /** Below this the update ends in an error; the figure itself is enough. */
  readonly chargeFloorPercent: number;
  readonly updateMinutes: { readonly from: number; readonly to: number };
  readonly hotline: Hotline;
  readonly otherServices: { readonly phone: string };
}

export interface Hotline {
  readonly phone: string;
  /** Hours of the day (Asia/Tokyo) in which the hotline only takes calls down; may span midnight. */
  readonly receptionOnly: { readonly fromHour: number; readonly toHour: number };
}

export type Phase = 'before' | 'appOnly' | 'open' | 'blocked';

/**
 * Where in the update campaign a moment falls, half-open at every limit.
 *
 * The deadline is midnight: 0:00 of the last date belongs to `blocked`, the second
 * before it to `open`. Merchants read "until the 26th" as including it.
 */
export function phaseAt(notice: Notice, now: DateTime): Phase {
  const at = now.toMillis();
  if (at < notice.appUpdateOpens.toMillis()) return 'before';
  if (at < notice.updateOpens.toMillis()) return 'appOnly';
  if (at < notice.skipEnds.toMillis()) return 'open';
  return 'blocked';
}

/** Whether nothing can be put off any more: payments wait for the update. */
export function isPastDeadline({ facts, now }: At): boolean {
  return phaseAt(facts.notice, now) === 'blocked';
}

/** Whether the hotline only takes calls down at this moment (the site's footer says when). */
export function isReceptionOnly(hotline: Hotline, now: DateTime): boolean {
  const { hour } = now.setZone(TOKYO);
  const { fromHour, toHour } = hotline.receptionOnly;
  return fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
}

/** What is said of the hotline's hours while advice is given. */
export const OPEN_HOURS = 'hotline.hours.full';

/** The hotline's hours as they are at this moment (the site's footer: reception only at night). */
export function hotlineValues({ facts, now }: At): {
  readonly hours: { readonly message: string };
} {
  const isNight = isReceptionOnly(facts.notice.hotline, now);
  return { hours: { message: isNight ? 'hotline.hours.receptionOnly' : OPEN_HOURS } };
}

interface At {
  readonly facts: { readonly notice: Notice };
  readonly now: DateTime;
}

/** When the hotline takes questions again, the next time after this moment; staff answer from then on. */
export function staffBackAt({ receptionOnly }: Hotline, from: DateTime): DateTime {
  const day = from.setZone(TOKYO).startOf('day');
  const today = day.set({ hour: receptionOnly.toHour });
  return today > from ? today : day.plus({ days: 1 }).set({ hour: receptionOnly.toHour });
}

/** Whether this is the last day on which the update can be put off: "before the next opening" would be too late. */
export function isLastDay({ skipEnds }: Notice, now: DateTime): boolean {
  const left = skipEnds.toMillis() - now.toMillis();
  // Asked for every text and button of a reply, so the calendar is opened only when it may matter.
  if (left <= 0 || left > A_DAY_MS) return false;
  return now >= lastDay({ skipEnds });
}

/** Whether there is no other day left to put it off to, or none at all. */
export function isLastChance({ facts, now }: At): boolean {
  return isLastDay(facts.notice, now) || isPastDeadline({ facts, now });
}

/** The first day on which there is an update, at its midnight. */
export function firstDay({ updateOpens }: Notice): DateTime {
  return updateOpens.setZone(TOKYO).startOf('day');
}

/** The last day on which it can be put off: the deadline is its end. */
export function lastDay({ skipEnds }: Pick<Notice, 'skipEnds'>): DateTime {
  return skipEnds.setZone(TOKYO).minus({ minutes: 1 }).startOf('day');
}

/** The last moment to begin an update at that is over by the deadline, as long as it may take (fact `duration`). */
export function latestStart({ skipEnds, updateMinutes }: Notice): DateTime {
  return skipEnds.minus({ minutes: updateMinutes.to });
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** On which side of the floor a reading is; null for one that cannot be, or tells nothing of it. The figure itself is enough (fact `prepare by`). */
export function levelOf(battery: BatteryReading, notice: Notice): 'enough' | 'low' | null {
  const { chargeFloorPercent: floor } = notice;
  switch (battery.kind) {
    case 'impossible':
      return null;
    case 'low':
    case 'enough':
      return battery.kind;
    case 'percent':
      return battery.percent >= floor ? 'enough' : 'low';
    case 'below':
      return battery.percent <= floor ? 'low' : null;
    case 'above':
      return battery.percent >= floor ? 'enough' : null;
  }
}
