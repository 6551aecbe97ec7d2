import { momentOf } from './moment.ts';
import type { Position } from './state.ts';
import { layerInHand, type Terminal } from './terminal.ts';

/** A failure from before the merchant began anew says nothing of this try. */
export function isOfEarlierTry(terminal: Terminal | null, since: string): boolean {
  const layer = terminal && layerInHand(terminal);
  if (layer?.updateState !== 'FAILED') return false;
  const begunAt = momentOf(since);
  const failedAt = layer.lastError?.at ?? layer.observedAt;
  if (failedAt === null || failedAt > begunAt) return false;
  // Begun in the very moment of it, and heard of it since: of this one.
  return failedAt < begunAt || (layer.observedAt ?? failedAt) <= begunAt;
}

/** Among the answers of a walk: since when what is told to be over by now was waited for. */
const RAN_SINCE = 'told:ranSince';

/** What is kept of a step that was waited at. */
export function waitedSince({ stepSince }: Position): Readonly<Record<string, string>> {
  return { [RAN_SINCE]: stepSince };
}

/** 終わったみたい, where all that is seen is the failure that it was begun anew after. */
export function isSeenBefore(seen: string, terminal: Terminal | null, { answers }: Position) {
  const since = answers[RAN_SINCE];
  return seen === 'failed' && since !== undefined && isOfEarlierTry(terminal, since);
}
