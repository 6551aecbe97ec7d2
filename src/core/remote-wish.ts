import type { Say } from './effect.ts';
import { told } from './link-account.ts';
import type { RemoteOrder } from './remote.ts';
import { isUnderWay, ordered } from './remote-order.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { terminalsTold, type Decision, type World } from './world.ts';

/** The merchant wishes to see this terminal as it is now. */
export function wishRefresh(state: ConversationState, terminal: Terminal, world: World): Decision {
  const values = { terminal: nameOf(terminal) };
  const say = (message: string): Say => ({ type: 'say', message, values });
  if (!world.facts.remote.can.refresh) return told(state, say('remote.cannotRefresh'), world);
  if (isUnderWay(state, world)) return told(state, say('remote.underWay'), world);
  const { id: terminalId } = terminal;
  const { state: kept, effects } = ordered(
    state,
    { kind: 'refresh', terminalId, staff: null },
    world,
  );
  return told(kept, say('remote.refreshing'), world, ...effects);
}

/** The same in words, without a terminal: the only one, or the one that was spoken of; null: nobody knows which. */
export function wishRefreshOfOne(state: ConversationState, world: World): Decision | null {
  const all = terminalsTold(world);
  const one = all.length === 1 ? all[0] : all.find(({ id }) => id === state.terminalId);
  return one === undefined ? null : wishRefresh(state, one, world);
}

/**
 * A member of staff wishes to see a terminal as it is now. Nothing is said to the merchant; what came of it
 * stands in the state (`remote`), which the desk shows.
 */
export function onStaffAskedRefresh(
  state: ConversationState,
  { staff, terminalId }: Pick<RemoteOrder, 'terminalId'> & { readonly staff: string },
  world: World,
): Decision {
  if (world.facts.merchant === null || isUnderWay(state, world)) return { state, effects: [] };
  const begun = ordered(state, { kind: 'refresh', terminalId, staff }, world);
  if (world.facts.remote.can.refresh || begun.state.remote === null) return begun;
  const { remote: order } = begun.state;
  const remote = { ...order, outcome: 'unsupported', endedAt: order.askedAt } as const;
  return { state: { ...begun.state, remote }, effects: [] };
}
