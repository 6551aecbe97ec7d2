import type { Effect } from '../core/effect.ts';
import type { KeptEvent } from '../core/event.ts';
import type { Reading } from '../core/reading.ts';
import type { ConversationState } from '../core/state.ts';
import type { Heard, HeardQuestion, TurnFigures } from './heard-ports.ts';
import { isSpoken } from './spoken.ts';

interface HeardTurn {
  readonly event: KeptEvent;
  readonly before: ConversationState;
  readonly after: ConversationState;
  readonly effects: readonly Effect[];
  /** null: nothing was written. */
  readonly reading: Reading | null;
}

/** What a decided turn adds to the figures. */
export function figuresOf(turn: HeardTurn): TurnFigures {
  const isAnswered = turn.effects.some(({ type }) => type === 'say');
  const { reading } = turn;
  if (!isAnswered || reading === null) {
    return {
      isTalk: isAnswered && isSpoken(turn.event),
      question: null,
      wasWrong: false,
    };
  }
  return {
    isTalk: true,
    question: questionOf(reading, turn),
    wasWrong: reading.signs.includes('notThat'),
  };
}

function questionOf(reading: Reading, turn: HeardTurn): HeardQuestion | null {
  const { topics, suggested } = reading;
  const heard = heardAs(reading, turn);
  return heard === null ? null : { heard, topics, suggested };
}

/** null: an answer to a question of ours, or a word that steers, asks nothing. */
function heardAs({ topics, suggested }: Reading, turn: HeardTurn): Heard | null {
  if (isMissed(turn)) return suggested.length > 0 ? 'near' : 'notKnown';
  if (topics.length === 0) return null;
  return topics.every((topic) => topic === 'oos') ? 'notOurs' : 'answered';
}

function isMissed({ before, after, effects }: HeardTurn): boolean {
  const isGivenUp = effects.some(
    (effect) => effect.type === 'handOff' && effect.reason === 'notUnderstood',
  );
  return isGivenUp || after.misunderstandings > before.misunderstandings;
}
