import { describe, expect, test } from '@jest/globals';
import { newestAnswer, openQuickReplies, toChatLines } from '../../src/web/phone/chat-lines.ts';
import { chatEntry } from '../../src/web/wire/line.ts';

let count = 0;
const entry = (given: object) =>
  chatEntry.parse({
    id: String(++count),
    at: '2025-08-19T08:05:00+09:00',
    from: 'bot',
    message: { type: 'text', text: 'はい' },
    ...given,
  });
const own = (given: object = {}) => entry({ from: 'merchant', ...given });
const quickReply = {
  items: [{ type: 'action', action: { type: 'message', label: 'やめる', text: 'やめる' } }],
};
const asking = (given: object = {}) =>
  entry({ message: { type: 'text', text: '続けますか', quickReply }, ...given });

describe('the lines of a talk', () => {
  test('a date stands above the first line and at midnight in Japan', () => {
    const lines = toChatLines([
      entry({ at: '2025-08-25T14:59:59Z' }),
      entry({ at: '2025-08-25T15:00:00Z' }),
      entry({ at: '2025-08-25T15:01:00Z' }),
    ]);
    expect(lines.map(({ opensDay }) => opensDay)).toEqual([true, true, false]);
  });

  test('icon and name stand at the first of several bubbles, and again when staff speak', () => {
    const lines = toChatLines([
      own(),
      entry({}),
      entry({}),
      entry({ sender: { name: '山田' } }),
      own({ unsent: true }),
      own(),
    ]);
    expect(lines.map(({ opensGroup }) => opensGroup)).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  test('a tap that says nothing leaves no bubble', () => {
    const lines = toChatLines([
      own({ message: { type: 'postback' } }),
      own({ message: { type: 'postback', displayText: '次へ' } }),
    ]);
    expect(lines).toHaveLength(1);
  });
});

describe('quick replies', () => {
  const none = new Set<string>();

  test('the last message shows them', () => {
    expect(openQuickReplies([own(), asking()], none)).toHaveLength(1);
  });

  test.each([
    ['a later message of the bot', [asking(), entry({})]],
    ['a later message of the merchant', [asking(), own()]],
    ['a tap on another phone', [asking({ quickReplyUsed: true })]],
  ])('%s hides them', (_why, entries) => {
    expect(openQuickReplies(entries, none)).toEqual([]);
  });

  test('a tap hides them at once, before anything is said', () => {
    const last = asking();
    expect(openQuickReplies([last], new Set([last.id]))).toEqual([]);
  });
});

test('the newest answer is all that was said last, in one breath', () => {
  const before = entry({ at: '2025-08-19T08:05:00+09:00' });
  const first = entry({ at: '2025-08-19T08:25:00+09:00' });
  const second = entry({ at: '2025-08-19T08:25:02+09:00' });
  expect(newestAnswer([own(), before, first, second])).toBe(first.id);
  expect(newestAnswer([own(), before])).toBe(before.id);
  expect(newestAnswer([before, own()])).toBeUndefined();
});

test('a message of a kind newer than this page is still an entry', () => {
  const { message } = entry({ message: { type: 'hologram', altText: '立体' } });
  expect(message).toEqual({ type: 'other', altText: '立体' });
});

test('a sticker that was taken back has no numbers any more, and is still an entry', () => {
  expect(own({ message: { type: 'sticker' }, unsent: true }).message.type).toBe('other');
});
