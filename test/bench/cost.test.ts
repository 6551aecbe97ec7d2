import { billOf } from '../../bench/scale/cost.ts';
import { MORNING_HOURS } from '../../bench/scale/morning.ts';

const RATES = { workers: 600, web: 1000, database: 500, LINE: 1500 };
const PRICES = { coreHour: 10, gbMonth: 20, push: 3 };
const steady = (perSecond: number) => Array.from({ length: 3600 }, () => perSecond);

test('the database’s cores are in the core hours, and one worker more than is needed', () => {
  const bill = billOf({ curve: steady(900), bytes: 5e9, reminders: 100 }, RATES, PRICES);
  expect(bill.cores).toEqual({ workers: 3, web: 1, database: 2 });
  expect(bill.coreHours).toBe(6 * MORNING_HOURS);
  expect(bill.usedCoreHours).toBeCloseTo(900 / 600 + 900 / 1000 + 900 / 500);
  const line = 300;
  const machines = 60 * MORNING_HOURS;
  expect(bill).toMatchObject({
    gb: 5,
    pushes: 100,
    machines,
    disk: 100,
    line,
    sum: machines + 400,
  });
});

test('past what LINE takes no core helps: what waits there is paid for as pushes', () => {
  const curve = steady(3000);
  const bill = billOf({ curve, bytes: 0, reminders: 0 }, RATES, PRICES);
  expect(bill.cores).toEqual({ workers: 4, web: 2, database: 3 });
  expect(bill.pushes).toBeGreaterThan(0);
  expect(bill.sum).toBe(bill.machines + bill.pushes * PRICES.push);
});
