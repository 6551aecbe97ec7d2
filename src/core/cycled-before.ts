import type { ConversationEvent } from './event.ts';
import type { Hint } from './hint.ts';

/** 今朝再起動した, 電源は昨日入れ直した: before it failed, which that has not mended. */
export function isCycledBefore(event: ConversationEvent): boolean {
  if (event.type !== 'merchantAsked') return false;
  const { past, signs, hints } = event.reading;
  if (past === null || signs.includes('otherTerminal')) return false;
  return signs.includes('hasCycled') || CYCLED.every((hint) => hints.includes(hint));
}

const CYCLED: readonly Hint[] = ['namesRestart', 'doneBefore'];
