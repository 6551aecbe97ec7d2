import { expect, test } from '@jest/globals';
import { nothingYet, reduceTalk } from '../../src/web/phone/talk.ts';
import type { TalkChange } from '../../src/web/phone/talk.ts';
import { chatEntry } from '../../src/web/wire/line.ts';

const said = (id: string, from: 'merchant' | 'bot') =>
  chatEntry.parse({
    id,
    at: '2025-08-19T08:05:00+09:00',
    from,
    message: { type: 'text', text: id },
  });
const question = said('質問', 'merchant');
const answer = said('答え', 'bot');
const after = (...changes: readonly TalkChange[]) => changes.reduce(reduceTalk, nothingYet);

test('a message is read once the webhook took it', () => {
  const arrived = after({ kind: 'entry', entry: question });
  expect(arrived.read.has(question.id)).toBe(false);
  const taken = reduceTalk(arrived, { kind: 'delivered', entry: question, webhookStatus: 200 });
  expect(taken.read.has(question.id)).toBe(true);
  expect(taken.entries).toHaveLength(1);
});

test.each([500, 401, null])('a webhook that answers %s leaves the message unread', (status) => {
  const talk = after(
    { kind: 'delivered', entry: question, webhookStatus: status },
    { kind: 'entry', entry: answer },
  );
  expect(talk.undelivered.get(question.id)).toBe(status);
  expect(talk.read.has(question.id)).toBe(false);
});

test('a lost tap without a bubble is told, until something gets through', () => {
  const lost = after({ kind: 'delivered', entry: null, webhookStatus: 503 });
  expect(lost.lostTap).toEqual({ status: 503 });
  const taken = reduceTalk(lost, { kind: 'delivered', entry: question, webhookStatus: 200 });
  expect(taken.lostTap).toBeNull();
});

test('an answer ends the typing and shows that the question was read', () => {
  const talk = after(
    { kind: 'entry', entry: question },
    { kind: 'typing', isTyping: true },
    { kind: 'entry', entry: answer },
  );
  expect(talk.isTyping).toBe(false);
  expect(talk.read.has(question.id)).toBe(true);
});

test('a chat that was on its way does not swallow what the stream brought meanwhile', () => {
  const talk = after(
    { kind: 'entry', entry: answer },
    { kind: 'loaded', entries: [question], isTyping: false },
  );
  expect(talk.entries.map(({ id }) => id)).toEqual(['質問', '答え']);
});

test('an unsent message stays as a trace', () => {
  const talk = after({ kind: 'entry', entry: question }, { kind: 'unsent', id: question.id });
  expect(talk.entries[0]?.unsent).toBe(true);
});
