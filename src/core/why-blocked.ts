import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isHeldOpen, isOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { answerTopics } from './topic-answer.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** なんで使えないの, after the deadline, in a shop whose terminals are seen: how they stand is why. null: it was sure what is asked, or a payment may be meant. */
export const whyBlocked: Rule = (state, { reading }, world) => {
  if (!isAsked(reading) || isElse(state, reading, world)) return null;
  if (!isPastDeadline(world)) return null;
  if (world.facts.merchant === null) return understood(answerTopics(state, [DEADLINE], world, {}));
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  return understood(answerTopics(state, [DEADLINE, 'fleet.status'], world, {}));
};

const DEADLINE = 'os.deadline';

/** 更新してないからですか, 是不是因为没更新, once nothing can be paid: it is. */
export const forWantOfUpdate: Rule = (state, { reading }, world) => {
  const { topics, hints, signs } = reading;
  if (topics.length > 0 || !signs.includes('denied') || !isPastDeadline(world)) return null;
  if (!OF_WANT.every((hint) => hints.includes(hint)) || isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return isAllUpdated(world) ? null : understood(answerTopics(state, ['os.deadline'], world, {}));
};

/** もう1台は普通に使えてるのはなんで?, once nothing can be paid: each is updated by itself, and how they stand where that is seen. */
export const whyOther: Rule = (state, { reading }, world) => {
  const isWhy = reading.hints.includes('otherWorks') && isPastDeadline(world);
  if (!isWhy || isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const own = world.facts.merchant === null ? [] : statusSays(world);
  const choices = own.length === 0 ? [flowChoice(UPDATE_FLOW)] : [];
  const first: Say = { type: 'say', message: 'worry.otherWorks', choices };
  return understood({ state: { ...state, topics: ['os.deadline'] }, effects: [first, ...own] });
};

const OF_WANT: readonly Hint[] = ['wondersWhy', 'ofUpdate'];

/** Only guessed at, and the deadline among the guesses; 何で使えへんの sounds like what the update is for. */
function isAsked({ topics, suggested, signs, hints }: Reading): boolean {
  const isWhy =
    signs.includes('brokenDown') && (signs.includes('asks') || tellsOnly(signs, topics));
  const isNear = suggested.includes('os.deadline') || hints.includes('tillUseless');
  const isGuessed = topics.length === 0 && isNear;
  const isOfStop = hints.includes('fearsStop') || hints.includes('fearsBlock');
  if (isOfCard({ topics, suggested, signs, hints })) return true;
  return isWhy && (isGuessed || tellsPurpose({ topics })) && isOfStop;
}

/** カードの端末 払えない: of every card, and of none that was tried. */
function isOfCard({
  topics,
  suggested,
  signs,
  hints,
}: Pick<Reading, 'topics' | 'suggested' | 'signs' | 'hints'>): boolean {
  const isGuessed = topics.length === 0 && suggested[0] === 'os.deadline';
  const isTried = hints.includes('hasHappened') || signs.includes('cardPresented');
  return isGuessed && hints.includes('byCard') && signs.includes('denied') && !isTried;
}

/** 使えないんだけど, where nothing was sure. */
function tellsOnly(signs: readonly Sign[], topics: Reading['topics']): boolean {
  return signs.includes('wantsPayment') && topics.length === 0;
}

/** Behind what the update is for, なんで決済できないの sounds like that. */
function tellsPurpose({ topics }: Pick<Reading, 'topics'>): boolean {
  return topics.length === 1 && topics[0] === 'update.purpose';
}

function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, customerWaiting } = reading;
  const isBusy = state.position !== null || state.handOff !== null || customerWaiting;
  const isOfOne = signs.includes('mayBeOfPayment') || isOfThem(reading);
  return isBusy || isOfOne || isOfMoney(state) || isHeldOpen(state, world);
}

/** カード sounds like somebody who pays. */
function isOfThem(reading: Reading): boolean {
  return reading.signs.includes('ofCustomer') && !isOfCard(reading);
}
