import type { Locator } from 'playwright-core';
import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 800 } };

/** Somebody writes in one ticket while another becomes urgent. */
inChrome('at the desk, while one writes', ({ open, personOf }) => {
  test(
    'an emergency is told over the open ticket, and one press leads to it and keeps the words',
    async () => {
      const [calm, hot] = [
        await open(`/phone?person=${personOf('鈴木')}`, LARGE),
        await open(`/phone?person=${personOf('高橋')}`, LARGE),
      ];
      await write(calm, '人と話したい');
      await expectSaid(calm, '受付番号');
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      const first = await openTicket(desk);
      const number = await first.getAttribute('data-number');
      const reply = first.getByLabel('返信', { exact: true });
      await reply.fill('お調べし');
      await reply.focus();
      await write(hot, '端末から煙が出ています');
      await expectSaid(hot, '受付番号');

      const banner = desk.locator('.urgent-news[role="status"]');
      await expectSeen(banner.getByText('急ぎの相談が来ました'));
      await expectSeen(desk.locator(`[data-number="${number}"] .reply-box textarea:focus`));
      // Between its head and its talk: neither is covered, and the reply is still there.
      const told = await edgesOf(banner);
      expect(told.top).toBeGreaterThanOrEqual((await edgesOf(first.locator('.ticket-acts'))).end);
      expect(told.end).toBeLessThanOrEqual((await edgesOf(first.locator('.talk-drawn'))).top);
      expect((await edgesOf(first.locator('.reply-box'))).end).toBeLessThanOrEqual(800);
      await banner.getByRole('button', { name: /を開く$/ }).click();
      const second = desk.locator('.ticket', { has: desk.getByText('端末から煙が出ています') });
      await expectSeen(second.locator('.ticket-head:focus'));
      await expectSeen(second.getByLabel('返信', { exact: true }));
      await banner.getByText('急ぎの相談が来ました').waitFor({ state: 'detached' });
      await expectSeen(desk.locator(`[data-number="${number}"]`).getByText('下書き'));
      for (const page of [desk, calm, hot]) await page.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'what must not be said of a payment is seen with the talk and the whole reply, and can be folded',
    async () => {
      const phone = await open(`/phone?person=${personOf('佐藤')}`, LARGE);
      await write(phone, '決済の途中で電源が切れて、決済できたか分かりません');
      await expectSaid(phone, 'その会計は、まだやり直さないでください。');
      await write(phone, '3');
      await expectSaid(phone, '受付番号');
      await write(phone, 'どうすればいいですか');
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      const ticket = desk.locator('.ticket', { hasText: '決済が未確認' });
      await ticket.getByRole('button').first().click();
      await ticket.getByRole('button', { name: '引き受ける' }).click();
      const box = ticket.locator('.payment-box');
      await expectSeen(box.getByText('もう一度の決済を案内しないでください', { exact: false }));
      expect((await edgesOf(ticket.locator('.ticket-head'))).top).toBeGreaterThanOrEqual(0);
      expect((await edgesOf(ticket.locator('.reply-box'))).end).toBeLessThanOrEqual(800);
      const { top, end } = await edgesOf(ticket.locator('.talk-drawn'));
      expect(end - top).toBeGreaterThan(150);
      await box.getByText('結果が分からない決済があります').click();
      expect(await box.getByText('もう一度の決済を').isVisible()).toBe(false);
      for (const page of [desk, phone]) await page.close();
    },
    PATIENCE_MS * 2,
  );
});

/** In the window. */
async function edgesOf(what: Locator): Promise<{ readonly top: number; readonly end: number }> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('not to be seen');
  return { top: box.y, end: box.y + box.height };
}
