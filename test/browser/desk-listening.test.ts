import type { Page } from 'playwright-core';
import { z } from 'zod';
import { contentWords } from '../../src/web/desk/content-words.ts';
import { openTicket, signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

/** Longer than what is looked at while it plays. */
const SECONDS = 4;
const hasBegun = ({ at }: { readonly at: number }): boolean => at > 0.3;

inPlainChrome('listening to a merchant', ({ open, product, personOf }) => {
  let phone: Page;
  beforeAll(async () => {
    phone = await open('/phone');
    await write(phone, '人と話したい');
    await expectSaid(phone, '受付番号');
    const content = { bytes: await recorded(phone), contentType: 'audio/x-m4a' };
    const voice = { type: 'audio', durationMs: SECONDS * 1000, content } as const;
    await product().demo?.line.sendEvent(personOf('佐藤'), voice);
  }, PATIENCE_MS);

  test(
    'goes on where the talk brings a newer link to what is heard',
    async () => {
      const { desk, renew, voice } = await atDesk(open);
      await voice.press('Space');
      await heardUntil(desk, hasBegun);
      const before = await heard(desk);
      renew('2');
      await write(phone, 'まだですか');
      await expectSeen(inTalk(desk, 'まだですか'));
      const after = await heard(desk);
      expect(await newestLink(desk)).toContain('renewed=2');
      expect(after).toMatchObject({ src: before.src, isPlaying: true });
      expect(after.at).toBeGreaterThan(before.at);
      await heardUntil(desk, ({ at, isPlaying }) => !isPlaying && at > SECONDS - 1);
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'takes the newest link of what nobody has begun to hear',
    async () => {
      const { desk, renew } = await atDesk(open);
      renew('3');
      await write(phone, 'お願いします');
      await expectSeen(inTalk(desk, 'お願いします'));
      await heardUntil(desk, ({ src }) => src.includes('renewed=3'));
      await desk.close();
    },
    PATIENCE_MS,
  );

  test(
    'goes on from the same place by the newest link when the one it had leads nowhere',
    async () => {
      const { desk, renew, voice } = await atDesk(open);
      await voice.press('Space');
      await heardUntil(desk, hasBegun);
      renew('4');
      await write(phone, 'もしもし');
      await expectSeen(inTalk(desk, 'もしもし'));
      const before = await heard(desk);
      // As a player does whose server no longer answers.
      await voice.dispatchEvent('error');
      const after = await heardUntil(desk, ({ at, src }) => at > before.at && src !== before.src);
      expect(after.src).toContain('renewed=4');
      expect(after.isPlaying).toBe(true);
      await desk.close();
    },
    PATIENCE_MS,
  );
});

/** The talk with its voice message, whose link changes when it is `renew`ed, as it does by itself after minutes. */
async function atDesk(open: (path: string) => Promise<Page>) {
  let renewed = '1';
  const desk = await open('/desk');
  await desk.route('**/talk*', async (route) => {
    const response = await route.fetch();
    const talk = (await response.text()).replaceAll(/(\?until=\d+)/g, `$1&renewed=${renewed}`);
    await route.fulfill({ response, body: talk });
  });
  await signIn(desk, '窓口 山本');
  const ticket = await openTicket(desk);
  const voice = ticket.locator(`audio[aria-label="${contentWords.ja.plays.audio}"]`);
  await expectSeen(voice);
  const renew = (to: string) => {
    renewed = to;
  };
  return { desk, renew, voice };
}

const player = z.object({ src: z.string(), at: z.number(), isPlaying: z.boolean() });

async function heard(desk: Page): Promise<z.infer<typeof player>> {
  const seen = await desk.evaluate<unknown>(`(() => {
    const { src, currentTime: at, paused, ended, error } = document.querySelector('audio');
    return { src, at, isPlaying: !paused && !ended && error === null };
  })()`);
  return player.parse(seen);
}

/** Not by `waitForFunction`: our pages run no text. */
async function heardUntil(desk: Page, isSo: (now: z.infer<typeof player>) => boolean) {
  const until = performance.now() + PATIENCE_MS / 4;
  let now = await heard(desk);
  while (!isSo(now) && performance.now() < until) {
    await desk.waitForTimeout(50);
    now = await heard(desk);
  }
  if (!isSo(now)) throw new Error(`it stays as it is: ${JSON.stringify(now)}`);
  return now;
}

/** The words stand in the queue, too, and there before the talk is read again. */
const inTalk = (desk: Page, words: string) =>
  desk.getByRole('region', { name: 'やりとり' }).getByText(words);

const newestLink = async (desk: Page) =>
  await desk.getByRole('link', { name: contentWords.ja.save }).getAttribute('href');

/** A tone, as the browser itself records it: every Chromium plays that. */
async function recorded(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate<string>(`(async () => {
    const context = new AudioContext();
    const tone = context.createOscillator();
    const sound = context.createMediaStreamDestination();
    tone.connect(sound);
    tone.start();
    const recorder = new MediaRecorder(sound.stream, { mimeType: 'audio/mp4;codecs=opus' });
    const recording = new Promise((done) => (recorder.ondataavailable = (event) => done(event.data)));
    recorder.start();
    await new Promise((done) => setTimeout(done, ${SECONDS * 1000}));
    recorder.stop();
    const bytes = new Uint8Array(await (await recording).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  })()`);
  return Buffer.from(base64, 'base64');
}
