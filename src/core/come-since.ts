import { isToldMissing, shownOn, tellsShown } from './as-told.ts';
import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isOfMoney, isPaymentOpen } from './doubt.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { stillCounts } from './moment.ts';
import { wishesPayment } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { isUpdated } from './terminal.ts';
import {
  aboutTerminal,
  isOut,
  mustAskFleet,
  saidFirst,
  terminalsTold,
  understood,
  type Rule,
  type World,
} from './world.ts';

/**
 * 更新出てきたわ, where it was told not to have come, or staff were asked why: whatever the fleet saw before, it can be begun, and what it
 * still needs is asked for on the way. null: nothing of the kind, or it is not known which terminal shows it.
 */
export const comeSince: Rule = (state, event, world) => {
  if (!tellsShown(event.reading, state, world.now) || !isWaitedFor(state, world)) return null;
  if (isElse(state, event, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const terminals = terminalsTold(world);
  if (terminals.length === 0) return bySelf(state);
  const on = shownOn(state, event, terminals, world.now);
  const one = terminals.find(({ id }) => id === on);
  if (one === undefined || isUpdated(one)) return null;
  if (state.handOff !== null) return bySelf(state);
  return understood(saidFirst(COME, beginFlow(state, UPDATE_FLOW, aboutTerminal(world, one.id))));
};

const COME: Say = { type: 'say', message: 'powered.come' };

function bySelf(state: ConversationState) {
  const choices = [flowChoice(UPDATE_FLOW)];
  const say: Say = { type: 'say', message: 'powered.shown', choices };
  return understood({ state: { ...state, topics: ['update.how'] }, effects: [say] });
}

/** Told not to have come, or the walk that led there was left, or given to staff, since. */
function isWaitedFor(state: ConversationState, { now }: World): boolean {
  const { handOff, stopped, withdrawn } = state;
  if (isToldMissing(state, now) || handOff?.reason === 'notOffered') return true;
  const isLeft = stopped?.flow === UPDATE_FLOW && stillCounts(stopped.stepSince, now);
  return isLeft && withdrawn !== undefined && stillCounts(withdrawn.at, now);
}

function isElse(state: ConversationState, { reading }: ReadEvent, world: World): boolean {
  const { topics, customerWaiting, signs } = reading;
  // 押していい?, while staff look into it, has an answer of its own.
  if (state.handOff !== null && signs.includes('asks')) return true;
  const isBusy = state.position !== null || customerWaiting || !isOut(world);
  if (isBusy || topics.includes('handoff') || wishesPayment(topics)) return true;
  return isOfMoney(state) || isPaymentOpen(state, world);
}
