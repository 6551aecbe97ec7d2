import { DateTime } from 'luxon';
import { TOKYO } from '../../src/core/zone.ts';

test.each(['2025-08-19T08:00:00', '2025-02-01T00:30:00', '1990-07-01T12:00:00'])(
  'the zone is Asia/Tokyo in every way (%s)',
  (text) => {
    const ours = DateTime.fromISO(text, { zone: TOKYO });
    const theirs = DateTime.fromISO(text, { zone: 'Asia/Tokyo' });
    expect(ours.toMillis()).toBe(theirs.toMillis());
    expect(ours.toISO()).toBe(theirs.toISO());
    expect(ours.zoneName).toBe('Asia/Tokyo');
    expect(ours.equals(theirs)).toBe(true);
    expect(ours).toEqual(theirs);
    expect(ours.toFormat('d日 H:mm ZZ')).toBe(theirs.toFormat('d日 H:mm ZZ'));
    expect(ours.setZone('UTC').toISO()).toBe(theirs.toUTC().toISO());
  },
);
