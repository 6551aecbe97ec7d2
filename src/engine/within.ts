import type { Courier } from './ports.ts';
import type { Fleet } from './fleet-ports.ts';

/** Runs something as a part of what happens, told to whoever watches. Facts are ids of our own and kinds, never words. */
export type Within = <Result>(
  name: string,
  facts: Readonly<Record<string, string | number>>,
  run: () => Promise<Result>,
) => Promise<Result>;

/** Nobody watches. */
export const unwatched: Within = (_name, _facts, run) => run();

/** The same ports; each call out of the house is a part of the turn that makes it. */
export function watchedPorts<Means extends { readonly courier: Courier; readonly fleet: Fleet }>(
  means: Means,
  within: Within,
): Means & { readonly within: Within } {
  const { courier, fleet } = means;
  return {
    ...means,
    within,
    courier: {
      ...courier,
      deliver: (row, record) =>
        within('deliver', { row: row.id }, () => courier.deliver(row, record)),
    },
    fleet: {
      ...fleet,
      askTerminals: (...asked) => within('fleet', {}, () => fleet.askTerminals(...asked)),
    },
  };
}
