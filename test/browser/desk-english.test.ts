import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { wrote } from '../store/given.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

const LARGE = { viewport: { width: 1280, height: 900 } };
const found = z.array(z.string());

/**
 * Whoever reads no Japanese can work here. What stays as it is are the words and names of people, which the pages mark
 * (`translate="no"`): so a browser that translates leaves them alone, too.
 */
inPlainChrome('the desk in English', ({ open, product }) => {
  test(
    'says nothing in Japanese by itself, on any page and in any dialog',
    async () => {
      const receivedAt = product().demo?.clock.now();
      for (const text of ASKED) {
        await product().store.receive([
          wrote(text, { conversation: 'U-roll', ...(receivedAt && { receivedAt }) }),
        ]);
      }
      const phone = await open('/phone', LARGE);
      await write(phone, '充電18%なんですけど更新できますか');
      await expectSaid(phone, '25%');
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');

      const page = await open('/desk', LARGE);
      await page.evaluate("localStorage.setItem('desk-language', 'en')");
      await page.reload();
      await expectSeen(page.getByRole('heading', { name: 'Sign in' }));
      await noteJapanese(page);
      await page.getByLabel('Sign-in name').fill('nobody');
      await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
      await page.keyboard.press('Enter');
      await expectSeen(page.getByText('The sign-in name or the password is wrong.'));
      await press(page.getByRole('button', { name: '窓口 林' }));
      await walkTicket(page);
      await walkPages(page, product().url);
      await page.goto(`${product().url}/desk/welcome#nonsense`);
      await expectSeen(page.getByText('This link cannot be used'));
      await noteJapanese(page);
      expect([...new Set(left)]).toEqual([]);
      await page.close();
      await phone.close();
    },
    PATIENCE_MS * 4,
  );
});

async function walkTicket(page: Page): Promise<void> {
  const ticket = page.getByRole('listitem', { name: /^Ticket/ }).first();
  await ticket.getByRole('button').first().click();
  const talk = ticket.getByRole('region', { name: 'Talk', exact: true });
  await expectSeen(talk.getByText('人と話したい').first());
  for (const why of await talk.getByText('Why this answer').all()) await why.click();
  await expectSeen(ticket.getByText(/^Read at/).first());
  await noteJapanese(page);
  await press(ticket.getByRole('button', { name: 'Claim' }));
  await expectSeen(ticket.getByText('(窓口 林)'));
  await page.keyboard.press('Escape');
  await inMenu(page, ticket.getByRole('button', { name: 'More' }), 'Promise a call');
  const time = page.getByLabel('Time of the call (Japan)');
  await time.fill('2020-01-01T10:00');
  await press(page.getByRole('button', { name: 'Promise', exact: true }));
  await expectSeen(page.getByText('Choose a time for the call within the next 14 days.'));
  await leaveDialog(page);
  await press(ticket.getByRole('button', { name: 'Close', exact: true }));
  await leaveDialog(page);
  await press(ticket.getByRole('button', { name: 'Canned replies' }));
  await page.keyboard.press('Escape');
  await press(ticket.getByRole('button', { name: 'Erase' }));
  await leaveDialog(page);
  await page.locator('body').press('?');
  await leaveDialog(page);
  await press(page.getByRole('button', { name: 'Saved views' }));
  await noteJapanese(page);
  await page.keyboard.press('Escape');
  await press(page.getByRole('button', { name: 'Edit canned replies' }));
  await press(page.getByRole('button', { name: 'Write a new one' }));
  await page.getByLabel('Title').fill('x');
  await page.getByLabel('Text', { exact: true }).fill('Please wait.');
  await press(page.getByRole('button', { name: 'Save', exact: true }));
  await expectSeen(page.getByText(/Write canned replies in Japanese/));
  await page.keyboard.press('Escape');
  await press(page.getByRole('button', { name: 'Leave without saving' }));
  await leaveDialog(page);
  await press(page.getByRole('button', { name: /^Account/ }));
  await noteJapanese(page);
  await page.keyboard.press('Escape');
  const proof = await ticket.getByRole('link', { name: 'Proof' }).getAttribute('href');
  await page.goto(new URL(proof ?? '', page.url()).href);
  await expectSeen(page.getByRole('heading', { name: /^Proof of ticket/ }));
  await noteJapanese(page);
}

const PAGES = [
  ['/desk/learning', 'Unanswered questions'],
  ['/desk/numbers', 'Numbers'],
  ['/desk/people', 'People'],
  ['/desk/sessions', 'Where you are signed in'],
  ['/desk/audit', 'Record'],
] as const;

async function walkPages(page: Page, url: string): Promise<void> {
  for (const [path, title] of PAGES) {
    await page.goto(url + path);
    await expectSeen(page.getByRole('heading', { level: 1, name: title }));
    await page.waitForLoadState('networkidle').catch(() => undefined);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await noteJapanese(page);
  }
}

async function press(what: Locator): Promise<void> {
  await what.focus();
  await what.press('Enter');
}

async function inMenu(page: Page, button: Locator, item: string): Promise<void> {
  await press(button);
  await expectSeen(page.getByRole('menuitem', { name: item }));
  await noteJapanese(page);
  await press(page.getByRole('menuitem', { name: item }));
}

async function leaveDialog(page: Page): Promise<void> {
  await expectSeen(page.getByRole('dialog'));
  await noteJapanese(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Collected, so that one walk tells everything that is left. */
const left: string[] = [];

async function noteJapanese(page: Page): Promise<void> {
  const here = new URL(page.url()).pathname;
  left.push(...found.parse(await page.evaluate(JAPANESE_ON_PAGE)).map((text) => `${here} ${text}`));
}

const ASKED = ['ロール紙はどこで買えますか', 'ロール紙が欲しいです'];
/** As they are called in the demo. */
const NAMES = ['窓口 林', '窓口 佐々木', '窓口 山本', '研修 小川', '喫茶こもれび', 'レジ横'];

/** Texts, and what assistive technology reads out, that hold Japanese and are nobody's own words. */
const JAPANESE_ON_PAGE = `(() => {
  const plain = (text) => ${JSON.stringify([...NAMES, ...ASKED])}.reduce((rest, name) => rest.replaceAll(name, ''), text ?? '');
  const isJapanese = (text) => /[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]/u.test(plain(text));
  const found = [];
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest('[translate="no"], script, style, noscript')) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      if (isJapanese(element.getAttribute(name))) found.push(name + ': ' + element.getAttribute(name));
    }
    for (const node of element.childNodes) {
      if (node.nodeType === 3 && isJapanese(node.data)) {
        found.push(element.tagName + '.' + element.className + ': ' + node.data);
      }
    }
  }
  return [...new Set(found)];
})()`;
