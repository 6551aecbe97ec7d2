import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isInDoubt, isOfMoney } from './doubt.ts';
import { isOfError } from './error-kept.ts';
import { whileWaiting } from './not-understood.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** エラーは出てないです、開いただけ, behind the error of an app that was opened too early: none was seen, and the update can still be put off (fact `OS: skip`). */
export const noErrorShown: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('noErrorShown')) return null;
  if (isForStaff(state, reading)) return whileWaiting(state, reading, world);
  if (isElse(state, reading, world)) return null;
  if (isUpdating(state, world)) return waits(state, world);
  if (!isBehindError(state)) return null;
  const { launchedEarlyAt: _, ...rest } = state;
  const choices = state.position === null ? [flowChoice(UPDATE_FLOW)] : [];
  return withWayBack(
    understood({
      state: { ...rest, topics: ['os.skip'] },
      effects: [{ type: 'say', message: 'plainly.noError', choices }],
    }),
  );
};

/** 今まさにそのエラー出てます, behind what it means: how it is left (fact `launched early`). */
export const thatErrorShown: Rule = (state, { reading }, world) => {
  const isTold = reading.hints.includes('showsThatError') && state.position === null;
  const isBehind = state.topics.at(-1) === 'firmware.launched_early';
  if (!isTold || !isBehind || isElse(state, reading, world)) return null;
  const choices = [flowChoice(UPDATE_FLOW)];
  return understood({
    state: { ...state, topics: ['firmware.launched_early'] },
    effects: [{ type: 'say', message: 'plainly.errorStays', choices }],
  });
};

/** エラーとかは出ないです、ただ読まないだけ, where a person is waited for: it is for them, and no list of what ends in an error. */
function isForStaff({ handOff, position }: ConversationState, reading: Reading): boolean {
  const { signs, topics, customerWaiting } = reading;
  const isFree = handOff?.reason === 'stepFailed' && position === null && !customerWaiting;
  return isFree && !signs.includes('asks') && topics.every((one) => one === 'update.error');
}

/** エラーは出てない、まだ動いてる, asked how far it is. */
function waits(state: ConversationState, world: World): Decision | null {
  return state.position === null ? null : understood(askAgain(state, world));
}

function isBehindError({ topics, launchedEarlyAt }: ConversationState): boolean {
  return topics.at(-1) === 'firmware.launched_early' || launchedEarlyAt !== undefined;
}

function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  if (isOfError(state.position, world) || state.handOff !== null || reading.customerWaiting)
    return true;
  if (reading.hints.includes('hasEnded')) return true;
  return isOfMoney(state) || isInDoubt(state, world) || reading.signs.includes('ofPayment');
}
