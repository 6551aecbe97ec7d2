import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { wrote } from '../store/given.ts';
import { expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';
import { inventedWeek } from './invented-week.ts';

const QUESTION = 'ロール紙はどこで買えますか';
const ANSWER = 'ロール紙は、専用窓口へお電話ください。';

inPlainChrome('teaching and counting, by the keyboard', ({ open, product }) => {
  test(
    'an agent writes an answer, is told what may not be said, and a supervisor publishes it and takes it back',
    async () => {
      const receivedAt = product().demo?.clock.now();
      await product().store.receive([
        wrote(QUESTION, { conversation: 'U-roll', ...(receivedAt ? { receivedAt } : {}) }),
      ]);
      const agent = await open('/desk/learning');
      await press(agent.getByRole('button', { name: '窓口 山本' }));
      await press(agent.getByRole('button', { name: `「${QUESTION}」の答えを教える` }));
      const dialog = agent.getByRole('dialog', { name: '答えを教える' });
      await dialog.getByRole('radio', { name: 'いまある答えを使う' }).focus();
      await agent.keyboard.press('ArrowDown');
      await dialog.getByLabel('ボタンの名前').fill('ロール紙のこと');
      await dialog.getByLabel('答えの文').fill('8時に電話してください。');
      await press(dialog.getByRole('button', { name: '確認に出す' }));
      await expectSeen(dialog.getByText('日付・時刻・数字は直接書けません'));
      await dialog.getByLabel('答えの文').fill(ANSWER);
      await press(dialog.getByRole('button', { name: '確認に出す' }));
      await expectSeen(article(agent));
      // Who wrote it may take it back, and cannot publish it.
      expect(await article(agent).getByRole('button').count()).toBe(1);

      const supervisor = await open('/desk/learning');
      await press(supervisor.getByRole('button', { name: '窓口 佐々木' }));
      await expectSeen(article(supervisor).getByText(ANSWER));
      await press(article(supervisor).getByRole('button', { name: /公開する/ }));
      await expectSeen(supervisor.getByText('版1で公開'));
      await supervisor.getByText('版1で公開').click();
      const read = supervisor.getByRole('region', { name: '決まった答え' });
      await expectSeen(read.getByText(ANSWER));
      await expectSeen(read.getByText(QUESTION));
      // It has an answer now, and is in the list of those without one no more.
      await expectSeen(supervisor.getByText('いま、教えることはありません'));

      await agent.getByText('版1で公開').click();
      await expectSeen(agent.getByRole('region', { name: '決まった答え' }).getByText(ANSWER));
      expect(await agent.getByRole('button', { name: /取り消す/ }).count()).toBe(0);
      await press(read.getByRole('button', { name: /取り消す/ }));
      const asking = supervisor.getByRole('dialog', { name: /取り消す/ });
      await expectSeen(asking.getByText('もう一度上の一覧に並びます', { exact: false }));
      await press(asking.getByRole('button', { name: '取り消す', exact: true }));
      await asking.waitFor({ state: 'detached' });
      await expectSeen(read.getByText('取り消し', { exact: true }));
      await expectSeen(supervisor.getByRole('button', { name: `「${QUESTION}」の答えを教える` }));
      await agent.close();
      await supervisor.close();
    },
    2 * PATIENCE_MS,
  );

  test(
    'who may only look is told so, without an alarm, and ends all sessions only after a question',
    async () => {
      const viewer = await open('/desk/learning');
      await press(viewer.getByRole('button', { name: '研修 小川' }));
      await expectSeen(viewer.getByText('担当者から上の権限の人が使います', { exact: false }));
      expect(await viewer.getByRole('alert').count()).toBe(0);
      await press(viewer.getByRole('button', { name: 'アカウント 研修 小川' }));
      await press(viewer.getByRole('menuitem', { name: 'すべての機器でサインアウト' }));
      const asking = viewer.getByRole('dialog', { name: 'すべての機器でサインアウト' });
      await expectSeen(asking);
      await press(asking.getByRole('button', { name: 'サインアウト', exact: true }));
      await expectSeen(viewer.getByRole('heading', { name: 'サインイン' }));
      await viewer.close();
    },
    PATIENCE_MS,
  );

  test(
    'a table of the numbers is opened and saved as a file that Excel reads',
    async () => {
      const page = await open('/desk/numbers');
      await press(page.getByRole('button', { name: '窓口 佐々木' }));
      const section = page.getByRole('region', { name: 'ボットだけで終わった相談' });
      await press(section.getByText('表で見る'));
      await expectSeen(section.getByRole('columnheader', { name: '引き継ぎあり' }));
      const saving = page.waitForEvent('download');
      await press(section.getByRole('button', { name: /CSVで書き出す/ }));
      const file = await (await saving).path();
      const [head = '', ...rows] = readFileSync(file, 'utf8').split('\r\n');
      expect(head).toBe('\u{FEFF}日付,相談,引き継ぎあり,ボットだけの割合(%)');
      expect(rows).toHaveLength(8);
      await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'a plot names what it shows in the order in which it shows it',
    async () => {
      const page = await open('/desk');
      await press(page.getByRole('button', { name: '窓口 佐々木' }));
      await page.route('**/desk/api/figures*', (route) => route.fulfill({ json: inventedWeek() }));
      await press(page.getByRole('link', { name: '数字' }));
      const legend = page
        .getByRole('region', { name: '最初の返信までの時間' })
        .locator('.recharts-legend-item-text');
      await expectSeen(legend.first());
      expect(await legend.allTextContents()).toEqual(['中央値(分)', '9割がこの時間以内(分)']);
      await page.close();
    },
    PATIENCE_MS,
  );
});

const article = (page: Page): Locator =>
  page.getByRole('article', { name: '新しい答え「ロール紙のこと」' });

async function press(what: Locator): Promise<void> {
  await what.focus();
  await what.press('Enter');
}
