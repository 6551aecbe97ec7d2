import { flowChoice } from './choices.ts';
import type { Choice } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { understood, type Decision } from './world.ts';

/** What was told or agreed to is heard, and nothing is begun; below it what may be done next. */
export function noted(state: ConversationState, choices: readonly Choice[] = []): Decision {
  return understood({ state, effects: [{ type: 'say', message: 'reminder.noted', choices }] });
}

/** The walks that were offered last, to be offered still. */
export function offeredFlows({ offer }: Pick<ConversationState, 'offer'>): readonly Choice[] {
  return (offer?.choices ?? []).flatMap(({ id }) => {
    const [kind, flow = ''] = id.split(':');
    return kind === 'flow' && flow !== MONEY_FLOW ? [flowChoice(flow)] : [];
  });
}
