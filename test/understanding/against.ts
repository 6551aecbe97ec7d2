import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** As much of a message as is read. */
const LONGEST = 1000;

/**
 * Messages that are hard on a pattern: each of its words, two that stand side by side, and all of them, said again and
 * again; behind what it looks for first, and with a letter at the end that it does not know.
 */
export function* textsAgainst(pattern: RegExp, length = LONGEST): Iterable<string> {
  const { words, first } = wordsOf(pattern);
  const pairs = words.map((word, at) => `${word}${words[(at + 1) % words.length] ?? ''}`);
  const said = new Set([...words, ...pairs, words.join('').slice(0, 40), '1', ' ', 'あ', 'a']);
  for (const piece of said) {
    if (piece === '') continue;
    const text = again(piece, length);
    yield `${text}※`;
    if (first !== '') yield `${first}${text}※`;
  }
  const half = length / 2;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    if (next !== '') yield `${again(word, half)}${again(next, half)}※`;
  }
}

function again(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The letters of a pattern that stand side by side, in their order; and of what it looks for ahead one each. */
function wordsOf({ source, flags }: RegExp): { words: readonly string[]; first: string } {
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  });
  const words: string[] = [];
  let first = '';
  visitRegExpAST(parsed, {
    onAlternativeEnter: ({ elements, parent }) => {
      const own = runsIn(elements);
      words.push(...own);
      const isFirst = parent.type === 'Assertion' && parent.kind === 'lookahead' && !parent.negate;
      if (isFirst && parent.alternatives[0]?.elements === elements) first += own[0] ?? '';
    },
  });
  return { words: [...new Set(words)], first };
}

function runsIn(elements: readonly AST.Element[]): readonly string[] {
  const runs = [''];
  for (const element of elements) {
    if (element.type === 'Character')
      runs.push(`${runs.pop() ?? ''}${String.fromCodePoint(element.value)}`);
    else if (element.type === 'CharacterClass' && !element.negate) runs.push(letterOf(element), '');
    else runs.push('');
  }
  return runs.filter((run) => run !== '');
}

function letterOf({ elements: [first] }: AST.CharacterClass): string {
  if (first?.type === 'Character') return String.fromCodePoint(first.value);
  return first?.type === 'CharacterClassRange' ? String.fromCodePoint(first.min.value) : '';
}
