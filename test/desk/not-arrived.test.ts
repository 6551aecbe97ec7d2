import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openWholeTalk, type WholeTalk } from './whole-talk.ts';

let talk: WholeTalk;
let number = '';
beforeEach(async () => {
  talk = await openWholeTalk('2025-08-20T12:10:00+09:00');
  await talk.write('人と話したい');
  ({ number } = await talk.ticket());
}, 60_000);
afterEach(() => talk.close());

const act = (what: string, body: object = {}) =>
  talk.desk(`/tickets/${number}/${what}`, { act: randomUUID(), ...body });

const block = async (type: 'follow' | 'unfollow') => {
  await talk.stage.demo.line.sendEvent(talk.userId, { type });
  await talk.settle();
};

test('a ticket that somebody has stays when the merchant blocks the account, and says so', async () => {
  await act('claim');
  await block('unfollow');
  expect(await talk.ticket()).toMatchObject({ number, status: 'claimed', isBlocked: true });
  await act('reply', { text: '確認しました' });
  expect(await talk.ticket()).toMatchObject({ firstReplyAt: null, notArrived: 'blocked' });
  await block('follow');
  expect((await talk.ticket()).isBlocked).toBe(false);
  await act('reply', { text: 'おかえりなさい' });
  const { firstReplyAt, notArrived } = await talk.ticket();
  expect([firstReplyAt === null, notArrived]).toEqual([false, null]);
}, 60_000);

test('a waiting ticket about a payment in doubt stays, too; one about nothing such is over', async () => {
  await block('unfollow');
  expect((await talk.ticket()).status).toBe('withdrawn');
  await block('follow');
  await talk.write('決済の途中で切れました');
  await talk.write('履歴にありません');
  await block('unfollow');
  expect(await talk.ticket()).toMatchObject({ reason: 'paymentUnknown', status: 'waiting' });
}, 60_000);
