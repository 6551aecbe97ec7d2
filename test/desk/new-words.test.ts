import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openWholeTalk, type WholeTalk } from './whole-talk.ts';

describe('what a merchant writes on a ticket that somebody has', () => {
  let talk: WholeTalk;
  beforeEach(async () => {
    talk = await openWholeTalk('2025-08-20T12:10:00+09:00');
    await talk.write('人と話したい');
  }, 60_000);
  afterEach(() => talk.close());

  const act = async (what: string, body: object = {}) => {
    const { number } = await talk.ticket();
    await talk.desk(`/tickets/${number}/${what}`, { act: randomUUID(), ...body });
  };

  test('stands on the ticket until staff have answered it', async () => {
    expect((await talk.ticket()).unanswered).toBeNull();
    await act('claim');
    await talk.write('履歴が見られました。失敗と出ています。もう一度決済していいですか？');
    await talk.write('090-1234-5678です');
    const { unanswered, urgency, reason } = await talk.ticket();
    expect(unanswered).toMatchObject({ count: 2, words: expect.stringMatching(/です$/) });
    expect(unanswered?.words).not.toContain('1234');
    // Of a payment in doubt it is as urgent as one.
    expect([urgency, reason]).toEqual(['customerWaiting', 'paymentUnknown']);
    await act('reply', { text: '確認します' });
    expect((await talk.ticket()).unanswered).toBeNull();
    await talk.write('はい');
    await act('close', { resolution: '済み' });
    expect((await talk.ticket()).unanswered).toBeNull();
  }, 60_000);

  test.each([
    ['まだですか？急いでます。お客さんが待ってます！', 'customerWaiting', 'merchantAsked'],
    ['レジにお客様が並んでいます', 'customerWaiting', 'merchantAsked'],
    ['The customer is waiting at the counter', 'customerWaiting', 'merchantAsked'],
    ['端末から煙が出ています', 'cannotTakePayments', 'unsafe'],
    ['まだですか', 'canWait', 'merchantAsked'],
    ['お客さんはいません', 'canWait', 'merchantAsked'],
  ])(
    '%s makes it %s',
    async (text, urgency, reason) => {
      await act('claim');
      await talk.write(text);
      expect(await talk.ticket()).toMatchObject({ urgency, reason, status: 'claimed' });
      await talk.write('分かりました');
      expect(await talk.ticket()).toMatchObject({ urgency, reason });
    },
    60_000,
  );

  test('a payment in doubt is not called anything less', async () => {
    const other = await openWholeTalk('2025-08-20T12:10:00+09:00');
    await other.write('決済の途中で切れました');
    await other.write('履歴にありません');
    expect(await other.ticket()).toMatchObject({ reason: 'paymentUnknown' });
    await other.write('端末から煙が出ています');
    expect(await other.ticket()).toMatchObject({
      reason: 'paymentUnknown',
      urgency: 'cannotTakePayments',
    });
    await other.close();
  }, 60_000);
});

test('a ticket about a payment tells what the merchant said of it', async () => {
  const talk = await openWholeTalk('2025-08-20T12:10:00+09:00');
  await talk.write('決済の途中で切れました');
  await talk.write('失敗と出ています');
  await talk.write('お客様のほうは支払い済みになっています');
  expect(await talk.ticket()).toMatchObject({
    reason: 'paymentUnknown',
    summary: expect.stringMatching(/決済履歴: 失敗\n.*お客さま側: 支払い済み/),
  });
  await talk.close();
}, 60_000);
