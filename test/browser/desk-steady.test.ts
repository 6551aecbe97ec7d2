import type { Page } from 'playwright-core';
import { wrote } from '../store/given.ts';
import { signIn } from './desk-hands.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 800 } };
const OTHERS = ['一', '二', '三', '五'];

/** What the page holds of the open ticket, to be compared with what it holds later. */
const KEEP = `(() => {
  const row = document.querySelector('.ticket:has(.reply-box)');
  const field = row.querySelector('.reply-box textarea');
  const talk = row.querySelector('.talk-drawn');
  const line = talk.querySelector('.talk-entry');
  const lost = [];
  talk.scrollTop = 120;
  for (const what of ['blur', 'compositionend']) field.addEventListener(what, () => lost.push(what));
  const topOf = (one) => one.getBoundingClientRect().top;
  globalThis.kept = { row, field, line, lost, topOf, top: topOf(field), lineTop: topOf(line) };
})()`;
const NOW = `(() => {
  const { row, field, line, lost, topOf, top, lineTop } = globalThis.kept;
  return {
    isSame: document.querySelector('.ticket:has(.reply-box)') === row,
    isFocused: document.activeElement === field,
    words: field.value,
    // The talk gives way to the news of an emergency above it; its words stay where they are read.
    talkDrift: Math.round(Math.abs(topOf(line) - lineTop)),
    lost,
    isWhole: row.querySelector('.reply-box').getBoundingClientRect().bottom <= innerHeight,
    drift: Math.round(Math.abs(topOf(field) - top)),
  };
})()`;

/** Somebody writes while the queue changes around them. */
inChrome('at the desk, the ticket one writes in', ({ open, product }) => {
  const say = async (who: string, words: string) => {
    const receivedAt = product().demo?.clock.now();
    const at = receivedAt ? { receivedAt } : {};
    await product().store.receive([wrote(words, { conversation: `U-${who}`, ...at })]);
  };

  test(
    'stays where it is, with the focus, half composed letters and the talk, whatever others write',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      for (let n = 0; n < 12; n += 1) await say('私', `ひとりごと ${n}`);
      // One after the other, as they then stand in the list.
      for (const [place, who] of ['一', '二', '私', '三'].entries()) {
        await say(who, '人と話したい');
        await expectSeen(desk.locator('.ticket').nth(place));
      }
      const mine = desk.locator('.ticket').nth(2);
      await mine.locator('.ticket-head').click();
      await expectSeen(mine.getByText('ひとりごと 11').first());
      await mine.getByRole('button', { name: '引き受ける' }).click();
      await expectSeen(mine.getByText('(窓口 佐々木)'));
      await mine.getByLabel('返信', { exact: true }).focus();
      await desk.evaluate(KEEP);
      await compose(desk, 'おせわに');

      await say('三', '端末から煙が出ています');
      await say('五', '端末から煙が出ています');
      await say('一', '急いでいます');
      await expectSeen(desk.locator('.ticket', { hasText: '端末から煙が出ています' }).nth(1));
      await expectSeen(desk.getByText('急いでいます').first());
      expect(await desk.evaluate(NOW)).toEqual({
        isSame: true,
        isFocused: true,
        words: 'おせわに',
        talkDrift: 0,
        lost: [],
        isWhole: true,
        drift: 0,
      });
      await desk.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'stays there when its reply is sent, and the next words can be written at once',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 山本');
      await expectSeen(desk.locator('.ticket').nth(OTHERS.length - 1));
      await desk.locator('.ticket-head').first().click();
      const number = await desk.locator('.ticket:has(.reply-box)').getAttribute('data-number');
      const mine = desk.locator(`[data-number="${number}"]`);
      await mine.getByRole('button', { name: '引き受ける' }).click();
      await mine.getByLabel('返信', { exact: true }).fill('お調べします。');
      await desk.evaluate(KEEP);
      await mine.getByRole('button', { name: '返信する' }).click();
      await expectSeen(mine.getByRole('region', { name: 'やりとり' }).getByText('お調べします。'));
      await expectSeen(mine.locator('.reply-box textarea:focus'));
      expect(await desk.evaluate(NOW)).toMatchObject({ isSame: true, words: '', isWhole: true });
      expect(await desk.locator('.ticket').first().getAttribute('data-number')).toBe(number);
      await desk.close();
    },
    PATIENCE_MS * 2,
  );

  test(
    'claimed among the unclaimed stays in sight as long as it is in hand, and says where it went',
    async () => {
      const desk = await open('/desk', LARGE);
      await signIn(desk, '窓口 佐々木');
      await say('四', '人と話したい');
      await say('六', '人と話したい');
      await desk.getByText(/^未対応 \d+$/).click();
      await expectSeen(desk.locator('.ticket').nth(1));
      await desk.locator('.ticket-head').last().click();
      const number = await desk.locator('.ticket:has(.reply-box)').getAttribute('data-number');
      const mine = desk.locator(`[data-number="${number}"]`);
      await mine.getByLabel('返信', { exact: true }).fill('もう少し');
      await mine.getByRole('button', { name: '引き受ける' }).click();
      await expectSeen(mine.getByText('「自分」に移りました', { exact: false }));
      expect(await mine.getByLabel('返信', { exact: true }).inputValue()).toBe('もう少し');
      await mine.locator('.ticket-head').click();
      await mine.waitFor({ state: 'detached' });

      // By the key alone it stays, too, until another is opened.
      await desk.locator('.ticket-head').first().focus();
      const next = await desk.locator('.ticket:focus-within').getAttribute('data-number');
      const other = desk.locator(`[data-number="${next}"]`);
      await desk.keyboard.press('c');
      await expectSeen(other.getByText('「自分」に移りました', { exact: false }));
      await expectSeen(other.locator('.ticket-head:focus'));
      await desk.getByText(/^自分 \d+/).click();
      await expectSeen(mine);
      expect(await mine.getByText('に移りました', { exact: false }).count()).toBe(0);
      await desk.close();
    },
    PATIENCE_MS * 2,
  );
});

/** As an input method for Japanese does, before anything is chosen. */
async function compose(page: Page, text: string): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const end = text.length;
  await tools.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
}
