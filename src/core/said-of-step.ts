import type { AskedAt } from './asked-at.ts';
import { askSay } from './question.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** It was asked last whether what was pressed is the update's button. */
export function asksWhatWasPressed({ said }: ConversationState): boolean {
  return hasSaid(said, PRESSED);
}

const PRESSED: ReadonlySet<string> = new Set(['flow.ahead.pressed']);

/** What is asked for is promised, or under way: it is waited for. */
export function whenDone(asked: AskedAt, world: World): Decision {
  return saidOfIt(asked, world, 'flow.whenDone');
}

/** Said of what the step asks for, with its buttons and without its words. */
export function saidOfIt(
  { state, flow, step }: AskedAt,
  world: World,
  message: `flow.${'whenOn' | 'whenDone' | 'notYetCharged' | 'chargeShown' | 'chargesNot'}`,
): Decision {
  const { choices = [] } = askSay(state, flow, step, world);
  const values = { done: { message: `flow.${flow.id}.${step.ask}.choices.done` } };
  return {
    state: { ...state, misunderstandings: 0 },
    effects: [{ type: 'say', message, values, choices }],
  };
}
