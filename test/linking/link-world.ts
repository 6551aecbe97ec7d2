import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { z } from 'zod';
import { DEFAULT_CLAIMS } from '../../src/config/oidc.ts';
import { digestOf } from '../../src/guard/digest.ts';
import { linkPages } from '../../src/wiring/link-for.ts';
import { accountsOf } from '../../src/simulator/sign-in-accounts.ts';
import { createLineSimulator } from '../../src/simulator/line.ts';
import { CONFIRM_PATH } from '../../src/simulator/line-account-link.ts';
import { signInProvider, type SignInAccount } from '../../src/simulator/sign-in.ts';
import { openStore } from '../../src/store/store.ts';
import { content } from '../core/the-content.ts';
import { handClock } from '../fleet/hand-clock.ts';
import { listen } from '../fleet/listen.ts';
import { heardLog } from '../line/quiet-log.ts';
import { CHANNEL } from '../line/simulated-line.ts';
import { outcome, takeOne, wrote } from '../store/given.ts';

export const OWNER = `U${'a'.repeat(32)}`;
export const OTHER = `U${'b'.repeat(32)}`;
const people = [OWNER, OTHER].map((userId) => ({ userId, displayName: userId, storeName: '' }));
const shops = [{ merchantId: 'M-1', storeName: '喫茶<こもれび>' }];

const ODD: readonly SignInAccount[] = [
  { id: 'chief', label: '店長', claims: { merchant_id: 'M-1', store_name: '店', role: 'chief' } },
  { id: 'nameless', label: '名のない店', claims: { merchant_id: 'M-1', store_name: ' ' } },
];

const webhook = z.object({
  events: z.array(
    z.object({
      type: z.string(),
      link: z.object({ result: z.string(), nonce: z.string() }),
      source: z.object({ userId: z.string() }).optional(),
    }),
  ),
});
const issued = z.object({ linkToken: z.string() });

/** The pages between the chat and LINE's confirmation, with a provider, a LINE and a store; the bot is left out. */
export async function linkWorld(given: { readonly issuer?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-link-'));
  const store = await openStore({ databaseUrl: null, dataDir: folder });
  const clock = handClock('2025-08-19T08:40:00');
  const log = heardLog();
  const heard: z.infer<typeof webhook>['events'] = [];
  const app = express();
  const { url, close } = await listen(app);
  const provider = {
    issuer: given.issuer ?? `${url}/sign-in`,
    clientId: 'madoguchi',
    clientSecret: 'secret',
    scope: 'openid',
    claims: DEFAULT_CLAIMS,
  };
  const linking = { provider, base: url, confirmUrl: `${url}${CONFIRM_PATH}` };
  const line = createLineSimulator({
    ...CHANNEL,
    now: clock.now,
    people,
    webhookUrl: `${url}/webhook`,
    lastingTokens: ['lasting'],
  });
  app.use('/link', linkPages(linking, { store, content, now: clock.now, log }));
  app.use(
    '/sign-in',
    signInProvider({
      ...provider,
      issuer: `${url}/sign-in`,
      redirectUri: `${url}/link/callback`,
      accounts: [...accountsOf(shops), ...ODD],
    }),
  );
  app.post('/webhook', express.json(), (request, response) => {
    heard.push(...webhook.parse(request.body).events);
    response.sendStatus(200);
  });
  app.use(line.router);

  /** Gives a link out, as a turn does when its user asks for one. */
  const offerTo = async (conversation: string): Promise<string> => {
    const address = `${url}/v2/bot/user/${conversation}/linkToken`;
    const headers = { authorization: 'Bearer lasting' };
    const response = await fetch(address, { method: 'POST', headers });
    const { linkToken } = issued.parse(await response.json());
    await store.receive([wrote('連携する', { conversation })]);
    const endsAt = clock.now().plus({ minutes: 10 });
    const change = { type: 'offer', token: digestOf(linkToken), endsAt } as const;
    await store.commit(await takeOne(store), outcome({ accountChanges: [change] }));
    return `${url}/link?linkToken=${linkToken}`;
  };
  return {
    url,
    store,
    clock,
    log,
    heard,
    line,
    offerTo,
    close: async () => {
      await close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type LinkWorld = Awaited<ReturnType<typeof linkWorld>>;
