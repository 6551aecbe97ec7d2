import type { Ask } from './flow.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/**
 * で？, 誰もいない, 通った, キャンセル押していい?, 未了って: what only the check places, and tells nothing of what became of the payment. What is said before
 * its question is put again; null: it is more.
 */
export function besideCheck({ choices }: Ask, reading: Reading): string | null {
  const { history, shown, customer } = reading.payment;
  if (history !== null || shown !== null || customer !== null) return null;
  if (isBare(reading) && reading.signs.includes('asksNext')) return 'payment.thisNext';
  // Of the customer's side, a word that it went through may be the answer.
  const isOfHistory = 'pending' in choices || 'thisOne' in choices;
  if (!isOfHistory) return null;
  const isOfWord = 'thisOne' in choices && isShownWord(reading);
  return isOfWord ? 'payment.whichFirst' : besideHistory(reading);
}

function besideHistory(reading: Reading): string | null {
  const { signs, hints } = reading;
  if (isBare(reading) && hints.includes('nobodyThere')) return 'payment.historyNext';
  if (asksOfButton(reading)) return 'payment.buttonUnknown';
  if (tellsAround(reading) && !signs.includes('asks')) return 'payment.lookFirst';
  return isWell(reading) || hasPutOff(reading) ? 'payment.onlyThatOne' : null;
}

/** レシート出ない, 充電器さした: whether it was paid, the history tells. */
function tellsAround({ signs, hints }: Reading): boolean {
  const isPlugged = signs.includes('hasPlugged') && hints.includes('ofBattery');
  return hints.includes('onlyNoReceipt') || (isPlugged && hints.includes('unspoken'));
}

/** Nobody is asked for by 誰もいない. */
function isBare({ hints, topics }: Reading): boolean {
  return hints.includes('unspoken') && topics.every((one) => one === 'handoff');
}

/** キャンセル押していい?, where no word is of the update. */
function asksOfButton({ hints, topics }: Reading): boolean {
  const isOfUpdate = hints.includes('ofUpdate') || hints.includes('ofPuttingOff');
  return hints.includes('asksToPress') && !isOfUpdate && topics.every((one) => one === 'os.skip');
}

/** 履歴に未了って, while it is asked which payment is meant. */
function isShownWord({ signs }: Reading): boolean {
  const isOfIt = signs.includes('ofHistory') && signs.includes('trailsOff');
  return isOfIt && !signs.includes('asks');
}

/** あとで押した: of the update. */
function hasPutOff({ signs, hints, topics }: Reading): boolean {
  const isCome = hints.includes('slipCame');
  const isTold = hints.includes('ofPuttingOff') && hints.includes('didElse') && !isCome;
  return isTold && topics.join() === 'os.skip' && !signs.includes('asks');
}

/** 通った, 払えた: whether that one, only the history tells. */
function isWell({ signs, hints }: Reading): boolean {
  const isSaid = hints.includes('wellBesides') && signs.includes('wentWell');
  return isSaid && !NOT_WELL.some((sign) => signs.includes(sign));
}

const NOT_WELL: readonly Sign[] = ['asks', 'denied', 'ofHistory', 'doubtsRetry', 'takenBesides'];
