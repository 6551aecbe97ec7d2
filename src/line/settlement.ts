import type { Outgoing, Settlement } from '../engine/ports.ts';
import type { Verdict } from './verdict.ts';
import type { Delays } from './way.ts';

type Settled = Exclude<Verdict, { kind: 'rejected' | 'malformed' | 'unknown' }>;

/** The answers that mean the same for a reply and a push. */
export function settle(
  verdict: Settled,
  row: Outgoing,
  afterMs: number,
  delays: Pick<Delays, 'notBefore'>,
): Settlement {
  const { isAmbiguous } = row;
  switch (verdict.kind) {
    case 'accepted':
      return { outcome: 'sent', lineMessageIds: verdict.lineMessageIds };
    case 'unauthorised':
      return { outcome: 'later', afterMs, because: 'LINE refuses our token', isAmbiguous };
    case 'busy':
      return {
        outcome: 'later',
        // All that wait were told the same: spread, they do not come back together.
        afterMs: Math.max(afterMs, delays.notBefore(verdict.retryAfterMs)),
        because: 'LINE asks us to wait',
        isAmbiguous,
      };
    case 'unreached':
      return { outcome: 'later', afterMs, because: 'LINE could not be reached', isAmbiguous };
    case 'forbidden':
      return lost(row, `LINE answered ${String(verdict.status)}`);
  }
}

/** Given up: as never sent, or as of unknown outcome where a try may have arrived. */
export function lost({ isAmbiguous }: Outgoing, because: string): Settlement {
  return { outcome: isAmbiguous ? 'unknown' : 'never', because };
}
