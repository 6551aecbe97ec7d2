import type { Locator } from 'playwright-core';
import { expectSaid, expectSeen, tap, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';
import { choosePhoto, openTicket, signIn } from './desk-hands.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

/** Two people at the desk and one merchant, at once. */
inPlainChrome('two at the desk and a merchant', ({ open, personOf }) => {
  test(
    'hand-off, claim, collision, exchange, take-over, and back to the bot',
    async () => {
      const [yamamoto, sasaki] = [await open('/desk', LARGE), await open('/desk', LARGE)];
      await signIn(yamamoto, '窓口 山本');
      await signIn(sasaki, '窓口 佐々木');
      const phone = await open(`/phone?person=${personOf('鈴木')}`, LARGE);
      await expectSeen(sasaki.getByText('引き継ぎはありません'));
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');

      const [mine, theirs] = [await openTicket(yamamoto), await openTicket(sasaki)];
      await expectSeen(mine.getByText('窓口 佐々木さんが見ています'));
      await expectSeen(theirs.getByText('窓口 山本さんが見ています'));
      await mine.getByRole('button', { name: '引き受ける' }).click();
      await expectSeen(theirs.getByText('窓口 山本さんが対応しています'));

      await reply(mine, 'お待たせしました。山本です。');
      await expectSaid(phone, 'お待たせしました。山本です。');
      await mine.getByLabel('返信', { exact: true }).fill('もう少し');
      await expectSeen(theirs.getByText('窓口 山本さんが入力中です'));
      await theirs.getByLabel('返信', { exact: true }).fill('佐々木です。');
      await expectSeen(theirs.getByText('引き受けるまで送れません', { exact: false }));
      expect(await theirs.getByRole('button', { name: '返信する' }).isDisabled()).toBe(true);

      await write(phone, 'レジの端末が動きません');
      const talk = mine.getByRole('region', { name: 'やりとり' });
      await expectSeen(talk.getByText('レジの端末が動きません'));
      await choosePhoto(mine.locator('input[type="file"]'));
      await yamamoto.getByRole('button', { name: 'この写真を送る' }).click();
      await expectSeen(phone.getByRole('log').getByRole('img', { name: '写真' }));
      await choosePhoto(phone.locator('input[type="file"]').first());
      await expectSeen(talk.getByRole('img', { name: /写真/ }).or(talk.getByText(/写真/)).last());

      await theirs.getByRole('button', { name: '代わりに引き受ける' }).click();
      const taking = sasaki.getByRole('dialog', { name: '代わりに引き受けますか' });
      await expectSeen(taking.getByText('窓口 山本さんが対応しています', { exact: false }));
      await taking.getByRole('button', { name: '引き受ける' }).click();
      await expectSeen(mine.getByText('窓口 佐々木さんが対応しています'));
      await expectSeen(yamamoto.getByText('窓口 佐々木さんが、あなたの相談を引き受けました。'));
      await expectSeen(mine.getByText('代われるのは責任者です', { exact: false }));
      await reply(theirs, '佐々木が代わりました。');
      await expectSaid(phone, '佐々木が代わりました。');
      await theirs.getByRole('button', { name: 'ボットに戻す' }).click();
      await expectSaid(phone, 'ここからは自動応答がお答えします');
      await write(phone, '更新にかかる時間は？');
      await expectSaid(phone, '分');
      for (const page of [yamamoto, sasaki, phone]) await page.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'a ticket is handed to a colleague with a note, who is told over whatever they read',
    async () => {
      const [yamamoto, sasaki] = [await open('/desk', LARGE), await open('/desk', LARGE)];
      await signIn(yamamoto, '窓口 山本');
      await signIn(sasaki, '窓口 佐々木');
      const phone = await open(`/phone?person=${personOf('佐藤')}`, LARGE);
      await write(phone, '人と話したい');
      const mine = await openTicket(yamamoto);
      await mine.getByRole('button', { name: '引き受ける' }).click();
      await mine.getByRole('button', { name: 'ほかの操作' }).click();
      await yamamoto.getByRole('menuitem', { name: 'ほかの人に渡す' }).click();
      const dialog = yamamoto.getByRole('dialog', { name: 'ほかの人に渡す' });
      await dialog.getByLabel('渡す相手').selectOption({ label: '窓口 佐々木' });
      await dialog.getByLabel('相手へのメモ', { exact: false }).fill('電源は入れ直し済み');
      await dialog.getByRole('button', { name: '渡す', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await expectSeen(mine.getByText('窓口 佐々木さんが対応しています'));

      await expectSeen(sasaki.getByText('あなたに渡された相談'));
      await sasaki.getByRole('button', { name: /喫茶こもれび を開く/ }).click();
      const theirs = sasaki.getByRole('listitem', { name: /受付番号/ }).first();
      await expectSeen(theirs.getByText('窓口 山本さんから渡されました'));
      await expectSeen(theirs.getByText('電源は入れ直し済み'));
      // What is noted for each other is no reply that somebody waits for.
      expect(await theirs.getByText('窓口 山本さんが入力中です').count()).toBe(0);
      expect(await sasaki.getByText('あなたに渡された相談').count()).toBe(0);
      await reply(theirs, '佐々木です。');
      await expectSaid(phone, '佐々木です。');
      await theirs.getByText('から渡されました').waitFor({ state: 'detached' });
      await theirs.getByRole('button', { name: 'ボットに戻す' }).click();
      await expectSaid(phone, 'ここからは自動応答がお答えします');
      for (const page of [yamamoto, sasaki, phone]) await page.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'a ticket is on the open page within a second of the merchant’s tap',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 山本');
      const phone = await open(`/phone?person=${personOf('高橋')}`, LARGE);
      await write(phone, 'こんにちは');
      await expectSeen(phone.getByRole('group', { name: '返信の候補' }));
      await expectSeen(desk.getByRole('status').first());
      const seen = desk.getByRole('listitem').filter({ hasText: '待ち' }).first();
      const begun = performance.now();
      await tap(phone, '担当者に相談');
      await expectSeen(seen);
      const ms = performance.now() - begun;
      process.stdout.write(`a ticket was on the page after ${Math.round(ms)} ms\n`);
      expect(ms).toBeLessThan(1000);
      await desk.close();
      await phone.close();
    },
    PATIENCE_MS,
  );

  test(
    'the keyboard alone finds, claims, closes and opens a ticket again',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      const ticket = desk.getByRole('listitem').first();
      await expectSeen(ticket);
      await desk.keyboard.press('?');
      await expectSeen(desk.getByRole('dialog', { name: 'キーボード操作' }));
      await desk.keyboard.press('Escape');
      await desk.getByRole('dialog').waitFor({ state: 'detached' });
      await desk.keyboard.press('j');
      await desk.keyboard.press('c');
      await expectSeen(ticket.getByText('(窓口 佐々木)'));
      await desk.keyboard.press('Enter');
      await press(ticket.getByRole('button', { name: '対応を完了する' }));
      await desk.getByLabel('どう解決したか').fill('電話で解決した');
      await press(desk.getByRole('dialog').getByRole('button', { name: '対応を完了する' }));
      await desk.getByRole('dialog').waitFor({ state: 'detached' });

      await desk.keyboard.press('Escape');
      await desk.locator('body').press('/');
      await desk.keyboard.type('電話で解決');
      const found = desk.getByRole('listitem').filter({ hasText: '電話で解決した' });
      await expectSeen(found);
      // It is still the one that is open.
      await press(found.getByRole('button', { name: '対応を再開する' }));
      await expectSeen(desk.getByRole('listitem').getByText('(窓口 佐々木)'));
      await desk.close();
    },
    PATIENCE_MS,
  );
});

async function reply(ticket: Locator, text: string): Promise<void> {
  await ticket.getByLabel('返信', { exact: true }).fill(text);
  await ticket.getByRole('button', { name: '返信する' }).click();
}

async function press(what: Locator): Promise<void> {
  await what.focus();
  await what.press('Enter');
}
