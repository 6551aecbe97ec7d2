import { isTerminalDone } from './diagnose.ts';
import type { Say } from './effect.ts';
import type { Sign } from './sign.ts';
import { terminalsAbout, type World } from './world.ts';

/** いや終わってるって, where it is seen otherwise: that is said kindly before what is seen (conversation.md, closed loop). */
export function toldDoneSays(
  signs: readonly Sign[],
  topics: readonly string[],
  world: World,
): readonly Say[] {
  const isTold = signs.includes('tellsDone') && !signs.includes('asks');
  if (!isTold || !topics.includes('fleet.status')) return [];
  const isOpen = !terminalsAbout(world).every(({ situation }) => isTerminalDone(situation));
  return isOpen ? [{ type: 'say', message: 'fleet.toldDone' }] : [];
}
