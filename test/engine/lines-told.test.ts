import type { Say } from '../../src/core/effect.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import { isoOf } from '../../src/core/moment.ts';
import { compose, type Wording } from '../../src/engine/compose.ts';
import { inShort } from '../../src/engine/deadline-told.ts';
import { withLinesTold } from '../../src/engine/lines-told.ts';
import { content } from '../core/the-content.ts';
import { tokyo } from '../core/the-shop.ts';

const AT = tokyo('2025-08-20T10:00');
const PLAIN: Wording = { locale: content.locale, notice: content.notice, now: AT, turn: 7 };

const say = (message: string): Say => ({ type: 'say', message });
const linesOf = (messages: readonly string[]): readonly string[] =>
  compose(messages.map(say), PLAIN)?.lines ?? [];

/** What is said of it where these were said in the reply before. */
function textsAfter(before: readonly string[], messages: readonly string[]): readonly string[] {
  const state = withLinesTold(FRESH_STATE, linesOf(before), AT);
  const wording = inShort(PLAIN, { type: 'merchantAsked', text: 'x' }, state);
  const told = { ...wording, locale: content.locale };
  return compose(messages.map(say), told)?.reply.bubbles.map(({ text }) => text) ?? [];
}

test('what was told stands no more below another answer', () => {
  const [first, again] = [
    textsAfter([], ['putOff.plainly']),
    textsAfter(['topic.os.skip'], ['putOff.plainly']),
  ];
  expect(first[0]).toContain('開店前に済ませると安心です');
  expect(again[0]).toContain('あとに回して決済できます');
  expect(again[0]).not.toContain('開店前に済ませると安心です');
});

test('a bubble is not said twice in one reply', () => {
  expect(textsAfter([], ['putOff.plainly', 'putOff.plainly'])).toHaveLength(1);
});

test('asked to say it once more, all of it is said', () => {
  const said = { messages: [], words: 0, to: null, at: isoOf(AT) };
  const state = { ...withLinesTold(FRESH_STATE, linesOf(['topic.os.skip']), AT), said };
  const asked = {
    type: 'merchantAsked',
    text: 'x',
    reading: { topics: [], command: 'repeat' },
  } as const;
  expect(inShort(PLAIN, asked, state).linesTold).toBeNull();
});

test('only the last three replies count', () => {
  const told = ['a', 'b', 'c', 'd'].reduce(
    (state, line) => withLinesTold(state, [line], AT),
    FRESH_STATE,
  );
  expect(told.told?.lines).toHaveLength(3);
});
