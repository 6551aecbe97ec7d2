import type { ReadEvent } from './event.ts';
import { isoOf } from './moment.ts';
import type { Language } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** The talk with what a message tells besides what it asks: its language, and that somebody stands at the counter. */
export function heard(
  before: ConversationState,
  event: ReadEvent,
  { now }: World,
): ConversationState {
  const state = { ...before, language: languageOf(before, event) };
  return event.reading.customerWaiting ? { ...state, counterAt: isoOf(now) } : state;
}

/** The message decides; figures, marks and "ok" are of every language, and leave it as it was. */
function languageOf(before: ConversationState, { reading, text }: ReadEvent): Language {
  // 好的 and 不知道 are of either language: without kana a Chinese talk stays Chinese.
  const isJapanese =
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ||
    (before.language !== 'zh-Hans' && /\p{Script=Han}/u.test(text));
  return reading.language === 'ja' && !isJapanese ? before.language : reading.language;
}
