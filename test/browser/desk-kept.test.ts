import type { Locator } from 'playwright-core';
import { bothSides, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, tap } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

/** What staff keep for later, and what becomes of a talk that they have ended. */
inPlainChrome('at the desk, kept', (stage) => {
  test(
    'a view is kept, found again after the page was loaded anew, used, and removed',
    async () => {
      const { phone, desk } = await bothSides(stage, '鈴木', '窓口 山本');
      const [tickets, views] = [
        desk.getByRole('list', { name: '引き継ぎ' }).getByRole('listitem'),
        desk.getByRole('button', { name: '保存した表示' }),
      ];
      await expectSeen(tickets.first());
      await desk.getByText('急ぎ', { exact: false }).first().click();
      await tickets.first().waitFor({ state: 'detached' });
      await views.click();
      await expectSeen(desk.getByText('保存した表示はまだありません'));
      await desk.getByLabel('表示の名前').fill('急ぎだけ');
      await desk.getByRole('button', { name: 'いまの表示を保存する' }).click();
      await expectSeen(desk.getByRole('menuitem', { name: '急ぎだけ' }));

      await desk.reload();
      await expectSeen(tickets.first());
      await views.click();
      await desk.getByRole('menuitem', { name: '急ぎだけ' }).click();
      await tickets.first().waitFor({ state: 'detached' });
      expect(await desk.getByRole('radio', { name: /^急ぎ/ }).isChecked()).toBe(true);
      await views.click();
      await desk.getByRole('button', { name: '表示「急ぎだけ」を消す' }).click();
      await expectSeen(desk.getByText('保存した表示はまだありません'));
      await desk.reload();
      await views.click();
      await expectSeen(desk.getByText('保存した表示はまだありません'));
      for (const page of [desk, phone]) await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'a canned reply is refused where it breaks the money rule, kept otherwise, and sent filled in',
    async () => {
      const desk = await stage.open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      await desk.getByRole('button', { name: '定型文の編集' }).click();
      const dialog = desk.getByRole('dialog', { name: '定型文の編集' });
      await dialog.getByRole('button', { name: '新しく書く' }).click();
      await dialog.getByLabel('題名').fill('電話の案内');
      const text = dialog.getByLabel('本文');
      await text.fill('もう一度決済してください。');
      await dialog.getByRole('button', { name: '保存する' }).click();
      await expectSeen(dialog.getByRole('alert').getByText('結果の分からない決済'));
      expect(await text.inputValue()).toBe('もう一度決済してください。');
      await text.fill('お電話は{サポート電話}へどうぞ。{担当者}');
      await dialog.getByRole('button', { name: '保存する' }).click();
      await expectSeen(dialog.getByRole('button', { name: /電話の案内/ }));
      // Words that are written are not lost by a key, nor a reply by one press.
      await dialog.getByRole('button', { name: '新しく書く' }).click();
      await dialog.getByLabel('題名').fill('書きかけ');
      await desk.keyboard.press('Escape');
      await dialog.getByRole('button', { name: '書き続ける' }).click();
      expect(await dialog.getByLabel('題名').inputValue()).toBe('書きかけ');
      await dialog.getByRole('button', { name: 'やめる' }).click();
      await dialog.getByRole('button', { name: '保存せずに戻る' }).click();
      await dialog.getByRole('button', { name: '消す' }).click();
      await expectSeen(dialog.getByText('全員の定型文から消えます。元に戻せません。'));
      await dialog.getByRole('button', { name: 'やめる' }).click();
      await expectSeen(dialog.getByRole('button', { name: /電話の案内/ }));
      await desk.keyboard.press('Escape');

      const ticket = desk.getByRole('listitem', { name: /受付番号/ }).first();
      await ticket.getByRole('button').first().click();
      // All that is beside the talk has come, so that nothing moves any more.
      await expectSeen(ticket.getByRole('button', { name: '端末に聞きなおす' }));
      await expectSeen(ticket.getByText('まだメモはありません。'));
      await ticket.getByRole('button', { name: '定型文' }).click();
      await desk.getByRole('menuitem', { name: /電話の案内/ }).click();
      const reply = ticket.getByLabel('返信', { exact: true });
      await expectValue(reply, /^お電話は[\d-]+へどうぞ。窓口 佐々木$/);
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'a talk that is closed asks the merchant, whose three taps are at the desk and in the numbers',
    async () => {
      const { phone, desk } = await bothSides(stage, '高橋', '窓口 佐々木');
      const ticket = desk.getByRole('listitem', { name: /受付番号/ }).last();
      await ticket.getByRole('button').first().click();
      await ticket.getByRole('button', { name: '引き受ける' }).click();
      await ticket.getByLabel('返信', { exact: true }).fill('電源を入れ直してください。');
      await ticket.getByRole('button', { name: '返信する' }).click();
      await expectSaid(phone, '電源を入れ直してください。');
      await ticket.getByRole('button', { name: '対応を完了する' }).click();
      const closing = desk.getByRole('dialog', { name: '対応を完了する' });
      await closing.getByLabel('どう解決したか').fill('電源の入れ直しで直った');
      await closing.getByRole('button', { name: '対応を完了する' }).click();
      await expectSaid(phone, '担当者の対応はいかがでしたか');
      await tap(phone, 'よかった');
      await expectSaid(phone, 'ありがとうございます');

      await desk.getByText('完了', { exact: true }).click();
      await expectSeen(ticket.getByText('電源の入れ直しで直った'));
      const talk = ticket.getByRole('region', { name: 'やりとり' });
      await expectSeen(talk.locator('.talk-theirs').getByText('よかった'));
      await desk.getByRole('link', { name: '数字' }).click();
      const figures = desk.getByRole('region', { name: '満足度' });
      await figures.getByText('表で見る').click();
      const counted = figures.getByRole('row').last().getByRole('cell');
      expect(await counted.allTextContents()).toEqual(['1', '0', '0']);
      for (const page of [desk, phone]) await page.close();
    },
    PATIENCE_MS * 2,
  );
});

/** Filled in by the server, so not there at once. */
async function expectValue(field: Locator, value: RegExp): Promise<void> {
  await expectSeen(field);
  for (let tries = 0; tries < 50 && !value.test(await field.inputValue()); tries += 1) {
    await field.page().waitForTimeout(100);
  }
  expect(await field.inputValue()).toMatch(value);
}
