import { isInstalling, isUpdated } from './counter.ts';
import type { Meaning } from './meaning.ts';
import { reply, type Asked, type Deed } from './merchant.ts';

/** Starts the update on the terminal, and tells what came of it. */
export async function startUpdate(asked: Asked): Promise<Deed> {
  const { merchant, plan, screen, has } = asked;
  if (isUpdated(screen) || isInstalling(screen)) return reply('started');
  if (has('sameError')) {
    if (merchant.retried.has(plan)) return reply('sameError');
    merchant.retried.add(plan);
  }
  if (screen.power === 'off') await merchant.counter.press(plan.id, 'powerOn');
  // Only where the bot says to go back to the home screen is it asked for; else the app is an error.
  if (screen.appOpen && !has('error')) await merchant.counter.press(plan.id, 'goHome');
  return press(asked, true);
}

async function press(asked: Asked, mayRestart: boolean): Promise<Deed> {
  const { merchant, plan } = asked;
  const refusal = await merchant.counter.press(plan.id, 'startUpdate');
  if (refusal === 'restart-needed' && mayRestart) {
    // The terminal itself says so.
    await merchant.counter.press(plan.id, 'restart');
    return press(asked, false);
  }
  if (refusal === 'not-offered') return reply(firstOf(asked, ['absent', 'sameError', 'unable']));
  const after = await merchant.counter.look(plan.id);
  if (!isInstalling(after)) return reply(firstOf(asked, ['error', 'sameError', 'unable']));
  merchant.nature.started(plan, merchant.now);
  return reply('started');
}

function firstOf({ has }: Asked, ways: readonly [Meaning, ...Meaning[]]): Meaning {
  return ways.find(has) ?? ways[0];
}
