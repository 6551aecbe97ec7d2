import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** 担当の方はもういらない, where nobody was called, and もういいや。今夜やっとくことある?: a person was only guessed in it. */
export function withoutPersonDeclined({ handOff }: ConversationState, event: ReadEvent): ReadEvent {
  const { reading } = event;
  if (handOff !== null || !reading.topics.includes('handoff') || !declines(reading)) return event;
  const topics = reading.topics.filter((topic) => topic !== 'handoff');
  return { ...event, reading: { ...reading, topics } };
}

function declines({ told, signs, topics }: Reading): boolean {
  if (signs.includes('wantsCall')) return false;
  if (signs.includes('wantsWithdraw') || signs.includes('managesAlone')) return true;
  const isLeft = told?.command === 'cancel' || (told?.signs.includes('managesAlone') ?? false);
  return isLeft && topics.length > 1 && signs.includes('asks');
}
