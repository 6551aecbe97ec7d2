import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../config.ts';
import type { Content } from '../content/load.ts';
import type { BoundMerchant } from '../core/account.ts';
import { TOPICS } from '../core/topics.ts';
import type { Demo } from '../demo/world.ts';
import { fastFolder } from '../drill/fast-folder.ts';
import type { Log } from '../engine/log.ts';
import { startProduct, type Product } from '../product.ts';
import { loadContentAndReader } from '../reader.ts';
import type { DemoPerson } from '../simulator/demo-world.ts';
import { watchContent, type Touched } from './watched-content.ts';
import { othersOf } from './world-shape.ts';
import type { Transcript } from './transcript.ts';

/** The whole product with a stopped clock, and a person of its own for every talk. */
export interface Stage {
  readonly product: Product;
  readonly demo: Demo;
  readonly reached: Reached;
  /** Everything there is to reach. */
  readonly reachable: Reached;
  /** What the product logged as an error since it was last asked. */
  takeFaults(): readonly string[];
  /** The next person who has not talked yet. */
  nextPerson(): DemoPerson;
  close(): Promise<void>;
}

export interface Reached extends Touched {
  readonly topics: Set<string>;
  readonly events: Set<string>;
}

/** Every kind of event that LINE can bring to the bot (`line/to-kept-event.ts`). */
const LINE_EVENTS = [
  'text',
  'sticker',
  'image',
  'voice',
  'video',
  'file',
  'location',
  'postback',
  'follow',
  'unfollow',
  'unsend',
  'redelivery',
  'join',
  'standby',
  'accountLink',
];

// Long enough for a busy machine, short enough for a fleet that is slow on purpose. It need not rest between two talks.
const FLEET_LIMITS = { callMs: 400, turnMs: 800, restMs: 0 };

/** What is answered is told here, not how soon. */
const WEBHOOK_MS = 20_000;

/** As long as a turn's lease allows: talks are played on busy machines, and a picture takes what it takes. */
const LOOK_MS = 13_000;

/** Starts the product once for all these talks; their people are known to LINE from the beginning. */
export async function openStage(root: string, talks: readonly Transcript[]): Promise<Stage> {
  const { content, read } = loadContentAndReader(root);
  const reached = blank();
  const folder = mkdtempSync(join(fastFolder(), 'madoguchi-replay-'));
  const faults: string[] = [];
  const people = talks.flatMap(everybodyIn).map(toPerson);
  const product = await startProduct({
    root,
    // The clock stands still, so nobody is waited for: a burst arrives at once.
    config: loadConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', QUIET_MS: '0' }),
    content: watchContent(content, reached),
    read,
    log: listening(faults),
    // Their shops can be signed in to, and have no terminals until a transcript says so.
    world: {
      people,
      world: people.map((one) => ({ ...merchantOf(one), terminals: [], payments: null })),
      webhookMs: WEBHOOK_MS,
    },
    fleetLimits: FLEET_LIMITS,
    lookMs: LOOK_MS,
  });
  const { demo } = product;
  if (demo === null) throw new Error('transcripts are played in the demo only');
  demo.clock.stop();
  // What the start itself words (names of moments on a page) no transcript can reach.
  reached.messages.clear();
  const waiting = people.values();
  return {
    product,
    demo,
    reached,
    reachable: everythingIn(content),
    takeFaults: () => faults.splice(0),
    nextPerson() {
      const { value } = waiting.next();
      if (value === undefined)
        throw new Error('more talks are played than the stage was opened for');
      return value;
    },
    async close() {
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The merchant of a talk, and the others who are at the desk. */
function everybodyIn({ language, queue }: Transcript): readonly Pick<Transcript, 'language'>[] {
  return [{ language }, ...Array.from({ length: othersOf(queue) }, () => ({}))];
}

function toPerson({ language = 'ja' }: Pick<Transcript, 'language'>, index: number): DemoPerson {
  const id = (index + 1).toString(16).padStart(4, '0');
  return {
    userId: `U7e57${id.padStart(28, '0')}`,
    displayName: `加盟店${index + 1}`,
    storeName: null,
    merchantId: null,
    language,
  };
}

/** The shop of a person, once a transcript says that the account is linked. */
export function merchantOf({ userId }: DemoPerson): BoundMerchant {
  return { merchantId: `M-${userId.slice(-4)}`, storeName: '台本の店', role: 'owner' };
}

function blank(): Reached {
  return {
    steps: new Set(),
    choices: new Set(),
    messages: new Set(),
    topics: new Set(),
    events: new Set(),
  };
}

function everythingIn({ flows, locale }: Content): Reached {
  const all = blank();
  for (const { id, steps } of Object.values(flows)) {
    for (const [name, step] of Object.entries(steps)) {
      all.steps.add(`${id}/${name}`);
      for (const choice of 'ask' in step ? Object.keys(step.choices) : []) {
        all.choices.add(`${id}/${name}: ${choice}`);
      }
    }
  }
  for (const message of locale.messages) {
    if (!message.startsWith('moment.')) all.messages.add(message);
  }
  for (const topic of TOPICS) all.topics.add(topic);
  for (const event of LINE_EVENTS) all.events.add(event);
  return all;
}

function listening(faults: string[]): Log {
  return {
    info() {},
    warn() {},
    error(facts, message) {
      const cause = 'err' in facts && facts.err instanceof Error ? `: ${facts.err.message}` : '';
      faults.push(`${message}${cause}`);
    },
  };
}
