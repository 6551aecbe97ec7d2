import express, { type Router } from 'express';
import type { DateTime } from 'luxon';
import type { CampaignRules } from './fleet-campaign.ts';
import { contractRoutes } from './fleet-contract-routes.ts';
import { controlRoutes } from './fleet-control-routes.ts';
import { changeOf, createFleetEvents, type EventAddress } from './fleet-events.ts';
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
  /** Where it tells of what has changed; null: it keeps it to itself. */
  readonly events?: EventAddress | null;
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
  /** Moves on what is under way, and waits until it is told. */
  readonly catchUp: () => Promise<void>;
  readonly stop: () => void;
  readonly setMood: (mood: FleetMood) => void;
}

/** How long the end of an update may go unnoticed while nobody looks. */
const LOOK_EVERY_MS = 250;

export function createFleetSimulator(options: FleetSimulatorOptions): FleetSimulator {
  const events = createFleetEvents(options.events ?? null, options.now);
  const world = createFleetWorld(options.now, options.rules, options.world, (before, after) => {
    const what = changeOf(before.report, after.report);
    if (what !== null) events.tell(after.report, what);
  });
  const timer = options.events ? setInterval(world.moveOn, LOOK_EVERY_MS).unref() : undefined;
  const moods = createMoods(options.slowMs ?? 10_000);
  const office = createTokenOffice(options.token, options.tokenSeconds ?? 300, options.now);
  const router = express.Router();
  router.use(office.router);
  router.use(
    '/v1',
    moods.handler,
    contractRoutes({ world, isGood: office.isGood, campaign: options.rules, tell: events.tell }),
  );
  router.use(controlRoutes(world, moods, events.tell));
  router.use(answerBrokenBody);
  return {
    router,
    setTerminals: world.setTerminals,
    setPayments: world.setPayments,
    revokeTokens: office.revoke,
    catchUp: () => {
      world.moveOn();
      return events.sent();
    },
    stop: () => clearInterval(timer),
    setMood: (mood) => moods.set(mood),
  };
}
