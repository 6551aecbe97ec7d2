import type { Locator, Page } from 'playwright-core';
import { PICTURE_WIDTH } from '../../src/content/pictures.ts';
import { tokyo } from '../fleet/hand-clock.ts';
import { expectSaid, expectSeen, tap, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

/** What a merchant and staff see and do. */
inPlainChrome('in a real browser', ({ product, personOf, ...stage }) => {
  test(
    'the front page leads to the phone, the terminals and the desk, and shows the demo clock',
    async () => {
      const page = await open('/');
      await expectSeen(page.getByRole('link', { name: 'LINEのトーク', exact: true }).first());
      await expectSeen(page.getByRole('link', { name: '端末' }).first());
      await expectSeen(page.getByRole('link', { name: 'デスク' }).first());
      await expectSeen(page.getByRole('timer', { name: 'いまの時刻' }));
      await expectSeen(page.getByRole('button', { name: '期限の直後' }));
      await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'a merchant with 18 % is led from the charge to an update that ends by itself',
    async () => {
      const page = await open('/phone');
      const terminals = await open('/terminals');
      await write(page, '充電18%なんですけど更新できますか');
      await expectSaid(page, '先に充電してください');
      expect(await pictureWidth(page)).toBe(PICTURE_WIDTH);
      await expectSaid(page, '1/5');
      await expectSaid(page, '25%');

      const card = terminals.getByRole('article', { name: 'レジ横' });
      await setBattery(card, 30);
      await tap(page, '充電しました');
      await expectSaid(page, '電源を一度切って、入れ直してください');

      await card.getByRole('button', { name: '再起動' }).click();
      await expectSeen(card.getByText(/最後に電源を入れた時刻: 8\/19/));
      await tap(page, '入れ直しました');
      await expectSaid(page, '準備ができました');

      await card.getByRole('button', { name: '更新をはじめる' }).click();
      await tap(page, 'はじめました');
      await expectSaid(page, '更新中ですね');
      await card.getByRole('button', { name: '更新を完了させる' }).click();
      // The bot looks once a minute of the product's clock; nobody writes anything.
      const { clock } = demo();
      clock.set(clock.now().plus({ minutes: 2 }));
      await expectSaid(page, 'レジ横の更新が終わりました');
      await page.close();
      await terminals.close();
    },
    PATIENCE_MS,
  );

  test(
    'the same question about skipping has opposite answers before and after the deadline',
    async () => {
      const page = await open(`/phone?person=${personOf('高橋')}`);
      demo().clock.set(tokyo('2025-08-25T23:59:00'));
      await write(page, '更新ってスキップできますか');
      await expectSaid(page, 'はい、いまは更新をあとに回して決済できます');
      demo().clock.set(tokyo('2025-08-26T00:01:00'));
      await write(page, '更新ってスキップできますか');
      await expectSaid(page, 'いいえ、もうあとに回せません');
      await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'a wish for a person is on the desk at once, and what staff write reaches the phone',
    async () => {
      demo().clock.set(tokyo('2025-08-19T10:00:00'));
      const desk = await open('/desk');
      await desk.getByRole('button', { name: '窓口 山本' }).click();
      const page = await open(`/phone?person=${personOf('鈴木')}`);
      await write(page, '人と話したい');
      await expectSaid(page, '受付番号');
      await expectSeen(page.getByRole('link', { name: 'サポートセンターに電話' }));

      const ticket = desk.getByRole('listitem', { name: /受付番号 0819-/ });
      await expectSeen(ticket);
      await expectSeen(ticket.getByText('美容室ソラ').first());
      await ticket
        .getByRole('button', { name: /受付番号/ })
        .first()
        .click();
      await desk.getByLabel('返信', { exact: true }).fill('お待たせしました。確認いたします。');
      await desk.getByRole('button', { name: '返信する' }).click();
      await expectSeen(page.getByRole('log').getByText('お待たせしました。確認いたします。'));
      await page.close();
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'the rich menu opens and leads into the talk',
    async () => {
      const page = await open(`/phone?person=${personOf('田中')}`);
      await page.getByRole('button', { name: /^メニュー/ }).click();
      await page.getByRole('button', { name: '端末の状態' }).click();
      await expectSaid(page, 'レジ');
      await page.close();
    },
    PATIENCE_MS,
  );

  const open = (path: string): Promise<Page> => stage.open(path, LARGE);

  function demo() {
    const { demo: running } = product();
    if (running === null) throw new Error('no demo');
    return running;
  }
});

/** By the keyboard, as it can be done too. */
async function setBattery(card: Locator, percent: number): Promise<void> {
  const slider = card.getByRole('slider', { name: '電池' });
  await slider.focus();
  const now = Number(await slider.getAttribute('aria-valuenow'));
  // The page sends the level once the slider has come to rest.
  const sent = card.page().waitForResponse((answer) => answer.request().method() === 'PATCH');
  for (let at = now; at < percent; at += 1) await slider.press('ArrowRight');
  await sent;
}

/** Of the latest picture in the talk, as it was loaded. */
async function pictureWidth(page: Page): Promise<number> {
  await expectSeen(page.getByRole('log').locator('.flex-bubble img').last());
  return await page.evaluate<number>(`(async () => {
    const img = [...document.querySelectorAll('.flex-bubble img')].at(-1);
    await img.decode();
    return img.naturalWidth;
  })()`);
}
