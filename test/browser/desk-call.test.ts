import { bothSides, openTicket } from './desk-hands.ts';
import { expectSaid, expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

inPlainChrome('a call that is promised at the desk', (stage) => {
  test(
    'is promised with one press for the time, which the merchant is told',
    async () => {
      const { phone, desk } = await bothSides(stage, '鈴木', '窓口 山本');
      const ticket = await openTicket(desk);
      await ticket.getByRole('button', { name: '引き受ける' }).click();
      await ticket.getByRole('button', { name: 'ほかの操作' }).click();
      await desk.getByRole('menuitem', { name: '折り返しを約束する' }).click();
      const dialog = desk.getByRole('dialog', { name: '折り返しを約束する' });
      const promise = dialog.getByRole('button', { name: '約束する', exact: true });
      expect(await promise.isDisabled()).toBe(true);
      await dialog.getByRole('button', { name: '30分後' }).click();
      const hour = stage.product().demo?.clock.now().setZone('Asia/Tokyo').plus({ hours: 1 });
      const time = hour?.plus({ minutes: 10 }).startOf('hour').toFormat('H:mm') ?? '';
      await dialog.getByRole('button', { name: time, exact: true }).click();
      await promise.click();
      await dialog.waitFor({ state: 'detached' });
      await expectSaid(phone, time);
      await expectSeen(ticket.getByText('約束した電話'));
      await desk.close();
      await phone.close();
    },
    PATIENCE_MS,
  );
});
