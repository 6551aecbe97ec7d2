import { PLAINLY } from './plainly.ts';
import { isUpdating } from './counter.ts';
import { onDanger, stillInDanger } from './danger.ts';
import { chargedTwice } from './double-charge.ts';
import { allSays, type Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import { handOver } from './hand-off.ts';
import { happenedSince } from './happened-since.ts';
import { hotlineValues, phaseAt } from './notice.ts';
import { ONLY_SCORN } from './of-ourselves.ts';
import { outcomeOfElse } from './outcome-of-else.ts';
import { outcomeUnsure } from './outcome-unsure.ts';
import { retryDone } from './retry-done.ts';
import { verdictDoubted } from './retry-taken-back.ts';
import { takesItBack } from './taken-back.ts';
import { seenSince } from './settled-ticket.ts';
import type { Reading } from './reading.ts';
import { isNotOurs } from './of-update.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { isMoneyTopic, MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { voidStopped, withVoidTold } from './void-stopped.ts';
import { withWayBack } from './way-back.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/** What nothing else may be read before: people in danger, a card number, a void that stopped, a double charge, and a doubt about what was just said of a payment. */
export const safetyFirst: Rule = (state, event, world) => {
  const { reading } = event;
  if (reading.danger !== null)
    return onDanger(withVoidTold(state, event, world), reading.danger, reading, world);
  if (reading.hasCardNumber) return onCardNumber(state, reading.topics, world);
  return (
    stillInDanger(state, event, world) ??
    voidStopped(state, event, world) ??
    chargedTwice(state, event, world) ??
    outcomeOfElse(state, event, world) ??
    seenSince(state, event, world) ??
    sinceAllowed(state, event, world) ??
    verdictDoubted(state, reading, world)
  );
};

/** What is told, or asked, of the second try that was allowed. */
const sinceAllowed: Rule = (state, event, world) =>
  outcomeUnsure(state, event, world) ??
  retryDone(state, event, world) ??
  happenedSince(state, event, world);

/** Attempts to bend the bot are declined, always in the same words; anger is met by a person. */
export const unwelcome: Rule = (state, event, world) => {
  const { reading } = event;
  if (reading.topics.includes('unsafe') && !isOfPayment(state, reading))
    return warn(state, 'unsafe.refused', world);
  if (!reading.signs.includes('angry')) return scorned(state, event, world);
  const handed = handOver(state, 'angry', world);
  const isOpened = handed.effects.some((one) => one.type === 'handOff' && one.reason === 'angry');
  const sorry = allSays(handed.effects).length > 0 ? SORRY : null;
  const first = isOpened ? besideAnger(state, reading, world) : sorry;
  return first === null ? handed : saidFirst({ type: 'say', message: first }, handed);
};

/** While the ticket is open its words stay the same, and anger is met all the same. */
const SORRY = 'handOff.sorry';

/** お客さんの名前と電話番号を控えました: what the bot itself has asked for; 別のお客さんの履歴を見てたかも, in the check. */
function isOfPayment({ handOff, position }: ConversationState, reading: Reading): boolean {
  if (handOff?.reason === 'paymentUnknown' && reading.signs.includes('tellsForStaff')) return true;
  return position?.flow === MONEY_FLOW && takesItBack(reading);
}

/** 使えねえなこのボット: no guess at what else was meant, but a person. */
const scorned: Rule = (state, { text, reading: { signs, topics, confidence } }, world) => {
  // What is weighed beside it was hardly more than guessed.
  const isPlain = confidence >= PLAINLY && text.length > ONLY_SCORN;
  const isAsked = isPlain && topics.some((topic) => !isNotOurs(topic));
  if (!signs.includes('scorned') || isAsked || state.handOff !== null) return null;
  const values = hotlineValues(world);
  const say: Say = { type: 'say', message: 'scorned', values, call: 'hotline' };
  return withWayBack(understood({ state, effects: [say] }));
};

/** A payment is not taken again in anger either; and why now, of all times, is answered best by: it can wait. */
function besideAnger(
  state: ConversationState,
  { topics, suggested, signs }: Reading,
  world: World,
): string | null {
  if (wishesPayment(topics)) return 'payment.doNotTakeAgain';
  // 勝手に更新始まったんだが！！: what it means for the shop is told first.
  if (RUNS.some((sign) => signs.includes(sign)) && isUpdating(state, world))
    return 'running.cannotPay';
  const isOfTime = [...topics, ...suggested].some((topic) => OF_TIME.has(topic));
  const isBusy = state.position !== null || signs.includes('ofPayment');
  const mayWait =
    phaseAt(world.facts.notice, world.now) !== 'blocked' && !isErrorKept(state, world);
  return isOfTime && !isBusy && mayWait && !isUpdating(state, world) ? 'putOff.canWait' : null;
}

const RUNS: readonly Sign[] = ['updating', 'duringUpdate'];

const OF_TIME: ReadonlySet<string> = new Set([
  'update.purpose',
  'update.timing',
  'update.required',
  'update.when',
  'os.skip',
]);

/** The number first; a payment in doubt that comes with it is not passed over. */
function onCardNumber(state: ConversationState, topics: readonly string[], world: World): Decision {
  const inDoubt = topics.find(isMoneyTopic);
  if (inDoubt === undefined) return warn(state, 'unsafe.card', world);
  const led = answerTopics(state, [inDoubt], world, {});
  return saidFirst({ type: 'say', message: 'unsafe.card' }, led);
}

function warn(state: ConversationState, message: string, world: World): Decision {
  const say: Say = { type: 'say', message };
  if (state.position === null) return { state, effects: [say] };
  return saidFirst(say, askAgain(state, world));
}
