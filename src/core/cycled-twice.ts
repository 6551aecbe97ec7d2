import type { Ask } from './flow.ts';
import { isoOf, momentOf } from './moment.ts';
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

/** ちゃんと切ってから入れました: said twice, the merchant's word counts, where nothing was heard of the terminal since it was said first. null: it counts as it is seen. */
export function bySecondWord(
  seen: string,
  terminal: Terminal | null,
  { answers }: Position,
): string | null {
  const told = answers[CYCLED];
  const at = terminal?.connectivity.lastSeenAt ?? null;
  if (told === undefined || answers[AGAIN] === undefined || at === null) return null;
  return at > momentOf(told) ? null : (INSTEAD[seen] ?? null);
}

/** Of what is looked up: not booted since the update is out, nor since it was asked for. */
const INSTEAD: Readonly<Record<string, string>> = { earlier: 'sinceOpening', notYet: 'unknown' };
