import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { realNow } from '../clock.ts';
import { loadConfig } from '../config.ts';
import type { LineMeans } from '../line/call.ts';
import { setUpMenus } from '../line/set-up-menus.ts';
import { tellTrouble } from '../line/tell-trouble.ts';
import { isManagerChatOn, setUpWebhook } from '../line/webhook-endpoint.ts';
import { createLog } from '../log.ts';
import { builtMenus } from '../drawing/menu-pictures.ts';
import { CALL_MS, tokensFor } from '../wiring/tokens-for.ts';
import { command } from './command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const USAGE = `Sets up the configured channel of LINE as far as its API can, and says what is left. Run again, it changes nothing.

  npm run line:setup

With the environment of the server and PUBLIC_URL, while the server runs: LINE tries whether it answers.
`;

await command(USAGE, async () => {
  parseArgs({});
  const { line, publicUrl } = loadConfig(process.env);
  if (line === null)
    throw new Error('LINE_CHANNEL_SECRET is not set: there is no channel to set up');
  if (publicUrl !== null && !publicUrl.startsWith('https:'))
    throw new Error(`PUBLIC_URL=${publicUrl} must be https: LINE sends events to nothing else`);
  // Told in words below; one call is refused wherever no address was ever set.
  const log = createLog('silent');
  const means = { ...line, tokens: tokensFor(line, realNow), now: realNow, callMs: CALL_MS, log };
  try {
    await setUp(means, publicUrl);
  } catch (error) {
    throw new Error(tellTrouble(error, line), { cause: error });
  }
});

async function setUp(means: LineMeans, publicUrl: string | null): Promise<void> {
  for (const { kind, richMenuId, isNew } of await setUpMenus(means, builtMenus(root))) {
    say(`rich menu for ${kind} merchants: ${richMenuId} ${isNew ? 'is' : 'was already'} set up`);
  }
  if (publicUrl === null) say('PUBLIC_URL is not set: the webhook URL was left as it is');
  else await webhook(means, publicUrl);
  if (await isManagerChatOn(means)) {
    say('to do: switch Chat off in LINE Official Account Manager; staff answer at /desk');
  }
  say('to check there: greeting message off, auto-response off, webhook redelivery on (README)');
}

async function webhook(means: LineMeans, publicUrl: string): Promise<void> {
  const { endpoint, isNew, isActive, trouble } = await setUpWebhook(means, publicUrl);
  say(`webhook URL ${endpoint} ${isNew ? 'is set' : 'was set already'}`);
  if (!isActive) say('to do: switch "Use webhook" on in the LINE Developers Console');
  if (trouble === null) return say('LINE reached it, and it answered');
  process.exitCode = 1;
  say(`LINE tried it, and failed: ${trouble}. Is the server running, with this channel's secret?`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
