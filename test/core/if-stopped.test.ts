import { Talk, type Turned } from './a-talk.ts';

const NEAR = ['app.payment_interrupted', 'update.error', 'app.closes'];

function unread(text: string, suggested: readonly string[] = []): (talk: Talk) => Turned {
  return (talk) => talk.write(text, { topics: [], suggested: [...suggested], confidence: 0.2 });
}

test.each([
  '会計のとき、機械がふっと途中で',
  'card was in and it froze or so',
  '客人的卡，到一半断了',
  '카드 결제가 멈춘 듯 아닌 듯',
])('%s: not understood, and a payment in doubt is held first', (text) => {
  const { said } = unread(text)(new Talk());
  expect(said[0]).toBe('payment.ifStopped');
  expect(said).toContain('notUnderstood.first');
});

test('so it is where the nearest guess is a payment that stopped', () => {
  const { said } = unread('なんか消えたっぽい', NEAR)(new Talk());
  expect(said).toEqual(['payment.ifStopped', 'maybe']);
});

test.each([
  ['ふわっとした話なんですけど', ['update.when', 'app.payment_interrupted']],
  ['会計はいつもどおりの店です', []],
] as const)('%s: of no payment in doubt, and nothing is held', (text, suggested) => {
  expect(unread(text, suggested)(new Talk()).said).not.toContain('payment.ifStopped');
});

test('what is not understood the third time is with staff as a payment in doubt', () => {
  const talk = new Talk();
  const turns = [1, 2, 3].map(() => unread('会計がその、途中でこう')(talk));
  expect(turns.at(-1)?.effects).toContainEqual(
    expect.objectContaining({ type: 'handOff', reason: 'paymentUnknown' }),
  );
});

test('and without a payment it stays what it is', () => {
  const talk = new Talk();
  const turns = [1, 2, 3].map(() => unread('もにょもにょした話')(talk));
  expect(turns.at(-1)?.effects).toContainEqual(
    expect.objectContaining({ type: 'handOff', reason: 'notUnderstood' }),
  );
});

test('once a reply has guessed at one, each that follows holds it in other words, and begins no update', () => {
  const talk = new Talk();
  unread('なんか消えたっぽい', NEAR)(talk);
  talk.write('ええと', { topics: ['update.duration'], confidence: 0.9 });
  const { said, effects } = unread('もにょもにょ')(talk);
  expect(said[0]).toBe('payment.ifStopped');
  expect(JSON.stringify(effects)).not.toContain('flow:update-terminal');
  expect(unread('もにょもにょ')(talk).said[0]).toBe('payment.notThatOne');
});

test('and none is held after it was denied', () => {
  const talk = new Talk();
  unread('なんか消えたっぽい', NEAR)(talk);
  talk.write('会計はしてないです', { topics: [], suggested: [], signs: ['noneBegun'] });
  expect(unread('もにょもにょ')(talk).said).not.toContain('payment.ifStopped');
});
