import type { Log } from '../engine/log.ts';
import { networkOf } from '../engine/knocks.ts';

const MINUTE_MS = 60_000;
/** LINE sends from a handful of networks; what is refused may come from anywhere. */
const MOST_LINES = 100;

interface Count {
  readonly from: string;
  readonly status: number;
  readonly first: string;
  requests: number;
}

/**
 * Counts webhooks by where they came from and what they were answered, and tells the log once a minute: LINE advises to
 * keep address, time, method, path and status, and shows none of it itself. A line for each would be most of the log.
 */
export function webhookTally(
  log: Log,
  everyMs = MINUTE_MS,
): (address: string | undefined, status: number) => void {
  let counts = new Map<string, Count>();
  const tell = () => {
    for (const { from, status, first, requests } of counts.values()) {
      const facts = { from, method: 'POST', path: '/line/webhook', status, first, requests };
      log.info(facts, 'answered webhooks');
    }
    counts = new Map();
  };
  return (address, status) => {
    if (counts.size === 0) setTimeout(tell, everyMs).unref();
    const from = counts.size < MOST_LINES ? networkOf(address) : 'elsewhere';
    const key = `${status} ${from}`;
    const known = counts.get(key);
    if (known) known.requests += 1;
    else counts.set(key, { from, status, first: new Date().toISOString(), requests: 1 });
  };
}
