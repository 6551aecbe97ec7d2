import { UPDATE_FLOW } from './aside.ts';
import { isOfMoney } from './doubt.ts';
import { beginIn, type Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { tellsBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { toBegin } from './to-begin.ts';
import type { ConversationState } from './state.ts';
import { askedNow, isOut, standing, understood, type Rule, type World } from './world.ts';

/** 次は?, これでいい? in a guided talk: what is asked there is what comes next. About a payment every word counts. */
export const whatNext: Rule = (state, { reading }, world) => {
  const { position } = state;
  if (position === null || position.flow === MONEY_FLOW || isOfSale(reading)) return null;
  // もう始めてもいいですか is answered by はい or いいえ.
  const isPress = PRESSES.some((hint) => reading.hints.includes(hint));
  if (reading.timeAsked.leave === 'now' || isPress) {
    const message = isOfMore(state, isPress ? { ...reading, topics: [] } : reading)
      ? null
      : leaveAt(state, world);
    return message === null ? null : saidAndAsked(message, state, world);
  }
  return reading.signs.includes('asksNext') ? understood(askAgain(state, world)) : null;
};

const PRESSES: readonly Hint[] = ['asksIfPress', 'asksToPress'];

/** カード差したままだけど始めていい?, お客さん待ってるけど: it is to be looked at first. */
function isOfSale(reading: Reading): boolean {
  const { signs, customerWaiting } = reading;
  return customerWaiting || tellsBegun(reading) || OF_SALE.some((sign) => signs.includes(sign));
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'tellsPaid'];

/** じゃあ始めていい? sounds of the charge that was spoken of. */
function isOfMore(state: ConversationState, reading: Reading): boolean {
  const isMoney = isOfMoney(state) || wishesPayment(reading.topics);
  const topics = toBegin(reading, isMoney) ?? reading.topics;
  return topics.some((topic) => topic !== 'update.timing' && topic !== 'flow.update');
}

/** Whether the update may begin where the walk stands: what is lacking was asked there, and what was told before will do. */
function leaveAt(state: ConversationState, world: World): string | null {
  if (isBeforehand(state, world)) return 'flow.ahead.notYet';
  const flow = standing(state, world)?.flow;
  const isAtBegin = flow?.id === UPDATE_FLOW && beginIn(flow) === askedNow(state, world);
  return isAtBegin && isOut(world) ? 'flow.ahead.mayBegin' : null;
}

/** Something is still to be looked at before the update may begin. */
function isBeforehand(state: ConversationState, world: World): boolean {
  const asked = askedNow(state, world);
  return (
    state.position?.flow === UPDATE_FLOW && asked !== null && isOut(world) && comesFirst(asked)
  );
}

function comesFirst({ reads, picture, since }: Ask): boolean {
  // 25%以上まで充電してから is said by the answer itself.
  if (picture === 'charging') return false;
  return reads === 'battery' || since !== undefined || picture === 'power' || picture === 'wifi';
}
