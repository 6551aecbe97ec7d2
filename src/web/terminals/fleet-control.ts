import { useCallback, useState } from 'react';
import { anyAnswer, send, wordsFor } from '../wire/exchange.ts';
import { fleetPath, fleetState, moodPath, terminalPath } from '../wire/fleet.ts';
import type { FleetMood, SimulatedMerchant, TerminalAction } from '../wire/fleet.ts';
import { usePolled } from '../wire/polled.ts';
import type { Polled } from '../wire/polled.ts';

interface TerminalWish {
  readonly battery?: number;
  readonly charging?: boolean;
  readonly wifi?: string;
}

export interface FleetControl {
  readonly mood: FleetMood | null;
  readonly merchants: readonly SimulatedMerchant[] | null;
  readonly problem: Polled<unknown>['problem'];
  /** The last order that was refused, with the terminal it was meant for; null: the whole fleet. */
  readonly refusal: { readonly terminalId: string | null; readonly words: string } | null;
  readonly change: (terminalId: string, wish: TerminalWish) => Promise<void>;
  readonly act: (terminalId: string, action: TerminalAction) => Promise<void>;
  readonly pay: (terminalId: string, amountYen: number, status: string) => Promise<void>;
  readonly setMood: (mood: string) => Promise<void>;
  readonly refresh: () => Promise<void>;
}

export function useFleet(): FleetControl {
  const { value, problem, refresh } = usePolled(fleetPath, fleetState, 1000);
  const [refusal, setRefusal] = useState<FleetControl['refusal']>(null);
  const order = useCallback(
    async (terminalId: string | null, sending: Promise<unknown>) => {
      try {
        await sending;
        setRefusal(null);
      } catch (error) {
        setRefusal({ terminalId, words: wordsFor(error) });
      }
      await refresh();
    },
    [refresh],
  );
  return {
    mood: value?.mood ?? null,
    merchants: value?.merchants ?? null,
    problem,
    refusal,
    refresh,
    change: (id, wish) => order(id, send('PATCH', terminalPath(id), wish, anyAnswer)),
    act: (id, action) =>
      order(id, send('POST', terminalPath(id, 'actions'), { action }, anyAnswer)),
    pay: (id, amountYen, status) =>
      order(id, send('POST', terminalPath(id, 'payments'), { amountYen, status }, anyAnswer)),
    setMood: (mood) => order(null, send('PUT', moodPath, { mood }, anyAnswer)),
  };
}
