import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWholeTalk, type WholeTalk } from './whole-talk.ts';

let talk: WholeTalk;
beforeAll(async () => {
  talk = await openWholeTalk('2025-08-20T23:10:00+09:00');
}, 60_000);
afterAll(() => talk.close());

test('the call that a merchant wishes for at night stands on the ticket at the desk', async () => {
  await talk.write('人と話したい');
  expect((await talk.ticket()).callBackAt).toBeNull();
  await talk.tap('8/21 11:00に電話');
  expect(await talk.ticket()).toMatchObject({
    callBackAt: '2025-08-21T11:00:00.000+09:00',
    callBackBy: 'merchant',
  });
  await talk.tap('電話は不要');
  expect(await talk.ticket()).toMatchObject({
    callBackAt: null,
    callBackBy: null,
    status: 'waiting',
  });
  await talk.write('明日の15時に電話ください');
  const { number, callBackAt } = await talk.ticket();
  expect(Date.parse(callBackAt ?? '')).toBe(Date.parse('2025-08-21T15:00:00+09:00'));
  // Whoever takes it in the morning speaks from then on: the buttons of the night do nothing more.
  await talk.desk(`/tickets/${number}/claim`, { act: 'claim-by-day' });
  const before = talk.heard().length;
  await talk.write('電話は不要');
  expect(talk.heard()).toHaveLength(before);
  expect((await talk.ticket()).callBackAt).toBe(callBackAt);
  // Now it is a promise.
  const at = '2025-08-21T16:00:00+09:00';
  await talk.desk(`/tickets/${number}/call`, { act: 'promise-by-day', at });
  expect(await talk.ticket()).toMatchObject({ callBackBy: 'staff' });
}, 60_000);
