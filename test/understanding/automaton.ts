import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A part of a pattern: where it begins, where it ends, and in how many ways it can be nothing. */
interface Piece {
  readonly first: Ways;
  readonly last: Ways;
  readonly empty: number;
}

/** Places, each with in how many ways it is come to: two are as bad as a hundred. */
type Ways = ReadonlyMap<number, number>;

/** A pattern as Glushkov drew it: a place for each letter of it, and which of them come after which. */
export interface Automaton {
  /** What may stand at each place, as it is written in the pattern. */
  readonly letters: readonly string[];
  readonly next: readonly ReadonlyMap<number, Step>[];
  readonly first: readonly number[];
}

/** From one place to the next: in how many ways, and what must not follow, as it is written in the pattern. */
export interface Step {
  readonly ways: number;
  readonly not: readonly string[];
}

/** The pattern itself, and each that only looks ahead or behind: those are tried on their own. */
export function automataOf({ source, flags }: RegExp): readonly Automaton[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  });
  const waiting: (readonly AST.Alternative[])[] = [pattern.alternatives];
  const found: Automaton[] = [];
  for (let own = waiting.pop(); own !== undefined; own = waiting.pop()) {
    found.push(new Drawing(waiting).draw(own));
  }
  return found;
}

const NOTHING: Piece = { first: new Map(), last: new Map(), empty: 1 };

/** A group that may come more often is as good as one that may come any number of times. */
const OFTEN = 8;
const MOST_PLACES = 30_000;

class Drawing {
  readonly #letters: string[] = [];
  readonly #next: Map<number, Step>[] = [];
  /** Of each place what must not come after it from now on. */
  readonly #not: string[][] = [];
  readonly #looked: (readonly AST.Alternative[])[];

  constructor(looked: (readonly AST.Alternative[])[]) {
    this.#looked = looked;
  }

  draw(alternatives: readonly AST.Alternative[]): Automaton {
    const { first } = this.#any(alternatives);
    return { letters: this.#letters, next: this.#next, first: [...first.keys()] };
  }

  #any(alternatives: readonly AST.Alternative[]): Piece {
    const pieces = alternatives.map(({ elements }) => this.#all(elements));
    return {
      first: sum(pieces.map(({ first }) => ({ ways: first, times: 1 }))),
      last: sum(pieces.map(({ last }) => ({ ways: last, times: 1 }))),
      empty: pieces.reduce((all, { empty }) => all + empty, 0),
    };
  }

  #all(elements: readonly AST.Element[]): Piece {
    let all = NOTHING;
    for (const one of elements) {
      const letter = letterNotNext(one);
      if (letter === null) all = this.#then(all, this.#one(one));
      else for (const place of all.last.keys()) this.#not[place]?.push(letter);
    }
    return all;
  }

  #then(before: Piece, after: Piece): Piece {
    this.#link(before.last, after.first);
    return {
      first: sum([
        { ways: before.first, times: 1 },
        { ways: after.first, times: before.empty },
      ]),
      last: sum([
        { ways: before.last, times: after.empty },
        { ways: after.last, times: 1 },
      ]),
      empty: before.empty * after.empty,
    };
  }

  #link(from: Ways, to: Ways): void {
    for (const [place, times] of from) {
      const next = this.#next[place];
      const not = [...(this.#not[place] ?? [])];
      for (const [after, count] of to) {
        const ways = (next?.get(after)?.ways ?? 0) + times * count;
        next?.set(after, { ways, not: ways > 1 ? [] : not });
      }
    }
  }

  #one(element: AST.Element): Piece {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass':
        return this.#letter(element);
      case 'Group':
      case 'CapturingGroup':
        return this.#any(element.alternatives);
      case 'Quantifier':
        return this.#repeated(element);
      case 'Assertion':
        if (element.kind === 'lookahead' || element.kind === 'lookbehind')
          this.#looked.push(element.alternatives);
        return NOTHING;
      case 'Backreference':
        return NOTHING;
    }
  }

  #letter({ raw }: AST.Element): Piece {
    const place = this.#letters.push(raw) - 1;
    this.#next.push(new Map());
    this.#not.push([]);
    if (place > MOST_PLACES) throw new Error('a pattern too long to be drawn');
    return { first: new Map([[place, 1]]), last: new Map([[place, 1]]), empty: 0 };
  }

  #repeated({ min, max, element }: AST.Quantifier): Piece {
    const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
    if (max === Infinity || (isGroup && max > OFTEN)) return this.#forEver(element, min);
    let whole = NOTHING;
    for (let at = 0; at < min; at += 1) whole = this.#then(whole, this.#one(element));
    return this.#then(whole, this.#upTo(element, max - min));
  }

  /** (a(a(a)?)?)?: how many come is one way each. A round that is nothing is none. */
  #upTo(element: AST.QuantifiableElement, most: number): Piece {
    if (most === 0) return NOTHING;
    const own = this.#one(element);
    const rest = this.#upTo(element, most - 1);
    return { ...this.#then({ ...own, empty: 0 }, rest), empty: 1 };
  }

  #forEver(element: AST.QuantifiableElement, min: number): Piece {
    const before = Array.from({ length: Math.max(0, Math.min(min, 3) - 1) }, () =>
      this.#one(element),
    );
    const own = this.#one(element);
    this.#link(own.last, own.first);
    const loop = { ...own, empty: min === 0 ? 1 : own.empty };
    return [...before, loop].reduce((all, one) => this.#then(all, one), NOTHING);
  }
}

/** (?!す), (?![\d,]): one letter. null: no such thing. */
function letterNotNext(element: AST.Element): string | null {
  if (element.type !== 'Assertion' || element.kind !== 'lookahead' || !element.negate) return null;
  const [only, ...others] = element.alternatives;
  const isLetter = only?.elements.length === 1 && LETTERS.has(only.elements[0]?.type ?? '');
  return isLetter && others.length === 0 ? only.raw : null;
}

const LETTERS: ReadonlySet<string> = new Set(['Character', 'CharacterClass', 'CharacterSet']);

function sum(all: readonly { readonly ways: Ways; readonly times: number }[]): Ways {
  const [only, ...others] = all.filter(({ ways, times }) => ways.size > 0 && times > 0);
  if (only === undefined) return new Map();
  if (others.length === 0 && only.times === 1) return only.ways;
  const found = new Map<number, number>();
  for (const { ways, times } of [only, ...others]) {
    for (const [place, count] of ways) {
      found.set(place, Math.min(2, (found.get(place) ?? 0) + count * times));
    }
  }
  return found;
}
