import { DateTime } from 'luxon';

/** A clock that stands still until a test moves it. */
export interface HandClock {
  readonly now: () => DateTime;
  readonly set: (iso: string) => void;
  readonly pass: (minutes: number) => void;
}

export function handClock(start: string): HandClock {
  let at = tokyo(start);
  return {
    now: () => at,
    set: (iso) => {
      at = tokyo(iso);
    },
    pass: (minutes) => {
      at = at.plus({ minutes });
    },
  };
}

export function tokyo(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'Asia/Tokyo' });
}
