import { bareSay, type Say, type Values } from './effect.ts';
import { told } from './link-account.ts';
import { resultOfReboot, type RemoteOrder } from './remote.ts';
import { rebootOf, terminalOf } from './remote-order.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { askAgain } from './steer.ts';
import { nameOf } from './terminal.ts';
import { goTo } from './walk.ts';
import { askedNow, mustAskFleet, standing, type Decision, type World } from './world.ts';

/** What is said of an order that has ended. What staff asked for is seen at the desk; while they have the talk, the bot keeps still. */
export function concluded(state: ConversationState, order: RemoteOrder, world: World): Decision {
  if (order.staff !== null || state.handOff?.isClaimed) return { state, effects: [] };
  return order.kind === 'reboot'
    ? (inWalk(state, order, world) ?? rebootTold(state, order, world))
    : refreshTold(state, order, world);
}

/** The walk that waits for it goes on; null: the talk is somewhere else by now. */
function inWalk(state: ConversationState, order: RemoteOrder, world: World): Decision | null {
  const at = standing(state, world);
  const { orders, watch } = askedNow(state, world) ?? {};
  if (at === null || orders === undefined) return null;
  if (rebootOf(state, at.position)?.key !== order.key) return null;
  const next = watch?.results[resultOfReboot(order.outcome)];
  return next === undefined ? null : goTo(state, at.flow, next, world);
}

function rebootTold(state: ConversationState, order: RemoteOrder, world: World): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return told(state, say('remote.rebootEnded', order, world), world);
}

/** With the terminal as it is now: that is what was wished to be known. */
function refreshTold(state: ConversationState, order: RemoteOrder, world: World): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const terminal = terminalOf(order, world);
  const first = say(
    order.outcome === 'done' ? 'remote.refreshed' : 'remote.notRefreshed',
    order,
    world,
  );
  const status = statusSays({ ...world, about: terminal === null ? [] : [terminal] });
  // A fleet that is silent now is told of by the status itself.
  const isSilent = world.facts.fleet?.kind === 'silent';
  if (state.position === null) return { state, effects: isSilent ? status : [first, ...status] };
  const again = askAgain(state, world);
  return { ...again, effects: [first, ...status.map(bareSay), ...again.effects] };
}

function say(message: string, order: RemoteOrder, world: World): Say {
  return { type: 'say', message, values: remoteValues(order, world) };
}

/** `outcome` is what the words are chosen by; a terminal that nobody knows is `other` there. */
function remoteValues(order: RemoteOrder, world: World): Values {
  const terminal = terminalOf(order, world);
  const name: Values =
    terminal === null ? { named: 'no' } : { named: 'yes', terminal: nameOf(terminal) };
  return { ...name, outcome: order.outcome ?? 'waiting' };
}
