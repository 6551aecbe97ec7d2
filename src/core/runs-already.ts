import { isRunning } from './diagnose.ts';
import { runsAt } from './flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { terminalsNow, type World } from './world.ts';

/** 更新始まっちゃった: the walk waits for an update that runs; nothing is begun any more, and its power is not to be cut. */
export function runsAlready(
  { position }: Pick<ConversationState, 'position'>,
  { facts }: World,
): boolean {
  return position !== null && runsAt(facts.flows[position.flow], position.step);
}

/** Each of the shop's own is seen to run, and there is one. */
export function isEachRunning(world: World): boolean {
  const seen = terminalsNow(world);
  return seen.length > 0 && seen.every(({ situation }) => isRunning(situation));
}

/** One of the shop's own at least is seen to run. */
export function isSomeRunning(world: World): boolean {
  return terminalsNow(world).some(({ situation }) => isRunning(situation));
}

/** バーが70%で止まってる: a payment shows no such thing. */
export function showsItsRun({ signs }: Reading): boolean {
  return (
    signs.includes('tellsHowFar') && signs.includes('updating') && !signs.includes('ofPayment')
  );
}

/** 会計中じゃないよ、更新中だって: no sale, and an update that runs. */
export function tellsRunInstead({ signs, first }: Reading): boolean {
  const isTold = signs.includes('updating') && !signs.includes('appUpdating');
  const isNone = first?.hints.includes('saleNone') === true;
  return isTold && isNone && !signs.includes('mayBeOfPayment') && !signs.includes('asks');
}
