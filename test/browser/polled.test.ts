import { setTimeout as pause } from 'node:timers/promises';
import { bothSides, openTicket } from './desk-hands.ts';
import { expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

inPlainChrome('what a page asks for again and again', ({ open, personOf }) => {
  test(
    'is asked for again where it was there and is not for a moment, as while a release is made',
    async () => {
      const page = await open('/terminals', LARGE);
      await expectSeen(page.getByRole('button', { name: 'デモの時計を合わせる' }));
      const clock = '**/simulator/clock';
      const missing = page.waitForResponse((one) => one.status() === 404);
      await page.route(clock, (route) => route.fulfill({ status: 404, body: '' }));
      await missing;
      await page.unroute(clock);
      await page.waitForResponse((one) => one.url().endsWith('/simulator/clock') && one.ok());
      await expectSeen(page.getByRole('button', { name: 'デモの時計を合わせる' }));
      await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'says nothing of a slow round that failed when a later one has brought it',
    async () => {
      const { phone, desk } = await bothSides({ open, personOf }, '佐藤', '窓口 山本');
      const first = Promise.withResolvers<void>();
      let rounds = 0;
      await desk.route('**/notes', async (route) => {
        if (route.request().method() !== 'GET') return route.fallback();
        rounds += 1;
        if (rounds > 1) return route.fallback();
        await first.promise;
        return route.fulfill({ status: 500, body: '' });
      });
      const ticket = await openTicket(desk);
      await ticket.getByLabel('新しいメモ').fill('電話が先');
      await ticket.getByRole('button', { name: 'メモを残す' }).click();
      await expectSeen(ticket.locator('.note-text').getByText('電話が先'));
      // The news of the note has it asked for once more.
      await pause(1500);
      const failed = desk.waitForResponse((one) => one.status() === 500);
      first.resolve();
      await failed;
      await desk.waitForTimeout(300);
      expect(await ticket.getByText('500').count()).toBe(0);
      for (const page of [desk, phone]) await page.close();
    },
    PATIENCE_MS,
  );
});
