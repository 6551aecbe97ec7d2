import { isoOf, momentOf } from './moment.ts';
import type { Position } from './state.ts';
import type { Terminal } from './terminal.ts';
import type { World } from './world.ts';

/** Among the answers of a walk: when the charge was told to be enough. */
const CHARGED = 'told:chargedAt';

/** A charge that was told, kept for the rest of the walk; one that is too low takes it back. */
export function chargeKept(level: 'enough' | 'low', { now }: World): Position['answers'] {
  return level === 'enough' ? { [CHARGED]: isoOf(now) } : {};
}

/** だから30あるって: it was enough before. */
export const isChargeKept = ({ answers }: Position): boolean => answers[CHARGED] !== undefined;

/** Without what was told of the charge before. */
export function withoutCharge(answers: Position['answers']): Position['answers'] {
  const { [CHARGED]: _before, ...others } = answers;
  return others;
}

/** いま30になった, told since the fleet saw it low; of a charge that nobody sees the merchant is asked, as ever. */
export function isChargedSince(
  seen: string,
  terminal: Terminal | null,
  { answers }: Position,
): boolean {
  const told = answers[CHARGED];
  const seenAt = terminal?.battery?.observedAt ?? null;
  if (told === undefined || seenAt === null || !SEEN_LOW.has(seen)) return false;
  return seenAt < momentOf(told);
}

const SEEN_LOW: ReadonlySet<string> = new Set(['low', 'charging']);
