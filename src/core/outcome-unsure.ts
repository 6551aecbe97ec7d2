import type { Hint } from './hint.ts';
import { newestFirst } from './look-anew.ts';
import { minutesSince } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { SECOND_TRY_MINUTES } from './second-try.ts';
import type { ConversationState } from './state.ts';
import { asksLeaveAnew } from './try-told.ts';
import type { Rule } from './world.ts';

/**
 * 通りました?, たぶんいけた, エラー出なかった, 今やってます, once a sale may be taken again: it may have been taken since, and nobody knows what came of it. The
 * leave is used up, and the history is read once more. null: nothing is said of an outcome, or it is told for certain.
 */
export const outcomeUnsure: Rule = (state, { reading }, world) => {
  const { allowedRetryAt, position, handOff } = state;
  if (allowedRetryAt === null || position !== null) return null;
  const isNear = minutesSince(allowedRetryAt, world.now) < SECOND_TRY_MINUTES;
  if (!isNear || handOff?.reason === 'paymentUnknown') return null;
  return mayHaveRun(state, reading) ? newestFirst(state, world) : null;
};

function mayHaveRun(state: ConversationState, reading: Reading): boolean {
  // もう一回やっていい?, once it was told to be begun.
  if (state.tryToldAt !== undefined && asksLeaveAnew(reading)) return true;
  return isRun(state, reading) || isUnsure(reading) || isOfWhichever(state, reading);
}

/** 今やってます, 押した: the leave is used up by that. */
function isRun({ handOff }: ConversationState, { hints, signs }: Reading): boolean {
  return handOff === null && hints.includes('tryRuns') && !signs.includes('asks');
}

function isUnsure({ hints, signs }: Reading): boolean {
  if (hints.includes('workedThen') && !hints.includes('wellThen')) return true;
  if (OF_ELSE.some((hint) => hints.includes(hint)) || signs.includes('otherSale')) return false;
  if (hints.includes('asksIfWorked') || hints.includes('halfSure')) return true;
  return hints.includes('seemsWell') && !signs.includes('asks');
}

/** 終わりました, right behind what was answered of other customers: whose sale is over is not told. */
function isOfWhichever({ said }: ConversationState, { hints, signs }: Reading): boolean {
  const isNamed = hints.includes('ofThatSale') || hints.includes('servedOther');
  const isOver = hints.includes('hasEnded') || hints.includes('hasWorked');
  return said?.messages.at(-1) === BOTH && isOver && !isNamed && !signs.includes('otherSale');
}

const BOTH = 'payment.otherSaleToo';
const OF_ELSE: readonly Hint[] = ['ofUpdate', 'ofPreparing', 'ofBattery'];

/** さっきよりはマシ, 直りました: it sounds glad, and what came of the sale is not told. */
export function soundsGlad({ topics, signs, hints }: Reading): boolean {
  const isGlad = topics.length > 0 && topics.every((topic) => topic === 'thanks');
  const isTold =
    signs.includes('tellsAnything') && !OF_NO_SALE.some((hint) => hints.includes(hint));
  return isGlad && isTold && !NO_NEWS.some((sign) => signs.includes(sign));
}

/** ありがとうございます; 連携できました, 充電できました. */
const OF_NO_SALE: readonly Hint[] = ['saysThanks', 'namesElse', ...OF_ELSE];
/** よかった, わかりました!お客さん呼んできます. */
const NO_NEWS: readonly Sign[] = ['closes', 'takesNote', 'wantsPayment'];
