import { actOn } from './act.ts';
import { isLongAgo, longAgo } from './long-ago.ts';
import { onOldButton } from './old-button.ts';
import type { ConversationState } from './state.ts';
import { unlinkTapped } from './unlink-account.ts';
import type { Decision, World } from './world.ts';

/** Postback data of a button: the turn it was offered in, and what it means. */
export function tapData(turn: number, choice: string): string {
  return `t${turn}:${choice}`;
}

/** The rich menu is always there, so its taps never grow old. */
const MENU = 'menu:';

export function onTapped(state: ConversationState, data: string, world: World): Decision {
  if (state.handOff?.isClaimed)
    return unlinkTapped(state, offeredBy(state, data), data, world) ?? { state, effects: [] };
  if (data.startsWith(MENU)) return onMenu(state, data.slice(MENU.length), world);
  // A double tap acts once.
  if (data === state.lastTap) return { state, effects: [] };
  const choice = offeredBy(state, data);
  if (choice === null) return onOldButton(state, world);
  if (choice.startsWith('step:') && isLongAgo(state, world)) return longAgo(state, world);
  return actOn({ ...state, lastTap: data }, choice, world);
}

/** What a button means, when it is one of those on offer now. */
function offeredBy({ offer }: ConversationState, data: string): string | null {
  const [, turn, choice] = /^t(\d+):(.+)$/.exec(data) ?? [];
  if (choice === undefined || offer?.turn !== Number(turn)) return null;
  return offer.choices.some(({ id }) => id === choice) ? choice : null;
}

function onMenu(state: ConversationState, topic: string, world: World): Decision {
  if (topic === 'handoff') return actOn(state, 'person', world);
  if (topic === 'link') return actOn(state, 'link', world);
  return actOn(state, `topic:${topic}`, world);
}
