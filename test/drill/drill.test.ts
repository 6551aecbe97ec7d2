import { drawCrowd, isRepairable } from '../../src/drill/crowd.ts';
import { runDrill } from '../../src/drill/drill.ts';
import { badTalks, brokenBounds, toReport } from '../../src/drill/report.ts';
import { root } from '../core/the-shop.ts';

test('a small crowd walks through the morning against the running product', async () => {
  const seed = 5;
  const morning = await runDrill({ root, seed, merchants: 20, step: 10, tell: () => {} });
  const report = toReport(seed, morning);
  // A talk says more than a figure.
  expect([...brokenBounds(report), ...badTalks(morning)]).toEqual([]);
  expect(report.merchants).toBe(20);
  expect(report.turns).toBeGreaterThan(80);
  expect(report.repairableUpdated).toBeGreaterThan(15);
  expect(Object.keys(report.handedOff)).toContain('paymentUnknown');
}, 30_000);

test('the same seed draws the same crowd, whatever its size; another seed another', () => {
  const crowd = drawCrowd(1, 50);
  expect(drawCrowd(1, 50)).toEqual(crowd);
  expect(drawCrowd(1, 10)).toEqual(crowd.slice(0, 10));
  expect(drawCrowd(2, 50)).not.toEqual(crowd);
});

test('the crowd of five hundred holds every fault, alone and with others', () => {
  const shops = drawCrowd(1, 500);
  const terminals = shops.flatMap((shop) => shop.terminals);
  const counts = {
    low: terminals.filter(({ battery }) => battery < 25).length,
    deadWifi: terminals.filter(({ wifi }) => wifi === 'off').length,
    weakWifi: terminals.filter(({ wifi }) => wifi === 'weak').length,
    launchedEarly: terminals.filter((one) => one.isLaunchedEarly).length,
    opensApp: terminals.filter((one) => one.opensApp).length,
    failsOnce: terminals.filter(({ failures }) => failures === 1).length,
    stuck: terminals.filter(({ failures }) => failures === Infinity).length,
    late: terminals.filter(({ offeredAt }) => offeredAt !== null && offeredAt > 0).length,
    neverOffered: terminals.filter(({ offeredAt }) => offeredAt === null).length,
    silent: terminals.filter(({ isSilent, isOff }) => isSilent || isOff).length,
    payment: shops.filter(({ payment }) => payment !== null).length,
    twoTerminals: shops.filter((shop) => shop.terminals.length > 1).length,
    unlinked: shops.filter(({ isLinked }) => !isLinked).length,
    beyondRepair: terminals.filter((one) => !isRepairable(one)).length,
    both: terminals.filter(({ battery, wifi }) => battery < 25 && wifi === 'off').length,
  };
  for (const [fault, count] of Object.entries(counts)) {
    expect({ fault, isThere: count >= 5 }).toEqual({ fault, isThere: true });
  }
});
