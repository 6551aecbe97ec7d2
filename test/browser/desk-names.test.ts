import { bothSides } from './desk-hands.ts';
import { expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

inPlainChrome('who writes', (stage) => {
  test(
    'stands on the ticket once LINE has told, as a name of LINE and not of a shop, and is found by it',
    async () => {
      const path = '/v2/bot/profile';
      stage.product().demo?.line.setFaults([{ path, kind: 'status', status: 500 }]);
      const { phone, desk } = await bothSides(stage, '高橋', '窓口 山本');
      const ticket = desk.getByRole('listitem', { name: /受付番号/ });
      await expectSeen(ticket.getByText('店舗の連携なし'));
      expect(await ticket.getByText('LINE名').count()).toBe(0);
      // It is asked for once more, and the open page is told.
      await expectSeen(ticket.getByText('LINE名 高橋', { exact: true }));
      await expectSeen(ticket.getByText('店舗の連携なし', { exact: true }));
      await desk.getByLabel('相談を探す').fill('高橋');
      await expectSeen(desk.getByText('検索結果 1件'));
      await expectSeen(ticket.getByText('LINE名 高橋', { exact: true }));

      const sticker = { type: 'sticker', packageId: '446', stickerId: '1988' } as const;
      await stage.product().demo?.line.sendEvent(stage.personOf('高橋'), sticker);
      // What came without a word is named on the row, too.
      await expectSeen(ticket.locator('.ticket-new', { hasText: 'スタンプ' }));
      await desk.close();
      await phone.close();
    },
    PATIENCE_MS,
  );
});
