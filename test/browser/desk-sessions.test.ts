import { ownSessionWords } from '../../src/web/desk/own-session-words.ts';
import { signIn } from './desk-hands.ts';
import { expectSeen } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

inPlainChrome('where staff are signed in', ({ newContext, product }) => {
  async function enter() {
    const page = await (await newContext()).newPage();
    await page.goto(`${product().url}/desk`);
    await signIn(page, '窓口 林');
    return page;
  }

  test(
    'another device is ended from this one, and this one goes on',
    async () => {
      const [here, there] = [await enter(), await enter()];
      const words = ownSessionWords.ja;
      await here.goto(`${product().url}/desk/sessions`);
      const rows = here.getByRole('table', { name: words.table }).getByRole('row');
      await expectSeen(here.getByText(words.isThis));
      // The head of the table is a row, too.
      expect(await rows.count()).toBe(3);
      await here.getByRole('button', { name: /サインアウトさせる$/ }).press('Enter');
      await rows.nth(2).waitFor({ state: 'detached' });
      await there.reload();
      await expectSeen(there.getByRole('heading', { name: 'サインイン' }));
      await here.reload();
      await expectSeen(here.getByText(words.isThis));
      for (const page of [here, there]) await page.close();
    },
    PATIENCE_MS * 2,
  );
});
