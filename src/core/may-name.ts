import type { ReadEvent } from './event.ts';
import { isNearUpdate, isNotOurs } from './of-update.ts';
import { isUnread, LONGEST_NAMING } from './read-of-terminal.ts';
import type { ConversationState } from './state.ts';
import { mustAskFleet, type World } from './world.ts';

/** The fleet alone knows the names: it is asked before a short message counts as not understood. */
export function mayName(state: ConversationState, event: ReadEvent, world: World): boolean {
  if (!mustAskFleet(world) || state.handOff !== null) return false;
  return isBriefName(event) || mayBeNamedBeside(event);
}

function isBriefName(event: ReadEvent): boolean {
  const isShort = event.text.length <= LONGEST_NAMING && /[\p{L}\p{N}]/u.test(event.text);
  return isShort && (isUnread(event) || isChargeOfOthers(event));
}

/** ハンディ30パーになった: of another service, until a terminal is known by that name. */
function isChargeOfOthers({ reading: { battery, topics } }: ReadEvent): boolean {
  return battery !== null && topics.length > 0 && topics.every(isNotOurs);
}

/** レジは終わったけどハンディがエラーになる なんで?: longer, and what nobody is sure of may be of the update. */
function mayBeNamedBeside({ text, reading }: ReadEvent): boolean {
  const { topics, suggested, signs } = reading;
  const isOpen = topics.length === 0 && suggested.some(isNearUpdate);
  return isOpen && signs.includes('namesOthers') && text.length <= 2 * LONGEST_NAMING;
}
