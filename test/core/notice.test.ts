import { isFresh } from '../../src/core/freshness.ts';
import { isLastDay, isReceptionOnly, levelOf, phaseAt } from '../../src/core/notice.ts';
import { notice, MORNING, tokyo } from './the-shop.ts';

test.each([
  ['2025-08-01T12:00:00', 'before'],
  ['2025-08-18T23:59:59.999', 'before'],
  ['2025-08-19T00:00:00', 'appOnly'],
  ['2025-08-19T07:59:59.999', 'appOnly'],
  ['2025-08-19T08:00:00', 'open'],
  ['2025-08-25T23:59:59.999', 'open'],
  ['2025-08-26T00:00:00', 'blocked'],
  ['2026-11-01T12:00:00', 'blocked'],
])('%s belongs to the phase %s', (at, phase) => {
  expect(phaseAt(notice, tokyo(at))).toBe(phase);
});

test.each([
  ['2025-08-25T14:59:59Z', 'open'],
  ['2025-08-25T15:00:00Z', 'blocked'],
  ['2025-08-25T07:59:59-07:00', 'open'],
  ['2025-08-25T08:00:00-07:00', 'blocked'],
])('a limit is a moment, wherever the clock hangs: %s is %s', (at, phase) => {
  expect(phaseAt(notice, tokyo(at))).toBe(phase);
});

test.each([
  ['2025-08-18T23:59:59', false],
  ['2025-08-24T23:59:59.999', false],
  ['2025-08-25T00:00:00', true],
  ['2025-08-25T23:59:59.999', true],
  ['2025-08-26T00:00:00', false],
])('%s is on the last day: %s', (at, isLast) => {
  expect(isLastDay(notice, tokyo(at))).toBe(isLast);
  expect(isLastDay(notice, tokyo(at).toUTC())).toBe(isLast);
});

test('a limit in the middle of a day ends the day that began before it', () => {
  const noon = { ...notice, skipEnds: tokyo('2025-08-26T12:00:00') };
  expect(isLastDay(noon, tokyo('2025-08-25T23:59:59'))).toBe(false);
  expect(isLastDay(noon, tokyo('2025-08-26T00:00:00'))).toBe(true);
});

test.each([
  ['21:59:59', false],
  ['22:00:00', true],
  ['23:59:59', true],
  ['00:00:00', true],
  ['08:00:00', true],
  ['08:59:59', true],
  ['09:00:00', false],
  ['12:00:00', false],
])('at %s the hotline only takes calls down: %s', (time, isOnly) => {
  expect(isReceptionOnly(notice.hotline, tokyo(`2025-08-19T${time}`))).toBe(isOnly);
  expect(isReceptionOnly(notice.hotline, tokyo(`2025-08-19T${time}`).toUTC())).toBe(isOnly);
});

test('reception-only hours need not span midnight', () => {
  const noon = { phone: notice.hotline.phone, receptionOnly: { fromHour: 12, toHour: 13 } };
  const hours = ['11:59:59', '12:00:00', '12:59:59', '13:00:00'];
  const isOnly = hours.map((hour) => isReceptionOnly(noon, tokyo(`2025-08-19T${hour}`)));
  expect(isOnly).toEqual([false, true, true, false]);
});

test.each([
  ['connectivity', 10],
  ['battery', 15],
  ['running', 5],
  ['update', 60],
] as const)('%s is fresh for %i minutes and no second longer', (facet, minutes) => {
  const observed = MORNING.minus({ minutes });
  expect(isFresh(facet, observed, MORNING)).toBe(true);
  expect(isFresh(facet, observed.minus({ seconds: 1 }), MORNING)).toBe(false);
  expect(isFresh(facet, null, MORNING)).toBe(false);
});

test.each([
  ['percent', 24, 'low'],
  ['percent', 25, 'enough'],
  ['below', 25, 'low'],
  ['below', 26, null],
  ['above', 24, null],
  ['above', 25, 'enough'],
] as const)('a charge told as %s %i is %s', (kind, figure, level) => {
  expect(levelOf({ kind, percent: figure }, notice)).toBe(level);
});
