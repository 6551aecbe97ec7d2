import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { CANCEL, flowChoice } from './choices.ts';
import type { Effect } from './effect.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** What a flow goes through by itself: whoever wishes both is not asked which comes first. */
const PART_OF: Readonly<Record<string, string>> = { [CHARGE_FLOW]: UPDATE_FLOW };

/** The guided talks that the topics of one message wish for, each once. */
export function wishedFlows(topics: readonly string[], { facts }: World): readonly string[] {
  const flows = topics.flatMap((topic) => facts.topics[topic]?.flow ?? []);
  return [...new Set(flows)].filter((flow) => !flows.includes(PART_OF[flow] ?? ''));
}

/** Several at once: which comes first is the merchant's to say, and the others are kept for later. */
export function askWhichFirst(state: ConversationState, flows: readonly string[]): Decision {
  const choices = [...flows.map(flowChoice), CANCEL];
  return {
    state: { ...state, wished: flows },
    effects: [{ type: 'say', message: 'flow.which', choices, numbered: true }],
  };
}

/** What is still wished for once this flow has begun. */
export function withoutWish(state: ConversationState, flow: string): ConversationState {
  return {
    ...state,
    wished: state.wished.filter((other) => other !== flow && PART_OF[other] !== flow),
  };
}

/** One flow is over: the next that was wished for is offered, once. */
export function withNextWish(state: ConversationState, effects: readonly Effect[]): Decision {
  const [next, ...others] = state.wished;
  if (next === undefined) return { state, effects };
  const values = { flow: { message: `name.flow.${next}` } };
  const choices = [flowChoice(next), CANCEL];
  return {
    state: { ...state, wished: others },
    effects: [...effects, { type: 'say', message: 'flow.next', values, choices }],
  };
}
