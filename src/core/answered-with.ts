import { chargeKept, withoutCharge } from './charge-kept.ts';
import { cycledTold } from './cycled-twice.ts';
import { waitedSince } from './earlier-try.ts';
import type { Ask } from './flow.ts';
import { withFailureRead } from './stale-failure.ts';
import type { ConversationState, Position } from './state.ts';
import { chooseTime } from './wanted-time.ts';
import type { World } from './world.ts';

/** Where a walk stands once its question is answered with that choice. */
export function answeredWith(
  { reminders }: ConversationState,
  position: Position,
  { step, choice }: { readonly step: Ask; readonly choice: string },
  world: World,
): Position {
  // A reading counts for the question it answered; after the next answer the terminal is looked at again.
  const { batteryRead: _spent, ...kept } = withFailureRead(position, choice, world).answers;
  const level = step.reads === 'battery' && (choice === 'enough' || choice === 'low') && choice;
  const read = level ? { batteryRead: level, ...chargeKept(level, world) } : {};
  const waited = step.watch === undefined ? {} : waitedSince(position);
  const cycled = cycledTold(position, { step, choice }, world);
  return {
    ...position,
    answers: {
      ...(level || FAILS.has(choice) ? withoutCharge(kept) : kept),
      ...read,
      ...waited,
      ...cycled,
      [position.step]: choice,
    },
    trail: [...position.trail.filter((name) => name !== position.step), position.step],
    ...(step.reads === 'time'
      ? { reminder: chooseTime(position, choice, reminders.hours, world) }
      : {}),
  };
}

/** What was charged before it failed says nothing of now. */
const FAILS: ReadonlySet<string> = new Set(['error', 'again', 'battery']);
