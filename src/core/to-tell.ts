import { diagnose, harmOf, type Action } from './diagnose.ts';
import { terminalsNow, type World } from './world.ts';

/** What the fleet tells in this turn of the terminals that are asked about, else of all; worst first. */
export function toTell(world: World) {
  const named = new Set(world.about.map(({ id }) => id));
  return terminalsNow(world)
    .filter(({ terminal }) => named.size === 0 || named.has(terminal.id))
    .map((one) => ({ ...one, diagnosis: diagnose(one.situation) }))
    .toSorted((a, b) => harmOf(a.diagnosis.action) - harmOf(b.diagnosis.action));
}

/** Whether there are any, and each of them comes to one of these. */
export function allComeTo(actions: ReadonlySet<Action>, world: World): boolean {
  const told = toTell(world);
  return told.length > 0 && told.every(({ diagnosis }) => actions.has(diagnosis.action));
}

/** The update is under way. */
export const RUNS: ReadonlySet<Action> = new Set<Action>([
  'plugIn',
  'waitUpdate',
  'waitApp',
  'askRunning',
]);

/** Nothing can be begun before the terminal is charged. */
export const CHARGES: ReadonlySet<Action> = new Set<Action>(['charge', 'keepCharging', 'osCharge']);
