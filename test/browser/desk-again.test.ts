import type { Locator } from 'playwright-core';
import { bothSides, openTicket } from './desk-hands.ts';
import { expectSaid, expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const PUSH = '/v2/bot/message/push';

inPlainChrome('a reply that did not arrive', (stage) => {
  test(
    'is sent again with a press; where it may have arrived, after a question',
    async () => {
      const { phone, desk } = await bothSides(stage, '鈴木', '窓口 山本');
      const ticket = await openTicket(desk);
      const talk = ticket.getByRole('region', { name: 'やりとり' });
      const line = stage.product().demo?.line;

      line?.setFaults([{ path: PUSH, kind: 'status', status: 403 }]);
      await reply(ticket, 'お調べします。');
      await expectSeen(talk.getByText('送れませんでした'));
      expect(await phone.getByRole('log').getByText('お調べします。').count()).toBe(0);
      await talk.getByRole('button', { name: 'もう一度送る' }).click();
      await expectSaid(phone, 'お調べします。');
      await talk.getByRole('button', { name: 'もう一度送る' }).waitFor({ state: 'detached' });

      line?.setFaults([
        { path: PUSH, kind: 'acceptThenReset' },
        { path: PUSH, kind: 'status', status: 403 },
      ]);
      await reply(ticket, 'お待ちください。');
      await expectSeen(talk.getByText('届いたか不明'));
      // The row tells it, too: nobody has to open the talk for that.
      await expectSeen(ticket.locator('.ticket-details').getByText('最後の返信: 届いたか不明'));
      await expectSaid(phone, 'お待ちください。');
      await talk.getByRole('button', { name: 'もう一度送る' }).click();
      const asking = desk.getByRole('dialog', { name: '送る前に確かめてください' });
      await expectSeen(asking.getByText('2回届くことがあります', { exact: false }));
      await asking.getByRole('button', { name: 'やめる' }).click();
      await asking.waitFor({ state: 'detached' });
      expect(await phone.getByRole('log').getByText('お待ちください。').count()).toBe(1);
      await talk.getByRole('button', { name: 'もう一度送る' }).click();
      await asking.getByRole('button', { name: 'それでも送る' }).click();
      await asking.waitFor({ state: 'detached' });
      await expectSeen(phone.getByRole('log').getByText('お待ちください。').nth(1));
      await desk.close();
      await phone.close();
    },
    PATIENCE_MS * 2,
  );
});

async function reply(ticket: Locator, text: string): Promise<void> {
  await ticket.getByLabel('返信', { exact: true }).fill(text);
  await ticket.getByRole('button', { name: '返信する' }).click();
}
