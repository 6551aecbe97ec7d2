import { signIn } from './desk-hands.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

inChrome('the desk on a phone', ({ newContext, product }) => {
  test.each([
    ['people', '変更'],
    ['audit', 'サインインした'],
    ['sessions', 'この画面'],
  ])(
    'what stands in the table of %s is seen without pushing it aside',
    async (name, last) => {
      const context = await newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(`${product().url}/desk`);
      await signIn(page, '窓口 林');
      await page.goto(`${product().url}/desk/${name}`);
      const table = page.getByRole('table');
      const rows = table.getByRole('row');
      const cell = rows.nth(1).getByText(last);
      await expectSeen(cell);
      // The head is there still for who hears it.
      expect(await rows.first().getByRole('columnheader').count()).toBeGreaterThan(3);
      const { x = 0, width = 999 } = (await cell.boundingBox()) ?? {};
      expect(x).toBeGreaterThan(0);
      expect(x + width).toBeLessThanOrEqual(390);
      await context.close();
    },
    PATIENCE_MS * 2,
  );
});
