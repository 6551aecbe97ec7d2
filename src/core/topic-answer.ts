import { isSaidToRun } from './counter.ts';
import { isOfMoney } from './doubt.ts';
import { leftNear } from './doubt-near.ts';
import { cardSays, cardsOf, isHeldBack } from './cards.ts';
import { withChargeJudged } from './charge-told.ts';
import { MAIN_CHOICES } from './choices.ts';
import { bareSay, type Effect, type Say } from './effect.ts';
import { mustLookAtError, withErrorKept } from './error-kept.ts';
import type { Flow } from './flow.ts';
import { handOver } from './hand-off.ts';
import { withLeftOpen } from './left-open.ts';
import { offersBelow } from './offers-below.ts';
import { askWhen } from './reminder-talk.ts';
import { reminderWished } from './time-to-remind.ts';
import type { PaymentTold } from './reading.ts';
import type { Sign } from './sign.ts';
import { RETRY, statedAnswers } from './payment-told.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { retryAsked } from './retry-asked.ts';
import type { ConversationState } from './state.ts';
import { toldFirst } from './status.ts';
import { askAgain, resume } from './steer.ts';
import { setAside, whichOrBattery } from './own-battery.ts';
import { asksTiming } from './timing-seen.ts';
import type { AskedOfTime } from './time-reading.ts';
import { stillMissed } from './still-missed.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { choose } from './choose.ts';
import { startFlow } from './walk.ts';
import { withWay } from './way-back.ts';
import { withoutYes } from './without-yes.ts';
import { askWhichFirst, wishedFlows, withoutWish } from './wished.ts';
import { toldDoneSays } from './told-done.ts';
import { askedNow, flowOf, mustAskFleet, type Decision, type World } from './world.ts';

/** As many questions as one message is read for; the bubbles are put together where they are too many. */
const MOST_CARDS = 3;

export interface AnswerCause {
  /** What the merchant has just read on the screen. */
  readonly battery?: 'enough' | 'low' | null;
  /** What may have been meant as well: offered below the answer. */
  readonly suggested?: readonly string[];
  /** What they state of the payment that they ask about. */
  readonly payment?: PaymentTold;
  /** What they ask of a time, or when they wish to be reminded, as they put it. */
  readonly timed?: AskedOfTime | null;
  readonly signs?: readonly Sign[];
}

/** Answers every topic of one message, in one reply; the one that is a guided talk comes last. */
export function answerTopics(
  state: ConversationState,
  asked: readonly string[],
  world: World,
  cause: AnswerCause,
): Decision {
  if (mustLookAtError(asked, state, world)) return { state, effects: [{ type: 'askFleet' }] };
  const topics = withErrorKept(asked, state, world);
  // What was wished for in an earlier talk is no wish of this one.
  const wished = state.position === null ? [] : state.wished;
  const talked = { ...state, topics, misunderstandings: stillMissed(state, topics), wished };
  const flows = wishedFlows(topics, world);
  const isInDoubt = flows.includes(MONEY_FLOW);
  if (topics.includes('handoff')) {
    // Who asks for a person about a payment is told in the same words not to take it again meanwhile.
    return handOver(talked, isInDoubt ? 'paymentUnknown' : 'merchantAsked', world);
  }
  const signs = cause.signs ?? [];
  const cards = cardsOf(topics, world).filter((topic) => !isInDoubt || !isHeldBack(topic, signs));
  const answers = cards
    .slice(0, MOST_CARDS)
    .flatMap((topic) => cardSays(talked, topic, world, topics, cause.timed ?? null))
    .map((say) => withoutYes(say, signs, cause.timed?.time ?? null, world));
  const toldDone = toldDoneSays(signs, topics, world);
  const says = [...toldDone, ...withLeftOpen(signs, topics, answers)];
  if (flows.length > 0) return withFlows(talked, says, flows, world, cause);
  const isLive = cards.some((topic) => world.facts.topics[topic]?.live);
  if (mustLook(isLive, cards, state, world)) return { state, effects: [{ type: 'askFleet' }] };
  const terminalId = (isLive ? toldFirst(world) : null) ?? talked.terminalId;
  return {
    state: { ...talked, terminalId },
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
  const flow = flowOf(id, world);
  const begun = startFlow(withoutWish(state, id), flow, world, knownFor(id, cause));
  return withChargeJudged(
    connected(begun, flow, world, cause),
    cause.battery ?? null,
    world,
    cause.signs,
  );
}

/** 2階だとWi-Fiのマーク全部立ってます。ここで始めていい?: it answers the question for it, to which a failed one leads. */
function connected(
  begun: Decision,
  flow: Flow,
  world: World,
  { signs = [] }: AnswerCause,
): Decision {
  const isAsked = askedNow(begun.state, world)?.picture === 'wifi';
  if (!isAsked || !signs.includes('networkFine')) return begun;
  return choose(begun.state, flow, 'done', world) ?? begun;
}

function knownFor(
  id: string,
  { battery, payment }: AnswerCause,
): { readonly answers?: Readonly<Record<string, string>> } {
  if (id === MONEY_FLOW) return payment ? { answers: statedAnswers(payment) } : {};
  return battery ? { answers: { batteryRead: battery } } : {};
}

function withFlows(
  state: ConversationState,
  says: readonly Say[],
  flows: readonly string[],
  world: World,
  cause: AnswerCause,
): Decision {
  // A payment in doubt comes first without asking; who wishes to be reminded does not begin now.
  const plain = [MONEY_FLOW, REMINDER_FLOW].find((flow) => flows.includes(flow));
  const first = plain ?? flows[0] ?? '';
  const isOpen = flows.length > 1 && plain === undefined && state.position === null;
  const wished = first === REMINDER_FLOW ? [] : flows;
  const wishing = withoutWish({ ...state, wished }, state.position?.flow ?? '');
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
  if (id === REMINDER_FLOW) return askWhen(withoutWish(state, id), world, reminderWished(cause));
  if (position === null) return beginFlow(state, id, world, cause);
  if (position.flow === id) {
    const isRetry = id === MONEY_FLOW && state.topics.includes(RETRY);
    return isRetry ? retryAsked(state, world) : askAgain(state, world);
  }
  if (id === MONEY_FLOW) return beginFlow(setAside(state, position), id, world, cause);
  return position.flow === REMINDER_FLOW
    ? insteadOfReminder(state, id, world, cause)
    : whichOrBattery(state, position, id, world);
}

/** Half a word about a reminder is no talk to choose: what is wished now begins, or goes on. */
function insteadOfReminder(
  state: ConversationState,
  id: string,
  world: World,
  cause: AnswerCause,
): Decision {
  const left = { ...state, position: null };
  return state.interrupted?.flow === id ? resume(left, world) : beginFlow(left, id, world, cause);
}

function mustLook(
  isLive: boolean,
  cards: readonly string[],
  state: ConversationState,
  world: World,
): boolean {
  return (isLive || asksTiming(cards, state, world)) && mustAskFleet(world);
}

/** The buttons of what was answered; inside a flow, first of all the way back to it. */
function withOffers(
  state: ConversationState,
  { cards: topics, cause }: { readonly cards: readonly string[]; readonly cause: AnswerCause },
  says: readonly Say[],
  world: World,
): readonly Effect[] {
  const own = says.flatMap((say) => say.choices ?? []);
  const suggested = (cause.suggested ?? []).filter((one) => one !== RETRY || isOfMoney(state));
  const now = { isRunning: isSaidToRun(state, world), ...leftNear(state, world) };
  const below = { cards: topics, own, suggested, ...now };
  const isKind = topics.every((one) => one === 'greeting');
  const next = (isKind ? MAIN_CHOICES : offersBelow(below, world)).slice(0, 5);
  const bare = says.map(bareSay);
  if (state.position !== null) return withWay(bare, topics, state.position);
  return bare.map((say, at) => (at === bare.length - 1 ? { ...say, choices: next } : say));
}
