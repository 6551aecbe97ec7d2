import { DateTime } from 'luxon';
import type { Notice } from '../../src/core/notice.ts';
import type { CitedFacts } from '../../src/understanding/check-facts.ts';
import { factsFor } from '../../src/model/facts.ts';

function tokyo(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'Asia/Tokyo' });
}

/** The notice's figures, written out once more: a test that reads them from the file proves nothing. */
export const notice: Notice = {
  id: 'a-notice',
  version: 1,
  updateOpens: tokyo('2025-08-19T08:00'),
  appUpdateOpens: tokyo('2025-08-19T00:00'),
  skipEnds: tokyo('2025-08-26T00:00'),
  emailSent: tokyo('2025-08-04T00:00'),
  chargeFloorPercent: 25,
  updateMinutes: { from: 10, to: 20 },
  hotline: { phone: '0120-126-440', receptionOnly: { fromHour: 22, toHour: 9 } },
  otherServices: { phone: '0120-125-440' },
};

/** All facts, as if a text had cited every one of them. */
export function factsAt(iso: string): CitedFacts {
  return factsFor(notice, tokyo(iso));
}

export const OPEN = '2025-08-20T10:00';
export const BEFORE = '2025-08-10T10:00';
export const APP_ONLY = '2025-08-19T03:00';
export const BLOCKED = '2025-08-27T10:00';
