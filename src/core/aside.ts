import { questionAt } from './flow.ts';
import { isoOf, minutesSince } from './moment.ts';
import { isOld } from './long-ago.ts';
import { updateResult } from './look-up.ts';
import type { ConversationState, Position } from './state.ts';
import { isUpdated, type Terminal } from './terminal.ts';
import type { World } from './world.ts';

/** The walk that each terminal ends for itself. */
export const UPDATE_FLOW = 'update-terminal';

/** The walk that switches it off and on. */
export const RESTART_FLOW = 'restart-terminal';

/** The walk that ends when it is charged. */
export const CHARGE_FLOW = 'check-battery';

/** The walk of one of several terminals makes room for another's; it waits where it stands. */
export function putAside(state: ConversationState): ConversationState {
  const { position } = state;
  if (position?.flow !== UPDATE_FLOW || position.terminalId === null) return state;
  const { aside } = withoutAside(state, position.terminalId);
  return { ...state, position: null, aside: [...aside, position] };
}

export function withoutAside(
  state: ConversationState,
  terminalId: string | null,
): ConversationState {
  return { ...state, aside: state.aside.filter((other) => other.terminalId !== terminalId) };
}

/** The walk of a terminal that waits to be taken up again; null when there is none of this session. */
export function asideOf({ aside }: ConversationState, id: string, world: World): Position | null {
  return aside.find((one) => one.terminalId === id && !isOld(one, world)) ?? null;
}

/** An end of one of several terminals, as it is kept. */
export function remembered(
  state: ConversationState,
  terminalId: string,
  isOver: boolean,
  { now }: World,
): ConversationState {
  const others = state.led.filter((one) => one.terminalId !== terminalId);
  const at = isoOf(now);
  return { ...state, led: [...others, { terminalId, isDone: isOver, at }] };
}

/** Seen to be updated, or told to be so by a merchant whom the fleet does not contradict. */
export function isDone(state: ConversationState, terminal: Terminal, { now }: World): boolean {
  const isTold = state.led.some((one) => one.terminalId === terminal.id && one.isDone);
  return isUpdated(terminal) || (isTold && updateResult(terminal, now) === 'unknown');
}

/** Whether the merchant was led through this one in the same session, whatever came of it. */
export function wasLed({ led }: ConversationState, { id }: Terminal, world: World): boolean {
  return led.some(({ terminalId, at }) => terminalId === id && !isOld({ stepSince: at }, world));
}

/** Walks that wait for what the fleet will see, while another one is in hand. */
export function waitingBehind(state: ConversationState, world: World): readonly Position[] {
  const { aside, interrupted } = state;
  return [...aside, ...(interrupted === null ? [] : [interrupted])].filter((position) => {
    const step = questionAt(world.facts.flows[position.flow], position.step);
    return step?.watch && !step.orders && !isGivenUp(position, world);
  });
}

/** As long again as the longest update: by then it was asked about, and nobody answered. */
function isGivenUp({ stepSince }: Position, { facts, now }: World): boolean {
  return minutesSince(stepSince, now) >= 2 * facts.notice.updateMinutes.to;
}
