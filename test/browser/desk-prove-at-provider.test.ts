import { peopleWords } from '../../src/web/desk/people-words.ts';
import { proveAgainWords } from '../../src/web/desk/prove-again-words.ts';
import { startProvider } from '../oidc/provider.ts';
import { addMember, signedInLongAgo } from './a-member.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';
import { freePort } from './own-server.ts';
import { brokenRules, shoot } from './rules.ts';

const provider = await startProvider();
afterAll(() => provider.close());

async function withProvider(): Promise<Readonly<Record<string, string>>> {
  const port = await freePort();
  const { issuer, clientId, clientSecret } = provider.config;
  return {
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DESK_OIDC_ISSUER: issuer,
    DESK_OIDC_CLIENT_ID: clientId,
    DESK_OIDC_CLIENT_SECRET: clientSecret,
  };
}

inChrome(
  'a proof by the company account',
  ({ open, product }) => {
    const people = peopleWords.ja;
    const say = proveAgainWords.ja;

    test(
      'is given in another window, while this one keeps what was asked, and then does it',
      async () => {
        const { issuer } = provider.config;
        const { store, url } = product();
        await addMember(store, 'boss', 'admin', {
          kind: 'provider',
          issuer,
          subject: 'account-7',
        });
        const page = await open('/desk');
        await signedInLongAgo(store, 'boss', page, url);
        const asked: string[] = [];
        let account = 'stranger';
        await page.context().route(`${issuer}/authorize**`, async (route) => {
          asked.push(route.request().url());
          const back = provider.signIn(route.request().url(), account);
          const body = `<script>location.replace(${JSON.stringify(back)})</script>`;
          await route.fulfill({ contentType: 'text/html', body });
        });
        await page.goto(`${url}/desk/people`);
        await page.getByRole('button', { name: people.add }).press('Enter');
        await page.getByLabel(people.name, { exact: true }).fill('窓口 中村');
        await page.keyboard.press('Enter');
        const asking = page.getByRole('dialog', { name: say.title });
        const leave = asking.getByRole('button', { name: say.atProvider });
        await expectSeen(leave);
        await shoot(page, 'desk-prove-at-provider', 1280);
        expect(await brokenRules(page)).toEqual([]);

        // Somebody else is signed in there: the window says so, and nothing is done here.
        const opening = page.context().waitForEvent('page');
        await leave.press('Enter');
        const other = await opening;
        await expectSeen(other.getByText(say.notProven.unknown));
        await other.close();
        await asking.getByRole('button', { name: say.goOn }).press('Enter');
        await expectSeen(leave);
        expect((await store.desk.members()).some(({ name }) => name === '窓口 中村')).toBe(false);

        account = 'account-7';
        await leave.press('Enter');
        await expectSeen(page.getByRole('textbox', { name: people.link }));
        expect((await store.desk.members()).some(({ name }) => name === '窓口 中村')).toBe(true);
        expect(new URL(asked.at(-1) ?? '').searchParams.get('prompt')).toBe('login');
        await page.context().close();
      },
      2 * PATIENCE_MS,
    );
  },
  withProvider,
);
