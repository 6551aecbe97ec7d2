import { stepOf, type Flow } from '../../src/core/flow.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { PathShop } from './path-shop.ts';
import { pointOf, questionsToEnd, reachable } from './path-point.ts';
import { astray, makeTurn, variantsOf, type Here, type Variant } from './path-turn.ts';
import { firstWays, waysFrom, type Way } from './path-ways.ts';

export interface Walked extends Paths {
  readonly turns: number;
  /** Every way out of a step that was taken, as `exitNames` names them. */
  readonly exits: ReadonlySet<string>;
}

interface Paths {
  /** Paths that reach an end or a person without a step twice. */
  readonly ended: number;
  /** Paths that come back to a step: cut there, and led out. */
  readonly rings: number;
}

/** Told of every turn of every path. */
export type OnTurn = (before: Here, after: Here) => void;

const NOTHING_SEEN: ReadonlySet<string> = new Set();
const MADE_AGAIN = 50;

/** Walks every path of a flow through `decide`: no step twice, and a ring is cut where it closes. */
export function walkEveryPath(flow: Flow, shop: PathShop, onTurn: OnTurn): Walked {
  const taken = new Set<string>();
  const ahead = reachable(flow);
  const toEnd = questionsToEnd(flow);
  const known = new Map<string, Paths>();
  const ledOut = new Set<string>();
  const made = new Map<string, Here>();
  let met = 0;
  let turns = 0;

  /** What has been walked from the very same point is counted, not walked again. */
  const go = (here: Here, seen: ReadonlySet<string>, ways: readonly Way[]): Paths => {
    const key = pointOf(here, seen, ahead);
    const paths = known.get(key) ?? sum(ways.map((way) => along(here, seen, way)));
    known.set(key, paths);
    return paths;
  };

  const along = (here: Here, seen: ReadonlySet<string>, way: Way): Paths => {
    const after = walkOn(here, way);
    const last = way.steps.at(-1) ?? '';
    if (after === null) return { ended: 0, rings: 0 };
    if (way.isRing) {
      leadOut(after);
      return { ended: 0, rings: 1 };
    }
    if (!('ask' in stepOf(flow, last))) return { ended: 1, rings: 0 };
    const passed = new Set([...seen, ...way.steps]);
    return go(after, passed, waysFrom(flow, last, passed, shop.canFind));
  };

  /** Goes on with the first variant; the others make the turn where they take a way out for the first time. */
  const walkOn = (here: Here, way: Way): Here | null => {
    const [first, ...others] = variantsOf(way, here);
    if (first === undefined) return null;
    for (const other of others) {
      if (exitsOf(flow, here, way, other).some((exit) => !taken.has(exit))) {
        turn(here, way, other);
      }
    }
    return turn(here, way, first);
  };

  /** Of one talk the same, however often it is asked. */
  const points = new WeakMap<Here, string>();
  const placeOf = (here: Here): string => {
    const place = points.get(here) ?? pointOf(here, NOTHING_SEEN, ahead);
    points.set(here, place);
    return place;
  };

  /** The same turn from the same point is made once, whichever way led there; now and then it is made again, to see that it is the same. */
  const turn = (here: Here, way: Way, variant: Variant): Here => {
    const key = `${placeOf(here)} ${JSON.stringify([way.via.kind, way.steps, variant])}`;
    const before = made.get(key);
    if (before === undefined) return newTurn(key, here, way, variant);
    met += 1;
    const isSame =
      met % MADE_AGAIN !== 0 || placeOf(newTurn(key, here, way, variant)) === placeOf(before);
    if (!isSame) throw new Error(`goes another way than before after\n${here.path.join('\n')}`);
    return before;
  };

  const newTurn = (key: string, here: Here, way: Way, variant: Variant): Here => {
    const after = makeTurn(flow, shop, here, way, variant);
    const wrong = astray(flow, way, after);
    if (wrong !== null) throw new Error(`${wrong} after\n${after.path.join('\n')}`);
    for (const exit of exitsOf(flow, here, way, variant)) taken.add(exit);
    made.set(key, after);
    turns += 1;
    onTurn(here, after);
    return after;
  };

  const distance = ([way]: readonly [Way, Variant]) =>
    toEnd.get(way.steps.at(-1) ?? '') ?? Infinity;

  /** From where a ring closed to an end or a person, within a few turns. */
  const leadOut = (from: Here): void => {
    const point = placeOf(from);
    if (ledOut.has(point)) return;
    ledOut.add(point);
    let here = from;
    for (let more = 0; here.state.position?.flow === flow.id; more += 1) {
      if (here.state.handOff !== null) return;
      if (more > 5) throw new Error(`no end after\n${here.path.join('\n')}`);
      const [way, variant] = wayOut(here);
      here = turn(here, way, variant);
    }
  };

  const wayOut = (here: Here): readonly [Way, Variant] => {
    const ask = here.state.position?.step ?? '';
    const possible = waysFrom(flow, ask, new Set(), shop.canFind).flatMap((way) => {
      const [variant] = variantsOf(way, here);
      return variant === undefined ? [] : [[way, variant] as const];
    });
    const [best] = possible.toSorted((a, b) => distance(a) - distance(b));
    if (best === undefined) throw new Error(`no way out of ${ask}`);
    return best;
  };

  const paths = go(startOf(flow), new Set(), firstWays(flow, shop.canFind));
  return { ...paths, turns, exits: taken };
}

function sum(all: readonly Paths[]): Paths {
  return {
    ended: all.reduce((total, { ended }) => total + ended, 0),
    rings: all.reduce((total, { rings }) => total + rings, 0),
  };
}

function startOf({ id }: Flow): Here {
  const choice = { id: `flow:${id}`, label: id };
  const offer = { turn: 0, isNumbered: false, choices: [choice] };
  return {
    state: { ...FRESH_STATE, offer },
    now: null,
    phase: 'open',
    turn: 0,
    says: [],
    answered: {},
    path: [],
  };
}

/** The ways out of steps that a turn takes. */
function exitsOf(flow: Flow, { state }: Here, { via, steps }: Way, variant: Variant): string[] {
  const ask = state.position === null ? null : stepOf(flow, state.position.step);
  const watch = ask !== null && 'ask' in ask ? ask.watch : undefined;
  const found = watch && variant.facts[watch.lookUp];
  const first = {
    start: [],
    told: ['told'],
    tap: [`choices.${variant.choice ?? ''}`],
    watch: [`watch.results.${found ?? ''}`],
    overdue: ['watch.otherwise'],
  }[via.kind].map((way) => `${state.position?.step ?? ''}.${way}`);
  const passed = steps.slice(0, -1).map((name) => {
    const step = stepOf(flow, name);
    return 'lookUp' in step
      ? `${name}.results.${variant.facts[step.lookUp] ?? ''}`
      : `${name}.next`;
  });
  return [...first, ...passed];
}
