import type { Page } from 'playwright-core';
import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 800 } };

/** What somebody began to write outlives all that may come between, but not their sitting here. */
inChrome('at the desk, begun and not sent', ({ open }) => {
  test(
    'a reply and a note stay while the row is closed, other pages are read, and the page is loaded anew',
    async () => {
      const phone = await open('/phone', LARGE);
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 山本');
      const ticket = await openTicket(desk);
      await ticket.getByLabel('返信', { exact: true }).fill('いまお調べして');
      await ticket.getByLabel('新しいメモ').fill('電話が先');
      await ticket.getByRole('button').first().click();
      await expectSeen(ticket.getByText('下書き'));
      await desk.getByText('終わったもの', { exact: true }).click();
      await ticket.waitFor({ state: 'detached' });
      await desk.getByRole('link', { name: '数字' }).click();
      await expectSeen(desk.getByRole('heading', { name: '数字', level: 1 }));
      await desk.goto(new URL('/desk', desk.url()).href);
      await openTicket(desk);
      const [reply, note] = [
        ticket.getByLabel('返信', { exact: true }),
        ticket.getByLabel('新しいメモ'),
      ];
      await expectSeen(reply);
      expect(await reply.inputValue()).toBe('いまお調べして');
      expect(await note.inputValue()).toBe('電話が先');
      await ticket.getByRole('button', { name: 'メモを残す' }).click();
      await expectSeen(ticket.locator('.note-text').getByText('電話が先'));
      expect(await note.inputValue()).toBe('');
      await reply.fill('いまお調べしています。');
      await ticket.getByRole('button', { name: '返信する' }).click();
      await expectSaid(phone, 'いまお調べしています。');
      await ticket.getByText('下書き').waitFor({ state: 'detached' });

      await reply.fill('続きは');
      await signOut(desk, '窓口 山本');
      const asks = desk.getByRole('dialog', { name: 'サインアウト' });
      await expectSeen(asks.getByText('サインアウトすると消えます', { exact: false }));
      await asks.getByRole('button', { name: 'やめる' }).click();
      await asks.waitFor({ state: 'detached' });
      expect(await reply.inputValue()).toBe('続きは');
      await signOut(desk, '窓口 山本');
      await asks.getByRole('button', { name: 'サインアウト' }).click();
      await expectSeen(desk.getByRole('heading', { name: 'サインイン' }));
      expect(await desk.getByText('セッションが切れました').count()).toBe(0);
      expect(await desk.evaluate('JSON.stringify(sessionStorage)')).not.toContain('続きは');
      await signIn(desk, '窓口 佐々木');
      await openTicket(desk);
      expect(await reply.inputValue()).toBe('');
      for (const page of [desk, phone]) await page.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'a reply outlives a session that was cut off, for the same person only',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 山本');
      const ticket = await openTicket(desk);
      const reply = ticket.getByLabel('返信', { exact: true });
      await reply.fill('書いている途中で');
      for (const back of ['窓口 山本', '窓口 佐々木']) {
        await desk.context().clearCookies();
        await expectSeen(desk.getByText('セッションが切れました'));
        await expectSeen(desk.getByText('書きかけのものはそのまま残っています', { exact: false }));
        await signIn(desk, back);
        await expectSeen(reply);
        expect(await reply.inputValue()).toBe(back === '窓口 山本' ? '書いている途中で' : '');
      }
      expect(await desk.evaluate('JSON.stringify(sessionStorage)')).not.toContain('途中');
      await desk.close();
    },
    PATIENCE_MS * 2,
  );
});

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `アカウント ${name}` }).click();
  await page.getByRole('menuitem', { name: 'サインアウト', exact: true }).click();
}
