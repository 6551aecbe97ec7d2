import { topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { isInDoubt } from './doubt.ts';
import { hotlineValues } from './notice.ts';
import { INTERRUPTED, MONEY_FLOW, isMoneyTopic, wishesPayment } from './money-flow.ts';
import { isoOf } from './moment.ts';
import type { Reading } from './reading.ts';
import { isBegunTold } from './payment-begun.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { saidAndAsked } from './steer.ts';
import { withoutSupposed } from './told-doubt.ts';
import { answerTopics, flowOrSwitch } from './topic-answer.ts';
import { withWayBack } from './way-back.ts';
import { worried } from './worries.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/** What is only supposed of a payment is answered, the stop with it; a payment that is looked at is asked for again. */
export const paymentSupposed: Rule = (state, event, world) => {
  const { reading } = event;
  const { signs, topics } = reading;
  const besides = besidesDoubt(signs);
  if (besides !== null && isInDoubt(state, world)) return answered(besides, state, world);
  if (state.handOff !== null || reading.customerWaiting) return null;
  if (signs.includes('callsLater') && wishesPayment(topics)) {
    return saidFirst(callNow(world), flowOrSwitch(state, MONEY_FLOW, world));
  }
  if (comesByItself(state, reading, world)) {
    return worried(state, { ...event, reading: { ...reading, topics: [] } }, world);
  }
  const asIs = withoutSupposed(state, world);
  if (ofTheApp(asIs, reading, world)) return answerTopics(asIs, ['app.closes'], world, { signs });
  const message = supposed(reading);
  return message === null ? null : answered(message, state, world);
};

function supposed({ signs, hints, topics }: Reading): string | null {
  if (hints.includes('asksOffMidSale')) return OFF_MID_SALE;
  const isCut = hints.includes('ifCutMidway') && topics.some(isMoneyTopic);
  return ANSWERS.find(([sign]) => signs.includes(sign))?.[1] ?? (isCut ? IF_CUT : null);
}

/** 会計中に勝手に更新が始まることはない?: whether it comes by itself, where no payment was told of. */
function comesByItself(state: ConversationState, { signs, hints }: Reading, world: World): boolean {
  const isOfIt = signs.includes('supposesMidSale') && signs.includes('asksItself');
  return (
    isOfIt && hints.includes('ofUpdate') && state.position === null && !isBegunTold(state, world)
  );
}

/** What may come of a payment then (fact `app: interruption`): where none is looked at or was told of. */
function ofTheApp(
  state: ConversationState,
  { signs, hints, topics }: Reading,
  world: World,
): boolean {
  if (!signs.includes('supposesMidSale') || state.position?.flow === MONEY_FLOW) return false;
  // お会計の途中でアプリ落ちたりしない?
  const isOfApp = topics.includes(INTERRUPTED) && hints.includes('fearsThat');
  const isOfIt =
    isOfApp || hints.includes('ofUpdate') || state.topics.some((one) => OF_IT.test(one));
  return isOfIt && !isBegunTold(state, world);
}

const OF_IT = /^(?:app|update|os)\./;

/** Before the question of the check; with staff, or where one was told to be over, no check is offered any more. */
function answered(message: string, state: ConversationState, world: World): Decision | null {
  const { position, handOff } = state;
  if (position?.flow === MONEY_FLOW) return saidAndAsked(message, state, world);
  if (position !== null && message !== OFF_MID_SALE) return null;
  const choices = handOff === null ? [topicChoice('payment.check_history')] : [];
  // いま、それです may come next.
  const held =
    message === IF_CUT || message === OFF_MID_SALE
      ? {
          ...withoutSupposed(state, world),
          stopGuessedAt: isoOf(world.now),
          isGuessIdle: undefined,
        }
      : state;
  return withWayBack(understood({ state: held, effects: [{ type: 'say', message, choices }] }));
}

/** Asked of a payment in doubt, or of one that was looked at: nobody here knows. */
function besidesDoubt(signs: readonly Sign[]): string | null {
  if (signs.includes('asksIfAppears')) return 'payment.laterUnknown';
  return signs.includes('asksToGiveBack') ? 'payment.voidUnknown' : null;
}

const IF_CUT = 'payment.ifCut';
const OFF_MID_SALE = 'payment.offMidSale';
const ANSWERS: readonly (readonly [Sign, string])[] = [
  ['asksMoneyBack', 'payment.moneyBack'],
  ['supposesSuccess', 'payment.captured'],
  ['supposesUnknown', 'payment.ifUnknown'],
  ['supposesCut', IF_CUT],
  ['supposesMidSale', IF_CUT],
];

/** 月曜に電話したんでいいですか: nobody has to wait for that (the hotline of the notice is there round the clock). */
function callNow(world: World): Say {
  const values = hotlineValues(world);
  return { type: 'say', message: 'payment.callNow', values, call: 'hotline' };
}
