import type { Locator, Page } from 'playwright-core';
import { cannedWords } from '../../src/web/desk/canned-words.ts';
import { frameWords } from '../../src/web/desk/frame-words.ts';
import { learningWords } from '../../src/web/desk/learning-words.ts';
import { peopleWords } from '../../src/web/desk/people-words.ts';
import { proofWords } from '../../src/web/desk/proof-words.ts';
import { keysWords } from '../../src/web/desk/keys-words.ts';
import { queueWords } from '../../src/web/desk/queue-words.ts';
import { signInWords } from '../../src/web/desk/sign-in-words.ts';
import { talkWords } from '../../src/web/desk/talk-words.ts';
import { wrote } from '../store/given.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';
import { brokenRules, isWiderThanScreen, shoot } from './rules.ts';

/** Wide and upright, light and dark, in both languages. */
const LOOKS = [
  { width: 1280, height: 900, colorScheme: 'light', language: 'ja' },
  { width: 768, height: 1024, colorScheme: 'dark', language: 'en' },
  { width: 1280, height: 900, colorScheme: 'dark', language: 'en' },
  { width: 1024, height: 768, colorScheme: 'light', language: 'ja' },
] as const;
type Look = (typeof LOOKS)[number];

inChrome('what opens at the desk', ({ open, product }) => {
  beforeAll(async () => {
    const receivedAt = product().demo?.clock.now();
    await product().store.receive([
      wrote('ロール紙はどこで買えますか', {
        conversation: 'U-roll',
        ...(receivedAt && { receivedAt }),
      }),
    ]);
    const phone = await open('/phone');
    await write(phone, '充電18%なんですけど更新できますか');
    await expectSaid(phone, '25%');
    await write(phone, '人と話したい');
    await expectSaid(phone, '受付番号');
    await phone.close();
  }, PATIENCE_MS);

  test.each(LOOKS)(
    'breaks no rule and fits the screen ($width px, $colorScheme, $language)',
    async (shown) => {
      const { width, height, colorScheme, language } = shown;
      const page = await open('/desk', { viewport: { width, height }, colorScheme });
      await page.evaluate(`localStorage.setItem('desk-language', '${language}')`);
      await page.reload();
      await press(page.getByRole('button', { name: '窓口 林' }));
      const walk = { page, shown, broken: [] };
      const ticket = await openConversation(walk);
      await openDialogsOfTicket(walk, ticket);
      await openDialogsOfQueue(walk);
      await openOtherPages(walk, product().url);
      expect(walk.broken).toEqual([]);
      await page.close();
    },
    6 * PATIENCE_MS,
  );
});

interface Walk {
  readonly page: Page;
  readonly shown: Look;
  /** Collected, so that one walk tells everything. */
  readonly broken: object[];
}

async function look({ page, shown, broken }: Walk, name: string): Promise<void> {
  const { width, colorScheme, language } = shown;
  await shoot(page, `desk-${name}-${colorScheme}-${language}`, width);
  const rules = await brokenRules(page);
  if (rules.length > 0) broken.push({ name, rules });
  if (await isWiderThanScreen(page)) broken.push({ name, isWider: true });
  // A reader of the screen would find a window in which nothing is.
  const empty = await page.locator(':is([role=dialog], [role=alertdialog]):empty').count();
  if (empty > 0) broken.push({ name, empty });
}

async function openConversation(walk: Walk): Promise<Locator> {
  const { page } = walk;
  const { language } = walk.shown;
  const [say, talk] = [queueWords[language], talkWords[language]];
  const ticket = page.getByRole('listitem', { name: say.number('') }).first();
  await ticket.getByRole('button').first().click();
  await expectSeen(ticket.getByText('人と話したい').first());
  const claim = ticket.getByRole('button', { name: say.claim, exact: true });
  if (await claim.isVisible()) await claim.click();
  await expectSeen(ticket.getByText(say.by('窓口 林').trim()));
  await ticket.getByLabel(talk.newNote).fill('昼まで不在とのこと');
  await ticket.getByRole('button', { name: talk.keepNote }).click();
  await expectSeen(ticket.locator('.note-text').last());
  await ticket.getByText(talk.why).first().click();
  await look(walk, 'conversation');
  return ticket;
}

async function openDialogsOfTicket(walk: Walk, ticket: Locator): Promise<void> {
  const { page } = walk;
  const { language } = walk.shown;
  const say = queueWords[language];
  const button = (name: string) => ticket.getByRole('button', { name, exact: true });
  await press(button(say.close));
  await inDialog(walk, 'close');
  await press(button(say.more));
  await expectSeen(page.getByRole('menu'));
  await look(walk, 'lead-through');
  await press(page.getByRole('menuitem', { name: say.promiseCall }));
  await inDialog(walk, 'call');
  await press(button(cannedWords[language].canned));
  await expectSeen(page.getByRole('menu'));
  await look(walk, 'canned-menu');
  await leave(page);
  await press(button(proofWords[language].erase));
  await inDialog(walk, 'erase');
}

async function openDialogsOfQueue(walk: Walk): Promise<void> {
  const { page } = walk;
  const { language } = walk.shown;
  const canned = cannedWords[language];
  await press(page.getByRole('button', { name: keysWords[language].keys }));
  await inDialog(walk, 'keys');
  await press(page.getByRole('button', { name: canned.views }));
  await expectSeen(page.getByRole('menu'));
  await look(walk, 'views');
  await leave(page);
  await press(page.getByRole('button', { name: canned.edit }));
  await expectSeen(page.getByRole('dialog'));
  await press(page.getByRole('button', { name: canned.write }));
  await inDialog(walk, 'canned-editor');
  await press(page.getByRole('button', { name: frameWords[language].account('窓口 林') }));
  await expectSeen(page.getByRole('menu'));
  await look(walk, 'account');
  await leave(page);
}

async function openOtherPages(walk: Walk, url: string): Promise<void> {
  const { page } = walk;
  const { language } = walk.shown;
  const people = peopleWords[language];
  const proof = page.getByRole('link', { name: proofWords[language].open, exact: true });
  await page.goto(new URL((await proof.getAttribute('href')) ?? '', url).href);
  await expectSeen(page.getByRole('article', { name: /\d{4}-\d/ }));
  await look(walk, 'proof');

  await page.goto(`${url}/desk/learning`);
  const teach = new RegExp(learningWords[language].teachWhat('.*'));
  await press(page.getByRole('button', { name: teach }).first());
  await inDialog(walk, 'teach');

  await page.goto(`${url}/desk/people`);
  await press(page.getByRole('button', { name: people.changeWhom('研修 小川') }));
  await inDialog(walk, 'person');
  await press(page.getByRole('button', { name: people.add }));
  await expectSeen(page.getByRole('dialog'));
  await look(walk, 'add');
  await page.getByLabel(people.name, { exact: true }).fill('窓口 中村');
  await page.keyboard.press('Enter');
  const link = page.getByRole('textbox', { name: people.link });
  await expectSeen(link);
  await look(walk, 'link');
  const welcome = await link.inputValue();
  await page.goto(`${url}/desk/welcome#nonsense`);
  await expectSeen(page.getByRole('alert'));
  await look(walk, 'welcome-over');
  await page.goto('about:blank');
  await page.goto(welcome);
  await expectSeen(page.getByLabel(signInWords[language].signInName));
  await look(walk, 'welcome');
}

async function inDialog(walk: Walk, name: string): Promise<void> {
  await expectSeen(walk.page.getByRole('dialog'));
  await look(walk, name);
  await leave(walk.page);
  await walk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
}

async function press(what: Locator): Promise<void> {
  await what.focus();
  await what.press('Enter');
}
