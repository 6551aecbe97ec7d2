import { isPartTold } from '../../src/core/money.ts';
import { MONEY_FLOW } from '../../src/core/money-flow.ts';
import type { FleetAnswer, PaymentAttempt, PaymentOutcome } from '../../src/core/terminal.ts';
import { Talk } from './a-talk.ts';
import { written } from './standing-at.ts';
import { MORNING, SILENT, terminal } from './the-shop.ts';

/**
 * The check of a payment, every state of it: each choice at each question, under each word of the fleet and each change of it
 * between two answers, with each sign of money told at each moment. "Take it again" is said only where all speaks for it.
 */
type Fleet = FleetAnswer | null;

function pay(
  outcome: PaymentOutcome,
  amountYen: number,
  minutesAgo: number,
  on = 'T-1',
): PaymentAttempt {
  const at = MORNING.minus({ minutes: minutesAgo });
  return { id: `P-${minutesAgo}`, terminalId: on, at, amountYen, method: 'credit', outcome };
}

function fleetOf(...payments: readonly PaymentAttempt[]): Extract<Fleet, { kind: 'known' }> {
  const terminals = [terminal(MORNING), terminal(MORNING, { id: 'T-2', label: '2番' })];
  return { kind: 'known', askedAt: MORNING, terminals, payments };
}

const FAILED = pay('failed', 1200, 2);
const FLEETS: Readonly<Record<string, Fleet>> = {
  'not linked': null,
  'linked, and silent': SILENT,
  'without payments': { kind: 'known', askedAt: MORNING, terminals: [], payments: null },
  'with none yet': fleetOf(),
  failed: fleetOf(FAILED),
  captured: fleetOf(pay('captured', 1200, 2)),
  unknown: fleetOf(pay('unknown', 1200, 2)),
  'two of one amount, one went through': fleetOf(FAILED, pay('captured', 1200, 9)),
  'two of one amount, both failed': fleetOf(FAILED, pay('failed', 1200, 9)),
  'a later one on the other terminal': fleetOf(FAILED, pay('captured', 800, 1, 'T-2')),
  'told in part': { ...fleetOf(FAILED), arePaymentsPart: true },
  'told in part, none of it yet': { ...fleetOf(), arePaymentsPart: true },
};

/** What may be told of money, or take back what was, in the middle of anything. */
const TOLD: Readonly<Record<string, string>> = {
  'the customer shows it as paid': 'お客さんのアプリでは引き落とされてます',
  'a slip came out': '控えが出てきました',
  'a sound was heard': '決済音が鳴りました',
  'a charge is denied to be absent': '引かれてないわけないです',
  'cash was taken': '現金でいただきました',
  'it was run once more': 'もう一回カード切ったら通りました',
  'a void stopped': 'その会計の取り消しが途中で止まりました',
  'nobody knows what': 'にょろっと緑のが見えた気がして',
  'a slip, in English': 'a slip came out of it',
};

interface Path {
  readonly talk: Talk;
  readonly answers: Readonly<Record<string, string>>;
  readonly went: readonly string[];
}

/** So many times "take it again" was said. */
let takenAgain = 0;

function looked(path: Path, said: readonly string[], isDoubted: boolean): void {
  if (!said.includes('payment.takeAgain')) return;
  takenAgain += 1;
  const { history, customer, otherwise, which } = path.answers;
  const fleet = path.talk.fleet?.(MORNING) ?? null;
  const isOpen = customer === 'unpaid' && otherwise === 'notTaken';
  const isFailed =
    which === undefined
      ? history === 'failed' && !isPartTold(fleet)
      : failedFor(which, history, fleet);
  expect({ went: path.went, ok: isOpen && isFailed && !isDoubted }).toEqual({
    went: path.went,
    ok: true,
  });
}

/** Where payments were listed: what the fleet tells at the end must agree, whether one was recognised or not. */
function failedFor(which: string, history: string | undefined, fleet: Fleet): boolean {
  if (fleet?.kind !== 'known' || fleet.payments === null || isPartTold(fleet)) return false;
  const newest = fleet.payments.toSorted((a, b) => b.at.toMillis() - a.at.toMillis())[0];
  if (which === 'step:other') return history === 'failed' && newest?.outcome === 'failed';
  const one = fleet.payments.find(({ id }) => which.endsWith(id));
  const twins = fleet.payments.filter(({ amountYen }) => amountYen === one?.amountYen);
  return one !== undefined && twins.every(({ outcome }) => outcome === 'failed');
}

/** Every answer from here on; `aside` is done ahead of each question. */
function walk(path: Path, isDoubted: boolean, aside: (path: Path) => void): void {
  aside(path);
  const { position, offer } = path.talk.state;
  if (position?.flow !== MONEY_FLOW) return;
  for (const { id } of offer?.choices ?? []) {
    if (!id.startsWith('step:')) continue;
    const talk = path.talk.fork();
    const answers = { ...path.answers, [position.step]: told(position.step, id) };
    const next = { talk, answers, went: [...path.went, `${position.step} ${id}`] };
    looked(next, talk.tap(id).said, isDoubted);
    walk(next, isDoubted, aside);
  }
}

function told(step: string, id: string): string {
  return step === 'which' ? id : id.replace('step:', '');
}

function begun(fleet: Fleet, first?: string): Path {
  const talk = new Talk(fleet === null ? {} : { fleet: () => fleet });
  if (first !== undefined) written(talk, first);
  talk.ask('payment.check_history');
  return { talk, answers: {}, went: [first ?? 'asked'] };
}

const nothing = (): void => {};

test.each(Object.entries(FLEETS))('every answer, %s', (_name, fleet) => {
  walk(begun(fleet), false, nothing);
});

test('on some of them it is taken again: the case was met', () => {
  expect(takenAgain).toBeGreaterThan(3);
});

/** From any word of the fleet to any other, between any two answers. */
test.each(Object.keys(FLEETS).filter((name) => FLEETS[name] !== null))(
  'the fleet tells something else meanwhile, first %s',
  (name) => {
    const fleet = FLEETS[name] ?? null;
    for (const [later, other] of Object.entries(FLEETS)) {
      if (other === null || later === name) continue;
      walk(begun(fleet), false, (path) => {
        if (path.went.includes(later)) return;
        const talk = path.talk.fork();
        talk.fleet = () => other;
        walk({ ...path, talk, went: [...path.went, later] }, false, nothing);
      });
    }
  },
  60_000,
);

describe.each(Object.entries(TOLD))('%s', (_what, text) => {
  const OF = ['not linked', 'failed', 'linked, and silent'] as const;

  test.each(OF)('before the check, %s', (name) => {
    walk(begun(FLEETS[name] ?? null, text), true, nothing);
  });

  test.each(OF)('in the middle of it, at every question: %s', (name) => {
    walk(begun(FLEETS[name] ?? null), false, (path) => {
      if (path.talk.state.position?.flow !== MONEY_FLOW) return;
      const talk = path.talk.fork();
      const heard = { talk, answers: path.answers, went: [...path.went, text] };
      looked(heard, written(talk, text).said, true);
      walk(heard, true, nothing);
    });
  });

  test('right after the leave, it is not left standing', () => {
    const { talk } = begun(null);
    for (const answer of ['failed', 'unpaid']) talk.tap(`step:${answer}`);
    expect(talk.tap('step:notTaken').said).toContain('payment.takeAgain');
    const { said } = written(talk, text);
    const isBack = talk.state.position?.flow === MONEY_FLOW || talk.state.allowedRetryAt === null;
    expect({ said, isBack }).toEqual({ said, isBack: true });
    walk({ talk, answers: {}, went: ['leave', text] }, true, nothing);
  });
});

test('a message that was taken back leaves nobody sure of the answers', () => {
  walk(begun(null), false, (path) => {
    if (path.talk.state.position?.flow !== MONEY_FLOW) return;
    const talk = path.talk.fork();
    talk.hear({ type: 'merchantUnsent', messageId: 'm' });
    walk({ ...path, talk, went: [...path.went, 'unsent'] }, true, nothing);
  });
});
