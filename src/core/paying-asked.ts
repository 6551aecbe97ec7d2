import { chosenAt, type AskedAt } from './asked-at.ts';
import type { ReadEvent } from './event.ts';
import { asksOfDoubt } from './in-doubt.ts';
import type { Decision, World } from './world.ts';

/** 終わりました, and nothing else, after it was told to finish the payment first. */
export function overAtCounter(
  asked: AskedAt,
  { reading: { command, hints } }: ReadEvent,
  world: World,
): Decision | null {
  if (asked.step.of !== 'payment' || command !== 'done' || !hints.includes('isOver')) return null;
  const isOfElse = hints.includes('ofUpdate') || hints.includes('ofPreparing');
  return isOfElse ? null : chosenAt(asked, 'no', world);
}

/** エラーになりました, where it is asked of a payment: as good as not to know. */
export function failedAtCounter(
  asked: AskedAt,
  { reading: { signs, topics } }: ReadEvent,
  world: World,
): Decision | null {
  const isOfPayment = asked.step.of === 'payment' || asksOfDoubt(asked.state);
  const isAsked = isOfPayment && signs.includes('mayBeOfPayment');
  return isAsked && topics.includes('update.error') ? chosenAt(asked, 'unsure', world) : null;
}
