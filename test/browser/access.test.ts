import { wrote } from '../store/given.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';
import { brokenRules, isWiderThanScreen, shoot } from './rules.ts';

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
  ['/desk/sessions', 'サインイン中の機器'],
  ['/desk/audit', '記録'],
] as const;
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
