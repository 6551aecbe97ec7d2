import type { Ask } from './flow.ts';
import { isoOf, minutesSince, momentOf } from './moment.ts';
import type { Position } from './state.ts';
import type { Terminal } from './terminal.ts';
import type { World } from './world.ts';

/** Among the answers of a walk: when power was first said to have been switched off and on, and that it was said once more. */
const CYCLED = 'told:cycledAt';
const AGAIN = 'told:cycledAgain';

/** What is kept of a step that asks for it, where it was done. */
export function cycledTold(
  { answers }: Position,
  { step, choice }: { readonly step: Ask; readonly choice: string },
  { now }: World,
): Readonly<Record<string, string>> {
  if (step.picture !== 'power' || choice !== 'done') return {};
  return answers[CYCLED] === undefined ? { [CYCLED]: isoOf(now) } : { [AGAIN]: 'yes' };
}

/** It was told before, in this walk. */
export function isCycledOnce({ answers }: Position): boolean {
  return answers[CYCLED] !== undefined;
}

/** The same, and it is asked for still: it was not taken back since. */
export function isCycledTold(position: Position): boolean {
  return isCycledOnce(position) && position.answers[position.step] === 'done';
}

/**
 * 切って入れました, of a terminal that was heard of last some minutes before that was said: what was seen then can neither deny it nor confirm it, and the
 * merchant's word counts. Of one that was heard of at about that time it counts once it is said a second time. null: it counts as it is seen.
 */
export function byWordOfCycle(
  seen: string,
  terminal: Terminal | null,
  { answers }: Position,
): string | null {
  const told = answers[CYCLED];
  const at = terminal?.connectivity.lastSeenAt ?? null;
  if (told === undefined || at === null || at > momentOf(told)) return null;
  const isBefore = minutesSince(at, momentOf(told)) > SOME_MINUTES;
  return isBefore || answers[AGAIN] !== undefined ? (INSTEAD[seen] ?? null) : null;
}

/** Switched off and on, it is heard of again within this time. */
const SOME_MINUTES = 2;

/** Of what is looked up: not booted since the update is out, nor since it was asked for. */
const INSTEAD: Readonly<Record<string, string>> = { earlier: 'sinceOpening', notYet: 'unknown' };
