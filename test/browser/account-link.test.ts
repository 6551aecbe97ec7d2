import type { Browser, Page } from 'playwright-core';
import { chromePath, openChrome } from './chrome.ts';
import { expectSaid, expectSeen, tap, write } from './hands.ts';
import { runProduct } from './running-product.ts';

const executable = await chromePath();
const withChrome = executable === null ? describe.skip : describe;

const PATIENCE_MS = 60_000;

withChrome('in a real browser', () => {
  let running: Awaited<ReturnType<typeof runProduct>>;
  let chrome: Browser;

  beforeAll(async () => {
    chrome = await openChrome(executable ?? '');
    running = await runProduct();
  }, PATIENCE_MS);
  afterAll(async () => {
    await chrome.close();
    await running.close();
  }, PATIENCE_MS);

  test(
    'a merchant links their account by hand, sees the shop, and unlinks again',
    async () => {
      // The page is open by another name than the one that links are made with.
      const address = running.product.url.replace('127.0.0.1', 'localhost');
      const context = await chrome.newContext({ locale: 'ja-JP' });
      const phone = await context.newPage();
      await phone.goto(`${address}/phone?person=${personOf('高橋')}`);
      await write(phone, 'うちの端末の状態は?');
      await expectSaid(phone, 'まだお店と連携していない');
      await tap(phone, 'お店と連携する');
      await expectSaid(phone, 'お店のIDでサインイン');

      const signIn = await opened(phone, 'サインインして連携');
      await signIn.getByRole('button', { name: '喫茶こもれびのスタッフ' }).click();
      await expectSeen(signIn.getByText('このLINEを「喫茶こもれび」とつなぎます(スタッフとして)'));
      await signIn.getByRole('link', { name: '連携する' }).click();
      await expectSeen(signIn.getByText('LINEとの連携が完了しました'));

      await expectSaid(phone, '「喫茶こもれび」と連携しました');
      await expectSaid(phone, '■レジ横');
      await write(phone, '連携を解除したい');
      await tap(phone, 'このLINEを解除する');
      await expectSaid(phone, 'お店の端末のことは、もう表示しません');
      await context.close();
    },
    PATIENCE_MS,
  );

  function personOf(name: string): string {
    const people = running.product.demo?.people ?? [];
    return people.find(({ displayName }) => displayName === name)?.userId ?? '';
  }
});

/** The page that a button of the talk opens. */
async function opened(phone: Page, button: string): Promise<Page> {
  const opening = phone.context().waitForEvent('page');
  await phone.getByRole('link', { name: button }).click();
  return await opening;
}
