import { fileURLToPath } from 'node:url';
import { realNow } from '../clock.ts';
import { loadConfig } from '../config.ts';
import type { LineMeans } from '../line/call.ts';
import { setUpMenus } from '../line/set-up-menus.ts';
import { isManagerChatOn, setUpWebhook } from '../line/webhook-endpoint.ts';
import { createLog } from '../log.ts';
import { builtMenus } from '../menu-pictures.ts';
import { CALL_MS, tokensFor } from '../tokens-for.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Sets up the configured channel as far as LINE's API can, and says what is left. Run again, it changes nothing. */
async function main(): Promise<void> {
  const { line, publicUrl } = loadConfig(process.env);
  if (line === null)
    throw new Error('LINE_CHANNEL_SECRET is not set: there is no channel to set up');
  const tokens = tokensFor(line, realNow);
  const log = createLog('warn');
  const means = { ...line, tokens, now: realNow, callMs: CALL_MS, log };
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

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
