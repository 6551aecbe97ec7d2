import { counterFirst } from './counter.ts';
import { isDoubtNear } from './doubt-near.ts';
import { isFreeTalk, isPaymentGuessed } from './doubt.ts';
import type { Hint } from './hint.ts';
import { isMoneyTopic } from './money-flow.ts';
import { isPastDeadline } from './notice.ts';
import { isBegunTold } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule, type World } from './world.ts';

/**
 * 客いるけど, right behind what the dialog is, or お客さんもう座ってる behind that or an answer about putting off: their sale comes first, as the
 * update can be put off (fact `OS: skip`). null: 客いるけど past the deadline, or a sale may have begun.
 */
export const guestAtDialog: Rule = (state, { reading }, world) => {
  const isComer = reading.hints.includes('justCame') && isToldToWait(state);
  if (!isFreeTalk(state, world)) return null;
  if (!isComer && (isPastDeadline(world) || !hasSaid(state.said, OF_DIALOG))) return null;
  if (mayHaveBegun(state, world) || !isOnlyThere(reading)) return null;
  return withWayBack(counterFirst(state, understood({ state, effects: [] }), world));
};

function mayHaveBegun(state: ConversationState, world: World): boolean {
  const isTold = isBegunTold(state, world) || isPaymentGuessed(state, world);
  return isTold || isDoubtNear(state, world);
}

/** The update can wait, as was told a moment ago. */
function isToldToWait({ said, topics }: ConversationState): boolean {
  if (OF_STEPS.has(topics.at(-1) ?? '')) return true;
  return hasSaid(said, OF_WAITING) || hasSaid(said, OF_DIALOG);
}

const OF_WAITING: ReadonlySet<string> = new Set([
  'counter.payFirst',
  'topic.os.skip',
  'putOff.plainly',
  'deadline.opening',
  'deadline.inTime',
]);

const OF_STEPS: ReadonlySet<string> = new Set(['update.how', 'update.timing']);

/** お客さんいるけどやっていい?, right behind how the update is done; もう一回やっていい? may be of a sale. */
function asksItsLeave({ hints }: Reading): boolean {
  return hints.includes('asksIfMay') && !AGAIN.some((hint) => hints.includes(hint));
}

const AGAIN: readonly Hint[] = ['doesAgain', 'saysAgain', 'onceMore', 'onceMoreAsked', 'ranAnew'];
const ASKED: ReadonlySet<Sign> = new Set(['asks', 'guessed']);

/** 客いるけど, お客さんもう座ってる, and no more. */
function isOnlyThere(reading: Reading): boolean {
  const { signs, hints, topics, command } = reading;
  const isComer = hints.includes('justCame') && topics.every(isGuess);
  const isNone = (topics.length === 0 && hints.length === 0) || isComer;
  const isThere = signs.includes('ofCustomer') && isNone && command === null;
  const isLeave = isComer && asksItsLeave(reading);
  return isThere && signs.every((sign) => OF_COMING.has(sign) || (isLeave && ASKED.has(sign)));
}

/** What whole messages of a guest alone are weakly weighed as. */
const isGuess = (topic: string): boolean => topic === 'oos' || isMoneyTopic(topic);

const OF_COMING: ReadonlySet<Sign> = new Set([
  'ofCustomer',
  'wantsPayment',
  'otherSale',
  'tellsAnything',
  'wouldPay',
]);

const OF_DIALOG: ReadonlySet<string> = new Set(['topic.os.dialog', 'dialog.came']);
