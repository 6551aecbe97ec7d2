import { exits, stepOf, type Flow } from '../../src/core/flow.ts';
import type { Here } from './path-turn.ts';

/** Of the answers given so far, the core reads these again; the others only lead to the present question. */
const READ_AGAIN = ['batteryRead', 'history', 'customer', 'which', 'power'];

/** All that what follows can depend on: the question, the words just said, and the steps that may not come again. */
export function pointOf(
  { state: { position, remote, checkedPayments }, phase, says }: Here,
  seen: ReadonlySet<string>,
  ahead: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const { flow = '', step = '', trail = [''], reminder } = position ?? {};
  const closed = [...(ahead.get(step) ?? [])].filter((name) => seen.has(name));
  const answers = READ_AGAIN.map((name) => position?.answers[name] ?? '');
  const said = says.map(({ message }) => message);
  const wanted = reminder?.wanted?.kind ?? '';
  // Before the first answer a fleet's silence is told.
  const isFirst = trail.length === 0 ? 'first' : '';
  return [
    flow,
    step,
    phase,
    isFirst,
    triedIn(remote),
    String(checkedPayments),
    wanted,
    ...answers,
    ...said,
    '|',
    ...closed,
  ].join(' ');
}

function triedIn(remote: Here['state']['remote']): string {
  return remote === null ? '' : 'tried';
}

/** The steps that can follow each step. */
export function reachable(flow: Flow): ReadonlyMap<string, ReadonlySet<string>> {
  const visit = (name: string, found: Set<string>): ReadonlySet<string> => {
    if (found.has(name)) return found;
    found.add(name);
    for (const { to } of exits(stepOf(flow, name))) visit(to, found);
    return found;
  };
  return new Map(Object.keys(flow.steps).map((name) => [name, visit(name, new Set())]));
}

/** How many questions lie between each step and the nearest end. */
export function questionsToEnd(flow: Flow): ReadonlyMap<string, number> {
  const far = new Map<string, number>();
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const [name, step] of Object.entries(flow.steps)) {
      const next = exits(step).map(({ to }) => far.get(to) ?? Infinity);
      const nearest = next.length === 0 ? 0 : Math.min(...next) + ('ask' in step ? 1 : 0);
      if (nearest >= (far.get(name) ?? Infinity)) continue;
      far.set(name, nearest);
      isDone = false;
    }
  }
  return far;
}
