import type { Page } from 'playwright-core';
import { z } from 'zod';
import { wrote } from '../store/given.ts';
import { openTicket, signIn } from './desk-hands.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const CALLS = ['一', '二', '三', '四', '五', '六', '七'];

/** What is seen without scrolling. */
inChrome('at the desk, on one screen', ({ open, product }) => {
  beforeAll(async () => {
    const receivedAt = product().demo?.clock.now();
    const at = receivedAt ? { receivedAt } : {};
    for (const call of CALLS)
      await product().store.receive([wrote('人と話したい', { conversation: `U-${call}`, ...at })]);
  }, PATIENCE_MS);

  test(
    'five tickets are whole in view, and one that is opened shows its state and its reply',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      await expectSeen(desk.locator('.ticket').nth(4));
      const [tickets = []] = await boxes(desk, '.ticket');
      expect(tickets.filter(({ bottom }) => bottom <= 800).length).toBeGreaterThanOrEqual(5);

      await desk.locator('.ticket-head').nth(3).click();
      const reply = desk.locator('.reply-box');
      await expectSeen(reply);
      await expectSeen(desk.locator('.talk-entry').first());
      const opened = '[data-number]:has(.reply-box) .ticket-head';
      const [[head] = [], [reach] = []] = await boxes(desk, opened, '.reply-box');
      expect(head?.top).toBeGreaterThanOrEqual(0);
      expect(reach?.bottom).toBeLessThanOrEqual(800);
      // The talk gives way to a long reply, and its last line stays.
      await reply.locator('textarea').first().fill('あ'.repeat(5100));
      await expectSeen(reply.getByText('5,100 / 5,000文字', { exact: false }));
      const [[long] = []] = await boxes(desk, '.reply-box');
      expect(long?.bottom).toBeLessThanOrEqual(800);
      const hidden = `(({ scrollHeight, scrollTop, clientHeight }) =>
        scrollHeight - scrollTop - clientHeight)(document.querySelector('.talk-drawn'))`;
      expect(await desk.evaluate(hidden)).toBeLessThan(2);
      await reply.locator('textarea').first().fill('');
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'a talk goes back past an unsent reply only after a question, and the next ticket has the focus',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      const ticket = await openTicket(desk);
      const number = await ticket.getAttribute('data-number');
      const mine = desk.locator(`[data-number="${number}"]`);
      await mine.getByRole('button', { name: '引き受ける' }).click();
      await mine.getByLabel('返信', { exact: true }).fill('書きかけ');
      await mine.getByRole('button', { name: 'ボットに戻す' }).click();
      const dialog = desk.getByRole('dialog', { name: 'ボットに戻す' });
      await expectSeen(dialog.getByText('書きかけの返信があります', { exact: false }));
      await dialog.getByRole('button', { name: 'やめる' }).click();
      await dialog.waitFor({ state: 'detached' });
      await mine.getByRole('button', { name: 'ボットに戻す' }).click();
      await dialog.getByRole('button', { name: 'このまま戻す' }).click();
      await mine.waitFor({ state: 'detached' });
      await expectSeen(desk.locator('.ticket-head:focus'));

      const next = await openTicket(desk);
      await next.getByRole('button', { name: '引き受ける' }).click();
      await next.getByRole('button', { name: '対応を完了する' }).click();
      const closing = desk.getByRole('dialog', { name: '対応を完了する' });
      await closing.getByRole('button', { name: '電話で解決した' }).click();
      expect(await closing.getByLabel('どう解決したか').inputValue()).toBe('電話で解決した');
      await closing.getByRole('button', { name: '対応を完了する' }).click();
      await closing.waitFor({ state: 'detached' });
      await expectSeen(desk.locator('.ticket-head:focus'));
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'a search says that it goes through all tickets, and choosing a part ends it',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      await desk.getByLabel('相談を探す').fill('人と話したい');
      await expectSeen(desk.getByText(/^検索結果 \d+件\(すべての相談から\)$/));
      expect(await desk.locator('.queue-tools input[type="radio"]:checked').count()).toBe(0);
      await desk.getByText('急ぎ 0', { exact: true }).click();
      expect(await desk.getByLabel('相談を探す').inputValue()).toBe('');
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'in English nothing of a row is cut off or broken',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      await desk.getByRole('button', { name: 'アカウント 窓口 佐々木' }).click();
      await desk.getByRole('menuitemradio', { name: 'English' }).click();
      await expectSeen(desk.getByText('Can wait').or(desk.getByText('Before opening')).first());
      await expectSeen(desk.locator('.ticket').first());
      const cut = `[...document.querySelectorAll('.ticket-head .mantine-Badge-label')]
        .filter((label) => (label.textContent = 'Cannot take payments') && label.scrollWidth > label.clientWidth).length`;
      expect(await desk.evaluate(cut)).toBe(0);
      await desk.evaluate(`for (const wait of document.querySelectorAll('.ticket-wait'))
        wait.textContent = 'Waiting again 23 h 59 min'`);
      for (const width of [1280, 820]) {
        await desk.setViewportSize({ width, height: 800 });
        const parts = await boxes(desk, '.ticket-wait', '.ticket-arrow', '.ticket-who');
        const [waits = [], arrows = [], [who] = []] = parts;
        expect(waits.filter(({ right }, n) => right > (arrows[n]?.left ?? 0))).toEqual([]);
        expect(widthOf(who)).toBeGreaterThan(180);
      }
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'on a phone no page of an admin is wider than the screen',
    async () => {
      const desk = await open('/desk', PHONE);
      await signIn(desk, '窓口 林');
      for (const tab of ['相談', '質問', '数字', 'メンバー', '記録']) {
        await desk.getByRole('link', { name: tab, exact: true }).click();
        await expectSeen(desk.getByRole('heading', { level: 1 }));
        expect([tab, await desk.evaluate('document.documentElement.scrollWidth')]).toEqual([
          tab,
          390,
        ]);
      }
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'the clock of the demo is put away with a key, and the focus is where it was',
    async () => {
      const desk = await open('/desk', LARGE);
      const clock = desk.getByRole('button', { name: 'デモの時計を合わせる' });
      await clock.click();
      const moments = desk.getByRole('group', { name: 'お知らせの節目' });
      await expectSeen(moments);
      await desk.keyboard.press('Escape');
      await moments.waitFor({ state: 'detached' });
      await expectSeen(clock.and(desk.locator(':focus')));
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'on a phone all parts of the queue are there to be chosen, and the reply has a wide button',
    async () => {
      const desk = await open('/desk', PHONE);
      await signIn(desk, '窓口 佐々木');
      await openTicket(desk);
      await desk.locator('.reply-box textarea').first().fill('長い返信です。\n'.repeat(20));
      const [[reach] = [], [below] = []] = await boxes(desk, '.reply-box', '.ticket-beside');
      expect(reach?.bottom).toBeLessThanOrEqual(below?.top ?? 0);
      const label = '.queue-tools .mantine-SegmentedControl-label';
      const [labels = [], [send] = []] = await boxes(desk, label, '.reply-acts > button');
      expect(Math.max(...labels.map(({ right }) => right))).toBeLessThanOrEqual(390);
      expect(widthOf(send)).toBeGreaterThan(250);
      for (const what of ['.ticket .mantine-Button-root', '.ticket summary', '.ticket-beside a']) {
        const [all = []] = await boxes(desk, what);
        const low = all.filter(({ top, bottom }) => bottom - top < 39);
        expect({ what, low: low.length }).toEqual({ what, low: 0 });
      }
      await desk.close();
    },
    PATIENCE_MS,
  );
});

const box = z.object({
  top: z.number(),
  bottom: z.number(),
  left: z.number(),
  right: z.number(),
});

/** Where all that fits each of the selectors stands, at one and the same moment: a page that still moves fits no two looks. */
async function boxes(
  page: Page,
  ...whats: readonly string[]
): Promise<readonly (readonly z.infer<typeof box>[])[]> {
  const boxesOf = `${JSON.stringify(whats)}.map((what) => Array.from(document.querySelectorAll(what), (one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return { top, bottom, left, right };
  }))`;
  return z.array(z.array(box)).parse(await page.evaluate(boxesOf));
}

const widthOf = (one: z.infer<typeof box> | undefined): number =>
  (one?.right ?? 0) - (one?.left ?? 0);
