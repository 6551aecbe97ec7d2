import { diagnose, harmOf, type Action } from './diagnose.ts';
import { isFresh } from './freshness.ts';
import type { Terminal } from './terminal.ts';
import { terminalsAbout, type World } from './world.ts';

/** What the fleet tells in this turn of the terminals that are asked about, else of all; worst first. */
export function toTell(world: World) {
  return terminalsAbout(world)
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

export const UNDER_WAY: ReadonlySet<Action> = new Set<Action>([...RUNS, 'done']);

/** Its charge was below the floor when it was heard of last, and it is silent since: it may well be flat. */
export function isFlat({ battery, connectivity }: Terminal, { facts, now }: World): boolean {
  if (battery === null || isFresh('connectivity', connectivity.lastSeenAt, now)) return false;
  return battery.levelPercent < facts.notice.chargeFloorPercent;
}

/** Nothing can be begun before the terminal is charged. */
export const CHARGES: ReadonlySet<Action> = new Set<Action>([
  'charge',
  'keepCharging',
  'osCharge',
  'osKeepCharging',
]);

/** There is one, and none of them can begin before it is charged. */
export function mustCharge(world: World): boolean {
  const told = toTell(world);
  return told.length > 0 && told.every((one) => isLow(one, world));
}

/** Seen to be low, or so when it was heard of last. */
export function isLow({ terminal, diagnosis }: ReturnType<typeof toTell>[number], world: World) {
  const { action } = diagnosis;
  return CHARGES.has(action) || (action === 'stale' && isFlat(terminal, world));
}

/** All of them are silent, and were low. */
export function isAllFlat(world: World): boolean {
  return mustCharge(world) && toTell(world).every(({ terminal }) => isFlat(terminal, world));
}
