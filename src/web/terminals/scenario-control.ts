import { useCallback, useState } from 'react';
import { anyAnswer, send, wordsFor } from '../wire/exchange.ts';
import { scenarioState, scenariosPath } from '../wire/fleet.ts';
import type { ScenarioOrder, ScenarioState } from '../wire/fleet.ts';
import { usePolled } from '../wire/polled.ts';

export interface ScenarioControl {
  readonly state: ScenarioState | null;
  /** Why the last order was refused, or why nothing is known; null: all is well. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly order: (order: ScenarioOrder) => Promise<void>;
}

/** The stories of the demo; `afterwards` looks at the terminals anew. */
export function useScenarios(afterwards: () => Promise<void>): ScenarioControl {
  const { value, problem, refresh } = usePolled(scenariosPath, scenarioState, 1000);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const order = useCallback(
    async (wish: ScenarioOrder) => {
      setBusy(true);
      try {
        await send('POST', scenariosPath, wish, anyAnswer);
        setRefusal(null);
      } catch (error) {
        setRefusal(wordsFor(error));
      }
      await Promise.all([refresh(), afterwards()]);
      setBusy(false);
    },
    [refresh, afterwards],
  );
  return { state: value, problem: refusal ?? problem?.words ?? null, isBusy, order };
}
