import type { ReadEvent } from './event.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { understood, type Decision, type World } from './world.ts';

/** 次は?, これでいい? in a guided talk: what is asked there is what comes next. About a payment every word counts. */
export function whatNext(
  state: ConversationState,
  { reading: { signs } }: ReadEvent,
  world: World,
): Decision | null {
  const { position } = state;
  if (position === null || position.flow === MONEY_FLOW || !signs.includes('asksNext')) return null;
  return understood(askAgain(state, world));
}
