import { doubtWords } from '../../src/web/desk/doubt-words.ts';
import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

inPlainChrome('the desk asks first', (stage) => {
  test(
    'before a talk is ended whose last words nobody has answered',
    async () => {
      const phone = await stage.open(`/phone?person=${stage.personOf('鈴木')}`, LARGE);
      await write(phone, 'レジが止まりました');
      await expectSaid(phone, 'レジが止まりました');
      await write(phone, '担当者に相談');
      await expectSaid(phone, '受付番号');
      const desk = await stage.open('/desk', LARGE);
      await signIn(desk, '窓口 山本');
      const ticket = await openTicket(desk);
      // Why they came stays in sight, also when the talk has gone far below it.
      await expectSeen(ticket.locator('.ticket-opening').getByText('レジが止まりました'));
      await ticket.getByRole('button', { name: '引き受ける' }).click();
      await write(phone, 'まだですか');
      await expectSeen(ticket.getByText(/新しい発言 1件/));
      await ticket.getByRole('button', { name: '対応を完了する' }).click();
      const dialog = desk.getByRole('dialog');
      await expectSeen(dialog.getByText(doubtWords.ja.close.unanswered));
      await expectSeen(dialog.getByRole('button', { name: doubtWords.ja.closeAnyway }));
      for (const page of [desk, phone]) await page.close();
    },
    PATIENCE_MS,
  );
});
