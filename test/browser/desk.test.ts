import type { Locator, Page } from 'playwright-core';
import { expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const PASSWORD = 'correct horse battery';

/** By the keyboard: signing in, and who may do what. */
inPlainChrome('at the desk, by the keyboard', ({ open }) => {
  test(
    'an admin adds somebody, who joins by the link, writes, and is shut out again',
    async () => {
      const admin = await open('/desk');
      await press(admin.getByRole('button', { name: '窓口 林' }));
      await press(tab(admin, 'メンバー'));
      await press(admin.getByRole('button', { name: '人を追加' }));
      const adding = admin.getByRole('dialog', { name: '人を追加' });
      await expectFocused(adding.getByLabel('名前'));
      await admin.keyboard.type('窓口 中村');
      await admin.keyboard.press('Enter');
      const link = admin.getByRole('textbox', { name: 'リンク' });
      await expectSeen(link);
      const address = new URL(await link.inputValue());
      await admin.keyboard.press('Escape');

      const guest = await open(address.pathname + address.hash);
      await expectSeen(guest.getByRole('heading', { name: '窓口 中村さん、ようこそ' }));
      await expectFocused(guest.getByLabel('サインイン名'));
      await guest.keyboard.type('Nakamura');
      await guest.keyboard.press('Tab');
      await guest.keyboard.type(PASSWORD);
      await guest.keyboard.press('Enter');
      await expectSeen(guest.getByRole('button', { name: 'アカウント 窓口 中村' }));
      await expectSeen(guest.getByText('引き継ぎはありません'));

      await press(admin.getByRole('button', { name: '窓口 中村さんを変更' }));
      const changing = admin.getByRole('dialog', { name: '窓口 中村さんの設定' });
      await changing.getByRole('switch').focus();
      await admin.keyboard.press('Space');
      await press(changing.getByRole('button', { name: '保存する' }));
      await expectSeen(admin.getByRole('row', { name: '窓口 中村' }).getByText('停止中'));
      await expectSeen(guest.getByRole('heading', { name: 'サインイン' }));

      await press(tab(admin, '記録'));
      const record = admin.getByRole('table', { name: '操作の記録' });
      await expectSeen(record.getByRole('row', { name: /窓口 林 使えないようにした 窓口 中村/ }));
      await admin.getByLabel('何を').selectOption('リンクから登録した');
      await expectSeen(record.getByRole('row', { name: /窓口 中村 リンクから登録した/ }));
      await record.getByText('使えないようにした').waitFor({ state: 'detached' });
      await admin.close();
      await guest.close();
    },
    PATIENCE_MS,
  );

  test(
    'a wrong password is told in words, and signing out leads back to the door',
    async () => {
      const page = await open('/desk');
      await page.getByLabel('サインイン名').fill('nobody');
      await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await expectSeen(page.getByText('サインイン名かパスワードが違います。'));
      await press(page.getByRole('button', { name: '窓口 佐々木' }));
      await press(tab(page, 'メンバー'));
      await expectSeen(page.getByRole('row', { name: '研修 小川' }));
      // A supervisor sees who is there, and changes nobody.
      expect(await page.getByRole('button', { name: '人を追加' }).count()).toBe(0);
      await press(page.getByRole('button', { name: 'アカウント 窓口 佐々木' }));
      await press(page.getByRole('menuitem', { name: 'サインアウト', exact: true }));
      await expectSeen(page.getByRole('heading', { name: 'サインイン' }));
      await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'staff choose English and the dark, and their browser keeps both',
    async () => {
      const page = await open('/desk');
      await press(page.getByRole('button', { name: '表示' }));
      await press(page.getByRole('menuitemradio', { name: 'English' }));
      await press(page.getByRole('menuitemradio', { name: 'Dark' }));
      await expectSeen(page.getByRole('heading', { name: 'Sign in' }));
      await page.reload();
      await press(page.getByRole('button', { name: '窓口 佐々木 (Supervisor)' }));
      await expectSeen(page.getByText('No tickets'));
      const root = page.locator('html');
      expect(await root.getAttribute('lang')).toBe('en');
      expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark');
      expect(await page.title()).toBe('Desk | Madoguchi');
      await press(page.getByRole('button', { name: 'Account 窓口 佐々木' }));
      await press(page.getByRole('menuitemradio', { name: '日本語' }));
      await expectSeen(page.getByText('引き継ぎはありません'));
      await page.close();
    },
    PATIENCE_MS,
  );
});

const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'デスクのページ' }).getByRole('link', { name });

async function press(what: Locator): Promise<void> {
  await what.focus();
  await what.press('Enter');
}

async function expectFocused(what: Locator): Promise<void> {
  await expectSeen(what.and(what.page().locator(':focus')));
}
