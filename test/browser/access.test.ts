import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { wrote } from '../store/given.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

/** IBM's rules for WCAG 2.2, run inside the page. */
const require = createRequire(import.meta.url);
const RULES = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');
const violations = z.array(
  z.object({ rule: z.string(), message: z.string(), snippet: z.string() }),
);

/** A desk with a wide screen, a tablet on its side, and one upright. */
const SCREENS = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
] as const;
const DESK = [
  ['/desk', 'デスク'],
  ['/desk/learning', '分からなかった質問'],
  ['/desk/numbers', '数字'],
  ['/desk/people', 'メンバー'],
  ['/desk/second-factor', '二段階認証'],
  ['/desk/audit', '記録'],
] as const;
/** Where pictures of the pages are put, for whoever wants to look. */
const SHOTS = process.env['SHOTS'];

inChrome('pages that everybody can use', ({ open, product }) => {
  beforeAll(async () => {
    const asked = ['人と話したい', 'いつから更新できますか', 'ロール紙はどこで買えますか'];
    for (const [place, text] of asked.entries()) {
      const receivedAt = product().demo?.clock.now();
      const conversation = `U-access-${place}`;
      await product().store.receive([
        wrote(text, { conversation, ...(receivedAt ? { receivedAt } : {}) }),
      ]);
    }
  });

  test.each(SCREENS)(
    'at $width px the desk breaks no rule, and nothing stands outside of the screen',
    async (viewport) => {
      const page = await open('/desk', { viewport });
      await expectSeen(page.getByRole('heading', { name: 'サインイン' }));
      expect(await brokenRules(page)).toEqual([]);
      await page.getByRole('button', { name: '窓口 林' }).click();
      for (const [path, title] of DESK) {
        await page.goto(product().url + path);
        await expectSeen(page.getByRole('heading', { level: 1, name: title }));
        // What is loaded by and by belongs to the page.
        await page.waitForLoadState('networkidle').catch(() => undefined);
        await shoot(page, path, viewport.width);
        expect({ path, broken: await brokenRules(page) }).toEqual({ path, broken: [] });
        expect({ path, isWider: await isWiderThanScreen(page) }).toEqual({ path, isWider: false });
      }
      await page.close();
    },
    4 * PATIENCE_MS,
  );

  test(
    'nor does it in English, in the dark',
    async () => {
      const page = await open('/desk', { viewport: SCREENS[0], colorScheme: 'dark' });
      await page.evaluate("localStorage.setItem('desk-language', 'en')");
      await page.getByRole('button', { name: '窓口 林' }).click();
      for (const [path] of DESK) {
        await page.goto(product().url + path);
        await expectSeen(page.getByRole('navigation', { name: 'Pages of the desk' }));
        await page.waitForLoadState('networkidle').catch(() => undefined);
        await shoot(page, `${path}-dark`, 1280);
        expect({ path, broken: await brokenRules(page) }).toEqual({ path, broken: [] });
      }
      await page.close();
    },
    4 * PATIENCE_MS,
  );

  test.each(['/', '/phone', '/terminals'])(
    '%s breaks no rule',
    async (path) => {
      const page = await open(path);
      await page.waitForLoadState('networkidle').catch(() => undefined);
      expect(await brokenRules(page)).toEqual([]);
      await page.close();
    },
    2 * PATIENCE_MS,
  );
});

/**
 * What certainly breaks a rule; what only a person can judge is not in it. Mantine's own arrows and eyes stand inside of
 * controls that have a name, and say nothing of their own.
 */
async function brokenRules(page: Page): Promise<unknown> {
  await page.evaluate(RULES);
  const found = await page.evaluate(`(async () => {
    const checker = new ace.Checker();
    const { results } = await checker.check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
      .filter(({ ruleId, snippet }) => ruleId !== 'svg_graphics_labelled' || !/--psi-|chevron/.test(snippet))
      .map(({ ruleId: rule, message, snippet }) => ({ rule, message, snippet }));
  })()`);
  return violations.parse(found);
}

async function isWiderThanScreen(page: Page): Promise<boolean> {
  return z
    .boolean()
    .parse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'));
}

async function shoot(page: Page, path: string, width: number): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({
    path: join(SHOTS, `${path.replaceAll('/', '_')}-${width}.png`),
    fullPage: true,
  });
}
