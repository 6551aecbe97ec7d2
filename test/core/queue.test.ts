import type { DateTime } from 'luxon';
import type { Harm, QueueAnswer } from '../../src/core/queue.ts';
import { Talk } from './a-talk.ts';
import { tokyo } from './the-shop.ts';

const NOON = tokyo('2025-08-20T12:00');

type Known = Extract<QueueAnswer, { kind: 'known' }>;

function queue(changes: Partial<Known> = {}): Known {
  return { kind: 'known', others: [], own: null, replies: [], ...changes };
}

function others(...of: readonly (readonly [Harm, number, number?])[]): Known['others'] {
  return of.map(([harm, count, earlier = 0]) => ({ harm, count, earlier }));
}

/** First answers, each so many minutes after the hand-off, one every `gap` minutes until now. */
function replies(now: DateTime, waits: readonly number[], gap: number): Known['replies'] {
  return waits.map((waited, i) => {
    const repliedAt = now.minus({ minutes: i * gap });
    return { repliedAt, openedAt: repliedAt.minus({ minutes: waited }) };
  });
}

function opened(answer: QueueAnswer, now = NOON): string {
  return new Talk({ now, facts: { queue: answer } }).ask('handoff').texts.join('\n');
}

test('who waits for a person is told how many are before them, as the desk orders them', () => {
  // A wish for a person at noon can wait: everybody who waits already comes first.
  const before = others(['cannotTakePayments', 1], ['customerWaiting', 2], ['canWait', 4]);
  expect(opened(queue({ others: before }))).toMatch(/前にお待ちの方は7人です/);
  expect(opened(queue())).toMatch(/お待ちの方はいません/);
});

test('a payment in doubt goes before whatever is less urgent', () => {
  const before = others(['cannotTakePayments', 1], ['customerWaiting', 2], ['canWait', 4]);
  const talk = new Talk({ now: NOON, facts: { queue: queue({ others: before }) } });
  talk.ask('payment.retry');
  const { texts, said } = talk.tap('step:missing');
  expect(said).toContain('handOff.place');
  expect(texts.join()).toMatch(/前にお待ちの方は3人です/);
});

test('people in danger come before whoever can take no payment, and after others in danger', () => {
  const before = others(['danger', 1], ['cannotTakePayments', 4]);
  const talk = new Talk({ now: NOON, facts: { queue: queue({ others: before }) } });
  expect(talk.write('端末から煙', { danger: 'device' }).texts.join()).toMatch(
    /前にお待ちの方は1人です/,
  );
});

test('a ticket that waits already comes before its equals that came later', () => {
  const talk = new Talk({ now: NOON, facts: { queue: queue() } });
  talk.ask('handoff');
  const own = { harm: 'canWait', openedAt: NOON } as const;
  const after = others(['beforeOpening', 1, 0], ['canWait', 5, 2]);
  talk.facts = { queue: queue({ own, others: after }) };
  expect(talk.write('まだですか').texts.join()).toMatch(/前にお待ちの方は3人です/);
});

test('the wait is what most people waited lately, in steps of five minutes', () => {
  const lately = replies(NOON, [2, 3, 4, 12, 40], 20);
  expect(opened(queue({ replies: lately }))).toMatch(/返事までの目安は15分ほど/);
});

test('with people before, the pace of the staff counts', () => {
  // Ten minutes from one answer to the next, while each of them was waiting for it.
  const busy = replies(NOON, [11, 12, 13, 14, 15], 10);
  const before = others(['canWait', 3]);
  expect(opened(queue({ others: before, replies: busy }))).toMatch(/返事までの目安は40分ほど/);
});

const TOO_LITTLE = [
  ['nobody was answered lately', queue()],
  ['four answers are chance', queue({ replies: replies(NOON, [3, 3, 3, 3], 20) })],
  [
    'nobody had to wait for another, so the pace is not known',
    queue({ others: others(['canWait', 2]), replies: replies(NOON, [3, 3, 3, 3, 3], 20) }),
  ],
  [
    'they wrote at night and waited for the morning',
    queue({
      replies: replies(tokyo('2025-08-20T09:30'), [200, 210, 220, 230, 240], 5),
    }),
  ],
  ['nobody could tell', { kind: 'unknown' }],
] as const;

test.each(TOO_LITTLE)('no time is invented: %s', (_what, answer) => {
  const said = opened(answer);
  expect(said).toMatch(/返事が何時ごろになるかは、まだ分かりません/);
  expect(said).not.toMatch(/目安/);
});

test('who has waited longer than most is told no new time', () => {
  const lately = replies(NOON, [3, 3, 4, 4, 5], 20);
  const own = { harm: 'canWait', openedAt: NOON.minus({ minutes: 50 }) } as const;
  const talk = new Talk({ now: NOON, facts: { queue: queue() } });
  talk.ask('handoff');
  talk.facts = { queue: queue({ own, replies: lately }) };
  expect(talk.write('あと何分ですか').texts.join()).toMatch(/まだ分かりません/);
});

const HOURS = [
  ['2025-08-20T21:59', /返事までの目安は|22:00を過ぎると、返事は8\/21 9:00から/],
  ['2025-08-20T22:00', /担当者が返事できるのは、8\/21 9:00から/],
  ['2025-08-21T00:30', /担当者が返事できるのは、8\/21 9:00から/],
  ['2025-08-21T08:59', /担当者が返事できるのは、8\/21 9:00から/],
] as const;

test.each(HOURS)('at %s no wait is promised beyond the hours of the staff', (at, words) => {
  const now = tokyo(at);
  const said = opened(queue({ replies: replies(now, [10, 10, 10, 10, 10], 11) }), now);
  expect(said).toMatch(words);
  expect(said).not.toMatch(/目安/);
});

test('by day the same wait is told', () => {
  const now = tokyo('2025-08-21T09:00');
  const before = replies(now.minus({ minutes: 1 }), [10, 10, 10, 10, 10], 11).map((one) => ({
    ...one,
    openedAt: tokyo('2025-08-20T21:30'),
  }));
  expect(opened(queue({ replies: before }), now)).toMatch(/目安/);
});

const ASKING = [
  ['ja', 'まだですか'],
  ['ja', 'すみません、まだですか?'],
  ['ja', 'あと何人'],
  ['ja', '何分くらい?'],
  ['en', 'How much longer?'],
  ['zh-Hans', '前面还有几个人？'],
  ['ko', '얼마나 기다려야 하나요?'],
] as const;

test.each(ASKING)(
  'asked in %s while a ticket waits (%s), the place is told each time',
  (language, text) => {
    const talk = new Talk({ now: NOON, state: { language }, facts: { queue: queue() } });
    talk.write('(人と)', { topics: ['handoff'], language });
    for (const _ of [1, 2, 3]) {
      expect(talk.write(text, { topics: ['update.duration'], language }).said).toEqual([
        'handOff.waiting',
      ]);
    }
  },
);

test('fragments sent together ask by the last of them', () => {
  const talk = new Talk({ now: NOON, facts: { queue: queue() } });
  talk.ask('handoff');
  expect(talk.write('あの\nまだですか').said).toEqual(['handOff.waiting']);
});

test('without a ticket the same words are read as any others', () => {
  const talk = new Talk({ now: NOON });
  expect(talk.write('何分くらい', { topics: ['update.duration'] }).said).toEqual([
    'topic.update.duration',
  ]);
});

test('the button under the ticket tells it, too', () => {
  const talk = new Talk({ now: NOON, facts: { queue: queue() } });
  talk.ask('handoff');
  const { said, buttons } = talk.tap('wait');
  expect(said).toEqual(['handOff.waiting']);
  expect(buttons).toEqual(['call:when', 'wait', 'withdraw']);
});

test('whoever waits about a payment is warned once more with each answer', () => {
  const talk = new Talk({ now: NOON, facts: { queue: queue() } });
  talk.ask('payment.retry');
  talk.tap('step:missing');
  expect(talk.write('まだですか').said).toEqual(['payment.doNotTakeAgain', 'handOff.waiting']);
});

test('the queue is asked only where somebody is to wait', () => {
  const talk = new Talk({ now: NOON, facts: { queue: null } });
  expect(talk.ask('os.deadline').said).toEqual(['topic.os.deadline']);
  const decided = talk.ask('handoff');
  expect(decided.effects).toContainEqual(expect.objectContaining({ type: 'handOff' }));
});
