import type { Effect } from '../../src/core/effect.ts';
import type { Reading } from '../../src/core/reading.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import { figuresOf } from '../../src/engine/heard.ts';
import { readingOf } from '../core/a-talk.ts';

const SAY: Effect = { type: 'say', message: 'maybe' };
const MISSED = { ...FRESH_STATE, misunderstandings: 1 };

const heard = (
  reading: Partial<Reading>,
  after = FRESH_STATE,
  effects: readonly Effect[] = [SAY],
) =>
  figuresOf({
    event: { type: 'merchantWrote', text: '?', messageId: '1' },
    before: FRESH_STATE,
    after,
    effects,
    reading: readingOf('?', reading),
  });

test.each([
  ['an answer', { topics: ['os.skip'] }, FRESH_STATE, 'answered'],
  ['choices', { suggested: ['os.skip'] }, MISSED, 'near'],
  ['a question back', {}, MISSED, 'notKnown'],
  ['"not our business"', { topics: ['oos'] }, FRESH_STATE, 'notOurs'],
  ['an answer beside what is not ours', { topics: ['os.skip', 'oos'] }, FRESH_STATE, 'answered'],
] as const)('%s is heard as such', (_what, reading, after, as) => {
  expect(heard(reading, after).question?.heard).toBe(as);
});

test('the third time a person is called, and the question is not known', () => {
  const handOff: Effect = {
    type: 'handOff',
    number: '0819-1',
    reason: 'notUnderstood',
    urgency: 'canWait',
    summary: [],
    position: null,
    terminals: [],
  };
  expect(heard({}, FRESH_STATE, [handOff, SAY]).question?.heard).toBe('notKnown');
});

test('an answer to a question of ours asks nothing, and is a talk all the same', () => {
  expect(heard({})).toEqual({ isTalk: true, question: null, wasWrong: false });
});

test('what is written to staff is not counted', () => {
  expect(heard({ topics: ['os.skip'] }, FRESH_STATE, [])).toEqual({
    isTalk: false,
    question: null,
    wasWrong: false,
  });
});

test('"that is not what I meant" tells of the answer before', () => {
  expect(heard({ signs: ['notThat'] }).wasWrong).toBe(true);
});
