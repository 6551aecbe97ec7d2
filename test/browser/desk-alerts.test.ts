import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };
const ALERTS = '急ぎの相談を音と通知で知らせる';
const SILENT = 'この画面をどこか一度押すと、音が鳴るようになります';
const notes = z.array(z.object({ title: z.string(), body: z.string() }));

/** What reaches somebody who looks elsewhere. */
inPlainChrome('an urgent ticket at the desk', ({ newContext, product, open, personOf }) => {
  test(
    'sounds, is notified, and is counted in the title of the tab; one that can wait is only counted',
    async () => {
      const context = await newContext({ ...LARGE, permissions: ['notifications'] });
      const desk = await context.newPage();
      await desk.addInitScript(KEEP_NOTIFICATIONS);
      const tones = await countTones(desk);
      await desk.goto(`${product().url}/desk`);
      await signIn(desk, '窓口 山本');
      await expectSeen(desk.getByText('引き継ぎはありません'));
      expect(await desk.title()).toBe('デスク | 窓口');
      const before = tones();
      await desk.getByRole('switch', { name: ALERTS }).click();
      await desk.waitForTimeout(500);
      // Switched on, it is heard once: so one knows how it sounds.
      expect(tones()).toBe(before + 2);

      const calm = await open(`/phone?person=${personOf('鈴木')}`, LARGE);
      await write(calm, '人と話したい');
      await expectSaid(calm, '受付番号');
      await until(async () => (await desk.title()) === '(1) デスク | 窓口');
      expect([tones(), await notified(desk)]).toEqual([before + 2, []]);

      const urgent = await open(`/phone?person=${personOf('高橋')}`, LARGE);
      await write(urgent, 'お客さまを待たせています。担当者につないでください');
      await expectSaid(urgent, '受付番号');
      await until(async () => (await desk.title()) === '(2) デスク | 窓口');
      await until(async () => (await notified(desk)).length === 1);
      const [note] = await notified(desk);
      expect(note?.title).toMatch(/^お客さまがお待ち \d{4}-\d+$/);
      expect(tones()).toBe(before + 4);

      const ticket = desk.getByRole('listitem', { name: /受付番号/ }).first();
      await ticket.getByRole('button').first().click();
      await ticket.getByRole('button', { name: '引き受ける' }).click();
      await until(async () => (await desk.title()) === '(1) デスク | 窓口');
      await context.close();
      for (const page of [calm, urgent]) await page.close();
    },
    PATIENCE_MS,
  );

  test(
    'that are on but cannot be heard before something is pressed in this tab are said to be so, until it is',
    async () => {
      const context = await newContext(LARGE);
      const first = await context.newPage();
      await first.goto(`${product().url}/desk`);
      await signIn(first, '窓口 山本');
      await first.getByRole('switch', { name: ALERTS }).click();
      // The switch itself was a press.
      await expect(first.getByText(SILENT).count()).resolves.toBe(0);

      const second = await context.newPage();
      // Told by the page itself: to a browser, whoever looks with a script has pressed something.
      await second.addInitScript(TELL_OF_SILENCE);
      const isTold = second.waitForEvent('console', (line) => line.text() === 'silent');
      await second.goto(`${product().url}/desk`);
      await isTold;
      await second.getByRole('heading').first().click();
      await until(async () => (await second.getByText(SILENT).count()) === 0);
      expect(await second.getByRole('switch', { name: ALERTS }).isChecked()).toBe(true);
      await context.close();
    },
    PATIENCE_MS,
  );
});

/**
 * The browser's own notifications are made all the same; what each said is kept beside. Without a screen Chromium calls
 * them denied where it was told to grant them, so the page hears what the browser's own permissions say.
 */
const KEEP_NOTIFICATIONS = `
  globalThis.kept = [];
  let state = 'default';
  navigator.permissions.query({ name: 'notifications' }).then((asked) => { state = asked.state; });
  globalThis.Notification = class extends Notification {
    static get permission() { return state; }
    constructor(title, options) {
      super(title, options);
      kept.push({ title, body: options.body });
    }
  };
`;

const TELL_OF_SILENCE = `
  new MutationObserver(() => {
    if (document.body?.innerText.includes('${SILENT}')) console.info('silent');
  }).observe(document, { subtree: true, childList: true });
`;

async function notified(page: Page): Promise<z.infer<typeof notes>> {
  return notes.parse(await page.evaluate('globalThis.kept'));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await isSo()) return;
    await pause(100);
  }
  throw new Error('It did not come to be');
}

/** The tones that the browser's own audio engine was given. */
async function countTones(page: Page): Promise<() => number> {
  let tones = 0;
  const audio = await page.context().newCDPSession(page);
  audio.on('WebAudio.audioNodeCreated', ({ node }) => {
    if (node.nodeType === 'Oscillator') tones += 1;
  });
  await audio.send('WebAudio.enable');
  return () => tones;
}
