import type { Page } from 'playwright-core';
import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';
import { ownServer, type OwnServer } from './own-server.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

/** The server is killed in the middle of an exchange, and comes back. */
inPlainChrome('a power cut at the desk', ({ newContext }) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer();
    await server.start();
  }, PATIENCE_MS * 2);
  afterAll(() => server.close(), PATIENCE_MS);

  const open = async (path: string): Promise<Page> => {
    const page = await (await newContext(LARGE)).newPage();
    await page.goto(server.url + path);
    return page;
  };

  test(
    'nothing is lost, nothing is said twice, and the pages go on by themselves',
    async () => {
      const desk = await open('/desk');
      await signIn(desk, '窓口 山本');
      const phone = await open('/phone');
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');
      const ticket = await openTicket(desk);
      await ticket.getByRole('button', { name: '引き受ける' }).click();
      const words = ticket.getByLabel('返信', { exact: true });
      const send = ticket.getByRole('button', { name: '返信する' });
      await words.fill('一通目です。');
      await send.click();
      await expectSaid(phone, '一通目です。');

      await server.kill();
      // In the ticket one writes in, not at the top of the list above it.
      await expectSeen(ticket.getByText('最新の状態を読めません'));
      await words.fill('二通目です。');
      await send.click();
      await expectSeen(
        ticket.getByText('サーバーにつながりません。書いた文章は残っています。').first(),
      );
      expect(await words.inputValue()).toBe('二通目です。');

      await server.start();
      await desk.getByText('最新の状態を読めません').waitFor({ state: 'detached' });
      await ticket.locator('.reply-box').getByRole('alert').waitFor({ state: 'detached' });
      await expectSeen(ticket.getByText('(窓口 山本)'));
      await send.click();
      await expectSaid(phone, '二通目です。');
      const talk = ticket.getByRole('region', { name: 'やりとり' });
      await expectSeen(talk.getByText('二通目です。'));
      for (const said of ['人と話したい', '一通目です。', '二通目です。']) {
        expect(await talk.getByText(said, { exact: true }).count()).toBe(1);
      }
      await desk.close();
      await phone.close();
    },
    PATIENCE_MS * 3,
  );
});
