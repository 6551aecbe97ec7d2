import { useCallback, useState } from 'react';
import { anyAnswer, send, wordsFor } from '../wire/exchange.ts';
import { usePolled } from '../wire/polled.ts';
import { clockPath, demoClock } from '../wire/clock.ts';
import type { DemoClock } from '../wire/clock.ts';

export interface ClockControl {
  readonly clock: DemoClock | null;
  /** In production there is no demo clock and there are no simulators. */
  readonly isDemo: boolean | null;
  readonly problem: string | null;
  readonly change: (wish: { at?: string; running?: boolean }) => Promise<void>;
}

export function useDemoClock(): ClockControl {
  const { value, problem, refresh } = usePolled(clockPath, demoClock, 1000);
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = useCallback(
    async (wish: { at?: string; running?: boolean }) => {
      try {
        await send('PUT', clockPath, wish, anyAnswer);
        setRefusal(null);
        await refresh();
      } catch (error) {
        setRefusal(wordsFor(error));
      }
    },
    [refresh],
  );
  return { clock: value, isDemo: demoOrNot(value, problem?.status), problem: refusal, change };
}

/** null: not known yet. A server that is merely away is no proof of production. */
function demoOrNot(clock: DemoClock | null, status: number | undefined): boolean | null {
  if (status === 404 || status === 401) return false;
  return clock === null ? null : true;
}
