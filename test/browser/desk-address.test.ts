import { wrote } from '../store/given.ts';
import { expectSeen } from './hands.ts';
import { bothSides, openTicket, signIn } from './desk-hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

/** A ticket has an address of its own, which staff give to each other. */
inChrome('the address of a ticket at the desk', ({ open, personOf, product }) => {
  test(
    'opens it for a colleague, after loading anew, and once it is closed',
    async () => {
      const { phone, desk } = await bothSides({ open, personOf }, '佐藤', '窓口 山本');
      const ticket = await openTicket(desk);
      await expectSeen(ticket.getByText('人と話したい').first());
      const { pathname, search } = new URL(desk.url());
      expect(search).toMatch(/^\?ticket=.+/);

      const other = await open(`${pathname}${search}`, LARGE);
      await signIn(other, '窓口 佐々木');
      const seen = other.getByRole('listitem', { name: /受付番号/ });
      await expectSeen(seen.getByText('山本さんが見ています'));
      await expectSeen(seen.getByLabel('新しいメモ'));

      await ticket.getByRole('button', { name: '引き受ける' }).click();
      await ticket.getByRole('button', { name: '対応を完了する' }).click();
      const closing = desk.getByRole('dialog', { name: '対応を完了する' });
      await closing.getByLabel('どう解決したか').fill('電話で案内した');
      await closing.getByRole('button', { name: '対応を完了する' }).click();
      await ticket.waitFor({ state: 'detached' });
      await desk.reload();
      await expectSeen(ticket.getByText('電話で案内した'));
      await expectSeen(ticket.getByRole('button', { name: '対応を再開する' }));

      await ticket.getByRole('button').first().click();
      expect(new URL(desk.url()).search).toBe('');
      for (const page of [other, desk, phone]) await page.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'shows it from its head on, whatever rows stand above',
    async () => {
      const receivedAt = product().demo?.clock.now();
      for (const call of ['一', '二', '三', '四', '五', '六', '七']) {
        const from = { conversation: `U-${call}`, ...(receivedAt && { receivedAt }) };
        await product().store.receive([wrote('人と話したい', from)]);
      }
      const desk = await open('/desk', LARGE);
      await signIn(desk, '研修 小川');
      await expectSeen(desk.locator('.ticket').nth(6));
      const number = await desk.locator('.ticket').nth(3).getAttribute('data-number');
      // As slow as a shop's old laptop: rows are laid out one after the other.
      const slow = await desk.context().newCDPSession(desk);
      await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await desk.goto(`${product().url}/desk?ticket=${number}`);
      await expectSeen(desk.locator('.talk-entry').first());
      await desk.waitForTimeout(1500);
      const top = `document.querySelector('[data-number="${number}"]').getBoundingClientRect().top`;
      expect(await desk.evaluate(top)).toBeGreaterThanOrEqual(0);
      expect(await desk.evaluate(top)).toBeLessThan(60);
      await desk.close();
    },
    PATIENCE_MS,
  );
});
