import type { Page } from 'playwright-core';
import { z } from 'zod';
import { bothSides, openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 800 } };

/** What somebody began to write outlives all that may come between, but not their sitting here. */
inPlainChrome('at the desk, begun and not sent', ({ open, personOf }) => {
  test(
    'a reply and a note stay while the row is closed, other pages are read, and the page is loaded anew',
    async () => {
      const { phone, desk } = await bothSides({ open, personOf }, '佐藤', '窓口 山本');
      const ticket = await openTicket(desk);
      await ticket.getByLabel('返信', { exact: true }).fill('いまお調べして');
      await ticket.getByLabel('新しいメモ').fill('電話が先');
      await ticket.getByRole('button').first().click();
      await expectSeen(ticket.getByText('下書き'));
      await desk.getByText('完了', { exact: true }).click();
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
      expect(await drafts(desk)).toBeNull();
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
      for (const [back, isReloaded] of [
        ['窓口 山本', false],
        ['窓口 山本', true],
        ['窓口 佐々木', true],
      ] as const) {
        await desk.context().clearCookies();
        if (isReloaded) await desk.reload();
        await expectSeen(desk.getByText('セッションが切れました'));
        await expectSeen(desk.getByText('書きかけの文章を続けられます', { exact: false }));
        await signIn(desk, back);
        await expectSeen(reply);
        expect(await reply.inputValue()).toBe(back === '窓口 山本' ? '書いている途中で' : '');
      }
      expect(await drafts(desk)).toBe('');
      await desk.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'what lies in the tab tells no word, and the key to it lies nowhere',
    async () => {
      const desk = await open('/desk', LARGE);
      const answered = desk.waitForResponse(
        async (response) =>
          response.url().endsWith('/desk/api/session') &&
          (await response.text()).includes('draftKey'),
      );
      await signIn(desk, '窓口 山本');
      const key = z
        .object({ me: z.object({ draftKey: z.base64() }) })
        .parse(await (await answered).json()).me.draftKey;
      const ticket = await openTicket(desk);
      await ticket.getByLabel('返信', { exact: true }).fill('カードは お預かり中');
      await ticket.getByLabel('新しいメモ').fill('memo for us');
      await desk.waitForFunction("sessionStorage.getItem('desk-drafts').length > 100");
      const kept = await everythingKept(desk);
      const sealed = Buffer.from((await drafts(desk)) ?? '', 'base64');
      for (const word of ['お預かり', 'memo', 'reply', key]) {
        expect(kept).not.toContain(word);
        expect(sealed.includes(word)).toBe(false);
      }
      await desk.reload();
      await expectSeen(ticket);
      expect(await ticket.getByLabel('新しいメモ').inputValue()).toBe('memo for us');
      await desk.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'each letter that is typed is there when the page is loaded anew at once',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 山本');
      const reply = (await openTicket(desk)).getByLabel('返信', { exact: true });
      const words = 'ただいま確認しておりますので少々お待ちください'.repeat(3);
      await reply.pressSequentially(words);
      expect(await reply.inputValue()).toBe(words);
      await desk.reload();
      await expectSeen(reply);
      expect(await reply.inputValue()).toBe(words);
      await desk.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'a browser that cannot seal keeps drafts as long as the page is there, and no longer',
    async () => {
      const desk = await open('/', LARGE);
      await desk.addInitScript("Object.defineProperty(crypto, 'subtle', { value: undefined })");
      await desk.goto(new URL('/desk', desk.url()).href);
      await signIn(desk, '窓口 山本');
      const ticket = await openTicket(desk);
      const reply = ticket.getByLabel('返信', { exact: true });
      await reply.fill('書いている途中で');
      await ticket.getByRole('button').first().click();
      await reply.waitFor({ state: 'detached' });
      await ticket.getByRole('button').first().click();
      expect(await reply.inputValue()).toBe('書いている途中で');
      expect(await drafts(desk)).toBe('');
      await desk.reload();
      await expectSeen(reply);
      expect(await reply.inputValue()).toBe('');
      await desk.close();
    },
    PATIENCE_MS * 2,
  );
});

/** What the tab holds of them. */
async function drafts(page: Page): Promise<string | null> {
  return z
    .string()
    .nullable()
    .parse(await page.evaluate("sessionStorage.getItem('desk-drafts')"));
}

/** All that scripts can have a browser keep. */
async function everythingKept(page: Page): Promise<string> {
  const stores = await page.evaluate('[{ ...sessionStorage }, { ...localStorage }, location.href]');
  const databases = await page.evaluate('indexedDB.databases()');
  expect(databases).toEqual([]);
  return JSON.stringify([stores, await page.context().cookies()]);
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `アカウント ${name}` }).click();
  await page.getByRole('menuitem', { name: 'サインアウト', exact: true }).click();
}
