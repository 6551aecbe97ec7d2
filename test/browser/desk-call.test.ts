import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };

inChrome('a call that is promised at the desk', ({ open, personOf, product }) => {
  test(
    'is promised with one press for the time, which the merchant is told',
    async () => {
      const phone = await open(`/phone?person=${personOf('鈴木')}`, LARGE);
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 山本');
      const ticket = await openTicket(desk);
      await ticket.getByRole('button', { name: '引き受ける' }).click();
      await ticket.getByRole('button', { name: 'ほかの操作' }).click();
      await desk.getByRole('menuitem', { name: '折り返しを約束する' }).click();
      const dialog = desk.getByRole('dialog', { name: '折り返しを約束する' });
      const promise = dialog.getByRole('button', { name: '約束する', exact: true });
      expect(await promise.isDisabled()).toBe(true);
      await dialog.getByRole('button', { name: '30分後' }).click();
      const hour = product().demo?.clock.now().setZone('Asia/Tokyo').plus({ hours: 1 });
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
