import { DateTime } from 'luxon';
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
  unread('会計のとき、機械がふっと途中で')(talk);
  const { said: beside } = talk.write('何分?', { topics: ['update.duration'], confidence: 0.9 });
  expect(beside).toEqual(['payment.ifStopped', 'topic.update.duration']);
  const { said, effects } = unread('もにょもにょ')(talk);
  expect(said[0]).toBe('payment.notThatOne');
  expect(JSON.stringify(effects)).not.toContain('flow:update-terminal');
  expect(unread('もにょもにょ')(talk).said[0]).toBe('payment.ifStopped');
});

test('a guess that no word of a sale led to ends where the talk goes on of the update', () => {
  const talk = new Talk();
  unread('なんか消えたっぽい', NEAR)(talk);
  const { said } = talk.write('何分?', { topics: ['update.duration'], confidence: 0.9 });
  expect(said).toEqual(['topic.update.duration']);
});

test('and none is held after it was denied', () => {
  const talk = new Talk();
  unread('なんか消えたっぽい', NEAR)(talk);
  talk.write('会計はしてないです', { topics: [], suggested: [], signs: ['noneBegun'] });
  expect(unread('もにょもにょ')(talk).said).not.toContain('payment.ifStopped');
});

test('a card told of beside the update is held before the causes of the update', () => {
  const { said } = new Talk().write('カードは抜きました、更新の画面が真っ暗', {
    topics: ['update.error'],
    suggested: [],
    confidence: 0.9,
    signs: ['mayHaveBegun', 'darkScreen'],
  });
  expect(said[0]).toBe('payment.ifStopped');
});

test('途中でした, right after that, opens the check', () => {
  const talk = new Talk();
  unread('客人的卡，到一半断了')(talk);
  const { said } = unread('途中でしたけど')(talk);
  expect(said.at(-1)).toBe('flow.verify-payment.history.text');
});

test('and so it does after one that was told was held', () => {
  const said = {
    messages: ['payment.notThatOne'],
    words: 1,
    to: 1,
    at: '2025-08-19T03:01:00.000Z',
  };
  const { said: now } = unread('途中でしたけど')(new Talk({ state: { said } }));
  expect(now.at(-1)).toBe('flow.verify-payment.history.text');
});

test('a payment told to be begun is not passed over by the second reply either', () => {
  const begun = { paymentBegunAt: '2025-08-19T03:00:00.000Z' };
  const now = DateTime.fromISO('2025-08-19T12:05:00+09:00', { zone: 'Asia/Tokyo' });
  const said = {
    messages: ['topic.update.duration'],
    words: 1,
    to: 1,
    at: '2025-08-19T03:01:00.000Z',
  };
  const talk = new Talk({ now, state: { ...begun, said } });
  expect(unread('ふわっとした話なんですけど')(talk).said[0]).toBe('payment.notThatOne');
});
