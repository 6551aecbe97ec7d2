import { expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

inPlainChrome('the page of terminals', ({ open }) => {
  test(
    'a story is chosen, watched and undone by the keyboard alone',
    async () => {
      const page = await open('/terminals', { viewport: { width: 1280, height: 900 } });
      const stories = page.getByRole('region', { name: '台本' });
      await stories.getByRole('button', { name: '半数が18%' }).focus();
      await page.keyboard.press('Enter');
      const running = page.getByRole('group', { name: '台本「半数が18%」の進み' });
      await expectSeen(running.getByRole('status').getByText('再生中'));
      await running.getByRole('button', { name: '一時停止' }).focus();
      await page.keyboard.press('Enter');
      await expectSeen(running.getByRole('status').getByText('一時停止中'));
      await running.getByRole('button', { name: '続ける' }).focus();
      await page.keyboard.press('Enter');

      const card = page.getByRole('article', { name: 'レジ横' });
      const timeline = card.getByRole('region', { name: 'できごと' });
      await expectSeen(timeline.getByText('電池不足で更新できませんでした'));
      await expectSeen(timeline.getByText('台本「半数が18%」が始まりました'));

      await stories.getByRole('button', { name: 'すべて最初に戻す' }).focus();
      await page.keyboard.press('Enter');
      await running.waitFor({ state: 'detached' });
      await timeline.getByText('電池不足で').waitFor({ state: 'detached' });
      await expectSeen(card.getByRole('img', { name: /画面: ホーム/ }));
      await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'without the server the page says so, and what it showed stays',
    async () => {
      const page = await open('/terminals');
      await expectSeen(page.getByRole('article', { name: 'レジ横' }));
      await page.route('**/simulator/fleet/**', (route) => route.abort());
      await expectSeen(page.getByRole('alert').getByText('サーバーにつながりません。').first());
      await expectSeen(page.getByRole('article', { name: 'レジ横' }));
      await page.close();
    },
    PATIENCE_MS,
  );
});
