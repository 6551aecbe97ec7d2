import { DateTime } from 'luxon';
import { factorWords } from '../../src/web/desk/factor-words.ts';
import { codeAt } from '../desk/totp.ts';
import { addMember, PASSWORD, signedInLongAgo } from './a-member.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

const words = factorWords.ja;

inChrome(
  'a second factor that comes first',
  ({ open, product }) => {
    test(
      'its recovery codes stay until they are kept, whatever the session says meanwhile',
      async () => {
        await addMember(product().store, 'first', 'agent');
        const page = await open('/desk');
        await signedInLongAgo(product().store, 'first', page, product().url);
        await page.reload();
        await expectSeen(page.getByText(words.needed));
        await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
        await page.getByRole('button', { name: words.begin }).click();
        await expectSeen(page.getByRole('img', { name: words.picture }));
        const secret = ((await page.locator('pre').textContent()) ?? '').replaceAll(' ', '');
        await page.getByLabel(words.code, { exact: true }).fill(codeAt(secret, DateTime.now()));
        await page.getByRole('button', { name: words.confirm }).click();
        await expectSeen(page.getByText(words.codesLead));
        expect(await page.getByText(words.needed).count()).toBe(0);
        const codes = await page.locator('li code').allTextContents();
        expect(codes).toHaveLength(10);
        const asked = page.waitForResponse(/desk\/api\/session$/);
        await asked;
        // Even a session that is over takes nothing away.
        await page.context().clearCookies();
        await page.waitForResponse(/desk\/api\/session$/);
        await expectSeen(page.getByText(words.codesLead));
        expect(await page.locator('li code').allTextContents()).toEqual(codes);
        const saving = page.waitForEvent('download');
        await page.getByRole('button', { name: words.codesSave }).click();
        const kept = await (await (await saving).createReadStream()).toArray();
        expect(Buffer.concat(kept).toString().trim().split('\n')).toEqual(codes);
        await page.getByRole('button', { name: words.codesDone }).click();
        await page.getByText(words.codesLead).waitFor({ state: 'detached' });
      },
      PATIENCE_MS,
    );
  },
  async () => ({ DESK_SECOND_FACTOR: 'viewer' }),
);
