import type { Locator, Page } from 'playwright-core';
import { ticketWords } from '../../src/web/desk/ticket-words.ts';
import { drawScreen } from '../../src/replay/draw-screen.ts';
import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';
import { brokenRules, shoot } from './rules.ts';

const { doubtful, show, alt } = ticketWords.ja.picture;

/** Known at once; but two groups of figures may be half of a card. */
const LIKE_A_CARD = drawScreen({ lines: ['更新エラー', 'バッテリー残量不足', '1234 5678'] });
/** Held so far askew that nothing of it is read. */
const NOT_READ = drawScreen({ lines: ['更新エラー', 'バッテリー残量不足'], tilt: 45 });

inChrome('a photograph of an error', ({ open, product, personOf }) => {
  const doubtfulOnes = async () => {
    const { store, demo } = product();
    const kept = await store.pictures.of(personOf('佐藤'), demo?.clock.now() ?? fail());
    return [...kept.values()].filter((state) => state === 'doubtful').length;
  };

  test(
    'that may show a card, or is not read, is seen by whoever at the desk asks for it',
    async () => {
      const phone = await open('/phone');
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');
      await photograph(phone, LIKE_A_CARD);
      await photograph(phone, NOT_READ);
      // Each is read in all ways before anybody is offered it.
      while ((await doubtfulOnes()) < 2) await phone.waitForTimeout(200);

      const desk = await open('/desk', { viewport: { width: 1280, height: 900 } });
      const fetched: string[] = [];
      desk.on('request', (request) => {
        if (request.url().includes('/desk/api/pictures/')) fetched.push(request.url());
      });
      await signIn(desk, '窓口 山本');
      const ticket = await openTicket(desk);
      await expectSeen(ticket.getByText(doubtful).nth(1));
      const picture = ticket.getByRole('img', { name: alt });
      expect(await picture.count()).toBe(0);
      expect(fetched).toEqual([]);
      expect(await brokenRules(desk)).toEqual([]);

      const asking = ticket.getByRole('button', { name: show });
      await asking.first().press('Enter');
      expect(await bytesOf(picture)).toEqual(LIKE_A_CARD);
      // Asking for one shows no other.
      expect([await picture.count(), await asking.count()]).toEqual([1, 1]);
      await shoot(desk, 'desk-doubtful-picture', 1280);
      await asking.press('Enter');
      expect(await bytesOf(picture.nth(1))).toEqual(NOT_READ);
      expect(await ticket.getByText(doubtful).count()).toBe(0);
      await phone.close();
      await desk.close();
    },
    3 * PATIENCE_MS,
  );
});

async function bytesOf(picture: Locator): Promise<Buffer> {
  await expectSeen(picture);
  const page = picture.page();
  const url = new URL((await picture.getAttribute('src')) ?? '', page.url());
  return await (await page.request.get(url.href)).body();
}

/** As if it had been picked in the phone's own gallery. */
async function photograph(phone: Page, buffer: Buffer): Promise<void> {
  await phone.getByRole('button', { name: 'ほかのものを送る' }).click();
  const choosing = phone.waitForEvent('filechooser');
  await phone.getByRole('button', { name: '写真を送る' }).click();
  const pictures = phone.getByRole('log').getByRole('img');
  const before = await pictures.count();
  await (await choosing).setFiles({ name: 'error.png', mimeType: 'image/png', buffer });
  await expectSeen(pictures.nth(before));
}
