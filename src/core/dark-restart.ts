import type { ReadEvent } from './event.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { asksOfPayment, saidFirst, understood, type Decision, type World } from './world.ts';

/** 画面が真っ暗なまま, where a restart is about to be led through: no list of errors, and whether a payment was under way all the same. */
export function darkAtRestart(
  state: ConversationState,
  { reading: { signs, topics } }: ReadEvent,
  world: World,
): Decision | null {
  const isBegin = asksOfPayment(state, world);
  const isAlone = topics.every((topic) => topic === 'update.error' || topic === 'oos');
  if (!isBegin || !isAlone || !signs.includes('darkScreen')) return null;
  const say = { type: 'say', message: 'flow.restart-terminal.dark' } as const;
  return understood(saidFirst(say, askAgain(state, world)));
}
