import { DateTime } from 'luxon';
import type { Page } from 'playwright-core';
import { factorWords } from '../../src/web/desk/factor-words.ts';
import type { Language } from '../../src/web/language.ts';
import { codeAt } from '../desk/totp.ts';
import { addMember, PASSWORD, signedInLongAgo } from './a-member.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';
import { brokenRules, isWiderThanScreen, shoot } from './rules.ts';

const LOOKS: readonly (readonly [Language, number, 'light' | 'dark'])[] = [
  ['en', 1280, 'dark'],
  ['en', 768, 'light'],
  ['ja', 1280, 'light'],
];

inChrome('setting up a second factor', ({ open, product }) => {
  test.each(LOOKS)(
    'breaks no rule at any of its steps (%s, %i px, %s)',
    async (language, width, colorScheme) => {
      const id = `boss-${language}-${width}`;
      await addMember(product().store, id, 'admin');
      const page = await open('/desk', { viewport: { width, height: 900 }, colorScheme });
      await page.evaluate(`localStorage.setItem('desk-language', '${language}')`);
      await signedInLongAgo(product().store, id, page, product().url);
      await page.goto(`${product().url}/desk/second-factor`);
      const words = factorWords[language];
      const keepsRules = async (name: string) => {
        await shoot(page, `factor-${name}-${language}`, width);
        expect({ name, broken: await brokenRules(page) }).toEqual({ name, broken: [] });
        expect({ name, isWider: await isWiderThanScreen(page) }).toEqual({ name, isWider: false });
      };
      const password = page.getByLabel(words.password, { exact: true });
      await expectSeen(password);
      await keepsRules('off');
      await password.fill(PASSWORD);
      await password.press('Enter');
      await expectSeen(page.getByRole('img', { name: words.picture }));
      await keepsRules('picture');
      await confirm(page, language);
      await expectSeen(page.getByText(words.codesLead));
      await keepsRules('codes');
      const recovery = (await page.locator('li code').first().textContent()) ?? '';
      await page.getByRole('button', { name: words.codesDone }).press('Enter');
      const again = page.getByRole('form', { name: words.again });
      await expectSeen(again.getByText(words.againLead));
      await keepsRules('again');
      await page.getByRole('button', { name: words.remove }).press('Enter');
      await expectSeen(page.getByText(words.removeLead));
      await keepsRules('removal');
      // The password alone cannot be sent.
      await again.getByLabel(words.password, { exact: true }).fill(PASSWORD);
      const button = again.getByRole('button', { name: words.again });
      expect(await button.isDisabled()).toBe(true);
      await again.getByLabel(words.code, { exact: true }).fill(recovery);
      await button.press('Enter');
      await expectSeen(page.getByRole('img', { name: words.picture }));
      await page.close();
    },
    3 * PATIENCE_MS,
  );
});

async function confirm(page: Page, language: Language): Promise<void> {
  const words = factorWords[language];
  const secret = ((await page.locator('pre, code').first().textContent()) ?? '').replaceAll(
    ' ',
    '',
  );
  const code = page.getByLabel(words.code, { exact: true });
  await code.fill(codeAt(secret, DateTime.now()));
  await code.press('Enter');
}
