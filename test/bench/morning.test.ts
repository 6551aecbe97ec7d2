import { arrivals, live } from '../../bench/scale/morning.ts';

const ASSUMED = { merchants: 1000, share: 0.5, eventsPerTalk: 5, atEight: 0.35, hours: 1 };
const PLENTY = { workers: 1e6, web: 1e6, database: 1e6, LINE: 1e6 };

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('all that is written comes in the course of the morning', () => {
  expect(sum(arrivals(ASSUMED))).toBeGreaterThan(2350);
  expect(sum(arrivals(ASSUMED))).toBeLessThanOrEqual(2500);
});

test('with enough of everything nobody waits, and the peak is that of the curve', () => {
  const curve = arrivals(ASSUMED);
  const out = live(curve, { limits: PLENTY });
  expect(out).toMatchObject({ limitedBy: 'nothing', longestWaitSeconds: 0, pushes: 0 });
  expect(out.peakPerSecond).toBe(Math.max(...curve));
});

test.each(['workers', 'web', 'database', 'LINE'] as const)('too little of %s is named', (part) => {
  const curve = arrivals(ASSUMED);
  const out = live(curve, { limits: { ...PLENTY, [part]: 0.2 } });
  expect(out.limitedBy).toBe(part);
  expect(out.longestWaitSeconds).toBeGreaterThan(60);
  expect(out.pushes).toBeGreaterThan(0);
  expect(out.waitedOverFive).toBeGreaterThanOrEqual(out.pushes);
});

test('four hours of eight o’clock are a lower peak for the same talks', () => {
  const [once, divided] = [arrivals(ASSUMED), arrivals({ ...ASSUMED, hours: 4 })];
  expect(Math.max(...divided)).toBeLessThan(Math.max(...once) * 0.5);
  expect(sum(divided)).toBeGreaterThan(sum(once) * 0.98);
});
