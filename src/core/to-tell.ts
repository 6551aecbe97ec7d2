import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, terminalChoice } from './choices.ts';
import {
  diagnose,
  harmOf,
  isTerminalDone,
  mayBegin,
  type Action,
  type Diagnosis,
} from './diagnose.ts';
import type { Choice } from './effect.ts';
import { isFresh } from './freshness.ts';
import type { Situation } from './situation.ts';
import type { ConversationState } from './state.ts';
import type { Terminal } from './terminal.ts';
import { aboutTerminal, terminalsAbout, terminalsNow, type World } from './world.ts';
import { theOnly } from './the-only.ts';

/** What the fleet tells in this turn of the terminals that are asked about, else of all; worst first. */
export function toTell(world: World) {
  return terminalsAbout(world)
    .map((one) => ({ ...one, diagnosis: diagnosed(one) }))
    .toSorted((a, b) => harmOf(a.diagnosis.action) - harmOf(b.diagnosis.action));
}

/** The diagnosis, and a weak Wi-Fi beside it where the update is next. */
function diagnosed({ terminal, situation }: ReturnType<typeof terminalsAbout>[number]): Diagnosis {
  const diagnosis = diagnose(situation);
  const isNext = diagnosis.action === 'ready' || mayBegin(situation);
  return isNext && isWeak(terminal, situation)
    ? { ...diagnosis, notes: [...diagnosis.notes, 'weakNetwork'] }
    : diagnosis;
}

/** Its Wi-Fi was seen to be weak just now. */
export function isWeak({ connectivity }: Terminal, { fresh, online }: Situation): boolean {
  return fresh === 'FRESH' && online === true && connectivity.signal === 'POOR';
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

/** Nothing is left to be done, not even of the app. */
export const UPDATED: ReadonlySet<Action> = new Set<Action>(['done']);

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

/** There is one left, and none of them can begin before it is charged. */
export function mustCharge(world: World): boolean {
  const left = leftToTell(world);
  return left.length > 0 && left.every((one) => isLow(one, world));
}

/** Of those that are asked about the ones that are still to be updated, worst first. */
export function leftToTell(world: World) {
  return toTell(world).filter(({ situation }) => !isTerminalDone(situation));
}

/** The same, where it is one alone; null: none is left, or several. */
export function onlyLeft(world: World) {
  return theOnly(leftToTell(world));
}

/** About those that were named, or else about the one that was spoken of. */
export function aboutNamed(world: World, { terminalId }: ConversationState): World {
  return world.about.length > 0 ? world : aboutTerminal(world, terminalId);
}

/** Of several it is begun by its name. */
export function beginOf(terminal: Terminal, world: World): Choice {
  const isOneOfMany = terminalsNow(world).length > 1;
  return isOneOfMany ? terminalChoice('begin', terminal) : flowChoice(UPDATE_FLOW);
}

/** Seen to be low, or so when it was heard of last. */
export function isLow({ terminal, diagnosis }: ReturnType<typeof toTell>[number], world: World) {
  const { action } = diagnosis;
  return CHARGES.has(action) || (action === 'stale' && isFlat(terminal, world));
}

/** The one that is; null: none is, or several are. */
export function lowAlone(world: World) {
  return theOnly(toTell(world).filter((one) => isLow(one, world)));
}

/** All of them are silent, and were low. */
export function isAllFlat(world: World): boolean {
  return mustCharge(world) && toTell(world).every(({ terminal }) => isFlat(terminal, world));
}
