import { signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, tap, write } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 800 } };

/** What is read before a ticket is opened. */
inChrome('the rows of the desk', ({ open, personOf }) => {
  test(
    'stand by harm, say why in the words of the merchant, and nothing twice',
    async () => {
      const said = async (who: string, words: string, answer = '受付番号') => {
        const phone = await open(`/phone?person=${personOf(who)}`, LARGE);
        await write(phone, words);
        await expectSaid(phone, answer);
        return phone;
      };
      const call = await said('佐藤', '電話をください', '電話は不要');
      await tap(call, '9:30に電話');
      await expectSaid(call, '9:30');
      const stopped = await said('高橋', '朝から決済が一切できません', '更新');
      await write(stopped, '人と話したい');
      await expectSaid(stopped, '受付番号');
      await said('田中', 'いい加減にしろ。責任者を出せ');
      await said('鈴木', '端末から煙が出ています');

      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      const rows = desk.locator('.ticket');
      await expectSeen(rows.nth(3));
      const danger = rows.nth(0);
      await expectSeen(danger.getByText('端末から煙が出ています'));
      expect((await danger.innerText()).match(/安全/g)).toEqual(['安全']);
      expect(await danger.innerText()).not.toContain('待っています');
      await expectSeen(rows.nth(1).getByText('決済できない', { exact: true }));
      await expectSeen(rows.nth(1).getByText('朝から決済が一切できません'));
      // The reason says it already.
      expect((await rows.nth(1).innerText()).match(/人と話したい/g)).toHaveLength(1);
      await expectSeen(rows.nth(2).locator('.ticket-head').getByText('お怒り', { exact: true }));
      expect((await rows.nth(2).innerText()).match(/お怒り/g)).toHaveLength(1);
      const wish = rows.nth(3).locator('.ticket-head');
      await expectSeen(wish.getByText(/^電話の希望\(加盟店\) .*9:30$/));
      await expectSeen(rows.nth(3).getByText('電話をください'));
      // On a phone the shop keeps its line, and the wait stands at its end.
      await desk.setViewportSize({ width: 390, height: 844 });
      const store = await danger.locator('.ticket-who').boundingBox();
      const wait = await danger.locator('.ticket-wait').boundingBox();
      expect(store?.width).toBeGreaterThan(150);
      expect(Math.abs((wait?.y ?? 0) - (store?.y ?? 0))).toBeLessThan(12);
      await desk.close();
    },
    PATIENCE_MS * 2,
  );
});
