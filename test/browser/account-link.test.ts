import type { Page } from 'playwright-core';
import { expectSaid, expectSeen, tap, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

inPlainChrome('in a real browser', ({ product, newContext, personOf }) => {
  test(
    'a merchant links their account by hand, sees the shop, and unlinks again',
    async () => {
      // The page is open by another name than the one that links are made with.
      const address = product().url.replace('127.0.0.1', 'localhost');
      const context = await newContext();
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
});

/** The page that a button of the talk opens. */
async function opened(phone: Page, button: string): Promise<Page> {
  const opening = phone.context().waitForEvent('page');
  await phone.getByRole('link', { name: button }).click();
  return await opening;
}
