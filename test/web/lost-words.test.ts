import { isLost } from '../../src/web/desk/lost-words.ts';
import type { TalkLine } from '../../src/web/wire/talk.ts';
import { line as lineShape } from '../../src/web/wire/talk.ts';

const said = (turn: number, text: string, changes: Partial<TalkLine> = {}): TalkLine => ({
  ...lineShape.parse({
    id: `out:${turn}`,
    turn,
    at: '2025-08-19T10:00:00.000+09:00',
    from: 'staff',
    by: '山本',
    messages: [{ type: 'text', text }],
    event: null,
    isUnsent: false,
    isEdited: false,
    delivery: 'never',
    heard: null,
    decided: null,
  }),
  ...changes,
});
const LOST = said(5, '確認します');

test.each([
  ['never', true],
  ['unknown', true],
  ['sent', false],
  ['waiting', false],
  ['later', false],
  ['noPushLeft', false],
  ['blocked', false],
] as const)('words whose delivery is %s can be sent again: %s', (delivery, isSo) => {
  const line = said(5, '確認します', { delivery });
  expect(isLost(line, [line])).toBe(isSo);
});

test('what was said again since is not lost, whatever became of that', () => {
  expect(isLost(LOST, [LOST, said(7, '確認します', { delivery: 'waiting' })])).toBe(false);
  expect(isLost(LOST, [said(3, '確認します'), LOST, said(7, '別のこと')])).toBe(true);
});

test('words of the bot are not sent again, nor what has none', () => {
  const ofBot = said(5, '確認します', { from: 'bot' });
  const nothing = said(5, '', { messages: [] });
  expect([isLost(ofBot, [ofBot]), isLost(nothing, [nothing])]).toEqual([false, false]);
});

const photo = (turn: number, name: string) => {
  const originalContentUrl = `/pictures/desk/${name}`;
  return said(turn, '', { messages: [{ type: 'image', originalContentUrl }] });
};

test('a photo is lost like words, until the same one was sent again', () => {
  const lost = photo(5, 'a');
  expect(isLost(lost, [lost, photo(7, 'b')])).toBe(true);
  expect(isLost(lost, [lost, photo(7, 'a')])).toBe(false);
});
