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
  if (language === null || isOfPhone(state, language)) return null;
  const again = askAgain({ ...state, language }, world);
  return saidFirst({ type: 'say', message: 'language.changed' }, again);
}

/** 한국어 되나요, in Korean, where the hotline's number was told last: of who answers there. */
export function isOfPhone(
  { language, topics }: ConversationState,
  wished: Reading['languageWished'],
): boolean {
  return wished === language && wished !== 'ja' && topics.at(-1) === 'hotline';
}
