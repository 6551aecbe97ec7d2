import { DateTime } from 'luxon';
import type { Say } from '../../src/core/effect.ts';
import { TAKE_AGAIN } from '../../src/core/money.ts';
import { compose } from '../../src/engine/compose.ts';
import { PATH_SHOPS } from './path-shop.ts';
import type { Here } from './path-turn.ts';
import { walkEveryPath, type Walked } from './path-walk.ts';
import { exitNames } from './path-ways.ts';
import { content } from './the-content.ts';
import { MORNING } from './the-shop.ts';

const FLOWS = Object.values(content.flows);
const WALKS = FLOWS.flatMap((flow) =>
  Object.entries(PATH_SHOPS).map(([name, shop]) => ({ flow, id: flow.id, name, shop })),
);

/** Ways that no talk can take, with the reason. */
const NEVER_TAKEN: Readonly<Record<string, readonly string[]>> = {
  // Behind the first look at the phase: time does not go back.
  'update-terminal': ['busy.results.early', 'notOffered.results.early'],
};

const taken = new Map<string, ReadonlySet<string>>();
let takenAgain = 0;

test.each(WALKS)(
  'every path of $id, $name: it ends, says nothing twice in a row, and is safe with money',
  ({ flow, id, name, shop }) => {
    const walked = walkEveryPath(flow, shop, holds);
    expect(walked.ended).toBeGreaterThan(0);
    taken.set(id, new Set([...(taken.get(id) ?? []), ...walked.exits]));
    process.stderr.write(lineOf(id, name, walked));
  },
  120_000,
);

// After the walks.
test.each(FLOWS)('they take every way out of every step of $id', (flow) => {
  const all = exitNames(flow).filter((name) => !NEVER_TAKEN[flow.id]?.includes(name));
  expect([...(taken.get(flow.id) ?? [])].toSorted()).toEqual(all.toSorted());
});

test('on some path a payment is taken again: the case was met', () => {
  expect(takenAgain).toBeGreaterThan(0);
});

test('words that a flow would say twice in a row are said once', () => {
  const [flow] = FLOWS;
  const shop = PATH_SHOPS['not linked'];
  if (flow === undefined || shop === undefined) throw new Error('no flow, or no shop');
  const again = { again: { say: 'readEnough', next: 'solved' } };
  const readEnough = { say: 'readEnough', next: 'again' };
  const twice = { ...flow, steps: { ...flow.steps, readEnough, ...again } };
  expect(walkEveryPath(twice, shop, holds).ended).toBeGreaterThan(0);
});

function holds(before: Here, after: Here): void {
  moneyIsSafe(after);
  nothingTwice([...before.says, ...after.says], after);
}

/** "Take it again" only where the history showed a failure, the customer's side nothing paid, and nothing was taken in another way. */
function moneyIsSafe({ says, answered, path }: Here): void {
  if (says.some(({ message }) => message === TAKE_AGAIN)) {
    takenAgain += 1;
    const isSeen =
      answered['history'] === 'failed' ||
      (answered['which'] === 'thisOne' && answered['history'] === undefined);
    const isOpen = answered['customer'] === 'unpaid' && answered['otherwise'] === 'notTaken';
    if (isSeen && isOpen) return;
    throw new Error(`a payment is to be taken again after\n${path.join('\n')}`);
  }
  const dangerous = says.find(isDangerous);
  if (dangerous) throw new Error(`${dangerous.message} says to take a payment again`);
}

const DANGEROUS = /もう一度決済|再決済して|決済し直して/;
const harmless = new Set<string>();

/** Each text once: what it says of payments does not depend on the path. */
function isDangerous(say: Say): boolean {
  if (harmless.has(say.message)) return false;
  const { locale, notice } = content;
  const composed = compose([say], { locale, notice, now: MORNING, turn: 1 });
  if (composed?.reply.bubbles.some(({ text }) => DANGEROUS.test(text))) return true;
  harmless.add(say.message);
  return false;
}

function nothingTwice(says: readonly Say[], { path }: Here): void {
  // A time that was corrected is said back anew: the same words with another moment.
  const names = says.map(({ message, values }) => {
    const at = values?.['at'];
    return DateTime.isDateTime(at) ? `${message} ${at.toMillis()}` : message;
  });
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`${twice} is said twice in a row after\n${path.join('\n')}`);
}

function lineOf(id: string, name: string, { ended, rings, turns }: Walked): string {
  return `${id}, ${name}: ${ended} paths to an end or a person, ${rings} back to a step (${turns} turns)\n`;
}
