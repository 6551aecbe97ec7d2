import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openWholeTalk, type WholeTalk } from './whole-talk.ts';

let talk: WholeTalk;
beforeAll(async () => {
  talk = await openWholeTalk('2025-08-20T12:00:00+09:00');
}, 60_000);
afterAll(() => talk.close());

const lines = z.object({
  lines: z.array(z.object({ from: z.string(), delivery: z.string().nullable() })),
});

test('staff see of each of their messages whether it was sent, waits, or is blocked', async () => {
  await talk.write('人と話したい');
  const { number } = await talk.ticket();
  const reply = (act: string) =>
    talk.desk(`/tickets/${number}/reply`, { act, text: '確認します。' });
  const told = async () =>
    lines
      .parse((await talk.desk(`/tickets/${number}/talk`)).json)
      .lines.flatMap(({ from, delivery }) => (from === 'staff' ? [delivery] : []));
  const { line } = talk.stage.demo;
  await reply('reply-one');
  expect(await told()).toEqual(['sent']);
  await line.sendEvent(talk.userId, { type: 'unfollow' });
  await talk.settle();
  // The block has withdrawn the ticket: somebody opens it again and writes.
  await talk.desk(`/tickets/${number}/reopen`, { act: 'reopen-it' });
  await reply('reply-two');
  expect(await told()).toEqual(['sent', 'blocked']);
  await line.sendEvent(talk.userId, { type: 'follow' });
  await talk.settle();
  line.setMonthlyLimit(0);
  await reply('reply-three');
  expect(await told()).toEqual(['sent', 'blocked', 'noPushLeft']);
}, 60_000);
