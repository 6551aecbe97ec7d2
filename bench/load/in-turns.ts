import type { Measured, Wish } from './measure.ts';
import type { System } from './systems.ts';

export interface Contender {
  readonly system: System;
  readonly wish: Wish;
}

const WARMING = 3;
const ROUNDS = 3;

/**
 * All of them once, and that three times: a minute in which the machine is slow is everybody's. Gives of each its middle
 * run: at saturation by how many were answered in a second, else by what an event took. Before it all run three times more:
 * what is measured in the first seconds is how fast a process is compiled, and most of a day comes later.
 */
export async function inTurns<One extends Contender>(
  contenders: readonly One[],
  measure: (one: One) => Promise<Measured>,
): Promise<readonly (One & { readonly measured: Measured })[]> {
  const runs = new Map<One, Measured[]>(contenders.map((one) => [one, []]));
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    for (const [one, before] of runs) {
      const measured = await measure(one);
      if (round >= WARMING) before.push(measured);
    }
  }
  return [...runs].flatMap(([one, of]) => {
    const sorted = of.toSorted((a, b) => figure(one, a) - figure(one, b));
    const measured = sorted[Math.floor(ROUNDS / 2)];
    return measured === undefined ? [] : [{ ...one, measured }];
  });
}

function figure({ wish }: Contender, measured: Measured): number {
  return wish.perSecond === null
    ? measured.answeredPerSecond
    : measured.cpuMsPerEvent + measured.databaseCpuMsPerEvent;
}
