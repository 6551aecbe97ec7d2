import { withPart } from '../../src/web/desk/talk-parts.ts';
import type { TalkLine } from '../../src/web/wire/talk.ts';

const line = (turn: number, changes: Partial<TalkLine> = {}): TalkLine => ({
  id: `in:${turn}`,
  turn,
  at: '2025-08-19T08:05:00+09:00',
  from: 'merchant',
  by: null,
  messages: [],
  event: null,
  isUnsent: false,
  isEdited: false,
  delivery: null,
  heard: null,
  decided: null,
  ...changes,
});
const turnsOf = (lines: readonly TalkLine[]) => lines.map(({ turn }) => turn);

test('an older part stands before what is known', () => {
  expect(turnsOf(withPart([line(3), line(4)], [line(1), line(2)]))).toEqual([1, 2, 3, 4]);
});

test('the newest part follows what is known, and no line stands twice', () => {
  const known = [line(1), line(2), line(3)];
  expect(turnsOf(withPart(known, [line(2), line(3), line(4)]))).toEqual([1, 2, 3, 4]);
});

test('a line that was blanked meanwhile loses its words', () => {
  const [first] = withPart([line(1)], [line(1, { isUnsent: true })]);
  expect(first?.isUnsent).toBe(true);
});

test('a part without lines changes nothing', () => {
  expect(turnsOf(withPart([line(1)], []))).toEqual([1]);
});
