import type { Page } from 'playwright-core';
import { bothSides, openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const BELOW = `(({ scrollHeight, scrollTop, clientHeight }) =>
  scrollHeight - scrollTop - clientHeight)(document.querySelector('.talk-drawn'))`;
const TOP = `document.querySelector('.talk-drawn').scrollTop`;

/** As it is once all has come to rest. */
async function settled(page: Page, what: string): Promise<unknown> {
  await page.waitForTimeout(700);
  return await page.evaluate(what);
}

inChrome('whoever reads a talk', (stage) => {
  test(
    'further up is left there and told of new words; at the end they see all of them',
    async () => {
      const { phone, desk } = await bothSides(stage, '鈴木', '窓口 山本');
      const ticket = await openTicket(desk);
      const talk = ticket.getByRole('region', { name: 'やりとり' });
      for (const words of ['更新はいつからですか', 'どのくらいかかりますか']) {
        await write(phone, words);
        // What was heard in them stands below them, and comes later.
        await expectSeen(talk.locator('.talk-entry', { hasText: words }).getByText('聞き取り'));
        expect(await settled(desk, BELOW)).toBeLessThan(2);
      }
      await ticket.getByRole('button', { name: '引き受ける' }).click();
      await expectSeen(ticket.getByText('(窓口 山本)'));
      await write(phone, 'まだですか');
      await expectSeen(talk.getByText('まだですか'));
      expect(await settled(desk, BELOW)).toBeLessThan(2);
      expect(await talk.locator('.talk-theirs').last().getByText('聞き取').count()).toBe(0);
      const below = talk.getByRole('button', { name: '新しい発言があります' });
      expect(await below.count()).toBe(0);
      await desk.evaluate(`${TOP} = 60`);
      await write(phone, 'あとから書きました');
      await expectSeen(below);
      expect(await settled(desk, TOP)).toBe(60);
      await below.click();
      await below.waitFor({ state: 'detached' });
      expect(await settled(desk, BELOW)).toBeLessThan(2);

      await desk.evaluate(`${TOP} = 60`);
      await ticket.getByLabel('返信', { exact: true }).fill('確認します。');
      await ticket.getByRole('button', { name: '返信する' }).click();
      await expectSaid(phone, '確認します。');
      expect(await settled(desk, BELOW)).toBeLessThan(2);
      await desk.close();
      await phone.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'is told of the terminals and offered all tools soon after the network was away',
    async () => {
      const desk = await stage.open('/desk', { viewport: { width: 1280, height: 900 } });
      await signIn(desk, '窓口 佐々木');
      const [waiting] = await stage.product().store.tickets();
      const number = waiting?.number ?? '';
      let isAway = true;
      for (const path of ['**/desk/api/tools', '**/terminals*']) {
        await desk.route(path, (route) => (isAway ? route.abort() : route.continue()));
      }
      await desk.goto(`${stage.product().url}/desk?ticket=${number}`);
      const ticket = desk.locator(`[data-number="${number}"]`);
      const beside = ticket.getByRole('region', { name: '端末と決済' });
      await expectSeen(beside.getByText('サーバーにつながりません。'));
      expect(await ticket.getByRole('button', { name: '写真を送る' }).count()).toBe(0);
      isAway = false;
      await expectSeen(beside.getByText('つながっています', { exact: false }));
      await expectSeen(ticket.getByRole('button', { name: '写真を送る' }));
      expect(await beside.getByText('サーバーにつながりません。').count()).toBe(0);
      await desk.close();
    },
    PATIENCE_MS,
  );
});
