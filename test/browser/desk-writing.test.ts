import type { Locator, Page } from 'playwright-core';
import { choosePhoto, openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 800 } };

/** The field of the reply, and what goes out of it. */
inPlainChrome('at the desk, writing', ({ open, personOf }) => {
  let phone: Page;
  let desk: Page;
  let ticket: Locator;
  let reply: Locator;
  beforeAll(async () => {
    phone = await open(`/phone?person=${personOf('鈴木')}`, LARGE);
    await write(phone, '人と話したい');
    await expectSaid(phone, '受付番号');
    desk = await open('/desk', LARGE);
    await signIn(desk, '窓口 佐々木');
    ticket = await openTicket(desk);
    reply = ticket.getByLabel('返信', { exact: true });
  }, PATIENCE_MS);
  afterAll(async () => {
    for (const page of [desk, phone]) await page.close();
  }, PATIENCE_MS);

  test(
    'a text over the limit of LINE is kept whole, and the button says why it cannot be sent',
    async () => {
      await reply.fill('あ'.repeat(4600));
      await expectSeen(ticket.getByText('4,600 / 5,000文字'));
      await reply.fill(`${'あ'.repeat(5060)}ここが大事です。`);
      const send = ticket.getByRole('button', { name: '68文字多いため、送れません' });
      await expectSeen(send);
      expect(await send.isDisabled()).toBe(true);
      expect(await reply.inputValue()).toMatch(/ここが大事です。$/);
      await reply.fill('');
    },
    PATIENCE_MS,
  );

  test(
    'a key opens a ticket at its reply, Enter makes a line, and Ctrl with Enter sends',
    async () => {
      await ticket.getByRole('button').first().click();
      await reply.waitFor({ state: 'detached' });
      await desk.keyboard.press('r');
      await expectSeen(reply.and(desk.locator(':focus')));
      await desk.keyboard.type('一行目');
      await desk.keyboard.press('Enter');
      await desk.keyboard.type('二行目');
      expect(await reply.inputValue()).toBe('一行目\n二行目');
      await desk.keyboard.press('Control+Enter');
      await expectSaid(phone, '二行目');
      await desk.keyboard.press('Escape');
      await expectSeen(ticket.locator('.ticket-head:focus'));
    },
    PATIENCE_MS,
  );

  test(
    'what is written while a reply goes out stays in the field',
    async () => {
      const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
      await desk.route(
        '**/reply',
        async (route) => {
          await held;
          await route.continue();
        },
        { times: 1 },
      );
      await reply.fill('いまお調べしています。');
      await ticket.getByRole('button', { name: '返信する' }).click();
      await reply.fill('いまお調べしています。分かりしだい、お知らせします。');
      letGo();
      await expectSaid(phone, 'いまお調べしています。');
      await expectSeen(ticket.getByRole('button', { name: '返信する', disabled: false }));
      expect(await reply.inputValue()).toBe('分かりしだい、お知らせします。');
      await reply.fill('');
    },
    PATIENCE_MS,
  );

  test(
    'a photo is shown before it goes out, and tried again after a failure',
    async () => {
      const field = ticket.locator('input[type="file"]');
      const arrived = phone.getByRole('log').getByRole('img', { name: '写真' });
      const dialog = desk.getByRole('dialog', { name: '写真を送る' });
      await choosePhoto(field);
      await expectSeen(dialog.getByRole('img', { name: '送る写真' }));
      await dialog.getByRole('button', { name: 'やめる' }).click();
      await dialog.waitFor({ state: 'detached' });
      await choosePhoto(field);
      await desk.route('**/photo?*', (route) => route.abort(), { times: 1 });
      const send = dialog.getByRole('button', { name: 'この写真を送る' });
      await send.click();
      await expectSeen(dialog.getByText('サーバーにつながりません。'));
      expect(await arrived.count()).toBe(0);
      await send.click();
      await expectSeen(arrived);
      await dialog.waitFor({ state: 'detached' });
      await expectSeen(ticket.locator('.talk-drawn img'));
      const isLoaded = `document.querySelector('.talk-drawn img').naturalWidth > 0`;
      await desk.waitForFunction(isLoaded);
    },
    PATIENCE_MS,
  );
});
