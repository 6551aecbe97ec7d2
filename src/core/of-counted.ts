import { asideOf, putAside, UPDATE_FLOW, withoutAside } from './aside.ts';
import { countedId } from './counted.ts';
import type { ReadEvent } from './event.ts';
import { isPlainlyOfPayment } from './plainly.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain } from './steer.ts';
import { startFlow } from './walk.ts';
import { understood, type Decision, type World } from './world.ts';

/**
 * 2台目は18%でした, 1台目が終わりました: each number has an update of its own, and the message is read at that one. The other one waits
 * where it stands.
 */
export function ofCounted(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  decided: (at: ConversationState, read: ReadEvent) => Decision,
): Decision {
  const { reading } = event;
  const at = isTold(state, event, world) ? switched(state, event, world) : null;
  if (at === null) return decided(state, event);
  const read = { ...event, reading: { ...reading, pointing: null } };
  const decision = decided(at, read);
  // That it is this one's turn was understood.
  const isMissed = at !== state && decision.state.misunderstandings > state.misunderstandings;
  return isMissed ? understood(askAgain(at, world)) : decision;
}

/** Told of one, in a talk about the update and of a shop that is not linked. */
function isTold(
  { position, handOff }: ConversationState,
  { reading }: ReadEvent,
  world: World,
): boolean {
  const { signs, topics, customerWaiting } = reading;
  if (world.facts.merchant !== null || handOff !== null || customerWaiting) return false;
  if (position !== null && position.flow !== UPDATE_FLOW) return false;
  const isElse = topics.includes('handoff') || isPlainlyOfPayment(reading);
  if (isElse || ASKING.some((sign) => signs.includes(sign))) return false;
  return !reading.hints.includes('severalCounted');
}

const ASKING: readonly Sign[] = ['asks', 'trailsOff'];

/** null: no number is told, or nothing is known of that terminal. */
function switched(
  state: ConversationState,
  { reading: { pointing, battery } }: ReadEvent,
  world: World,
): ConversationState | null {
  if (pointing?.kind !== 'number') return null;
  const id = countedId(pointing.number);
  const { position } = state;
  if (position === null) {
    const waiting = waitingOne(state, id, world);
    return waiting ?? (battery === null ? null : begun(state, id, world));
  }
  const hand = { ...position, terminalId: position.terminalId ?? inHand(position, id) };
  const named = { ...state, position: hand };
  if (hand.terminalId === id) return named;
  const left = putAside(named);
  return waitingOne(left, id, world) ?? begun(left, id, world);
}

/** Without a name the walk was of the first one; with nothing told yet, of the one that is named now. */
function inHand({ trail, answers }: Position, id: string): string {
  const isFresh = trail.length === 0 && Object.keys(answers).length === 0;
  return isFresh ? id : countedId(1);
}

function waitingOne(state: ConversationState, id: string, world: World): ConversationState | null {
  const { interrupted } = state;
  if (interrupted?.terminalId === id) return { ...state, position: interrupted, interrupted: null };
  const position = asideOf(state, id, world);
  return position && { ...withoutAside(state, id), position };
}

function begun(state: ConversationState, id: string, world: World): ConversationState | null {
  const flow = world.facts.flows[UPDATE_FLOW];
  if (flow === undefined) return null;
  const { state: at } = startFlow(state, flow, world);
  return at.position && { ...at, position: { ...at.position, terminalId: id } };
}
