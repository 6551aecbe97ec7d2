import type { DateTime } from 'luxon';
import { decide } from '../core/decide.ts';
import type { Effect } from '../core/effect.ts';
import type { ConversationEvent, KeptEvent, ReadEvent } from '../core/event.ts';
import type { Facts } from '../core/facts.ts';
import { expectsBattery } from '../core/flow-answer.ts';
import type { Reading } from '../core/reading.ts';
import type { ConversationState } from '../core/state.ts';
import type { Locale } from '../core/words.ts';
import type { Decision } from '../core/world.ts';
import { compose, type Wording } from './compose.ts';
import { toOutcome } from './outcome.ts';
import type { Clock, Courier, Fleet, Read, Store, Turn } from './ports.ts';
import type { ToMessages } from './reply.ts';

export interface TurnMeans {
  readonly store: Store;
  readonly fleet: Fleet;
  readonly courier: Courier;
  readonly read: Read;
  readonly locale: Locale;
  readonly facts: Pick<Facts, 'notice' | 'flows' | 'topics' | 'buttons'>;
  readonly toMessages: ToMessages;
  readonly now: Clock;
}

/** How often a turn may ask outside before it must do with what it knows. */
const MOST_ROUNDS = 3;

/**
 * Decides one event and keeps all of it in one transaction; true when it was kept.
 *
 * A crash before `commit` decides again: nothing was said yet, saying starts from the outbox.
 */
export async function runTurn(turn: Turn, means: TurnMeans): Promise<boolean> {
  const now = means.now();
  const event = readEvent(turn, means);
  const facts: Facts = { ...means.facts, turn: turn.number, merchant: turn.merchant, fleet: null };
  const decided =
    turn.mode === 'standby'
      ? { state: turn.state, effects: [] }
      : await decideKnowing(turn, event, facts, means, now);
  const wording: Wording = { locale: means.locale, notice: facts.notice, now, turn: turn.number };
  const composed = compose(decided.effects, wording);
  const state: ConversationState = composed
    ? { ...decided.state, offer: composed.offer }
    : decided.state;
  const outcome = toOutcome({
    turn,
    state,
    effects: decided.effects,
    messages: composed ? means.toMessages(composed.reply) : [],
    reading: event.type === 'merchantAsked' ? event.reading : null,
    wording,
  });
  return await means.store.commit(turn, outcome);
}

async function decideKnowing(
  turn: Turn,
  to: Exclude<KeptEvent, { type: 'merchantWrote' }> | ReadEvent,
  facts: Facts,
  means: TurnMeans,
  now: DateTime,
): Promise<Decision> {
  let event: ConversationEvent = to;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const decision = decide(turn.state, event, facts, now);
    if (!asksFleet(decision.effects) || turn.merchant === null) return decision;
    means.courier.showTyping(turn.conversation);
    const answer = await means.fleet.askTerminals(turn.merchant.merchantId);
    event = { type: 'fleetAnswered', answer, to };
  }
  throw new Error(`turn ${turn.number} asks the fleet again and again`);
}

function asksFleet(effects: readonly Effect[]): boolean {
  return effects.some(({ type }) => type === 'askFleet');
}

function readEvent(
  turn: Turn,
  means: TurnMeans,
): Exclude<KeptEvent, { type: 'merchantWrote' }> | ReadEvent {
  const { event, state } = turn;
  if (event.type !== 'merchantWrote') return event;
  const reading: Reading = means.read(event.text, {
    expects: expectsBattery(state, event.text, means.facts.flows) ? 'battery' : null,
    lastTopics: state.topics,
  });
  return { type: 'merchantAsked', text: event.text, reading };
}
