import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type Automaton, automataOf, type Step } from './automaton.ts';

/**
 * A word that a loop of the pattern reads in two ways, and so twice of them in four, and thirty in a thousand million: null
 * where there is none. What is looked for ahead and behind is taken for true: what only that keeps apart is found, too.
 */
export function ambiguityOf(pattern: RegExp): string | null {
  const alphabet = alphabetOf(pattern);
  for (const automaton of automataOf(pattern)) {
    const word = new Search(automaton, (raw) => lettersOf(raw, pattern, alphabet)).word();
    if (word !== null) return word.map((at) => alphabet[at] ?? '').join('');
  }
  return null;
}

/** The letters that a pattern names, the neighbours of its ranges, and some that stand for all the others. */
function alphabetOf({ source, flags }: RegExp): readonly string[] {
  const found = new Set(
    'azAZ09 \n\t。、!?%.,-_:/+~…〜ー・※①＃あぁんゖアンヶ一龠今更亜吗们가힣요éßя',
  );
  const add = (code: number) => found.add(String.fromCodePoint(Math.max(0, code)));
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  });
  visitRegExpAST(parsed, {
    onCharacterEnter: ({ value }) => add(value),
    onCharacterClassRangeEnter: ({ min, max }: AST.CharacterClassRange) => {
      for (const code of [min.value - 1, min.value, max.value, max.value + 1]) add(code);
    },
  });
  return [...found];
}

/** Which letters one letter of a pattern may be. */
function lettersOf(raw: string, { flags }: RegExp, alphabet: readonly string[]): readonly number[] {
  const own = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
  return alphabet.flatMap((letter, at) => (own.test(letter) ? [at] : []));
}

/** Two ways of reading the same word at once. */
interface Pair {
  readonly left: number;
  readonly right: number;
  readonly before: Pair | null;
  readonly letter: number;
}

/** Weideman et al., "Analyzing Matching Time Behavior of Backtracking Regular Expression Matchers": exponential ambiguity. */
class Search {
  readonly #next: Automaton['next'];
  readonly #after: readonly ReadonlyMap<number, readonly number[]>[];
  readonly #loops: readonly number[];
  readonly #letters: readonly (readonly number[])[];

  constructor({ next, letters }: Automaton, lettersOfOne: (raw: string) => readonly number[]) {
    const known = new Map<string, readonly number[]>();
    const lettersAs = (raw: string): readonly number[] => {
      const own = known.get(raw) ?? lettersOfOne(raw);
      known.set(raw, own);
      return own;
    };
    this.#next = next;
    this.#letters = letters.map(lettersAs);
    this.#loops = loopsOf(next);
    this.#after = next.map((steps, place) => {
      const after = new Map<number, number[]>();
      for (const [to, { not }] of steps) {
        if (this.#loops[to] !== this.#loops[place]) continue;
        const never = new Set(not.flatMap(lettersAs));
        for (const letter of this.#letters[to] ?? []) {
          if (never.has(letter)) continue;
          const others = after.get(letter);
          if (others) others.push(to);
          else after.set(letter, [to]);
        }
      }
      return after;
    });
  }

  word(): readonly number[] | null {
    return this.#readTwice() ?? this.#readApart();
  }

  /** From one place of a loop to the next in two ways. */
  #readTwice(): readonly number[] | null {
    for (const [place, next] of this.#next.entries()) {
      for (const [to, { ways }] of next) {
        const letter = this.#letters[to]?.[0];
        const isWithin = this.#loops[to] === this.#loops[place];
        if (isWithin && ways > 1 && letter !== undefined) return [letter];
      }
    }
    return null;
  }

  /** From one place in a loop by two ways to one place. */
  #readApart(): readonly number[] | null {
    const seen = new Set<number>();
    const waiting: Pair[] = [];
    for (const place of this.#after.keys()) {
      waiting.push({ left: place, right: place, before: null, letter: -1 });
      for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
        for (const next of this.#nextOf(pair)) {
          const isOne = next.left === next.right;
          // Together from the start: the place where they part is tried on its own.
          if (isOne && pair.left === pair.right) continue;
          if (isOne) return wordOf(next);
          const key = next.left * this.#after.length + next.right;
          if (seen.has(key)) continue;
          seen.add(key);
          waiting.push(next);
        }
      }
    }
    return null;
  }

  *#nextOf(before: Pair): Iterable<Pair> {
    const others = this.#after[before.right];
    for (const [letter, lefts] of this.#after[before.left] ?? []) {
      for (const left of lefts) {
        for (const right of others?.get(letter) ?? []) yield { left, right, before, letter };
      }
    }
  }
}

function wordOf(last: Pair): readonly number[] {
  const word: number[] = [];
  for (let pair = last; pair.before !== null; pair = pair.before) word.unshift(pair.letter);
  return word;
}

/** Of each place the number of the loop that it is in (Tarjan); a place in none has a number of its own. */
function loopsOf(next: readonly ReadonlyMap<number, Step>[]): readonly number[] {
  const order: number[] = next.map(() => -1);
  const low: number[] = next.map(() => 0);
  const loops: number[] = next.map(() => -1);
  const open: number[] = [];
  let count = 0;
  const enter = (place: number): { place: number; left: number[] } => {
    order[place] = low[place] = count;
    count += 1;
    open.push(place);
    return { place, left: [...(next[place]?.keys() ?? [])] };
  };
  const lower = (place: number, to: number): void => {
    low[place] = Math.min(low[place] ?? 0, to);
  };
  const close = (place: number): void => {
    if (low[place] !== order[place]) return;
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      loops[one] = place;
      if (one === place) return;
    }
  };
  for (const start of next.keys()) {
    if (order[start] !== -1) continue;
    const path = [enter(start)];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const { place, left } = last;
      const to = left.pop();
      if (to === undefined) {
        path.pop();
        close(place);
        const before = path.at(-1);
        if (before) lower(before.place, low[place] ?? 0);
      } else if (order[to] === -1) path.push(enter(to));
      else if (loops[to] === -1) lower(place, order[to] ?? 0);
    }
  }
  return loops;
}
