import * as fc from 'fast-check';
import { Walk, type Move } from './money-walk.ts';
import type { Turned } from './a-talk.ts';

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(
    ...(['tap', 'tap', 'tap', 'tap', 'oldTap', 'write', 'write', 'answer', 'failed'] as const),
    ...(['ring', 'remind', 'send', 'staff', 'back', 'follow', 'menu', 'menu'] as const),
  ),
  pick: fc.nat({ max: 997 }),
  minutes: fc.constantFrom(0, 0, 1, 3, 20, 400),
  fleet: fc.nat({ max: 9 }),
});

const walk = fc.record({
  start: fc.nat({ max: 3 }),
  isLinked: fc.boolean(),
  isAboutMoney: fc.boolean(),
  moves: fc.array(move, { minLength: 24, maxLength: 32, size: 'max' }),
});

const TAKE_AGAIN = 'payment.takeAgain';
const DANGEROUS = /もう一度決済|再決済して|決済し直して/;
const NOT_UNDERSTOOD = /^notUnderstood\./;
const WAYS_TO_A_PERSON = new Set(['person', 'withdraw']);

let turns = 0;
let taken = 0;

test('whatever happens in a talk, its promises hold', () => {
  fc.assert(
    fc.property(walk, ({ start, isLinked, isAboutMoney, moves }) => {
      const walked = new Walk(start, isLinked);
      let confused: string | null = null;
      if (isAboutMoney) walked.make({ kind: 'menu', pick: 0, minutes: 0, fleet: 3 });
      for (const one of moves) {
        const { turned, book } = walked.make(one);
        turns += 1;
        moneyIsSafe(turned, book);
        personIsNear(turned);
        stillnessIsKept(turned);
        confused = neverTwice(turned, confused);
      }
    }),
    { numRuns: 185, seed: 20_250_819 },
  );
  // The walk must be long enough, and must have met the case it is about.
  expect(turns).toBeGreaterThan(5000);
  expect(taken).toBeGreaterThan(3);
});

/** "Take it again" only where, in this very walk, the history said failed and the customer's side unpaid. */
function moneyIsSafe({ said, texts }: Turned, book: Walk['book']): void {
  const isSaid = said.includes(TAKE_AGAIN);
  if (isSaid) taken += 1;
  if (isSaid && (book.history !== 'failed' || book.customer !== 'unpaid')) {
    throw new Error(`a payment is to be taken again after ${JSON.stringify(book)}`);
  }
  if (!isSaid && texts.some((text) => DANGEROUS.test(text))) {
    throw new Error(`${said.join()} says to take a payment again`);
  }
}

function personIsNear({ says, buttons, state }: Turned): void {
  if (says.length === 0 || state.handOff !== null || says.some(({ staff }) => staff)) return;
  if (!buttons.some((id) => WAYS_TO_A_PERSON.has(id))) {
    throw new Error(`no way to a person in ${says.map(({ message }) => message).join()}`);
  }
}

/** A person has the talk: only their own words go out. */
function stillnessIsKept({ before, says, said }: Turned): void {
  if (before.handOff?.isClaimed !== true) return;
  const own = says.filter(({ staff }) => staff === undefined);
  if (own.length > 0 && !said.includes('handOff.returned')) {
    throw new Error(`the bot speaks between a person and the merchant: ${said.join()}`);
  }
}

function neverTwice({ said }: Turned, before: string | null): string | null {
  if (said.length === 0) return before;
  const now = said.find((message) => NOT_UNDERSTOOD.test(message)) ?? null;
  if (now !== null && now === before) throw new Error(`${now} twice in a row`);
  return now;
}
