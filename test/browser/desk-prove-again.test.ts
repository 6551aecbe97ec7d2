import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '../../src/web/language.ts';
import { learningWords } from '../../src/web/desk/learning-words.ts';
import { peopleWords } from '../../src/web/desk/people-words.ts';
import { proofWords } from '../../src/web/desk/proof-words.ts';
import { proveAgainWords } from '../../src/web/desk/prove-again-words.ts';
import { wrote } from '../store/given.ts';
import { addMember, PASSWORD, signedInLongAgo } from './a-member.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';
import { brokenRules, isWiderThanScreen, shoot } from './rules.ts';

inChrome('what an open page alone must not do', ({ newContext, product }) => {
  const store = () => product().store;
  beforeAll(async () => {
    await addMember(store(), 'boss', 'admin');
    const receivedAt = product().demo?.clock.now();
    const asked = wrote('人と話したい', {
      conversation: 'U-again',
      ...(receivedAt && { receivedAt }),
    });
    await store().receive([asked]);
  }, PATIENCE_MS);

  /** The page of somebody who signed in a while ago. */
  async function opened(path: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await (await newContext(options)).newPage();
    await signedInLongAgo(store(), 'boss', page, product().url);
    await page.goto(product().url + path);
    return page;
  }

  test.each<readonly [Language, number, 'light' | 'dark']>([
    ['ja', 1280, 'light'],
    ['en', 768, 'dark'],
  ])(
    'asks for the password in a dialog, and does then what was asked (%s)',
    async (language, width, colorScheme) => {
      const page = await opened('/desk/people', { viewport: { width, height: 900 }, colorScheme });
      await page.evaluate(`localStorage.setItem('desk-language', '${language}')`);
      await page.reload();
      const [people, say] = [peopleWords[language], proveAgainWords[language]];
      const name = language === 'ja' ? '窓口 中村' : '窓口 田中';
      await page.getByRole('button', { name: people.add }).press('Enter');
      const field = page.getByLabel(people.name, { exact: true });
      await field.fill(name);
      await page.keyboard.press('Enter');
      const asking = page.getByRole('dialog', { name: say.title });
      const password = asking.getByLabel(say.password, { exact: true });
      await expectSeen(password);
      await shoot(page, `desk-prove-again-${language}`, width);
      expect(await brokenRules(page)).toEqual([]);
      expect(await isWiderThanScreen(page)).toBe(false);

      // Whoever would rather not loses nothing of what they typed.
      await page.keyboard.press('Escape');
      await asking.waitFor({ state: 'detached' });
      await expectSeen(page.getByRole('alert'));
      expect(await field.inputValue()).toBe(name);
      expect((await store().desk.members()).some((one) => one.name === name)).toBe(false);

      await field.press('Enter');
      await expectSeen(password);
      await page.keyboard.type('incorrect horse battery');
      await page.keyboard.press('Enter');
      await expectSeen(asking.getByRole('alert'));
      await password.fill(PASSWORD);
      await page.keyboard.press('Enter');
      await expectSeen(page.getByRole('textbox', { name: people.link }));
      expect((await store().desk.members()).filter((one) => one.name === name)).toHaveLength(1);
      await page.context().close();
    },
    2 * PATIENCE_MS,
  );

  test(
    'a file that leaves the desk is saved once it is proven who takes it',
    async () => {
      const [ticket] = await store().tickets();
      const number = ticket?.number ?? '';
      const page = await opened(`/desk/proof?ticket=${number}`);
      const say = proveAgainWords.ja;
      const asking = page.getByRole('dialog', { name: say.title });
      await asking.getByLabel(say.password, { exact: true }).fill(PASSWORD);
      await asking.getByRole('button', { name: say.prove }).click();
      await expectSeen(page.getByRole('article', { name: proofWords.ja.of(number) }));
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: proofWords.ja.file }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe(`${number}.json`);
      expect(readFileSync(await file.path(), 'utf8')).toContain('人と話したい');
      await page.context().close();
    },
    2 * PATIENCE_MS,
  );

  test(
    'a lesson is published once it is proven who does that',
    async () => {
      const author = { by: { id: 'writer', name: '窓口 中野' }, at: DateTime.now() };
      await store().desk.addMember({ id: 'writer', name: '窓口 中野', role: 'agent' }, author);
      const lines = ['ロール紙はどこで買えますか'];
      const lesson = { kind: 'example', topic: 'hotline', lines } as const;
      await store().learning.teach('again-1', lesson, [], author);
      const page = await opened('/desk/learning');
      const [say, words] = [proveAgainWords.ja, learningWords.ja];
      await page.getByRole('button', { name: /を公開する$/ }).press('Enter');
      const asking = page.getByRole('dialog', { name: say.title });
      await expectSeen(asking);
      expect(await store().learning.publishedVersion()).toBe(0);
      await asking.getByLabel(say.password, { exact: true }).fill(PASSWORD);
      await asking.getByRole('button', { name: say.prove }).press('Enter');
      await expectSeen(page.getByText(words.published(1)));
      expect(await store().learning.publishedVersion()).toBe(1);
      await page.context().close();
    },
    2 * PATIENCE_MS,
  );

  test(
    'the window that comes back from the company account says so, or why not',
    async () => {
      const page = await opened('/desk/proven');
      await expectSeen(page.getByText(proveAgainWords.ja.proven));
      expect(await brokenRules(page)).toEqual([]);
      await page.goto(`${product().url}/desk/proven?notIn=other`);
      await expectSeen(page.getByText(proveAgainWords.ja.notProven.other));
      await page.context().close();
    },
    PATIENCE_MS,
  );
});
