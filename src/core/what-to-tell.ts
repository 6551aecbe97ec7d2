import { cashMeanwhile } from './at-counter.ts';
import { counterFirst } from './counter.ts';
import { isInDoubt } from './finished.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { isSettled } from './settled.ts';
import type { ConversationState } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { isOfMoney } from './topics-asked.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** お客さんに何て言えばいい?, 追いかけた方がいい?: of a payment in doubt that it is looked into, else what stands in the way, and for how long. null: nothing does. */
export const whatToTell: Rule = (state, { reading }, world) => {
  const inDoubt = ofDoubt(state, reading, world);
  if (inDoubt !== null) return inDoubt;
  const isAsked = reading.signs.includes('asksWhatToTell') && !tellsOfIt(reading);
  if (!isAsked || state.handOff !== null) return null;
  if (isOfMoney(state) || isInDoubt(state, world)) return null;
  const { state: after, effects } = counterFirst(state, { state, effects: [] }, world, null);
  if (effects.length === 0) return null;
  if (effects.some(({ type }) => type !== 'say')) return { state, effects };
  return withWayBack(understood({ state: after, effects: [...effects, cashMeanwhile()] }));
};

/** Staff look into it, or it is being looked into: until the result is known nothing is taken, and so nobody need be held. */
function ofDoubt(state: ConversationState, reading: Reading, world: World): Decision | null {
  const { signs } = reading;
  const follows = signs.includes('asksToFollow');
  if (!follows && !signs.includes('asksWhatToTell')) return null;
  if (state.position !== null) return inCheck(state, reading, follows, world);
  if (state.handOff?.reason !== 'paymentUnknown' || isSettled(state, world.now)) return null;
  const message = follows ? 'payment.noNeedToFollow' : 'payment.tellCustomer';
  return understood({ state, effects: [{ type: 'say', message }] });
}

function inCheck(
  state: ConversationState,
  reading: Reading,
  follows: boolean,
  world: World,
): Decision | null {
  if (state.position?.flow !== MONEY_FLOW || tellsOfIt(reading)) return null;
  // The customer's side may have to be looked at.
  return follows
    ? understood(askAgain(state, world))
    : saidAndAsked('payment.tellWaiting', state, world);
}

function tellsOfIt({ payment }: Reading): boolean {
  return payment.shown !== null || payment.customer !== null;
}
