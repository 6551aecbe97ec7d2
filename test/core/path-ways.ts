import { exits, stepOf, type Flow, type Step, type Watch } from '../../src/core/flow.ts';
import { LOOK_UPS, type LookUp } from '../../src/core/look-up.ts';

/** What a turn's look-ups may find, so that the talk goes this way; each look-up finds one thing a turn. */
type Found = ReadonlyMap<LookUp, readonly string[]>;

/** How a turn begins: a button (any of these leads the same way), the watch, or its longest time. */
type Via =
  | { readonly kind: 'start' }
  | { readonly kind: 'tap'; readonly choices: readonly string[] }
  /** A time in words. */
  | { readonly kind: 'told' }
  | { readonly kind: 'watch' | 'overdue' };

/** One turn of a path: the steps that follow one another until a question, an end, or a step seen before. */
export interface Way {
  readonly via: Via;
  readonly steps: readonly string[];
  readonly found: Found;
  readonly isRing: boolean;
}

/** What a shop's look-ups can find at all. */
export type CanFind = (lookUp: LookUp) => readonly string[];

/** Every first turn of a flow. */
export function firstWays(flow: Flow, canFind: CanFind): readonly Way[] {
  return waysOn(flow, { kind: 'start' }, flow.start, new Set(), canFind, new Map());
}

/** Every turn that can follow at a question; `seen` are the steps of the path so far. */
export function waysFrom(
  flow: Flow,
  ask: string,
  seen: ReadonlySet<string>,
  canFind: CanFind,
): readonly Way[] {
  const step = stepOf(flow, ask);
  if (!('ask' in step)) return [];
  const on = (via: Via, to: string, found: Found) => waysOn(flow, via, to, seen, canFind, found);
  const choices = Object.entries(step.choices).map(([id, { next }]) => [id, next] as const);
  const taps = [...grouped(choices)].flatMap(([to, ids]) =>
    on({ kind: 'tap', choices: ids }, to, new Map()),
  );
  const told = step.told === undefined ? [] : on({ kind: 'told' }, step.told, new Map());
  const seenBySelf = step.watch ? watched(step.watch, canFind, on) : [];
  return [...taps, ...told, ...seenBySelf];
}

function watched(
  { lookUp, results, otherwise }: Watch,
  canFind: CanFind,
  on: (via: Via, to: string, found: Found) => readonly Way[],
): readonly Way[] {
  const possible = canFind(lookUp);
  const seen = Object.entries(results).filter(([result]) => possible.includes(result));
  const nothing = possible.filter((result) => !(result in results));
  return [
    ...[...grouped(seen)].flatMap(([to, all]) =>
      on({ kind: 'watch' }, to, new Map([[lookUp, all]])),
    ),
    ...(otherwise ? on({ kind: 'overdue' }, otherwise, new Map([[lookUp, nothing]])) : []),
  ];
}

function waysOn(
  flow: Flow,
  via: Via,
  first: string,
  seen: ReadonlySet<string>,
  canFind: CanFind,
  begun: Found,
): readonly Way[] {
  const ways: Way[] = [];
  const go = (name: string, steps: readonly string[], found: Found): void => {
    const isRing = seen.has(name) || steps.includes(name);
    const here = [...steps, name];
    const step = stepOf(flow, name);
    if (isRing || !isPassed(step)) ways.push({ via, steps: here, found, isRing });
    else if ('say' in step) go(step.next, here, found);
    else if ('lookUp' in step) {
      const possible = found.get(step.lookUp) ?? canFind(step.lookUp);
      const open = Object.entries(step.results).filter(([result]) => possible.includes(result));
      for (const [to, results] of grouped(open)) {
        go(to, here, new Map([...found, [step.lookUp, results]]));
      }
    }
  };
  go(first, [], begun);
  return ways;
}

/** The talk does not wait here. */
function isPassed(step: Step): boolean {
  return 'say' in step || 'lookUp' in step;
}

/** What leads to the same step, by that step. */
function grouped(
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const [from, to] of pairs) targets.set(to, [...(targets.get(to) ?? []), from]);
  return targets;
}

export const EVERYTHING: CanFind = (lookUp) => LOOK_UPS[lookUp];

/** Every way out of every step, by name. */
export function exitNames(flow: Flow): readonly string[] {
  return Object.entries(flow.steps).flatMap(([name, step]) =>
    exits(step).map(({ path }) => `${name}.${path.join('.')}`),
  );
}
