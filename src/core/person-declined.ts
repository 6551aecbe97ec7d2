import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';

/** 担当の方はもういらない, where nobody was called, and もういいや。今夜やっとくことある?: a person was only guessed in it. */
export function withoutPersonDeclined({ handOff }: ConversationState, event: ReadEvent): ReadEvent {
  const { reading } = event;
  if (handOff !== null || !isOfPerson(reading) || !declines(reading)) return event;
  const topics = asksBesides(reading) ?? reading.topics.filter((topic) => topic !== 'handoff');
  const signs = reading.signs.filter((sign) => topics.length === 0 || !OF_PERSON.has(sign));
  return { ...event, reading: { ...reading, topics, signs } };
}

/** 担当者はいらないので、何分かかるか教えて, where no topic was sure. */
function asksBesides({ topics, signs, suggested }: Reading): readonly string[] | null {
  const isMeant = signs.includes('asksMinutes') && suggested.includes(DURATION);
  return topics.length === 0 && isMeant ? [DURATION] : null;
}

const DURATION = 'update.duration';
const OF_PERSON: ReadonlySet<Sign> = new Set(['wantsWithdraw', 'asksQueue']);

function isOfPerson(reading: Reading): boolean {
  return reading.topics.includes('handoff') || asksBesides(reading) !== null;
}

function declines({ told, signs, topics }: Reading): boolean {
  if (signs.includes('wantsCall')) return false;
  if (signs.includes('wantsWithdraw') || signs.includes('managesAlone')) return true;
  const isLeft = told?.command === 'cancel' || (told?.signs.includes('managesAlone') ?? false);
  return isLeft && topics.length > 1 && signs.includes('asks');
}
