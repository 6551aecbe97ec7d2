import type { Say } from './effect.ts';
import { momentOf } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, Position } from './state.ts';

/** 忘れそう, 忘れるといけないので, 忘れないでね: why a reminder is wished for, and nothing else. */
export function isReason({ topics, signs, time, timeAsked, reminderWish }: Reading): boolean {
  if (time !== null || timeAsked.isToRemind || reminderWish !== null) return false;
  if (signs.includes('books') && signs.includes('denied')) return true;
  if (IS_MORE.some((sign) => signs.includes(sign))) return false;
  return topics.length > 0 && topics.every((topic) => topic === 'reminder');
}

const IS_MORE: readonly Sign[] = ['asks', 'wantsNone', 'denied', 'corrects'];

/** The same, where the time is said back to be agreed on. */
export function isReasonFor(position: Position | null, reading: Reading): boolean {
  return position?.reminder?.wanted?.kind === 'clear' && isReason(reading);
}

/** 明日は店10時からだけど大丈夫ですか: the hour is the shop's own, and nothing is to be told of then; 開店10時だから9時にして names another. */
export function isHourOfShop({ time, timeAsked, signs }: Reading): boolean {
  const { shopTold, isToRemind } = timeAsked;
  if (isToRemind || time?.kind !== 'at' || MOVES.some((sign) => signs.includes(sign))) return false;
  const { clock } = time;
  if (clock === null || 'part' in clock) return false;
  return [shopTold.opens, shopTold.closes].some((one) => one?.hour === clock.hour);
}

const MOVES: readonly Sign[] = ['movesTime', 'mayMoveTime', 'corrects'];

/** The one that has been set comes as it was agreed. */
export function keptFor(at: string): Say {
  return { type: 'say', message: 'reminder.kept', values: { at: momentOf(at) } };
}

/** 何時にしたっけ, and right behind a reminder 何時だっけ. */
export function asksItsHour(
  { position, topics }: ConversationState,
  { signs, hints }: Reading,
): boolean {
  const isNear = position === null ? topics.at(-1) === 'reminder' : position.reminder != null;
  return signs.includes('asksWhenSet') || (isNear && hints.includes('asksCallTime'));
}

/** 5分後, to a reminder that has just come, and 昼の2時: an answer, whatever else it may sound like. */
export function isWait({ time, signs, hints }: Reading, isDue: boolean): boolean {
  const isAnswer = (isDue && time?.kind === 'after') || hints.includes('namesTimeOnly');
  return isAnswer && !signs.includes('asks');
}

/** 8時で, 昼の2時, やっぱり9時: said to what was just set, and of nothing else; one that is wished for as a reminder is one more. */
export function isOfThat({ topics, hints, signs }: Reading): boolean {
  const isMore = topics.includes('reminder');
  const isAlone = topics.length === 0 || (hints.includes('namesTimeOnly') && !isMore);
  return isAlone || signs.includes('corrects');
}
