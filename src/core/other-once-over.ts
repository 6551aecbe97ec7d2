import { isElse } from './behind-over.ts';
import { isUpdating } from './counter.ts';
import { stillCounts } from './moment.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import { isOut, understood, type RuleSince } from './world.ts';

/** もう1台の更新も今やっていい?, 2台目も始めていいですか, once the first was told to be over: that several may run at once is not asked. */
export const otherOnceOver: RuleSince = (before, state, { reading }, world) => {
  const isOver = stillCounts(before.updatedAt, world.now) && state.position === null;
  if (!isOver || !asksForNext(reading) || isUpdating(state, world)) return null;
  if (isElse(state, world) || !isOut(world) || isPastDeadline(world)) return null;
  const topics = ['update.timing'];
  return understood({
    state: { ...state, topics },
    effects: [{ type: 'say', message: 'deadline.now' }],
  });
};

function asksForNext({ pointing, hints, signs, customerWaiting }: Reading): boolean {
  const isNext = pointing?.kind === 'other' || (pointing?.kind === 'number' && pointing.number > 1);
  const isOfSale = signs.includes('ofPayment') || hints.includes('ofSale') || customerWaiting;
  return isNext && hints.includes('asksIfMay') && !isOfSale;
}
