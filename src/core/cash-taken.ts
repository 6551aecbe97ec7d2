import { cashWhileUpdating } from './cash.ts';
import { topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { wishesPayment } from './money-flow.ts';
import { isoOf } from './moment.ts';
import { isBegunTold } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** What was taken in cash, while the update runs or where no payment was told of. */
export const cashTold: Rule = (state, event, world) =>
  cashWhileUpdating(state, event, world) ?? cashTaken(state, event.reading, world);

/** 現金でもらった, where a payment was held with an if and nobody told of one: it is charged twice only where a card was run as well. null: one was told, or more is. */
function cashTaken(
  state: ConversationState,
  { hints, signs, topics, payment }: Reading,
  world: World,
): Decision | null {
  const isAlone = hints.includes('onlyCash') && !signs.includes('asks');
  if (!isAlone || !wishesPayment(topics) || signs.includes('takenTwice')) return null;
  if (payment.customer !== null) return null;
  if (state.position !== null || state.handOff !== null) return null;
  if (isBegunTold(withoutThis(state, world), world)) return null;
  const choices = [topicChoice('payment.check_history')];
  const say: Say = { type: 'say', message: 'payment.cashTaken', choices };
  return understood({ state, effects: [say] });
}

/** Without what this very message tells against a second charge. */
function withoutThis(state: ConversationState, { now }: World): ConversationState {
  const kept = Object.entries(state.against).filter(([, at]) => at !== isoOf(now));
  return { ...state, against: Object.fromEntries(kept) };
}
