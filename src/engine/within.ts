import type { Fleet } from './fleet-ports.ts';
import type { AskModel, LookAt } from './means.ts';
import type { Courier } from './ports.ts';

/** Runs something as a part of what happens, told to whoever watches. Facts are ids of our own and kinds, never words. */
export type Within = <Result>(
  name: string,
  facts: Readonly<Record<string, string | number>>,
  run: () => Promise<Result>,
) => Promise<Result>;

/** Nobody watches. */
export const unwatched: Within = (_name, _facts, run) => run();

interface Ports {
  readonly courier: Courier;
  readonly fleet: Fleet;
  readonly askModel: AskModel | null;
  readonly lookAt: LookAt | null;
}

/** The same ports; each call out of the house, or to another thread, is a part of the turn that makes it. */
export function watchedPorts<Means extends Ports>(
  means: Means,
  within: Within,
): Means & { readonly within: Within } {
  const { courier, fleet, askModel, lookAt } = means;
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
      askTerminals: (...asked) =>
        within('fleet', { asks: 'terminals' }, () => fleet.askTerminals(...asked)),
      order: (...asked) => within('fleet', { asks: 'order' }, () => fleet.order(...asked)),
      askOrder: (...asked) =>
        within('fleet', { asks: 'whatBecameOfIt' }, () => fleet.askOrder(...asked)),
    },
    askModel: askModel && ((question) => within('model', {}, () => askModel(question))),
    lookAt: lookAt && ((...asked) => within('picture', {}, () => lookAt(...asked))),
  };
}
