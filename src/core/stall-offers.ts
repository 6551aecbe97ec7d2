import { allSays, asksOutside, type Effect } from './effect.ts';
import type { ConversationEvent } from './event.ts';
import type { Guard } from './guard.ts';
import { beginsNone } from './if-stopped.ts';
import { isPastDeadline } from './notice.ts';
import { runsAlready } from './runs-already.ts';
import { isSaidOf } from './said-of.ts';
import { isStallOpen } from './stall-open.ts';

/** 画面が固まった, and 飛ばせない?: where something stands that may be at a sale, no button begins the update; the history is offered instead. */
export const withStallBare: Guard = (_before, decision, event, world) => {
  const { state, effects } = decision;
  if (event.type !== 'merchantAsked' || effects.some(asksOutside)) return decision;
  const isOpen = isStallOpen(state, world) && !isPastDeadline(world);
  if (!isOpen || runsAlready(state, world) || allSays(effects).length === 0) return decision;
  return { state, effects: effects.map(beginsNone) };
};

/** 画面真っ黒になった, and no update named: what stops an update is no answer to that. */
export function isDarkOf(effects: readonly Effect[], event: ConversationEvent): boolean {
  if (event.type !== 'merchantAsked') return false;
  const { signs, hints } = event.reading;
  const isDark = signs.includes('darkScreen') && !signs.includes('asks');
  const said = allSays(effects).map(({ message }) => message);
  const isHeld = said.some((message) => isSaidOf('held', message));
  return isDark && !hints.includes('ofUpdate') && !isHeld && said.some((one) => PASSES.has(one));
}

const PASSES: ReadonlySet<string> = new Set(['topic.update.error', 'maybe']);
