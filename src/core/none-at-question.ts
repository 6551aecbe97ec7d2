import { isGuessOpen, isHeldOpen, isPaymentOpen, mayBeOpen } from './doubt.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { isSaleAhead } from './sale-open.ts';
import { isBreakOpen } from './stall-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/** 会計ないです, お客様は帰られました, asked whether somebody pays, where none was told of: it is a plain no, and お支払い中です a plain yes. null: it is more, or of another thing. */
export function noneAtQuestion(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  if (!asksOfPayment(state, world) || isAnyTold(state, reading, world)) return null;
  const { signs } = reading;
  const command = goneBefore(state, reading, world) ?? answerIn(reading);
  if (command === null) return null;
  return {
    ...reading,
    topics: [],
    suggested: [],
    signs: signs.filter((sign) => sign === 'tellsAnything'),
    hints: [],
    command,
    payment: { history: null, shown: null, customer: null },
    customerWaiting: false,
  };
}

/** いいえ、お客さんは帰られました, where nothing broke: else it may have been theirs. */
function goneBefore(
  state: ConversationState,
  { hints, signs }: Reading,
  world: World,
): 'no' | null {
  if (!hints.includes('goneByNow') || AS_WELL.some((sign) => signs.includes(sign))) return null;
  return isBreakOpen(state, world) ? null : 'no';
}

function answerIn({ signs, hints }: Reading): 'yes' | 'no' | null {
  // 会計ちゃう、固まってるだけ: what stands still is what was asked about.
  if (hints.includes('noneOnlyHangs')) return 'no';
  if (BUT.some((hint) => hints.includes(hint))) return null;
  if (hints.includes('ofUpdate') || AS_WELL.some((sign) => signs.includes(sign))) return null;
  // レシート出ました speaks against taking it again, and is its end here.
  if (signs.includes('doubtsRetry') && !hints.includes('soldBefore')) return null;
  if (hints.includes('saleSoon')) return 'yes';
  return isNone(hints) && !MORE.some((sign) => signs.includes(sign)) ? 'no' : null;
}

/** Of one that was only guessed at, a plain end is enough. */
function isAnyTold(state: ConversationState, { hints }: Reading, world: World): boolean {
  if (isSaleAhead(state, world) || isPaymentOpen(state, world)) return true;
  if (hints.includes('soldBefore')) return false;
  if (hints.includes('noneOnlyHangs')) return isHeldOpen(state, world);
  return mayBeOpen(state, world) || isGuessOpen(state, world);
}

/** 会計はひと段落しました is of a sale; お待たせしました may be of anything. */
function isNone(hints: Reading['hints']): boolean {
  const isDone = hints.includes('isBack') && hints.includes('ofSale');
  return isDone || NONE.some((hint) => hints.includes(hint));
}

const NONE: readonly Hint[] = [
  'saleNone',
  'saleOff',
  'saleWell',
  'nobodyThere',
  'noneAndElse',
  'soldBefore',
];
/** 会計中ではないけど金額は入ってる. */
const BUT: readonly Hint[] = ['noneButOpen', 'noneButNext'];
/** Neither a no nor a yes stands beside these. */
const AS_WELL: readonly Sign[] = ['asks', 'mayBeOfPayment', 'brokenDown', 'darkScreen'];
const MORE: readonly Sign[] = ['mayHaveBegun', 'cardPresented', 'midSale'];
