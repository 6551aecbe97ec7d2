import { drain } from './drain.ts';
import type { Log } from './log.ts';
import { type Places, places } from './places.ts';
import type { Courier, Outgoing, Settlement, Store } from './ports.ts';
import type { News } from './repeat.ts';

export interface DeliveryMeans {
  readonly store: Pick<Store, 'takeOutgoing' | 'recordAttempt' | 'settle'>;
  readonly courier: Pick<Courier, 'deliver' | 'leaveGroup'>;
  readonly log: Log;
  /** Conversations served at the same time. */
  readonly atOnce?: number;
  /** Words of turns that go out without being looked for, at the same time. */
  readonly places?: number;
  /** How long what became of words waits to be told to the store once more; then twice as long each time. */
  readonly settleAgainMs?: number;
  /** How long a slow conversation may keep us from looking for others. */
  readonly lookAgainMs?: number;
}

export interface Delivery extends Places {
  /** Sends all that is due, of each conversation in order; gives how many rows were tried. */
  deliverDue(news?: News): Promise<number>;
  /** From now on nothing new is taken; what is in hand is ended. */
  stop(): void;
}

const nothingNew: News = () => new Promise(() => undefined);

const SETTLE_AGAIN_MS = 500;
/** Soon after a database that began anew: what is to be said again waits for it, and a reply token lives a minute. */
const LONGEST_SETTLE_WAIT = 4;
/** Half a minute in all: while a database begins anew nothing that LINE has told us is forgotten. */
const MOST_SETTLING = 17;
const RETRY_AFTER_BUG_MS = 2000;
const FORGIVEN_BUGS = 4;

export function createDelivery(means: DeliveryMeans): Delivery {
  const { store, atOnce = 128, places: most = 2 * atOnce, lookAgainMs = 100 } = means;
  const bugs = new Map<number, number>();
  const wish = { isStopped: false };
  const inHand = new Set<Promise<void>>();
  const run = (row: Outgoing) => deliverOne(row, means, bugs);
  const handed = places(run, most, wish);
  return {
    stop() {
      wish.isStopped = true;
    },
    ...handed,
    async rest() {
      await Promise.all(inHand);
      await handed.rest();
    },
    deliverDue: (news = nothingNew) =>
      drain({
        take: (limit) => store.takeOutgoing(limit),
        run,
        inHand,
        atOnce,
        lookAgainMs,
        news,
        wish,
      }),
  };
}

async function deliverOne(
  row: Outgoing,
  means: DeliveryMeans,
  bugs: Map<number, number>,
): Promise<void> {
  const settlement = await tryToDeliver(row, means, bugs);
  if (settlement.outcome !== 'later') bugs.delete(row.id);
  if (settlement.outcome === 'never' || settlement.outcome === 'unknown') {
    means.log.warn({ row: row.id, ...settlement }, 'words did not surely reach the merchant');
  }
  // A group hears one thing from us, that we talk to one person at a time; then we are gone.
  const isPerson = row.conversation.startsWith('U');
  if (!isPerson && settlement.outcome !== 'later') means.courier.leaveGroup(row.conversation);
  await settleSurely(row, settlement, means);
}

async function settleSurely(
  row: Outgoing,
  settlement: Settlement,
  { store, log, settleAgainMs = SETTLE_AGAIN_MS }: DeliveryMeans,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await store.settle(row, settlement);
      return;
    } catch (cause) {
      if (tries === MOST_SETTLING) {
        // The lease ends by itself; the recorded attempt tells the next try what to be careful about.
        log.error({ err: cause, row: row.id }, 'a delivery could not be settled');
        return;
      }
      const afterMs = settleAgainMs * Math.min(LONGEST_SETTLE_WAIT, 2 ** (tries - 1));
      await new Promise((resolve) => setTimeout(resolve, afterMs));
    }
  }
}

async function tryToDeliver(
  row: Outgoing,
  { store, courier, log }: DeliveryMeans,
  bugs: Map<number, number>,
): Promise<Settlement> {
  let { isAmbiguous, recorded = null } = row;
  try {
    return await courier.deliver(row, async (way) => {
      // A push comes only after a reply that was surely turned down.
      if (way === 'push') isAmbiguous = false;
      if (way !== recorded) await store.recordAttempt(row, way);
      recorded = null;
      isAmbiguous = true;
    });
  } catch (cause) {
    log.error({ err: cause, row: row.id }, 'a delivery failed in a way nobody foresaw');
    const because = cause instanceof Error ? cause.name : 'unknown';
    const before = bugs.get(row.id) ?? 0;
    bugs.set(row.id, before + 1);
    // A row that fails for ever would keep all later words of its conversation waiting.
    if (before >= FORGIVEN_BUGS) return { outcome: isAmbiguous ? 'unknown' : 'never', because };
    return { outcome: 'later', afterMs: RETRY_AFTER_BUG_MS, because, isAmbiguous };
  }
}
