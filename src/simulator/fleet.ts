import express, { type Router } from 'express';
import type { DateTime } from 'luxon';
import type { CampaignRules } from './fleet-campaign.ts';
import { contractRoutes } from './fleet-contract-routes.ts';
import { controlRoutes } from './fleet-control-routes.ts';
import { createMoods, type FleetMood } from './fleet-mood.ts';
import { answerBrokenBody } from './fleet-problem.ts';
import type { MerchantSeed, PaymentSeed, TerminalSeed } from './fleet-seed.ts';
import { createTokenOffice } from './fleet-tokens.ts';
import { createFleetWorld } from './fleet-world.ts';

export interface FleetSimulatorOptions {
  readonly now: () => DateTime;
  readonly token: string;
  readonly rules: CampaignRules;
  readonly world: readonly MerchantSeed[];
  /** How long a token of OAuth lives. */
  readonly tokenSeconds?: number;
  /** How late a `slow` fleet answers. */
  readonly slowMs?: number;
}

export interface FleetSimulator {
  /** The contract below `/v1`, and beside it what the page of terminals needs. */
  readonly router: Router;
  readonly setTerminals: (merchantId: string, seeds: readonly TerminalSeed[]) => void;
  readonly setPayments: (merchantId: string, payments: readonly PaymentSeed[] | null) => void;
  /** No token of OAuth that was given out is good any more. */
  readonly revokeTokens: () => void;
  readonly setMood: (mood: FleetMood) => void;
}

export function createFleetSimulator(options: FleetSimulatorOptions): FleetSimulator {
  const world = createFleetWorld(options.now, options.rules, options.world);
  const moods = createMoods(options.slowMs ?? 10_000);
  const office = createTokenOffice(options.token, options.tokenSeconds ?? 300, options.now);
  const router = express.Router();
  router.use(office.router);
  router.use('/v1', moods.handler, contractRoutes(world, office.isGood, options.rules));
  router.use(controlRoutes(world, moods));
  router.use(answerBrokenBody);
  return {
    router,
    setTerminals: world.setTerminals,
    setPayments: world.setPayments,
    revokeTokens: office.revoke,
    setMood: (mood) => moods.set(mood),
  };
}
