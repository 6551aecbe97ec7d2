import express, { type Router } from 'express';
import type { DateTime } from 'luxon';
import type { CommandMood } from './fleet-command-mood.ts';
import type { CampaignRules } from './fleet-campaign.ts';
import { contractRoutes } from './fleet-contract-routes.ts';
import { controlRoutes } from './fleet-control-routes.ts';
import { changeOf, createFleetEvents, type EventAddress } from './fleet-events.ts';
import { createMoods, type FleetMood, type Moods } from './fleet-mood.ts';
import { answerBrokenBody } from './fleet-problem.ts';
import type { MerchantSeed, PaymentSeed, TerminalSeed } from './fleet-seed.ts';
import { createTokenOffice } from './fleet-tokens.ts';
import { createFleetWorld, type FleetWorld } from './fleet-world.ts';
import { createScenarioPlayer } from './scenario-player.ts';
import { scenarioRoutes } from './scenario-routes.ts';
import type { StoryClock } from './scenario-stage.ts';

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
  /** What the stories turn; without it none can be played. */
  readonly clock?: StoryClock;
  /** How long a story rests between two steps. */
  readonly restMs?: number;
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
  /** Done whenever somebody puts everything back to its start, before the clock's followers look. */
  readonly whenStartedOver: (follow: () => Promise<void>) => void;
  readonly stop: () => void;
  readonly setMood: (mood: FleetMood) => void;
  readonly setCommandMood: (mood: CommandMood) => void;
}

const STORY_RESTS_MS = 4000;
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
    contractRoutes({
      world,
      isGood: office.isGood,
      campaign: options.rules,
      tell: events.tell,
      mood: moods.commands,
    }),
  );
  router.use(controlRoutes(world, moods, events.tell));
  const { clock, rules: campaign, restMs = STORY_RESTS_MS } = options;
  const player =
    clock && createScenarioPlayer({ world, moods, campaign, clock, tell: events.tell }, restMs);
  const followers: (() => Promise<void>)[] = [];
  if (clock && player) {
    router.use(scenarioRoutes(player, startOver(world, moods, clock, followers)));
  }
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
    whenStartedOver: (follow) => void followers.push(follow),
    stop: () => {
      clearInterval(timer);
      player?.end();
    },
    setMood: (mood) => moods.set(mood),
    setCommandMood: moods.setCommands,
  };
}

/** The fleet and the clock as they were when it was built. */
function startOver(
  world: FleetWorld,
  moods: Moods,
  clock: StoryClock,
  followers: readonly (() => Promise<void>)[],
): () => Promise<void> {
  const began = world.now();
  return async () => {
    moods.set('ok', 0);
    clock.set(began);
    world.startOver();
    for (const follow of followers) await follow();
    await clock.follow();
  };
}
