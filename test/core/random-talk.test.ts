import * as fc from 'fast-check';
import {
  isNoDeadEnd,
  moneyIsSafe,
  neverTwice,
  restartIsSafe,
  nobodyIsLeft,
  personIsNear,
  stillnessIsKept,
} from './promises.ts';
import { anyTalk, anyTalkOfAccounts, type Move } from './random-move.ts';
import { Walk, type Moved } from './random-talk.ts';
import { content } from './the-content.ts';

const TALKS = 1150;
/** A restart from afar needs much to come together. */
const TALKS_WITH_RESTARTS = 2 * TALKS;
const QUESTIONS = Object.values(content.flows).flatMap(({ id, steps }) =>
  Object.entries(steps).flatMap(([name, step]) => ('ask' in step ? [`${id}/${name}`] : [])),
);

/** What a promise looks at: the talk so far, and what has just happened in it. */
type Promised = (walk: Walk, moved: Moved) => void;

interface Given {
  readonly start: number;
  readonly isLinked: boolean;
  readonly moves: readonly Move[];
}

/** Walks a talk; a broken promise is told with the whole talk up to it. */
function holds(
  { start, isLinked, moves }: Given,
  promised: Promised,
  atItsEnd: (walk: Walk) => void = () => {},
): void {
  const walk = new Walk(start, isLinked);
  try {
    for (const move of moves) promised(walk, walk.make(move));
    atItsEnd(walk);
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause);
    throw new Error([because, ...walk.lines].join('\n'), { cause });
  }
}

const both: Promised = (walk, moved) => {
  moneyIsSafe(walk.talk, moved);
  nobodyIsLeft(moved);
  personIsNear(walk, moved);
  stillnessIsKept(moved);
};

test('whatever happens in a talk, no payment is taken again without a failure seen, and nobody is left without an answer, a way on and a person', () => {
  let turns = 0;
  let taken = 0;
  let restarts = 0;
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyTalk, (given) => {
      let confused: string | null = null;
      const promised: Promised = (walk, moved) => {
        turns += 1;
        seen.add(walk.talk.place);
        if (moved.turned.said.includes('payment.takeAgain')) taken += 1;
        restartIsSafe(walk.talk, moved);
        restarts += moved.turned.sent.filter(({ kind }) => kind === 'reboot').length;
        both(walk, moved);
        confused = neverTwice(moved.turned, confused);
      };
      holds(given, promised, isNoDeadEnd);
    }),
    { numRuns: TALKS_WITH_RESTARTS, seed: 20_250_828 },
  );
  // The walk must be long enough, must have been everywhere, and must have met the case it is about.
  expect(turns).toBeGreaterThan(40_000);
  expect(QUESTIONS.filter((place) => !seen.has(place))).toEqual([]);
  expect(taken).toBeGreaterThan(5);
  expect(restarts).toBeGreaterThan(0);
});

test('both promises hold for those who link and unlink in the middle of a talk', () => {
  fc.assert(
    fc.property(anyTalkOfAccounts, (given) => holds(given, both, isNoDeadEnd)),
    { numRuns: 200, seed: 20_250_821 },
  );
});

const never: Promised = (_walk, { turned }) => {
  if (turned.said.includes('payment.takeAgain')) throw new Error('taken again');
};

test('a promise that does not hold is told as a short talk', () => {
  const told = fc.check(
    fc.property(anyTalk, (given) => holds(given, never)),
    { numRuns: TALKS, seed: 20_250_819 },
  );
  expect(told.failed).toBe(true);
  const { errorInstance } = told;
  const lines = errorInstance instanceof Error ? errorInstance.message.split('\n') : [];
  expect(lines[0]).toBe('taken again');
  expect(lines.filter((line) => /加盟店|時刻/.test(line)).length).toBeLessThanOrEqual(6);
  expect(lines.at(-1)).toContain('もう一度決済してください');
});
