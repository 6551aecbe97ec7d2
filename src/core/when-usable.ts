import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { mayBeOfMoney } from './doubt.ts';
import { isDoubtNear } from './doubt-near.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { mayHang } from './hang-told.ts';
import { hotlineValues, isPastDeadline } from './notice.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { saidPast } from './running-since.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, isOut, understood, type Rule, type World } from './world.ts';

/** いつ使えるようになる?, 今日中に直る?: once the update is done (fact `duration`); 入れ直したらすぐ出る?, 待っていれば出る?: it comes in order (fact `opens`). */
export const whenUsable: Rule = (state, { reading }, world) => {
  const { hints, customerWaiting, topics } = reading;
  if (customerWaiting || !mayBeSaid(state, world) || topics.includes('handoff')) return null;
  const says = hints.includes('asksWhenUsable')
    ? usable(state, world)
    : hints.includes('comesAtOnce') || isWaitedFor(state, hints)
      ? inTurn(state, world)
      : [];
  if (says.length === 0) return null;
  return withWayBack(understood({ state: { ...state, topics: ['update.timing'] }, effects: says }));
};

/** A payment comes first, and what is updated needs nothing. */
function mayBeSaid(state: ConversationState, world: World): boolean {
  const isOfSale = mayBeOfMoney(state, world) || isDoubtNear(state, world);
  const isFree = state.position === null || state.position.flow === REMINDER_FLOW;
  return isFree && !isOfSale && state.updatedAt === undefined && !isAllUpdated(world);
}

/** 待っていればそのうち出る?; while staff are waited for it may be of them. */
function isWaitedFor({ handOff }: ConversationState, hints: readonly Hint[]): boolean {
  return handOff === null && hints.includes('comesIfWaited');
}

function usable(state: ConversationState, world: World): readonly Say[] {
  if (!isOut(world)) return [];
  if (isUpdating(state, world) || mayHang(state, world))
    return [{ type: 'say', message: 'deadline.usableRunning' }, ...saidPast(state, world)];
  const isBlocked = isPastDeadline(world) || state.launchedEarlyAt !== undefined;
  const values = { mayPay: isBlocked ? 'no' : 'yes' };
  return [{ type: 'say', message: 'deadline.usableWhen', values, choices: [UPDATE] }];
}

function inTurn(state: ConversationState, world: World): readonly Say[] {
  if (isUpdating(state, world) || state.launchedEarlyAt !== undefined) return [];
  const say: Say = { type: 'say', message: 'worry.inTurn', values: hotlineValues(world) };
  return isPastDeadline(world)
    ? [{ ...say, call: 'hotline' }]
    : [{ ...say, choices: [UPDATE, topicChoice('os.skip')] }];
}

const UPDATE = flowChoice(UPDATE_FLOW);
