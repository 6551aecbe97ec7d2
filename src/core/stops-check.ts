import { CANCEL } from './choices.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { matchOffer } from './offer.ts';
import { isStated, type Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { cancel, saidAndAsked } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { understood, type Rule } from './world.ts';

/**
 * もういい、自分で電話する。取り消して, in a check that nobody has a ticket of: it is left with its warning, as by the button, and the number is told to whoever will call.
 * 取り消して is what the history shows only where it is told as that.
 */
export const stopsCheck: Rule = (state, { reading }, world) => {
  const { signs, suggested } = reading;
  if (!isChecked(state) || !signs.includes('managesAlone') || tellsMore(reading)) return null;
  const willCall = suggested.includes(CALL);
  if (!signs.includes('wantsCancelled')) {
    return willCall && !signs.includes('asks') ? answerTopics(state, [CALL], world, {}) : null;
  }
  const left = understood(cancel(state, world));
  if (!willCall) return left;
  const told = answerTopics(left.state, [CALL], world, {});
  return { ...told, effects: [...left.effects, ...told.effects] };
};

const CALL = 'hotline';

/** 会計じゃなくて更新の話, 勘違いでした, in a check of a payment that was told: the history is looked at all the same, and how to leave is said. */
export const deniesTold: Rule = (state, { reading }, world) => {
  if (!isChecked(state) || !isDenied(reading)) return null;
  // 止まった会計はないよ。やめる
  const last = reading.sentences.at(-1)?.text ?? '';
  if (matchOffer(state.offer, last) === CANCEL.id) return understood(cancel(state, world));
  return saidAndAsked('payment.toldFirst', state, world);
};

function isDenied({ signs, hints, payment, customerWaiting }: Reading): boolean {
  if (isStated(payment) || customerWaiting || signs.includes('asks')) return false;
  if (deniesCard(signs)) return true;
  if (signs.includes('ofCustomer')) return false;
  if (signs.includes('noneBegun') || hints.includes('meansUpdate')) return true;
  return signs.includes('notThat') && (signs.includes('corrects') || signs.includes('denied'));
}

/** まだカード通す前だった, and not カードは通してない、現金で1回もらっただけ. */
function deniesCard(signs: readonly Sign[]): boolean {
  return signs.includes('noneBegun') && !IN_CASH.some((sign) => signs.includes(sign));
}

const IN_CASH: readonly Sign[] = ['paidOtherwise', 'takenBesides'];

function isChecked({ position, handOff }: ConversationState): boolean {
  return position?.flow === MONEY_FLOW && position.trail.length === 0 && handOff === null;
}

function tellsMore({ signs, payment, customerWaiting }: Reading): boolean {
  return isStated(payment) || customerWaiting || OF_SALE.some((sign) => signs.includes(sign));
}

const OF_SALE: readonly Sign[] = [
  'ofPayment',
  'ofCustomer',
  'ofHistory',
  'mayBeOfPayment',
  'tellsPaid',
  'asksVoid',
];
