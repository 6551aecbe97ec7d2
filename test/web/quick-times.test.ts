import { hourLabel, quickTimes } from '../../src/web/desk/quick-times.ts';

const NONE = { callBackAt: null, callBackBy: null };
const at = (time: string) => `2025-08-19T${time}+09:00`;
const timesAt = (now: string, ticket: Parameters<typeof quickTimes>[1] = NONE) =>
  quickTimes(at(now), ticket).map(({ kind, at: when }) => [
    kind,
    hourLabel(when, at(now), (moment) => moment.slice(0, 10)),
  ]);

test.each([
  ['10:04:20', ['10:15', '10:35', '11:00', '12:00']],
  ['10:50:00', ['11:00', '11:20', '12:00']],
  ['10:50:01', ['11:01', '11:21', '12:00', '13:00']],
])('at %s: ten and thirty minutes, and the next full hours that can be kept', (now, times) => {
  expect(timesAt(now).map(([, time]) => time)).toEqual(times);
});

test('what the merchant wished for comes first, as long as it is ahead', () => {
  const wish = { callBackAt: at('10:30:00'), callBackBy: 'merchant' } as const;
  expect(timesAt('10:04:00', wish)[0]).toEqual(['wished', '10:30']);
  expect(timesAt('10:31:00', wish)[0]?.[0]).toBe('minutes');
  expect(timesAt('10:04:00', { ...wish, callBackBy: 'staff' })[0]?.[0]).toBe('minutes');
});

test('a time of another day says so', () => {
  expect(timesAt('23:40:00').map(([, time]) => time)).toEqual([
    '23:50',
    '2025-08-19',
    '2025-08-19',
    '2025-08-19',
  ]);
});
