import type { Values } from './effect.ts';
import { latestStart, type Notice, type Phase } from './notice.ts';
import type { Language } from './reading.ts';
import { TOKYO } from './zone.ts';

/** The words of one language. A message may depend on the phase, so that it is true now. */
export interface Locale {
  readonly language: Language;
  /** Throws on an unknown message: content is checked at start, so that is a bug. */
  say(message: string, values: Values, phase: Phase): string;
}

const worded = new WeakMap<Notice, Values>();

/** The facts of the notice, as every message may name them. Made once for each notice. */
export function factValues(notice: Notice): Values {
  const known = worded.get(notice) ?? toValues(notice);
  worded.set(notice, known);
  return known;
}

function toValues(notice: Notice): Values {
  const { receptionOnly } = notice.hotline;
  const midnight = notice.updateOpens.setZone(TOKYO).startOf('day');
  return {
    updateOpens: notice.updateOpens,
    appUpdateOpens: notice.appUpdateOpens,
    skipEnds: notice.skipEnds,
    // "0:00 of the 26th" is read as the whole 26th by many: the evening before is said beside it.
    skipEve: notice.skipEnds.minus({ minutes: 1 }),
    deadline: { message: 'lastMoment.date' },
    latestStart: latestStart(notice),
    emailSent: notice.emailSent,
    floor: notice.chargeFloorPercent,
    minutesFrom: notice.updateMinutes.from,
    minutesTo: notice.updateMinutes.to,
    hotline: notice.hotline.phone,
    receptionFrom: midnight.set({ hour: receptionOnly.fromHour }),
    receptionTo: midnight.set({ hour: receptionOnly.toHour }),
    otherPhone: notice.otherServices.phone,
  };
}
