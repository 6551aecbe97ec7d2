import type { Page } from 'playwright-core';
import { unsent, wrote } from '../store/given.ts';
import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

/** A talk that is open at the desk, told of by the stream. */
inPlainChrome('an open talk at the desk', ({ open, product, personOf }) => {
  test(
    'shows at once what is written, taken back in its older part, and noted, and asks for nothing meanwhile',
    async () => {
      const conversation = personOf('鈴木');
      const secret = wrote('番号は 090-0000-0000 です', {
        conversation,
        receivedAt: product().demo?.clock.now() ?? fail(),
      });
      await product().store.receive([secret]);
      const older = Array.from({ length: 130 }, (_, n) =>
        wrote(`ひとりごと ${n}`, { conversation, receivedAt: secret.receivedAt }),
      );
      await product().store.receive(older);
      const phone = await open(`/phone?person=${conversation}`, LARGE);
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');

      const [desk, other] = [await open('/desk', LARGE), await open('/desk', LARGE)];
      await signIn(desk, '窓口 山本');
      await signIn(other, '窓口 佐々木');
      const [mine, theirs] = [await openTicket(desk), await openTicket(other)];
      const talk = mine.getByRole('region', { name: 'やりとり' });
      await talk.getByRole('button', { name: '前のやりとりを読む' }).click();
      await expectSeen(talk.getByText('ひとりごと 0', { exact: true }));
      const hidden = talk.getByText('0000-0000');
      await expectSeen(hidden.first());
      expect(await asksWithin(5000, desk, '/talk')).toBe(0);

      await product().store.receive([{ ...unsent(secret), conversation }]);
      await hidden.first().waitFor({ state: 'detached', timeout: 5000 });
      await expectSeen(talk.getByText('加盟店が送信を取り消しました'));
      await write(phone, '急いでいます');
      await expectSeen(talk.getByText('急いでいます'));
      await theirs.getByLabel('新しいメモ').fill('昼まで不在');
      await theirs.getByRole('button', { name: 'メモを残す' }).click();
      await expectSeen(mine.getByText('昼まで不在'));

      await mine.getByRole('button', { name: '引き受ける' }).click();
      await expectSeen(theirs.getByText('窓口 山本さんが対応しています'));
      await mine.getByRole('button', { name: 'ボットに戻す' }).click();
      const asked = desk.getByRole('dialog', { name: 'ボットに戻す' });
      await expectSeen(asked.getByText('まだ返信していません'));
      await asked.getByRole('button', { name: 'このまま戻す' }).click();
      // Over, and still before somebody: what is said now is told, too.
      await desk.getByText('完了', { exact: true }).click();
      await expectSeen(talk.getByText('急いでいます'));
      await desk.waitForTimeout(1000);
      await write(phone, '更新にかかる時間は？');
      await expectSeen(talk.getByText('更新にかかる時間は？'));
      for (const page of [phone, desk, other]) await page.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'of a merchant who was erased is gone from every open page',
    async () => {
      const phone = await open(`/phone?person=${personOf('高橋')}`, LARGE);
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');
      const [admin, other] = [await open('/desk', LARGE), await open('/desk', LARGE)];
      await signIn(admin, '窓口 林');
      await signIn(other, '窓口 山本');
      const ticket = await openTicket(admin);
      const number = (await ticket.getAttribute('data-number')) ?? '';
      const theirs = other.locator(`[data-number="${number}"]`);
      await theirs.getByRole('button').first().click();
      await expectSeen(theirs.getByText('人と話したい').first());
      await ticket.getByRole('button', { name: '消去' }).click();
      const dialog = admin.getByRole('dialog');
      await dialog.getByRole('textbox').fill(number);
      await dialog.getByRole('button', { name: '消す' }).click();
      await theirs.waitFor({ state: 'detached', timeout: 5000 });
      await expectSeen(admin.getByText('未完了の相談 0件'));
      expect(await admin.locator(`[data-number="${number}"]`).count()).toBe(0);
      for (const page of [phone, admin, other]) await page.close();
    },
    PATIENCE_MS,
  );
});

/** How often a page asks for something by itself. */
async function asksWithin(ms: number, page: Page, what: string): Promise<number> {
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes(what)) asked += 1;
  });
  await page.waitForTimeout(ms);
  return asked;
}
