import { loadConfig } from '../config.ts';
import { setUpRichMenu } from '../line/rich-menu.ts';
import { createLog } from '../log.ts';
import { realNow } from '../clock.ts';
import { CALL_MS, tokensFor } from '../product.ts';

/** Shows the rich menu to everyone who follows the configured channel. Run again, it changes nothing. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (config.line === null)
    throw new Error('LINE_CHANNEL_SECRET is not set: there is no channel to set up');
  const tokens = tokensFor(config.line, realNow);
  const log = createLog('warn');
  const { richMenuId, isNew } = await setUpRichMenu({
    ...config.line,
    tokens,
    now: realNow,
    callMs: CALL_MS,
    log,
  });
  process.stdout.write(`rich menu ${richMenuId} ${isNew ? 'is set up' : 'was set up already'}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
