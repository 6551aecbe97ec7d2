import { describe, expect, test } from '@jest/globals';
import { MONEY_FLOW } from '../../src/core/money-flow.ts';
import { TAKE_AGAIN } from '../../src/core/money.ts';
import type { FleetAnswer, PaymentAttempt } from '../../src/core/terminal.ts';
import { Talk } from './a-talk.ts';
import { written } from './standing-at.ts';
import { battery, MORNING, terminal, updated } from './the-shop.ts';

/** A payment in doubt, seen on the terminal, before an update and before the power is switched off. */
function pay(id: string, minutesAgo: number, amountYen = 1200): PaymentAttempt {
  const at = MORNING.minus({ minutes: minutesAgo });
  return { id, terminalId: 'T-1', at, amountYen, method: 'credit', outcome: 'unknown' };
}

const ONE = pay('P-1', 5);
const OTHER = pay('P-2', 9, 800);

function fleetOf(...payments: readonly PaymentAttempt[]): FleetAnswer {
  const one = terminal(MORNING, {
    ...updated('AVAILABLE', MORNING),
    battery: battery(80, MORNING),
    lastBootAt: MORNING.minus({ minutes: 30 }),
  });
  return { kind: 'known', askedAt: MORNING, terminals: [one], payments };
}

/** How each walk comes to the question, and where it goes on to. */
const WALKS = [
  { flow: 'update-terminal', wish: '更新したい', taps: [], next: 'begin' },
  { flow: 'restart-terminal', wish: '端末を再起動したい', taps: ['no'], next: 'power' },
] as const;
type Walk = (typeof WALKS)[number];

function askedIn({ wish, taps }: Walk, ...payments: readonly PaymentAttempt[]): Talk {
  const talk = new Talk({ fleet: () => fleetOf(...payments) });
  written(talk, wish);
  for (const choice of taps) talk.tap(`step:${choice}`);
  return talk;
}

/** Through the check of this one, which its history shows as a success. */
function checked(talk: Talk, id: string): void {
  talk.tap('step:unsure');
  talk.tap(`step:${id}`);
  talk.tap('step:success');
  talk.tap('resume');
}

/** In the same breath it is told, asked or wished what must not be passed over. */
const DOUBTS = [
  '確認したけど失敗でした',
  '確認しました。もう一回決済していいですか',
  '確認済みだけどお客さんは払ってないって',
  '確認しましたが処理未了でした',
  '確認したけど分からない',
  '多分確認した',
  '確認したいです',
  '確認できません',
  'もう確認したので再決済します',
  '確認した。再決済した',
  '失敗になってました',
  '見たけど載ってない',
  '二重になってた',
  'お客さん待ってる',
  'checked it but it failed',
  'can i charge again',
];

describe.each(WALKS)('$flow', (walk) => {
  const { flow, next } = walk;
  const question = `${flow}/inDoubt`;
  const ahead = `${flow}/${next}`;

  test('stops and asks, tells which it is, and nothing of going on', () => {
    const talk = askedIn(walk, ONE, OTHER);
    const { said, texts, buttons } = talk.write('もう一回');
    expect(talk.place).toBe(question);
    expect(said).toEqual([`flow.${flow}.inDoubt.text`]);
    expect(texts.join('')).toContain('9:25の1,200円(カード)は、ほかにもあるようですが');
    expect(texts.join('')).toContain('やり直さないでください');
    expect(buttons.slice(0, 2)).toEqual(['step:unsure', 'step:checked']);
  });

  test('goes on where it was looked at already', () => {
    const talk = askedIn(walk, ONE);
    talk.tap('step:checked');
    expect(talk.place).toBe(ahead);
  });

  test('is taken up again after the check, and does not ask again', () => {
    const talk = askedIn(walk, ONE);
    checked(talk, 'thisOne:P-1');
    expect(talk.place).toBe(ahead);
  });

  test('asks again whoever left the check', () => {
    const talk = askedIn(walk, ONE);
    talk.tap('step:unsure');
    written(talk, 'やめる');
    talk.tap('resume');
    expect(talk.place).toBe(question);
  });

  test('asks of what was not looked at: another one was', () => {
    const talk = askedIn(walk, ONE, OTHER);
    checked(talk, 'thisOne:P-1');
    expect(talk.place).toBe(question);
    expect(talk.write('もう一回').texts.join('')).toContain('9:21の800円(カード)は、結果が');
    talk.tap('step:checked');
    expect(talk.place).toBe(ahead);
  });

  test('asks again where the one that was checked is none of those', () => {
    const talk = askedIn(walk, ONE);
    checked(talk, 'other');
    expect(talk.place).toBe(question);
  });

  test('who has not looked after all is asked again, and led to the check', () => {
    const talk = askedIn(walk, ONE);
    talk.tap('step:checked');
    written(talk, 'やっぱりまだ確認してない');
    expect(talk.place).toBe(question);
    talk.tap('step:unsure');
    expect(talk.place).toBe(`${MONEY_FLOW}/which`);
    written(talk, 'やめる');
    talk.tap('resume');
    expect(talk.place).toBe(question);
  });

  test.each(DOUBTS)('%s is no leave to go on', (text) => {
    const talk = askedIn(walk, ONE);
    const { said } = written(talk, text);
    expect(said).not.toContain(TAKE_AGAIN);
    const isMet = talk.state.position?.flow === MONEY_FLOW || talk.state.handOff !== null;
    const isStill = talk.place === question;
    expect({ text, said, isMet: isMet || isStill }).toEqual({ text, said, isMet: true });
  });

  test('no answer there, and none in the check behind it, leads to taking it again', () => {
    const seen = { ends: 0 };
    everyAnswer(askedIn(walk, ONE), [], seen);
    everyAnswer(askedIn(walk, ONE, OTHER), [], seen);
    expect(seen.ends).toBeGreaterThan(10);
  });
});

/** Each choice at each question, as long as it is of the payment. */
function everyAnswer(talk: Talk, went: readonly string[], seen: { ends: number }): void {
  const { position, offer } = talk.state;
  const isOfPayment = position === null || position.flow === MONEY_FLOW;
  if (!isOfPayment && position.step !== 'inDoubt') {
    seen.ends += 1;
    return;
  }
  for (const { id } of offer?.choices ?? []) {
    if (!id.startsWith('step:') && id !== 'resume') continue;
    if (went.length > 9) continue;
    const on = talk.fork();
    const { said } = on.tap(id);
    expect({ went: [...went, id], said }).not.toMatchObject({
      said: expect.arrayContaining([TAKE_AGAIN]),
    });
    everyAnswer(on, [...went, id], seen);
  }
}

test('once: what comes later is asked about as well, by its own name', () => {
  const [update, restart] = WALKS;
  const talk = askedIn(update, ONE);
  talk.tap('step:checked');
  const again = (): void => {
    written(talk, 'やめる');
    written(talk, restart.wish);
    talk.tap('step:no');
  };
  again();
  expect(talk.place).toBe('restart-terminal/power');
  talk.fleet = () => fleetOf(ONE, OTHER);
  again();
  expect(talk.place).toBe('restart-terminal/inDoubt');
  expect(talk.write('もう一回').texts.join('')).toContain('9:21の800円(カード)は、結果が');
});

test('not of what was checked before anything was wished', () => {
  const [update] = WALKS;
  const talk = new Talk({ fleet: () => fleetOf(ONE) });
  talk.ask('payment.check_history');
  for (const choice of ['thisOne:P-1', 'success']) talk.tap(`step:${choice}`);
  written(talk, update.wish);
  expect(talk.place).toBe('update-terminal/begin');
});

test('in no walk while a person looks into it on that terminal, and first of all when they have', () => {
  const [update] = WALKS;
  const talk = askedIn(update, ONE);
  for (const choice of ['unsure', 'thisOne:P-1', 'pending']) talk.tap(`step:${choice}`);
  const { handOff } = talk.state;
  expect(handOff?.reason).toBe('paymentUnknown');
  const walked = [handOff, handOff, null].map((open) => {
    talk.state = { ...talk.state, position: null, handOff: open };
    talk.ask('flow.update');
    const { place } = talk;
    if (place === 'update-terminal/inDoubt') talk.tap('step:checked');
    return [place, talk.place];
  });
  const asked = ['update-terminal/inDoubt', 'update-terminal/begin'];
  expect(walked).toEqual([['', ''], ['', ''], asked]);
});
