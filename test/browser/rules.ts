import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** IBM's rules for WCAG 2.2, run inside the page. */
const require = createRequire(import.meta.url);
const RULES = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');
const violations = z.array(
  z.object({ rule: z.string(), message: z.string(), snippet: z.string() }),
);
/** They never say that a rule is broken, only that a person should look; and took half of the time. */
const ONLY_ASK = ['style_focus_visible', 'element_tabbable_visible', 'element_tabbable_unobscured'];
/** Where pictures of the pages are put, for whoever wants to look. */
const SHOTS = process.env['SHOTS'];

/**
 * What certainly breaks a rule; what only a person can judge is not in it. Mantine's own arrows, crosses and eyes stand inside of
 * controls that have a name, and say nothing of their own.
 */
export async function brokenRules(page: Page): Promise<z.infer<typeof violations>> {
  // It forgets what it found before each look: a page needs it once.
  if (!(await page.evaluate("'ace' in window"))) await page.evaluate(RULES);
  const found = await page.evaluate(`(async () => {
    const checker = new ace.Checker();
    const { rulesetRules } = checker;
    rulesetRules.WCAG_2_2 = rulesetRules.WCAG_2_2.filter((id) => !${JSON.stringify(ONLY_ASK)}.includes(id));
    const { results } = await checker.check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
      .filter(({ ruleId, snippet }) => ruleId !== 'svg_graphics_labelled' || !/--psi-|--cb-icon-size|chevron/.test(snippet))
      .map(({ ruleId: rule, message, snippet }) => ({ rule, message, snippet }));
  })()`);
  return violations.parse(found);
}

export async function isWiderThanScreen(page: Page): Promise<boolean> {
  return z
    .boolean()
    .parse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'));
}

export async function shoot(page: Page, path: string, width: number): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({
    path: join(SHOTS, `${path.replaceAll('/', '_')}-${width}.png`),
    fullPage: true,
  });
}
