import { UPDATE_FLOW } from './aside.ts';
import { isOfMoney } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import { flowChoice, topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { choose } from './choose.ts';
import { whichRuns } from './which-runs.ts';
import {
  askedNow,
  flowOf,
  isAllUpdated,
  isOut,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 充電した, テラス充電した, where the update was spoken of, or a time to be told of it is agreed on: it goes on from the charge. */
export const hasCharged: Rule = (state, event, world) => {
  if (!isTold(state, event) || !isOfIt(state, world) || !isOut(world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  return isOtherCause(state, event) ? otherCauses(state) : goOn(state, event, world);
};

function goOn(state: ConversationState, event: ReadEvent, world: World): Decision {
  const about = world.about.length > 0 ? world : whichRuns(state, event, world);
  const left = { ...state, position: null };
  const begun = beginFlow(left, UPDATE_FLOW, about);
  const isToCharge = askedNow(begun.state, about)?.picture === 'charging';
  const done = isToCharge ? choose(begun.state, flowOf(UPDATE_FLOW, world), 'done', about) : null;
  return understood(done ?? begun);
}

/** 充電はある, to what may have made the update fail: that was not it. */
function isOtherCause({ position, topics }: ConversationState, { reading }: ReadEvent): boolean {
  const isLast = position === null && topics.at(-1) === ERROR;
  return isLast && reading.hints.includes('hasEnough') && !reading.hints.includes('takesUp');
}

function otherCauses(state: ConversationState): Decision {
  const choices = [topicChoice(EARLY), flowChoice(UPDATE_FLOW)];
  const say: Say = { type: 'say', message: 'worry.notCharge', choices };
  return understood({ state, effects: [say] });
}

const ERROR = 'update.error';
const EARLY = 'firmware.launched_early';

function isTold(
  { handOff }: ConversationState,
  { reading: { signs, topics, customerWaiting } }: ReadEvent,
): boolean {
  const isElse = customerWaiting || handOff !== null || topics.includes('handoff');
  return signs.includes('hasCharged') && !signs.includes('asks') && !isElse;
}

/** No payment is spoken of, nor waits behind the reminder. */
function isOfIt(state: ConversationState, world: World): boolean {
  const { position, interrupted, topics } = state;
  if (isOfMoney(state) || interrupted?.flow === MONEY_FLOW) return false;
  if (position !== null) return position.flow === REMINDER_FLOW;
  return isNearUpdate(topics.at(-1) ?? '') || world.about.length > 0;
}
