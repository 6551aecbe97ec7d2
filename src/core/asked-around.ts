import { isOnly } from './beside-check.ts';
import type { Hint } from './hint.ts';
import { OF_THE_SALE } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/**
 * お知らせ消していい?, 抜いていい?, 明日見ればいい?, それで合ってる, お客さんの番号知らない: asked or said while the check waits for its answer, and
 * nothing is told by it. null: it is more.
 */
export function askedAround(reading: Reading, step: string): string | null {
  const isOfSale = OF_THE_SALE.has(step);
  // それです, asked which: the one that is shown.
  if (reading.hints.includes('rightOne')) return step === WHICH ? null : 'payment.thisNext';
  if (reading.hints.includes('noContact'))
    return isOfSale ? 'payment.thisNext' : 'payment.lookFirst';
  return reading.signs.includes('asks') ? askedOf(reading, isOfSale) : null;
}

function askedOf(reading: Reading, isOfSale: boolean): string | null {
  if (asksOfDialog(reading)) return isOfSale ? 'payment.updateAfter' : 'payment.buttonUnknown';
  if (asksToPull(reading)) return 'payment.pullUnknown';
  return asksForLater(reading) && !isOfSale ? 'payment.lookLater' : null;
}

const WHICH = 'which';

/** 抜いていい?, カード抜いていい?: the plug has a word of its own. */
function asksToPull(reading: Reading): boolean {
  const { hints } = reading;
  const isPulled = hints.includes('startsAnew') || hints.includes('byCard');
  return isPulled && hints.includes('asksToStop') && isOnly(reading, OF_PULLING);
}

/** 案内閉じていい?, あとで押していい? */
function asksOfDialog(reading: Reading): boolean {
  const isOfIt = reading.topics.every((one) => one === 'os.skip' || one === 'os.dialog');
  return isOfIt && reading.hints.includes('asksToClose') && isOnly(reading, OF_DIALOG);
}

/** 確認は明日でいい?: of no sale, and of no update. */
function asksForLater(reading: Reading): boolean {
  const { time, topics, hints } = reading;
  const isLater = time?.kind === 'at' && time.day?.kind === 'fromToday' && time.day.days === 1;
  const isOfElse = topics.some((one) => one !== 'os.skip');
  return isLater && !isOfElse && hints.includes('unspoken') && isOnly(reading, OF_LATER);
}

const OF_DIALOG: ReadonlySet<Sign | Hint> = new Set([
  'asks',
  'guessed',
  'tellsAnything',
  'wantsPayment',
  'ofDialog',
  'ofUpdate',
  'ofPuttingOff',
  'ofElseThanCall',
  'asksToClose',
  'asksToPress',
  'asksIfMay',
  'didElse',
  'unspoken',
] satisfies (Sign | Hint)[]);
const OF_PULLING: ReadonlySet<Sign | Hint> = new Set([
  'asks',
  'guessed',
  'tellsAnything',
  'unspoken',
  'asksIfMay',
  'asksToStop',
  'startsAnew',
  'ofCustomer',
  'wantsPayment',
  'mayHaveBegun',
  'tellsMethod',
  'byCard',
  'asksToPayThere',
] satisfies (Sign | Hint)[]);
const OF_LATER: ReadonlySet<Sign | Hint> = new Set([
  'asks',
  'guessed',
  'tellsAnything',
  'mayMoveTime',
  'unspoken',
  'takesBack',
  'didElse',
  'asksIfMay',
] satisfies (Sign | Hint)[]);
