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
      const heights = [banner, first.locator('.ticket-acts'), first.locator('.talk-drawn')];
      const [told, acts, talk] = await Promise.all(heights.map((one) => one.boundingBox()));
      expect(told?.y).toBeGreaterThanOrEqual((acts?.y ?? 0) + (acts?.height ?? 0));
      expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(talk?.y ?? 0);
      const box = await first.locator('.reply-box').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 800)).toBeLessThanOrEqual(800);
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
});
