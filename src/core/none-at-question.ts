import { isGuessOpen, mayBeOpen } from './doubt.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { isSaleAhead } from './sale-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/** 会計ないです, お客様は帰られました, asked whether somebody pays, where none was told of: it is a plain no, and お支払い中です a plain yes. null: it is more, or of another thing. */
export function noneAtQuestion(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  if (!asksOfPayment(state, world) || isAnyTold(state, world)) return null;
  const { signs } = reading;
  const command = answerIn(reading);
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

function answerIn({ signs, hints }: Reading): 'yes' | 'no' | null {
  if (BUT.some((hint) => hints.includes(hint))) return null;
  if (hints.includes('ofUpdate') || AS_WELL.some((sign) => signs.includes(sign))) return null;
  if (hints.includes('saleSoon')) return 'yes';
  return isNone(hints) && !MORE.some((sign) => signs.includes(sign)) ? 'no' : null;
}

function isAnyTold(state: ConversationState, world: World): boolean {
  return isSaleAhead(state, world) || mayBeOpen(state, world) || isGuessOpen(state, world);
}

/** 会計はひと段落しました is of a sale; お待たせしました may be of anything. */
function isNone(hints: Reading['hints']): boolean {
  const isDone = hints.includes('isBack') && hints.includes('ofSale');
  return isDone || NONE.some((hint) => hints.includes(hint));
}

const NONE: readonly Hint[] = ['saleNone', 'saleOff', 'saleWell', 'nobodyThere'];
/** 会計中ではないけど金額は入ってる. */
const BUT: readonly Hint[] = ['noneButOpen', 'noneButNext'];
/** Neither a no nor a yes stands beside these. */
const AS_WELL: readonly Sign[] = [
  'asks',
  'mayBeOfPayment',
  'brokenDown',
  'darkScreen',
  'doubtsRetry',
];
const MORE: readonly Sign[] = ['mayHaveBegun', 'cardPresented', 'midSale'];
