import type { Hint } from './hint.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import { isAllUpdated, type World } from './world.ts';

/**
 * 決済できません, クレジットできへん, エラー出て使えない, told as what is so: it may have been at a sale, as where a card is not read. Past the deadline it
 * is the update that is missing.
 */
export function cannotTake(reading: Reading, world: World): boolean {
  const { signs } = reading;
  if (!signs.includes('brokenDown') || signs.includes('asks')) return false;
  if (isFeared(reading) || isPastDeadline(world)) return false;
  return signs.includes('takesNoPayment') || failsToPay(reading);
}

/** カード通らなくなった, カードの機械使えない, past the deadline: no sale has begun, and none can stand half done. */
export function isShutOut({ signs, hints }: Reading, world: World): boolean {
  if (!isPastDeadline(world) || isAllUpdated(world)) return false;
  const isUseless = signs.includes('takesNoPayment') || hints.includes('tillUseless');
  return isUseless && !BEGUN.some((hint) => hints.includes(hint));
}

/** 途中で通らなくなった */
const BEGUN: readonly Hint[] = ['ofUpdate', 'ofMidway'];

/** 26日から決済できない, 決済できないと困る: what comes at the deadline; 会計できない only sounds like it. */
function isFeared({ topics, hints }: Reading): boolean {
  return topics.includes('os.deadline') && hints.includes('fearsBlock');
}

/** エラー出て使えない, PayPay使えない, レジ使えない, and not アプリが使えない. */
function failsToPay({ signs, hints }: Reading): boolean {
  if (TAKES.some((hint) => hints.includes(hint))) return true;
  return signs.includes('wantsPayment') && signs.includes('mayBeOfPayment');
}

const TAKES: readonly Hint[] = ['tellsMethod', 'tillUseless'];
