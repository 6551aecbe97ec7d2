import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';

/** 会計しようとしたら更新の画面になって進めない: it is the dialog of every link-up (fact `OS: skip`), no update that fails, and no payment. null: one may have begun, or something else is asked. */
export function dialogAtSale(reading: Reading, isMoney: boolean): readonly string[] | null {
  const { topics } = reading;
  if (isMoney || !isAtSale(reading) || !topics.every(isOfUpdate)) return null;
  const meant = topics.map((topic) => (GUESSED.has(topic) ? DIALOG : topic));
  return topics.length === 0 ? [DIALOG] : [...new Set(meant)];
}

/** It came before anything of the sale was begun. */
export function isAtSale({ hints, signs }: Reading): boolean {
  const mayHaveBegun = MAY_HAVE_BEGUN.some((sign) => signs.includes(sign));
  return hints.includes('dialogAtSale') && !mayHaveBegun;
}

const MAY_HAVE_BEGUN: readonly Sign[] = [
  'mayHaveBegun',
  'mayBeOfPayment',
  'cardPresented',
  'rangButFailed',
  'tellsPaid',
  'ofHistory',
];

/** What such a screen is guessed to be of. */
const GUESSED: ReadonlySet<string> = new Set([
  'update.error',
  'update.how',
  'update.when',
  'update.required',
  'flow.update',
]);
const DIALOG = 'os.dialog';

/** お客さん来ちゃったんであとで: the walk is left for later, and what was asked is not put again. */
export function leavesLater({ topics, signs, hints }: Reading): boolean {
  const isLeft = hints.includes('leftThere') || topics.join() === 'os.skip';
  return isLeft && !signs.includes('asks');
}

/** できた, right behind the dialog that was put off for it. */
export function hasWorkedAlone(
  { position, saleAhead, topics }: ConversationState,
  reading: Reading,
): boolean {
  const { hints, signs } = reading;
  const isAtDialog = position === null && AT_DIALOG.has(topics.at(-1) ?? '');
  const isWorked = hints.includes('hasWorked') && reading.topics.length === 0;
  const isElse = hints.includes('ofUpdate') || signs.includes('asks') || signs.includes('denied');
  return isAtDialog && isWorked && !isElse && saleAhead?.isDoubted !== true;
}

const AT_DIALOG: ReadonlySet<string> = new Set(['os.dialog', 'os.skip']);
