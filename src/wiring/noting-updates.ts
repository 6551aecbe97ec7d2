import { isUpdated, type FleetAnswer } from '../core/terminal.ts';
import type { Log } from '../engine/log.ts';
import type { Clock } from '../engine/means.ts';
import type { FleetClient } from '../fleet/client.ts';
import type { WholeStore } from '../store/store.ts';

interface NotingMeans {
  readonly store: { readonly figures: Pick<WholeStore['figures'], 'noteUpdated'> };
  readonly now: Clock;
  readonly log: Log;
}

/** Of the latest it is known without asking that they are kept: a worker lives for weeks, and there are a million shops. */
const REMEMBERED = 10_000;

/** The same fleet; when a terminal is first seen with the update is kept, for the figures. No answer waits for that. */
export function notingUpdates<F extends Pick<FleetClient, 'askTerminals'>>(
  fleet: F,
  { store, now, log }: NotingMeans,
): F {
  const noted = new Set<string>();
  const note = async (answer: FleetAnswer) => {
    if (answer.kind !== 'known') return;
    const updated = answer.terminals.filter(isUpdated).map(({ id }) => id);
    const fresh = updated.filter((id) => !noted.has(id));
    if (fresh.length === 0) return;
    await store.figures.noteUpdated(fresh, now());
    for (const id of fresh) noted.add(id);
    for (const oldest of noted) {
      if (noted.size <= REMEMBERED) break;
      noted.delete(oldest);
    }
  };
  return {
    ...fleet,
    askTerminals: async (...asked: Parameters<FleetClient['askTerminals']>) => {
      const answer = await fleet.askTerminals(...asked);
      note(answer).catch((err: unknown) => {
        log.error({ err }, 'terminals that are updated could not be counted');
      });
      return answer;
    },
  };
}
