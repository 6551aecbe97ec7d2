import type { DateTime } from 'luxon';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Clock } from '../engine/means.ts';
import { levelOf } from '../engine/quota.ts';
import type { TurnOutcome } from '../engine/ports.ts';
import { beginAtNought } from '../metrics.ts';
import type { WholeStore } from '../store/store.ts';

/** A merchant feels half a second; LINE's reply token ends after a minute. */
const SECONDS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60];

/** The same store; what goes through it is counted for Prometheus, with what waits in it. */
export function measured(store: WholeStore, figures: Registry, now: Clock): WholeStore {
  const since = (moment: DateTime) => Math.max(0, now().toMillis() - moment.toMillis()) / 1000;
  const turns = new Counter({
    name: 'madoguchi_turns_total',
    help: 'Turns that were decided, by whether they were kept; parked ones are given up',
    labelNames: ['result'],
    registers: [figures],
  });
  beginAtNought(turns, ['kept', 'lost', 'later', 'parked']);
  const decided = new Histogram({
    name: 'madoguchi_turn_seconds',
    help: 'From the arrival of a message until its turn is kept, its moment of quiet included',
    buckets: SECONDS,
    registers: [figures],
  });
  const words = new Counter({
    name: 'madoguchi_words_total',
    help: 'Tries to send words, by what came of them',
    labelNames: ['outcome'],
    registers: [figures],
  });
  beginAtNought(words, ['sent', 'later', 'unknown', 'never']);
  const answered = new Histogram({
    name: 'madoguchi_answer_seconds',
    help: 'From the arrival of a message until LINE has taken the words that answer it',
    buckets: SECONDS,
    registers: [figures],
  });
  // Told once for a talk that was begun anew, too: what was in it is given up.
  store.whenUnreadable(() => turns.inc({ result: 'parked' }));
  watchBacklog(store, figures, since);
  watchQuota(store, figures, now);
  return {
    ...store,
    async commit(turn, outcome, handOver) {
      const isKept = await store.commit(turn, outcome, handOver);
      turns.inc({ result: resultOf(isKept, outcome) });
      if (isKept) decided.observe(since(turn.receivedAt));
      return isKept;
    },
    async giveBack(turn, because, afterMs) {
      await store.giveBack(turn, because, afterMs);
      turns.inc({ result: afterMs === null ? 'parked' : 'later' });
    },
    async settle(row, settlement) {
      await store.settle(row, settlement);
      words.inc({ outcome: settlement.outcome });
      if (settlement.outcome === 'sent') answered.observe(since(row.receivedAt));
    },
  };
}

function resultOf(isKept: boolean, { isGivenUp }: TurnOutcome): 'kept' | 'parked' | 'lost' {
  if (!isKept) return 'lost';
  return isGivenUp ? 'parked' : 'kept';
}

/** Asked for when the figures are asked for, and over all processes. */
function watchBacklog(
  store: WholeStore,
  figures: Registry,
  since: (moment: DateTime) => number,
): void {
  const ageOf = (moment: DateTime | null) => (moment === null ? 0 : since(moment));
  const backlog = shared(() => store.backlog());
  figures.registerMetric(
    new Gauge({
      name: 'madoguchi_waiting',
      help: 'Events to be decided, words to be sent, conversations in hand',
      labelNames: ['what'],
      registers: [],
      async collect() {
        const { events, words, leases } = await backlog();
        this.set({ what: 'events' }, events.waiting);
        this.set({ what: 'words' }, words.waiting);
        this.set({ what: 'leases' }, leases.held);
      },
    }),
  );
  figures.registerMetric(
    new Gauge({
      name: 'madoguchi_oldest_seconds',
      help: 'How long the oldest of these has waited, or is held',
      labelNames: ['what'],
      registers: [],
      async collect() {
        const { events, words, leases } = await backlog();
        this.set({ what: 'events' }, ageOf(events.oldest));
        this.set({ what: 'words' }, ageOf(words.oldest));
        this.set({ what: 'leases' }, leases.oldestMs / 1000);
      },
    }),
  );
}

function watchQuota(store: WholeStore, figures: Registry, now: Clock): void {
  const quotaNow = shared(() => store.quota(now()));
  figures.registerMetric(
    new Gauge({
      name: 'madoguchi_line_pushes',
      help: 'Pushes of this month as LINE told last: used, and the limit where there is one',
      labelNames: ['what'],
      registers: [],
      async collect() {
        const quota = await quotaNow();
        if (quota === null) return;
        this.set({ what: 'used' }, quota.used);
        if (quota.limit === null) this.remove({ what: 'limit' });
        else this.set({ what: 'limit' }, quota.limit);
      },
    }),
  );
  figures.registerMetric(
    new Gauge({
      name: 'madoguchi_line_pushes_scarce',
      help: '1 when reminders are kept back for the last pushes of the month, 2 when none is left',
      registers: [],
      async collect() {
        const quota = await quotaNow();
        this.set(['plenty', 'scarce', 'spent'].indexOf(quota === null ? 'plenty' : levelOf(quota)));
      },
    }),
  );
}

/** All figures of one look are asked for at once: whoever comes while the answer is on its way waits for the same one. */
function shared<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asking: Promise<Answer> | null = null;
  return () => {
    asking ??= ask().finally(() => (asking = null));
    return asking;
  };
}

/** Whether the fleet is left alone because it has failed again and again. */
export function watchFleet(figures: Registry): (isResting: boolean) => void {
  const gauge = new Gauge({
    name: 'madoguchi_fleet_resting',
    help: '1 while this process leaves the fleet alone, after failures in a row',
    registers: [figures],
  });
  return (isResting) => gauge.set(isResting ? 1 : 0);
}
