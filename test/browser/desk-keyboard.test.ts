import type { Locator, Page } from 'playwright-core';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

/** No mouse, and nothing is focused but by keys: what somebody does who has only a keyboard. */
inPlainChrome('at the desk with nothing but keys', ({ open }) => {
  test(
    'a ticket is found, claimed, answered, noted, a terminal asked, and closed',
    async () => {
      const phone = await open('/phone', LARGE);
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');
      const desk = await open('/desk', LARGE);
      await expectSeen(desk.getByRole('heading', { name: 'サインイン' }));
      await tabTo(desk, desk.getByRole('button', { name: '窓口 山本' }));
      await desk.keyboard.press('Enter');
      const ticket = desk.getByRole('listitem', { name: /受付番号/ }).first();
      await expectSeen(ticket);
      await desk.keyboard.press('j');
      await desk.keyboard.press('Enter');
      await expectSeen(ticket.getByLabel('返信', { exact: true }));
      // An opened ticket still hears its keys: none of them is a letter of the reply.
      await desk.keyboard.press('c');
      await expectSeen(ticket.getByText('(窓口 山本)'));
      await desk.keyboard.press('r');
      await expectFocused(desk, ticket.getByLabel('返信', { exact: true }));
      expect(await ticket.getByLabel('返信', { exact: true }).inputValue()).toBe('');
      await desk.keyboard.type('電源を入れ直してください。');
      await tabTo(desk, ticket.getByRole('button', { name: '返信する' }));
      await desk.keyboard.press('Enter');
      await expectSaid(phone, '電源を入れ直してください。');

      await tabTo(desk, ticket.getByRole('button', { name: '端末に聞きなおす' }));
      await desk.keyboard.press('Enter');
      await expectSeen(ticket.getByText('窓口 山本さんが端末に聞きなおしました'));
      await expectSeen(ticket.getByText('端末から返事がありました'));
      await tabTo(desk, ticket.getByLabel('新しいメモ'));
      await desk.keyboard.type('電源の入れ直しを案内した');
      await tabTo(desk, ticket.getByRole('button', { name: 'メモを残す' }));
      await desk.keyboard.press('Enter');
      await expectSeen(ticket.locator('.note-text').getByText('電源の入れ直しを案内した'));

      await tabTo(desk, ticket.getByRole('button', { name: '対応を完了する' }), 'Shift+Tab');
      await desk.keyboard.press('Enter');
      const closing = desk.getByRole('dialog', { name: '対応を完了する' });
      await expectFocused(desk, closing.getByLabel('どう解決したか'));
      await desk.keyboard.type('電源の入れ直しで直った');
      await tabTo(desk, closing.getByRole('button', { name: '対応を完了する' }));
      await desk.keyboard.press('Enter');
      await closing.waitFor({ state: 'detached' });
      await ticket.waitFor({ state: 'detached' });
      await expectSaid(phone, '担当者の対応はいかがでしたか');
      for (const page of [desk, phone]) await page.close();
    },
    PATIENCE_MS * 2,
  );
});

const MOST_STEPS = 90;

async function tabTo(page: Page, what: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expectSeen(what);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await hasFocus(page, what)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_STEPS} times ${key} do not lead to it`);
}

async function expectFocused(page: Page, what: Locator): Promise<void> {
  await expectSeen(what.and(page.locator(':focus')));
}

async function hasFocus(page: Page, what: Locator): Promise<boolean> {
  return (await what.and(page.locator(':focus')).count()) > 0;
}
