import { topicChoice } from './choices.ts';
import { isPaymentGuessed } from './doubt.ts';
import { IF_STOPPED } from './if-stopped.ts';
import { mayHaveNone } from './not-of-payment.ts';
import { RETRY } from './payment-told.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule } from './world.ts';

/** なるほど、履歴見るんですね, behind our own words of that, where no payment was told of: はい, and no check begins of it. */
export const historySaidBack: Rule = (state, { reading }, world) => {
  const { position, handOff, said } = state;
  if (!reading.hints.includes('historySaidBack') || position !== null || handOff !== null)
    return null;
  const isSupposed = hasSaid(said, IF_CUT);
  const isTold = isSupposed || hasSaid(said, OF_HISTORY);
  if (!isTold || (!isSupposed && !mayHaveNone(state, world))) return null;
  const choices = [topicChoice('payment.check_history')];
  const say = { type: 'say', message: 'payment.historyFirst', choices } as const;
  return withWayBack(understood({ state, effects: [say] }));
};

/** やり直します, behind what closes, where no payment was told of or guessed at: that one that stopped is not, and no check begins of it. */
export const redoesUntold: Rule = (state, { reading }, world) => {
  const { position, handOff, said } = state;
  if (position !== null || handOff !== null || !onlyRedoes(reading)) return null;
  if (said?.messages.includes('topic.app.closes') !== true) return null;
  if (!mayHaveNone(state, world) || isPaymentGuessed(state, world)) return null;
  const choices = [topicChoice('payment.check_history')];
  return withWayBack(understood({ state, effects: [{ ...IF_STOPPED, choices }] }));
};

/** More may be of one: 会計をやり直します. */
function onlyRedoes({ hints, signs, topics }: Reading): boolean {
  if (!hints.includes('doesAgain') || !topics.every((topic) => topic === RETRY)) return false;
  return signs.every((sign) => sign === 'tellsAnything');
}

/** What was asked with an if, and so answered. */
const IF_CUT: ReadonlySet<string> = new Set(['payment.ifCut', 'payment.ifUnknown']);
/** The same, beside something else. */
const OF_HISTORY: ReadonlySet<string> = new Set([
  'payment.noneThen',
  'payment.noneNoted',
  'payment.cash',
  'topic.app.closes',
  'counter.cash',
]);
