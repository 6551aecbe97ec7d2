import { isOfNone, isPaymentGuessed } from './doubt.ts';
import { whatHappened } from './at-counter.ts';
import { cashBeside } from './cash-untold.ts';
import { counterFirst } from './counter.ts';
import type { Hint } from './hint.ts';
import { isMoneyTopic } from './money-flow.ts';
import { hasPutOff } from './payment-begun.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import {
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** もうカード切って平気?, where no payment was told of: it asks how the terminal stands, and what to do with one that stopped is said with it. */
export const mayPayNow: Rule = (state, { reading }, world) => {
  if (!asksToPayNow(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return understood(isAllUpdated(world) ? withWayBack(yes(state)) : goAhead(state, world));
};

export function asksToPayNow(state: ConversationState, reading: Reading, world: World): boolean {
  // 更新中にカード使っても平気?: nothing can be paid meanwhile.
  if (reading.hints.includes('paysMeanwhile')) return false;
  const isAsked = ASKS.some((sign) => reading.signs.includes(sign));
  return isAsked && isOnlyGuessed(reading) && isOfNone(state, reading, world);
}

/** 次のお客さんカードなんですけど切っていいですか asks the same. */
const ASKS: readonly Sign[] = ['asksToPayNow', 'paysComer'];

/** Can I let customers in now? */
function isSkipGuessed(topic: string, confidence: number): boolean {
  return topic === 'os.skip' && confidence < PLAINLY;
}

/** Beside 止まった会計なんてない what is weakly heard of the update is a guess. */
function isOnlyGuessed(reading: Reading): boolean {
  const { topics, signs, confidence } = reading;
  const isWeak = signs.includes('noneBegun') && confidence < PLAINLY;
  if (hasPutOff(reading) && topics.every((one) => one === 'os.skip' || isMoneyTopic(one)))
    return true;
  return isWeak || topics.every((topic) => isMoneyTopic(topic) || isSkipGuessed(topic, confidence));
}

/** To take one that has not begun: as the terminals stand. */
export function goAhead(state: ConversationState, world: World): Decision {
  const said = counterFirst(state, { state, effects: [] }, world);
  return withWayBack(said.effects.length > 0 ? said : yes(state));
}

function yes(state: ConversationState): Decision {
  return { state, effects: [{ type: 'say', message: 'finished.mayPaySeen' }] };
}

/** お客さんが会計したいって, a customer wants to pay, じゃあカード通すね, where none was told of: that sale comes first, as the terminals stand. */
export const comerFirst: Rule = (state, { reading }, world) => {
  const isComer = reading.signs.includes('wouldPay') || isAboutToPay(reading);
  if (!isComer || state.position !== null) return null;
  if (state.handOff !== null || isPaymentGuessed(state, world)) return null;
  if (!isOfNone(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return understood(goAhead(state, world));
};

/** カード通すわ: it is set about now, and nothing is done once more. */
function isAboutToPay({ signs, hints }: Reading): boolean {
  if (!hints.includes('sellsNow') || !hints.includes('takesLeave')) return false;
  return !AGAIN.some((hint) => hints.includes(hint)) && !signs.some((sign) => OF_ONE.has(sign));
}

const AGAIN: readonly Hint[] = ['onceMore', 'saysAgain', 'hasHappened', 'ofPuttingOff'];
const OF_ONE: ReadonlySet<Sign> = new Set([
  'asks',
  'doubtsRetry',
  'mayHaveBegun',
  'mayBeOfPayment',
  'brokenDown',
  'midSale',
]);

/** お客さんには何て言えばいい, カードしか持ってないって: they come first, and nothing tells that their payment was begun. */
export const forCustomer: Rule = (state, { reading }, world) => {
  // Cash that they have not is no matter of another service.
  const isNear = (topic: string) => topic === 'oos' && reading.hints.includes('namesCash');
  const isOther = reading.topics.some((topic) => !isMoneyTopic(topic) && !isNear(topic));
  if (!reading.signs.includes('asksForCustomer') || isOther) return null;
  if (!isOfNone(state, reading, world)) return null;
  if (state.position === null) return whatHappened(state, world);
  const effects = cashBeside(state, reading, world);
  return withWayBack(counterFirst(state, { state, effects }, world, 'counter.whatHappened'));
};
