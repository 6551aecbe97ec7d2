import { lookAtSale } from './amid-sale.ts';
import { UPDATE_FLOW } from './aside.ts';
import { choiceOf } from './choice-of.ts';
import { questionAt } from './flow.ts';
import { IN_DOUBT } from './in-doubt.ts';
import { UNRESOLVED } from './left-on.ts';
import type { Rule } from './world.ts';

/** もう確認した, right after it was told to look at the history first: what it showed is asked, as the button does. */
export const lookedAlready: Rule = (state, event, world) => {
  const { position, handOff, said } = state;
  const isTold = said?.messages.includes(UNRESOLVED.message) ?? false;
  if (!isTold || position !== null || handOff !== null) return null;
  const asks = questionAt(world.facts.flows[UPDATE_FLOW], IN_DOUBT);
  const isLooked = asks !== null && choiceOf(asks, event) === 'checked';
  return isLooked ? lookAtSale(state, world) : null;
};
