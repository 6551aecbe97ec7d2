import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { CLEAR_HOST, inClearChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

/** Where a page is opened without TLS a browser gives it less: the demo on a tablet, or a trial in a shop. */
inClearChrome('the desk over plain http', ({ newContext, product, open }) => {
  test(
    'shows a ticket, and keeps a note of it',
    async () => {
      const phone = await open('/phone', LARGE);
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');
      const desk = await (await newContext(LARGE)).newPage();
      const broken: string[] = [];
      desk.on('pageerror', ({ message }) => broken.push(message));
      await desk.goto(`http://${CLEAR_HOST}:${new URL(product().url).port}/desk`);
      expect(await desk.evaluate('isSecureContext')).toBe(false);
      await signIn(desk, '窓口 山本');
      const ticket = await openTicket(desk);
      await ticket.getByLabel('新しいメモ').fill('電話が先');
      await ticket.getByRole('button', { name: 'メモを残す' }).click();
      await expectSeen(ticket.locator('.note-text').getByText('電話が先'));
      expect(broken).toEqual([]);
      for (const page of [desk, phone]) await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'a page that breaks says so, and leads back to one that does not',
    async () => {
      const desk = await (await newContext(LARGE)).newPage();
      // As a file of the page that a release has taken away.
      await desk.route(/desk-page-[^/]*\.js/, (route) => route.abort());
      await desk.goto(`${product().url}/desk?ticket=0819-1`);
      await expectSeen(desk.getByRole('heading', { name: 'ページを表示できません' }));
      await desk.unroute(/desk-page-[^/]*\.js/);
      await desk.getByRole('link', { name: 'はじめから開く' }).click();
      await expectSeen(desk.getByRole('heading', { name: 'サインイン' }));
      expect(new URL(desk.url()).search).toBe('');
      await desk.close();
    },
    PATIENCE_MS,
  );
});
