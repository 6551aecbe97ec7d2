import type { DateTime } from 'luxon';
import { decide } from '../core/decide.ts';
import type { ConversationEvent, KeptEvent, LinkProven, ReadEvent } from '../core/event.ts';
import type { Facts } from '../core/facts.ts';
import { expected } from '../core/flow-reads.ts';
import { heardAfter, timeOf } from '../core/late.ts';
import { NO_MODEL_ANSWER } from '../core/model-answer.ts';
import { NOTHING_SEEN } from '../core/picture.ts';
import type { Language, Reading } from '../core/reading.ts';
import type { Locale } from '../core/words.ts';
import type { Decision } from '../core/world.ts';
import { askOutside } from './ask-outside.ts';
import { compose, type Wording } from './compose.ts';
import { inShort, withDeadlineTold } from './deadline-told.ts';
import { withLinesTold } from './lines-told.ts';
import type { Log } from './log.ts';
import { menuAfter } from './menu.ts';
import { readLink } from './link.ts';
import type { Fleet } from './fleet-ports.ts';
import type { Courier, Store, Turn } from './ports.ts';
import type { AskModel, Clock, LookAt, OfferLink, Read } from './means.ts';
import { toOutcome, type Decided } from './outcome.ts';
import type { ToMessages } from './reply.ts';

export interface TurnMeans {
  readonly store: Store;
  readonly fleet: Fleet;
  readonly courier: Courier;
  readonly read: Read;
  /** null: no model, and `decide` never wishes for one. */
  readonly askModel: AskModel | null;
  /** null: nobody can link an account here, and `decide` never wishes for it. */
  readonly offerLink: OfferLink | null;
  /** null: nobody looks at pictures, and `decide` never wishes for it. */
  readonly lookAt: LookAt | null;
  /** What merchants send is kept for staff for a while. */
  readonly staffSeeSent?: boolean;
  readonly locales: Readonly<Record<Language, Locale>>;
  readonly facts: Pick<Facts, 'notice' | 'flows' | 'topics' | 'screens' | 'buttons'>;
  readonly toMessages: ToMessages;
  readonly now: Clock;
  readonly log: Log;
}

/** How often a turn may ask outside: one that asks on is a bug. */
export const MOST_ROUNDS = 5;

/**
 * Decides one event and keeps all of it in one transaction; true when it was kept.
 *
 * A crash before `commit` decides again: nothing was said yet, saying starts from the outbox.
 */
export async function runTurn(taken: Turn, means: TurnMeans): Promise<boolean> {
  const now = means.now();
  const turn = await greetedIn(taken, means);
  const event = await readEvent(turn, means, now);
  const facts = {
    ...factsFor(turn, event, means),
    mayAskRating: await mayAskRating(turn, now, means),
  };
  const decided =
    turn.mode === 'standby'
      ? { state: turn.state, effects: [], fleet: null }
      : await decideKnowing(turn, event, facts, means, now);
  const wording = wordingIn(decided.state.language, means, now, turn.number);
  const composed = compose(decided.effects, inShort(wording, event, turn.state));
  const menu = menuAfter(turn, decided, facts, means.courier);
  const offer = composed ? composed.offer : decided.state.offer;
  const telling = withDeadlineTold(decided.state, composed, now);
  const state = { ...withLinesTold(telling, composed?.lines ?? [], now), offer, menu };
  const outcome = toOutcome({
    turn,
    state,
    effects: decided.effects,
    messages: composed ? means.toMessages(composed.reply) : [],
    reading: event.type === 'merchantAsked' ? event.reading : null,
    fleet: decided.fleet,
    wording: wordingIn('ja', means, now, turn.number),
    english: means.locales.en,
  });
  const isKept = await means.store.commit(turn, outcome);
  if (isKept && menu !== turn.state.menu) means.courier.showMenu(turn.conversation, menu !== null);
  return isKept;
}

function factsFor(turn: Turn, event: ToDecide, means: TurnMeans): Facts {
  return {
    ...means.facts,
    turn: turn.number,
    // Whoever is linked by this very turn is told of their shop in it.
    merchant: event.type === 'linkProven' && event.proof ? event.proof.merchant : turn.merchant,
    canLink: means.offerLink !== null,
    staffSeeSent: means.staffSeeSent ?? false,
    link: null,
    fleet: null,
    queue: null,
    model: means.askModel === null ? NO_MODEL_ANSWER : null,
    remote: { can: means.fleet.can, told: null },
    // A picture that a turn has failed over once is not looked at again.
    picture: means.lookAt === null || turn.attempts > 0 ? NOTHING_SEEN : null,
    mayAskRating: false,
  };
}

/** Only where staff end a talk it matters, and only then the store is asked. */
async function mayAskRating(turn: Turn, now: DateTime, { store }: TurnMeans): Promise<boolean> {
  const { event, state, merchant, conversation } = turn;
  // Led on to the next steps, nobody is asked yet.
  const isEnd =
    event.type === 'staffClosed' || (event.type === 'staffReturned' && event.flow === undefined);
  if (!isEnd || state.handOff === null) return false;
  return !(await store.wasAsked(state.handOff.number, merchant?.merchantId ?? conversation, now));
}

/** Whoever has written nothing yet is greeted in the language of their LINE app; after that the messages decide. */
async function greetedIn(turn: Turn, { courier }: TurnMeans): Promise<Turn> {
  if (turn.event.type !== 'merchantFollowed' || turn.mode === 'standby') return turn;
  const language = await courier.languageOf(turn.conversation);
  return language === null ? turn : { ...turn, state: { ...turn.state, language } };
}

function wordingIn(
  language: Language,
  { locales, facts }: TurnMeans,
  now: DateTime,
  turn: number,
): Wording {
  return { locale: locales[language], notice: facts.notice, now, turn };
}

async function decideKnowing(
  turn: Turn,
  to: ToDecide,
  facts: Facts,
  means: TurnMeans,
  now: DateTime,
): Promise<Decision & Pick<Decided, 'fleet'>> {
  let event: ConversationEvent = to;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const decision = decide(turn.state, event, facts, now);
    const answered = await askOutside(decision.effects[0], { event, to, turn, facts }, means);
    if (answered === null) return { ...decision, fleet: fleetIn(event) };
    event = answered;
  }
  throw new Error(`turn ${turn.number} asks again and again`);
}

/** What the fleet told on the way to this event. */
function fleetIn(event: ConversationEvent): Decided['fleet'] {
  if (event.type === 'fleetAnswered') return event.answer;
  return 'to' in event ? fleetIn(event.to) : null;
}

export type ToDecide =
  | Exclude<KeptEvent, { type: 'merchantWrote' | 'accountLinked' }>
  | ReadEvent
  | LinkProven;

async function readEvent(turn: Turn, means: TurnMeans, now: DateTime): Promise<ToDecide> {
  const { state } = turn;
  const event = heardAfter(turn.event, now.toMillis() - turn.receivedAt.toMillis());
  if (event.type === 'accountLinked') return await readLink(turn, event.nonce, means, now);
  if (event.type !== 'merchantWrote') return event;
  const reading: Reading = means.read(event.text, {
    expects: expected(state, event.text, means.facts.flows),
    lastTopics: state.topics,
  });
  return { type: 'merchantAsked', text: event.text, reading, ...timeOf(event) };
}
