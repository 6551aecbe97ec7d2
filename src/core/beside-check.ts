import type { Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/**
 * で？, 誰もいない, 通った, 払えてる?, いつ結果が出る?, キャンセル押していい?, 未了って: what only the check places, and tells nothing of what became of the
 * payment. What is said before its question is put again; null: it is more. `mayBeOfElse`: 何分待つ? may be of the update, or of an answer.
 */
export function besideCheck(
  { choices }: Ask,
  reading: Reading,
  mayBeOfElse: boolean,
): string | null {
  const { history, shown, customer } = reading.payment;
  if (history !== null || shown !== null || customer !== null) return null;
  if (isBare(reading) && reading.signs.includes('asksNext')) return 'payment.thisNext';
  // Of the customer's side, a word that it went through may be the answer.
  const isOfHistory = 'pending' in choices || 'thisOne' in choices;
  if (!isOfHistory) return null;
  const isOfWord = 'thisOne' in choices && isShownWord(reading);
  return isOfWord ? 'payment.whichFirst' : besideHistory(reading, mayBeOfElse);
}

function besideHistory(reading: Reading, mayBeOfElse: boolean): string | null {
  const { signs, hints } = reading;
  if (isBare(reading) && hints.includes('nobodyThere')) return 'payment.historyNext';
  const seen = onlySeenThere(reading, mayBeOfElse);
  if (seen !== null) return seen;
  if (asksOfButton(reading)) return 'payment.buttonUnknown';
  if (tellsAround(reading) && !signs.includes('asks')) return 'payment.lookFirst';
  return isWell(reading) || hasPutOff(reading) ? 'payment.onlyThatOne' : null;
}

function onlySeenThere(reading: Reading, mayBeOfElse: boolean): string | null {
  if (!mayBeOfElse && asksWhen(reading)) return 'payment.laterUnknown';
  if (isSwitchedOff(reading)) return 'payment.onThenLook';
  return asksIfWorked(reading) ? 'payment.onlyThere' : null;
}

/** レシート出ない, エラーは出てない, 充電器さした: whether it was paid, the history tells. */
function tellsAround({ signs, hints }: Reading): boolean {
  const isPlugged = signs.includes('hasPlugged') && hints.includes('ofBattery');
  const isOfScreen = hints.includes('onlyNoReceipt') || hints.includes('noErrorShown');
  return isOfScreen || (isPlugged && hints.includes('unspoken'));
}

/** 何分待つ?, いつ結果が出る?, no word of the update, and none that runs: the notice tells no time after which a payment shows. */
function asksWhen({ signs, hints, topics }: Reading): boolean {
  const isAsked = signs.includes('asksMinutes') || hints.includes('wondersWhen');
  const isOpen = isAsked || (topics.length > 0 && hints.includes('asksOpenly'));
  const isOfTime = topics.every((one) => one === 'update.duration') && isOpen;
  return isOfTime && isOnly({ signs, hints }, OF_TIME);
}

const OF_TIME: ReadonlySet<Sign | Hint> = new Set([
  'asks',
  'guessed',
  'tellsAnything',
  'asksQueue',
  'asksMinutes',
  'unspoken',
  'asksHowLong',
  'asksOpenly',
  'wondersWhen',
  'stillAtIt',
  'vague',
] satisfies (Sign | Hint)[]);

/** 電源切った, 電源切ってみた: nothing can be seen before it is on again. */
function isSwitchedOff({ signs, hints, topics }: Reading): boolean {
  // お店閉めて端末の電源切っちゃった may have no topic.
  const isCut = signs.includes('powerLost') && hints.includes('namesRestart');
  const isOff = signs.includes('isOff') || signs.includes('switchesOff') || isCut;
  const isNamed = topics.length > 0 || hints.includes('ofPower');
  const isOfPower = isNamed && topics.every((one) => one === 'prep.powercycle');
  const isDone = hints.includes('hasHappened') && !hints.includes('switchedOn');
  return isOff && isDone && isOfPower && !OF_ELSE.some((sign) => signs.includes(sign));
}

const OF_ELSE: readonly Sign[] = ['asks', 'ofPayment', 'ofCustomer', 'takenAgain', 'denied'];

/** 払えてる?, さっきの通った?, and nothing that was done since: the history alone tells. */
function asksIfWorked(reading: Reading): boolean {
  const { signs, hints, topics } = reading;
  const isAsked = signs.includes('asks') && hints.includes('asksIfWorked');
  const isOfIt = topics.every((one) => one === 'payment.check_history');
  return isAsked && isOfIt && isOnly(reading, OF_OUTCOME);
}

const OF_OUTCOME: ReadonlySet<Sign | Hint> = new Set([
  'asks',
  'guessed',
  'tellsAnything',
  'ofPayment',
  'ofCustomer',
  'doubtsRetry',
  'retryWorked',
  'asksIfWorked',
  'namesPaying',
  'mayBeCharged',
  'hasWorked',
  'listedOnly',
] satisfies (Sign | Hint)[]);

/** It says what is known of this kind, and no more. */
export function isOnly(
  { signs, hints }: Pick<Reading, 'signs' | 'hints'>,
  known: ReadonlySet<Sign | Hint>,
): boolean {
  return [...signs, ...hints].every((one) => known.has(one));
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
