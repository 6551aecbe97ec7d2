import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openWholeTalk, type WholeTalk } from './whole-talk.ts';

let talk: WholeTalk;
beforeAll(async () => {
  talk = await openWholeTalk('2025-08-20T12:00:00+09:00');
}, 60_000);
afterAll(() => talk.close());

const chat = z.object({
  entries: z.array(
    z.object({ sender: z.object({ name: z.string(), iconUrl: z.string() }).optional() }),
  ),
});

test('the phone shows who of the staff speaks, by name and sign, and the bot without them', async () => {
  await talk.write('人と話したい');
  const { number } = await talk.ticket();
  await talk.desk(`/tickets/${number}/reply`, { act: 'reply-first', text: '確認します。' });
  const { url } = talk.stage.product;
  const shown = await fetch(`${url}/simulator/line/people/${talk.userId}/chat`);
  const senders = chat.parse(await shown.json()).entries.flatMap(({ sender }) => sender ?? []);
  expect(senders).toHaveLength(1);
  expect(senders[0]?.name).not.toBe('');
  const icon = await fetch(url + (senders[0]?.iconUrl ?? ''));
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/png']);
}, 60_000);
