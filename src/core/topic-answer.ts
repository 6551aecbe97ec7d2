import { CANCEL, MAIN_CHOICES, offerChoice, RESUME, topicChoice } from './choices.ts';
import type { Choice, Effect, Say } from './effect.ts';
import { handOver, hotlineValues, type HandOffCause } from './hand-off.ts';
import { isUpdating } from './counter.ts';
import { phaseAt } from './notice.ts';
import { askReminder } from './reminder.ts';
import type { ConversationState } from './state.ts';
import { statusSays, toldFirst } from './status.ts';
import { askAgain } from './steer.ts';
import { MONEY_FLOW, startFlow } from './walk.ts';
import { askWhichFirst, wishedFlows, withoutWish } from './wished.ts';
import type { Decision, World } from './world.ts';

/** As many questions as one message is read for; the bubbles are put together where they are too many. */
const MOST_CARDS = 3;

export interface AnswerCause extends HandOffCause {
  /** What the merchant has just read on the screen. */
  readonly battery?: 'enough' | 'low' | null;
  /** What may have been meant as well: offered below the answer. */
  readonly suggested?: readonly string[];
}

/** Answers every topic of one message, in one reply; the one that is a guided talk comes last. */
export function answerTopics(
  state: ConversationState,
  topics: readonly string[],
  world: World,
  cause: AnswerCause,
): Decision {
  // What was wished for in an earlier talk is no wish of this one.
  const wished = state.position === null ? [] : state.wished;
  const talked: ConversationState = { ...state, topics, misunderstandings: 0, wished };
  if (topics.includes('handoff')) return handOver(talked, 'merchantAsked', world, cause);
  const flows = wishedFlows(topics, world);
  const isInDoubt = flows.includes(MONEY_FLOW);
  const cards = cardsOf(topics, world).filter((topic) => !isInDoubt || !SWITCHES_OFF.has(topic));
  const says = cards
    .slice(0, MOST_CARDS)
    .flatMap((topic) => cardSays(talked, topic, world, topics));
  if (flows.length > 0) return withFlows(talked, says, flows, world, cause);
  if (needsFleetNow(cards, world)) return { state, effects: [{ type: 'askFleet' }] };
  if (cards.includes('reminder')) {
    const asked = askReminder(talked, world);
    return { ...asked, effects: [...says, ...asked.effects] };
  }
  const terminalId = cards.some((topic) => world.facts.topics[topic]?.live)
    ? toldFirst(world)
    : null;
  return {
    state: { ...talked, terminalId: terminalId ?? talked.terminalId },
    effects: withOffers(talked, { cards, cause }, says, world),
  };
}

/** Starts a flow, or asks first when another one is under way. Money does not wait for leave. */
export function beginFlow(
  state: ConversationState,
  id: string,
  world: World,
  cause: AnswerCause = {},
): Decision {
  const flow = world.facts.flows[id];
  if (flow === undefined) throw new Error(`no flow "${id}"`);
  return startFlow(withoutWish(state, id), flow, world, cause.battery ?? null);
}

/** The answers to what was asked beside an answer of the merchant, before what that leads to. */
export function answeredBeside(moved: Decision, topics: readonly string[], world: World): Decision {
  const all = ['told', ...topics];
  const says = topics.flatMap((topic) => cardSays(moved.state, topic, world, all));
  const bare = says.map(({ choices: _choices, ...say }) => say);
  return { ...moved, effects: [...bare, ...moved.effects] };
}

/** The topics that have a text of their own, and begin no guided talk. */
export function cardsOf(topics: readonly string[], { facts }: World): readonly string[] {
  return topics.filter((topic) => (facts.topics[topic]?.flow ?? null) === null);
}

function withFlows(
  state: ConversationState,
  says: readonly Say[],
  flows: readonly string[],
  world: World,
  cause: AnswerCause,
): Decision {
  // A payment in doubt comes first without asking.
  const first = flows.find((flow) => flow === MONEY_FLOW) ?? flows[0] ?? '';
  const isOpen = flows.length > 1 && first !== MONEY_FLOW && state.position === null;
  const wishing = withoutWish({ ...state, wished: flows }, state.position?.flow ?? '');
  const decision = isOpen
    ? askWhichFirst(state, flows)
    : flowOrSwitch(wishing, first, world, cause);
  return { ...decision, effects: [...says, ...decision.effects] };
}

/** Begins the flow where none is under way, else asks which to go on with. */
export function flowOrSwitch(
  state: ConversationState,
  id: string,
  world: World,
  cause: AnswerCause = {},
): Decision {
  const { position } = state;
  if (position === null) return beginFlow(state, id, world, cause);
  if (position.flow === id) return askAgain(state, world);
  if (id === MONEY_FLOW) return beginFlow({ ...state, interrupted: position }, id, world);
  const values = {
    current: { message: `name.flow.${position.flow}` },
    other: { message: `name.flow.${id}` },
  };
  const choices: readonly Choice[] = [
    { id: `switch:${id}`, label: 'choice.switch', values },
    RESUME,
    CANCEL,
  ];
  return { state, effects: [{ type: 'say', message: 'flow.switch', values, choices }] };
}

function needsFleetNow(topics: readonly string[], { facts }: World): boolean {
  const isLive = topics.some((topic) => facts.topics[topic]?.live);
  return isLive && facts.merchant !== null && facts.fleet === null;
}

function cardSays(
  state: ConversationState,
  topic: string,
  world: World,
  all: readonly string[],
): readonly Say[] {
  if (topic === 'reminder') return [];
  if (topic === 'fleet.status') return statusSays(world);
  const instead = insteadNow(topic, state, world);
  if (instead !== null) return [{ type: 'say', message: instead }];
  const { facts } = world;
  const card = facts.topics[topic];
  const say = cardSay(topic, world, all);
  const mayTell = state.position === null || world.about.length > 0;
  const isTold = card?.live && facts.merchant !== null && mayTell;
  return isTold ? [say, ...statusSays(world)] : [say];
}

function cardSay(topic: string, world: World, all: readonly string[]): Say {
  const card = world.facts.topics[topic];
  // Beside an answer, what is not known is said in fewer words.
  const isBeside = topic === 'oos' && all.length > 1;
  return {
    type: 'say',
    message: isBeside ? 'topic.oosBeside' : `topic.${topic}`,
    values: hotlineValues(world),
    ...(card?.call ? { call: card.call } : {}),
  };
}

/** Answers that tell to switch off: not before the history of a payment in doubt was read. */
const SWITCHES_OFF: ReadonlySet<string> = new Set(['update.how', 'prep.powercycle']);

/** While an update runs, or a payment is in doubt, nothing about switching off is said but not to. */
function insteadNow(topic: string, state: ConversationState, world: World): string | null {
  if (topic === 'prep.powercycle' && isUpdating(state, world)) return 'running.keepPower';
  const isInDoubt = state.position?.flow === MONEY_FLOW;
  return isInDoubt && SWITCHES_OFF.has(topic) ? 'payment.unresolved' : null;
}

/** After the deadline nothing is put off any more. */
const PUTS_OFF: ReadonlySet<string> = new Set(['os.skip', 'reminder']);

/** The buttons of what was answered; inside a flow, first of all the way back to it. */
function withOffers(
  state: ConversationState,
  { cards: topics, cause }: { readonly cards: readonly string[]; readonly cause: AnswerCause },
  says: readonly Say[],
  { facts, now }: World,
): readonly Effect[] {
  const own = says.flatMap((say) => say.choices ?? []);
  const isBlocked = phaseAt(facts.notice, now) === 'blocked';
  const offers = topics
    .flatMap((topic) => facts.topics[topic]?.offers ?? [])
    .filter((offer) => !isBlocked || !PUTS_OFF.has(offer))
    .map(offerChoice);
  // The way to a person is on every reply.
  const meant = (cause.suggested ?? []).filter((topic) => topic !== 'handoff').map(topicChoice);
  const isWelcome = topics.every((topic) => topic === 'greeting' || topic === 'oos');
  const next = isWelcome ? MAIN_CHOICES : distinct([...own, ...meant, ...offers]);
  const bare = says.map(({ choices: _choices, ...say }) => say);
  if (state.position !== null) {
    const values = { flow: { message: `name.flow.${state.position.flow}` } };
    return [
      ...bare,
      { type: 'say', message: 'flow.resumeOffer', values, choices: [RESUME, CANCEL] },
    ];
  }
  const last = bare.at(-1);
  return last === undefined ? [] : [...bare.slice(0, -1), { ...last, choices: next.slice(0, 5) }];
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ id }, i) => choices.findIndex((other) => other.id === id) === i);
}
