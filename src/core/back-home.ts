import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isErrorKept } from './error-kept.ts';
import { isInDoubt, isOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import { wishesPayment } from './money-flow.ts';
import { withError } from './not-offered.ts';
import { isNearUpdate } from './of-update.ts';
import { leftToTell } from './to-tell.ts';
import { isPowerBack } from './power-back.ts';
import { hasSaid } from './said-of.ts';
import { stepsNow } from './step-now.ts';
import type { Reading } from './reading.ts';
import { beginFlow } from './topic-answer.ts';
import {
  aboutTerminal,
  isAllUpdated,
  isOut,
  mustAskFleet,
  saidFirst,
  terminalsTold,
  understood,
  type Rule,
  type World,
} from './world.ts';
import type { ConversationState } from './state.ts';

/** 戻れた！で、次は?, behind the error of an app that was opened too early: the update is led to its end (fact `launched early`); いつものホームです elsewhere: nothing on it tells more. */
export const backHome: Rule = (state, { reading }, world) => {
  const isNext = goesOn(state, reading, world);
  if (!(reading.hints.includes('atHome') || isNext) || isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isNext && !isBehindError(state))
    return understood({ state, effects: shownSays(state, world) });
  if (isAllUpdated(world) || !isOut(world)) return null;
  // Nothing is to be begun there, and the error stays.
  if (isSeenMissing(world))
    return understood({
      state: { ...state, topics: ['update.scope'] },
      effects: [ON_FROM_HOME, withError(world, false)],
    });
  return understood(saidFirst(ON_FROM_HOME, beginFlow(state, UPDATE_FLOW, world)));
};

/** Of a shop's own terminals, and before the update is out, the step is told that is next; one whose update was told to run is not begun anew. */
function shownSays(state: ConversationState, world: World): readonly Say[] {
  if (!isOut(world)) return stepsNow(state, world);
  const isSeen = terminalsTold(world).length > 0 && !isUpdating(state, world);
  if (!isSeen) return [SHOWN];
  const isOfOne = world.about.length === 0 && state.terminalId !== null;
  return stepsNow(state, isOfOne ? aboutTerminal(world, state.terminalId) : world);
}

/** Of what is left nothing is seen to have come. */
function isSeenMissing(world: World): boolean {
  const left = leftToTell(world);
  return left.length > 0 && left.every((one) => one.situation.firmware === 'NOT_OFFERED');
}

const ON_FROM_HOME: Say = { type: 'say', message: 'again.fact.early' };
const SHOWN: Say = { type: 'say', message: 'worry.homeShown', choices: [flowChoice(UPDATE_FLOW)] };

function isBehindError({ topics, said }: ConversationState): boolean {
  return topics.at(-1) === 'firmware.launched_early' || hasSaid(said, HOW_HOME);
}

/** How one goes home was asked. */
const HOW_HOME: ReadonlySet<string> = new Set(['notInNotice.home']);

function goesOn(state: ConversationState, reading: Reading, world: World): boolean {
  return (isBehindError(state) && asksNextOnly(reading)) || beginsNow(state, reading, world);
}

/** 更新できますか, while that error stands: of nothing that can be put off. */
function beginsNow(state: ConversationState, reading: Reading, world: World): boolean {
  const isAsked = reading.hints.includes('asksToUpdate') && !reading.signs.includes('denied');
  return isAsked && reading.topics.every(isNearUpdate) && isErrorKept(state, world);
}

function asksNextOnly({ signs, topics }: Reading): boolean {
  return signs.includes('asksNext') && topics.every(isNearUpdate);
}

function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  const { position, handOff } = state;
  const isBusy = position !== null || handOff !== null || reading.customerWaiting;
  if (isBusy || !isSpokenOf(state, reading, world)) return true;
  return isOfMoney(state) || isInDoubt(state, world) || wishesPayment(reading.topics);
}

/** Once the power was lost, it is begun anew. */
function isSpokenOf(state: ConversationState, reading: Reading, world: World): boolean {
  if (isPowerBack(state, reading, world)) return false;
  return isBehindError(state) || isNearUpdate(state.topics.at(-1) ?? '');
}
