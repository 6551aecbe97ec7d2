import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { DEMO_PEOPLE } from '../../src/simulator/demo-world.ts';
import { chromePath, openChrome } from './chrome.ts';
import { signIn } from './desk-hands.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inventedWeek } from './invented-week.ts';
import { ownServer } from './own-server.ts';

/** `npm run docs:pictures` makes the pictures of the README from the demo as it is; look at them before they are kept. */
const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** What the shops write on the first morning, and what the bot says of it. */
const TALKS: readonly (readonly [who: string, ...lines: (readonly [string, string])[]])[] = [
  [
    '田中',
    ['決済の途中で画面が消えました。お客さまが待っています', '決済'],
    ['人と話したい', '受付番号'],
  ],
  ['佐藤', ['充電18%なんですけど更新できますか', '25%'], ['人と話したい', '受付番号']],
  ['鈴木', ['更新に失敗しましたと出ます', '更新'], ['人と話したい', '受付番号']],
];

const path = await chromePath();
if (path === null) throw new Error('no Chromium was found: name one in CHROME');
const server = await ownServer();
// Fields of dates are in the language of the browser, whatever the page says.
Object.assign(process.env, { LANG: 'ja_JP.UTF-8', LANGUAGE: 'ja' });
const chrome = await openChrome(path);
try {
  await server.start();
  await ofPhone(chrome);
  await setClock('2025-08-19T10:12:00');
  for (const talk of TALKS) await talkOf(chrome, talk);
  await setClock('2025-08-19T10:15:00');
  await ofDesk(chrome);
} finally {
  await chrome.close();
  await server.close();
}

async function ofPhone(browser: Browser): Promise<void> {
  const page = await open(browser, '/phone', PHONE);
  await write(page, '充電18%なんですけど更新できますか');
  await expectSaid(page, '25%');
  await shoot(page, 'phone');
}

async function talkOf(browser: Browser, [who, ...lines]: (typeof TALKS)[number]): Promise<void> {
  const userId = DEMO_PEOPLE.find(({ displayName }) => displayName === who)?.userId ?? '';
  const page = await open(browser, `/phone?person=${userId}`, PHONE);
  for (const [words, answer] of lines) {
    await write(page, words);
    await expectSaid(page, answer);
  }
  await page.context().close();
}

async function ofDesk(browser: Browser): Promise<void> {
  const page = await open(browser, '/desk', DESK);
  await signIn(page, '窓口 佐々木');
  await expectSeen(page.getByRole('listitem', { name: /受付番号/ }).nth(TALKS.length - 1));
  await shoot(page, 'desk-queue');
  const ticket = page
    .getByRole('listitem', { name: /受付番号/ })
    .filter({ hasText: '喫茶こもれび' });
  await ticket.getByRole('button').first().click();
  await expectSeen(
    ticket
      .getByRole('complementary')
      .getByText(/の決済/)
      .first(),
  );
  // From the first question on: a talk that is opened shows its end.
  const talk = ticket.getByRole('region', { name: 'やりとり' });
  await talk.hover();
  await page.mouse.wheel(0, -10_000);
  await shoot(ticket, 'desk-talk');
  const week = inventedWeek();
  await page.route('**/desk/api/figures*', (route) => route.fulfill({ json: week }));
  await setClock(`${week.last}T18:05:00`);
  await page.goto(`${server.url}/desk/numbers`);
  await expectSeen(page.getByText('解決までの時間'));
  await page.setViewportSize({ ...DESK, height: 1180 });
  await shoot(page, 'desk-numbers');
}

async function open(browser: Browser, at: string, viewport: typeof DESK): Promise<Page> {
  const context = await browser.newContext({
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    viewport,
  });
  const page = await context.newPage();
  await page.goto(server.url + at);
  return page;
}

async function shoot(what: Page | Locator, name: string): Promise<void> {
  // Until what moves has come to rest, and the plots are drawn.
  await pause(2000);
  await what.screenshot({ path: join(DOCS, `${name}.png`) });
}

async function setClock(at: string): Promise<void> {
  const answer = await fetch(`${server.url}/simulator/clock`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ at, running: true }),
  });
  if (!answer.ok) throw new Error(`the clock was not set: ${answer.status}`);
}
