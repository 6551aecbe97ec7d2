import type { Log } from './log.ts';
import type { AskName, NameStore, NameWish } from './name-ports.ts';
import { pauseAfter } from './pause-after.ts';
import { repeat } from './repeat.ts';

interface NamingMeans {
  readonly names: NameStore;
  readonly askName: AskName;
  readonly log: Log;
}

const LOOK_EVERY_MS = 1000;
const AT_ONCE = 10;
/** Longer than a call takes, with the token for it; a process that dies leaves them to the others. */
const LEASE_MS = 60_000;
/** LINE wants what it tells of people kept for less than a day. */
const KEPT_MS = 22 * 60 * 60_000;
/** Some two hours: a name is no reason to ask a LINE in trouble for longer. */
const MOST_TRIES = 20;

/** Asks LINE for the names of those who wait for staff, beside the talks; no turn waits for it. Gives how to end it. */
export function fetchNames(means: NamingMeans): { readonly stop: () => Promise<void> } {
  const work = repeat('names', () => askDue(means), LOOK_EVERY_MS, means.log);
  work.kick();
  return { stop: work.stop };
}

async function askDue(means: NamingMeans): Promise<void> {
  const due = await means.names.take(AT_ONCE, LEASE_MS);
  await Promise.all(due.map((wish) => askOne(wish, means)));
}

async function askOne({ conversation, tries }: NameWish, means: NamingMeans): Promise<void> {
  const { names, askName } = means;
  const asked = await askName(conversation);
  if (asked.kind === 'failed' && tries < MOST_TRIES) {
    return await names.later(conversation, pauseAfter(tries));
  }
  await names.keep(conversation, asked.kind === 'told' ? asked.name : null, KEPT_MS);
}
