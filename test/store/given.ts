import { DateTime } from 'luxon';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { Arrival, NewTicket, Store, Turn, TurnOutcome } from '../../src/engine/ports.ts';
import type { TurnTrace } from '../../src/engine/talk-ports.ts';
import type { WholeStore } from '../../src/store/store.ts';

/** What a contract suite needs of an engine. */
export interface StoreUnderTest {
  /** Empties the database before a test. */
  empty(): Promise<void>;
  /** One more handle on it, as another process would have. */
  open(limits?: { readonly quietMs?: number }): Promise<WholeStore>;
  /** Runs a statement behind the store's back. */
  lookInto(query: string): Promise<readonly unknown[]>;
  /** Where the engine keeps its files, if that is a folder of ours. */
  readonly folder?: () => string;
}

export const NOON = DateTime.fromISO('2025-08-25T12:00:00', { zone: 'Asia/Tokyo' });

let lastId = 0;

/** A message of user `U1`, unless the test says otherwise. */
export function wrote(text: string, arrival: Partial<Arrival> = {}): Arrival {
  lastId += 1;
  return {
    eventId: `event-${lastId}`,
    conversation: 'U1',
    event: { type: 'merchantWrote', text, messageId: `message-${lastId}` },
    receivedAt: NOON,
    replyToken: `token-${lastId}`,
    mode: 'active',
    ...arrival,
  };
}

/** A button, which is never part of a burst. */
export const tapped = (data: string, arrival: Partial<Arrival> = {}): Arrival =>
  wrote('', { event: { type: 'merchantTapped', data }, ...arrival });

export function messageIdOf({ event }: Arrival): string {
  if (event.type !== 'merchantWrote') throw new Error('Not a written message');
  return event.messageId;
}

export const unsent = (message: Arrival): Arrival =>
  wrote('', { event: { type: 'merchantUnsent', messageId: messageIdOf(message) } });

export const TRACE: TurnTrace = {
  topics: [],
  suggested: [],
  confidence: null,
  flow: null,
  notice: '2025-08',
  turn: null,
  said: [],
  fleet: null,
};

export function outcome(changes: Partial<TurnOutcome> = {}): TurnOutcome {
  return {
    state: FRESH_STATE,
    messages: [],
    ifNotSent: null,
    timers: [],
    cancelledTimers: [],
    ticket: null,
    ticketChanges: [],
    ratings: [],
    accountChanges: [],
    blankedMessages: [],
    figures: { isTalk: false, question: null, wasWrong: false },
    trace: TRACE,
    at: NOON,
    ...changes,
  };
}

export const words = (text: string): readonly unknown[] => [{ type: 'text', text }];

export function ticket(number: string, changes: Partial<NewTicket> = {}): NewTicket {
  return {
    number,
    reason: 'merchantAsked',
    urgency: 'canWait',
    storeName: '喫茶ひまわり',
    summary: '端末が再起動しない',
    position: null,
    terminals: ['T1 充電 18%（12:00）'],
    inEnglish: null,
    ...changes,
  };
}

/** The text of a turn's messages, the meaning of its button, or the type of another event. */
export function heard({ event }: Turn): string {
  if (event.type === 'merchantTapped') return event.data;
  return event.type === 'merchantWrote' ? event.text : event.type;
}

export async function takeOne(store: Store): Promise<Turn> {
  const [turn, ...others] = await store.takeTurns(1);
  if (turn === undefined || others.length > 0) throw new Error('Not exactly one turn is waiting');
  return turn;
}

/** Receives a message and answers it, so that its words wait in the outbox. */
export async function answer(store: Store, arrival: Arrival, changes: Partial<TurnOutcome>) {
  await store.receive([arrival]);
  const turn = await takeOne(store);
  if (!(await store.commit(turn, outcome(changes)))) throw new Error('The turn was lost');
  return turn;
}
