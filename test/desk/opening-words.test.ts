import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWholeTalk, type WholeTalk } from './whole-talk.ts';

let talk: WholeTalk;
beforeAll(async () => {
  talk = await openWholeTalk('2025-08-20T12:10:00+09:00');
}, 60_000);
afterAll(() => talk.close());

test('what a merchant wrote stands on the ticket, masked, until they take it back', async () => {
  await talk.write('こんにちは');
  await talk.write('端末から煙が出ています。電話は090-1234-5678です');
  const { openingWords, number } = await talk.ticket();
  expect(openingWords).toEqual([
    'こんにちは',
    expect.stringMatching(/^端末から煙が出ています。電話は/),
  ]);
  expect(openingWords.join()).not.toMatch(/1234|5678/);
  const { demo } = talk.stage;
  const written = demo.line.chat(talk.userId).entries.findLast(({ from }) => from === 'merchant');
  await demo.line.sendEvent(talk.userId, { type: 'unsend', entryId: written?.id ?? '' });
  await talk.settle();
  expect((await talk.ticket()).openingWords).toEqual(['こんにちは']);
  expect((await talk.desk(`/tickets/${number}/talk`)).status).toBe(200);
}, 60_000);
