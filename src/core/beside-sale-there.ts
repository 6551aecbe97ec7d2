import { UPDATE_FLOW } from './aside.ts';
import { asksOutside } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isoOf } from './moment.ts';
import { mayHaveStopped } from './near-payment.ts';
import { terminalsNamed } from './naming.ts';
import { runsAlready } from './runs-already.ts';
import { isSaleOpen } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { beginFlow } from './topic-answer.ts';
import { understood, type Decide, type Decision, type World } from './world.ts';

/**
 * レジ1は会計中だからレジ2だけ更新したい: the other one is begun with, and the sale stays open where it is taken. As it was, where a payment may be open, or something has
 * stopped.
 */
export function besideSaleThere(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  decided: Decide,
): Decision {
  const lead = event.reading.lead ?? null;
  if (lead?.says !== 'sellsThere' || !isFree(state, world)) return decided(state, event, world);
  if (world.facts.merchant === null)
    return unseen({ ...state, saleThereAt: isoOf(world.now) }, world);
  const { text, reading } = lead;
  const other = decided(state, { ...event, text, reading }, world);
  if (other.effects.some(asksOutside)) return other;
  const isBegun = other.state.position?.flow === UPDATE_FLOW;
  return isBegun ? withSaleKept(other, event, world) : decided(state, event, world);
}

/** Which of the two is walked with, nobody can see: the walk is the other one's. */
function unseen(state: ConversationState, world: World): Decision {
  if (state.position !== null) return understood(askAgain(state, world));
  return understood(beginFlow(state, UPDATE_FLOW, world));
}

/** Told before the walk was begun: that one goes on, and no other. */
function withSaleKept({ state, effects }: Decision, { text }: ReadEvent, world: World): Decision {
  const at = isoOf(world.now.minus({ seconds: 1 }));
  const on = soldOn(state, text, world);
  return { state: { ...state, saleAhead: { is: 'told', at, on } }, effects };
}

function soldOn(
  { position }: ConversationState,
  text: string,
  { facts: { fleet } }: World,
): string | undefined {
  if (fleet?.kind !== 'known') return undefined;
  const among = { terminals: fleet.terminals, inHand: null, listed: [] };
  const named = terminalsNamed(text, null, among);
  const all = named.kind === 'these' ? named.terminals : [];
  return all.find(({ id }) => id !== position?.terminalId)?.id;
}

function isFree(state: ConversationState, world: World): boolean {
  const isUnseen = world.facts.merchant === null && isInWalk(state, world);
  if (state.handOff !== null || (state.position !== null && !isUnseen)) return false;
  return !mayHaveStopped(state, world) && !isSaleOpen(state, world);
}

/** The walk of the update, and it does not run yet. */
function isInWalk(state: ConversationState, world: World): boolean {
  return state.position?.flow === UPDATE_FLOW && !runsAlready(state, world);
}
