import express from 'express';
import type { DateTime } from 'luxon';
import type { CampaignRules } from '../../src/simulator/fleet-campaign.ts';
import type { MerchantSeed, TerminalSeed } from '../../src/simulator/fleet-seed.ts';
import { createFleetSimulator } from '../../src/simulator/fleet.ts';
import { tokyo } from './hand-clock.ts';
import { listen } from './listen.ts';

export const rules: CampaignRules = {
  id: '2025-08-terminal-update',
  updateOpens: tokyo('2025-08-19T08:00:00'),
  skipEnds: tokyo('2025-08-26T00:00:00'),
  appUpdateOpens: tokyo('2025-08-19T00:00:00'),
  chargeFloorPercent: 25,
  updateMinutes: { from: 10, to: 20 },
};

export const seed: TerminalSeed = {
  serial: 'UP-31001',
  label: 'レジ横',
  battery: 57,
  charging: false,
  online: true,
  lastSeen: '2025-08-19T08:39:00+09:00',
  lastBoot: '2025-08-19T08:05:00+09:00',
  firmware: 'old',
  os: 'old',
  app: 'new',
  updateState: 'pending',
  wifi: 'ok',
};

/** The fleet simulator over HTTP, below a path of its own as the app mounts it. */
export async function simulatedFleet(now: () => DateTime, world: readonly MerchantSeed[] = []) {
  const simulator = createFleetSimulator({
    now,
    token: 'fleet-token',
    rules,
    world,
    slowMs: 10_000,
    tokenSeconds: 300,
  });
  const asked: string[] = [];
  const app = express().use((request, _response, next) => {
    asked.push(request.path.split('/').at(-1) ?? '');
    next();
  });
  app.use('/simulator/fleet', simulator.router);
  const server = await listen(app);
  // `asked`: the last part of each path, such as `terminals`, in the order of the calls.
  return { ...simulator, asked, url: `${server.url}/simulator/fleet`, close: server.close };
}
