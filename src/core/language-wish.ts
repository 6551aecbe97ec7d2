import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** 日本語でお願い: the talk goes on in the language that is wished for; null for anything else. */
export function languageWished(
  state: ConversationState,
  { languageWished: language }: Reading,
  world: World,
): Decision | null {
  if (language === null) return null;
  const again = askAgain({ ...state, language }, world);
  return saidFirst({ type: 'say', message: 'language.changed' }, again);
}
