import { topicChoice } from './choices.ts';
import { mayHaveNone } from './not-of-payment.ts';
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

/** What was asked with an if, and so answered. */
const IF_CUT: ReadonlySet<string> = new Set(['payment.ifCut', 'payment.ifUnknown']);
/** The same, beside something else. */
const OF_HISTORY: ReadonlySet<string> = new Set([
  'payment.noneThen',
  'payment.cash',
  'topic.app.closes',
  'counter.cash',
]);
