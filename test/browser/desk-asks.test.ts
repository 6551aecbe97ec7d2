import { doubtWords } from '../../src/web/desk/doubt-words.ts';
import { bothSides, openTicket } from './desk-hands.ts';
import { expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

inPlainChrome('the desk asks first', (stage) => {
  test(
    'before a talk is ended whose last words nobody has answered',
    async () => {
      const { phone, desk } = await bothSides(stage, '鈴木', '窓口 山本');
      const ticket = await openTicket(desk);
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
