import { setImmediate, setTimeout } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';
import type { VisibleChoice } from '../line/visible.ts';
import type { DemoPerson } from '../simulator/demo-world.ts';
import { merchantOf, type Stage } from './stage.ts';
import type { Transcript, TranscriptTurn } from './transcript.ts';

/** One talk while it is played. */
export interface Scene {
  readonly stage: Stage;
  readonly person: DemoPerson;
  /** The folder of the transcript: its pictures are named from there. */
  readonly folder: string;
  /** What each turn left behind, to come back to later. */
  readonly past: PastTurn[];
  /** The tickets of this talk so far. */
  readonly tickets: Set<string>;
  /** What can be tapped now. */
  offered: readonly VisibleChoice[];
  /** LINE takes pushes: without them, that they end is no error of the product. */
  hasPushes: boolean;
}

export interface PastTurn {
  readonly entryId: string | null;
  readonly eventId: string | null;
  readonly offered: readonly VisibleChoice[];
  /** The page that its reply offered to open. */
  readonly link: string | null;
}

/** A transcript that asks for something impossible: its turn is shown as differing. */
export class Unplayable extends Error {}

export const IN_TOKYO = { zone: TOKYO, locale: 'ja' };

type World = Pick<
  Transcript | TranscriptTurn,
  'terminals' | 'payments' | 'fleet_api' | 'commands' | 'push' | 'pictures'
> & {
  readonly link?: unknown;
};

/** What the fleet knows from here on; what is not given stays as it was. */
export async function setWorld(given: World, scene: Scene): Promise<void> {
  const { stage, person } = scene;
  const { terminals, payments, fleet_api: mood, commands, push } = given;
  const { fleet, line } = stage.demo;
  const { store } = stage.product;
  const merchant = merchantOf(person);
  if (terminals === 'none') await store.bind(person.userId, null);
  else if (terminals !== undefined) {
    // Whoever is about to link is not linked yet.
    if (given.link === undefined) await store.bind(person.userId, merchant);
    fleet.setTerminals(merchant.merchantId, terminals);
  }
  if (payments !== undefined) fleet.setPayments(merchant.merchantId, payments);
  if (mood !== undefined) fleet.setMood(mood);
  if (commands !== undefined) fleet.setCommandMood(commands);
  if (given.pictures !== undefined) line.setPictureFate(given.pictures);
  if (push === undefined) return;
  scene.hasPushes = push === 'ok';
  line.setMonthlyLimit(scene.hasPushes ? null : 0);
}

/** No one waits longer than that for a turn of a few milliseconds, or a picture of a second on a busy machine. */
const SETTLED_WITHIN_MS = 20_000;
/** Most turns are over within so many looks, each a few rounds of the event loop later; what takes longer is looked after now and then. */
const SOON = 30;
const ROUNDS_A_LOOK = 60;
const LOOK_AFTER_MS = 2;

/** Waits until nothing is left to decide or to send. */
export async function settle({ stage }: Scene): Promise<void> {
  const until = performance.now() + SETTLED_WITHIN_MS;
  let looks = 0;
  do {
    if (performance.now() > until) throw new Error('the product did not come to rest');
    await (looks < SOON ? roundsPass() : setTimeout(LOOK_AFTER_MS));
    looks += 1;
  } while (!(await stage.product.store.isIdle()));
}

/** A look costs a question to the store, and a round next to nothing. */
async function roundsPass(): Promise<void> {
  for (let round = 0; round < ROUNDS_A_LOOK; round += 1) await setImmediate();
}

const MOST_TIMERS = 2000;

/** Moves the clock on, from timer to timer; everything comes to rest before the next one. */
export async function passTime(until: DateTime, scene: Scene): Promise<void> {
  const { product, demo } = scene.stage;
  for (let rung = 0; rung < MOST_TIMERS; rung += 1) {
    const [next] = await product.store.timers(scene.person.userId);
    if (next === undefined || next.dueAt > until) {
      demo.clock.set(until);
      return;
    }
    demo.clock.set(DateTime.max(next.dueAt, demo.clock.now()));
    await product.lookNow();
    await settle(scene);
  }
  throw new Error(`more than ${MOST_TIMERS} timers rang before ${until.toISO() ?? ''}`);
}
