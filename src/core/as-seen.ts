import type { Action } from './diagnose.ts';
import type { Say } from './effect.ts';
import { isPastDeadline } from './notice.ts';
import { allComeTo, CHARGES, isAllFlat, toTell, UNDER_WAY } from './to-tell.ts';
import type { World } from './world.ts';

/**
 * What is said of a live topic beside what the fleet sees of the terminals: nothing where that answers it, one line where it
 * answers half of it. null: it is said in general, as the fleet does not know.
 */
export function besideSeen(topic: string, world: World): readonly Say[] | null {
  if (isSettled(topic, world)) return [];
  if (topic === 'update.error') return ofFailure(world);
  if (topic === 'prep.charge') return isCharged(world) ? [line('asSeen.charged')] : null;
  return topic === 'prep.powercycle' && isPowered(world) ? [line('asSeen.powered')] : null;
}

function isSettled(topic: string, world: World): boolean {
  const settles = SETTLES[topic];
  return settles !== undefined && (allComeTo(settles, world) || isAllFlat(world));
}

const CYCLES: readonly Action[] = ['powerCycle', 'powerCycleAgain', 'homeAndCycle'];

/** The advice of the diagnosis that says all there is to it: why it failed, that it runs, that it is done. */
const SETTLES: Readonly<Record<string, ReadonlySet<Action>>> = {
  'update.error': new Set<Action>([
    ...UNDER_WAY,
    ...CHARGES,
    ...CYCLES,
    'network',
    'home',
    'retryNetwork',
    'retryCharged',
  ]),
  'prep.charge': new Set<Action>([...UNDER_WAY, ...CHARGES]),
  'prep.powercycle': new Set<Action>([...UNDER_WAY, ...CYCLES]),
};

function ofFailure(world: World): readonly Say[] | null {
  // It did not come, and nothing can be paid: what to do when it fails would only mislead.
  if (isPastDeadline(world) && allComeTo(ABSENT, world)) return [];
  return allComeTo(STARTS, world) ? ofError(world) : null;
}

const ABSENT: ReadonlySet<Action> = new Set<Action>(['notOffered', 'waitRollout']);
const STARTS: ReadonlySet<Action> = new Set<Action>(['start']);

/** Charge, Wi-Fi and restart are seen to be fine: one cause is left; past the deadline that it must be done says enough. */
function ofError(world: World): readonly Say[] | null {
  if (toTell(world).some(({ diagnosis }) => diagnosis.notes.length > 0)) return null;
  return isPastDeadline(world) ? [] : [line('worry.triedAll')];
}

function isCharged(world: World): boolean {
  const told = toTell(world);
  return told.length > 0 && told.every(({ situation }) => situation.battery === 'enough');
}

/** What is not heard of may have been off since. */
function isPowered(world: World): boolean {
  const told = toTell(world);
  return (
    told.length > 0 &&
    told.every(
      ({ situation, diagnosis }) =>
        situation.boot === 'sinceOpening' && diagnosis.action !== 'stale',
    )
  );
}

function line(message: string): Say {
  return { type: 'say', message };
}
