import { isOfMoney, isOfNone, mayBeOpen } from './doubt.ts';
import { asksOfDoubt } from './in-doubt.ts';
import type { Hint } from './hint.ts';
import { stillCounts } from './moment.ts';
import { isNoneAtAll, isNoneTold } from './none-told.ts';
import { isOfUpdate } from './of-update.ts';
import { isBegunTold } from './payment-begun.ts';
import { wishesPayment } from './money-flow.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { isSaleAhead } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/** もう一回ゆっくり教えて, 客人等着呢: of the last answer, or of nothing that is known; いじってたら更新が始まっちゃいました of the update. */
export function isAround(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints } = reading;
  const isRepeat = state.said !== undefined && REPEATS.some((sign) => signs.includes(sign));
  const isSaidSo = isRepeat || (hints.includes('onlyWaits') && !mayBeTheirs(state, world));
  if (isPlain(state, reading, world)) return true;
  if (isRunAlone(reading)) return !isSaleAhead(state, world) && !mayBeOfOne(state, reading, world);
  return isSaidSo && !asksOfDoubt(state) && isNoneTold(state, reading, world);
}

function isPlain(state: ConversationState, reading: Reading, world: World): boolean {
  if (isFear(state, reading, world) || isPress(state, reading, world)) return true;
  const isOfElse = OF_ELSE.some((hint) => reading.hints.includes(hint));
  return isOfElse && isOfNone(state, reading, world);
}

/** 8時にお会計があるんです, 終わったみたい、ホームに戻りました. */
const OF_ELSE: readonly Hint[] = ['saleLater', 'overAtHome'];

/** 途中で消えたりしません?, where no payment was told of and none is named: of whatever is talked about. */
function isFear(state: ConversationState, { hints, signs }: Reading, world: World): boolean {
  if (!hints.includes('fearsThat') || OF_SALE.some((sign) => signs.includes(sign))) return false;
  return !isOfMoney(state) && !isBegunTold(state, world) && !mayBeTheirs(state, world);
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'ofCustomer', 'wantsPayment', 'mayHaveBegun'];

/** お客さん来ます。押していいですか: what stands on the screen, and no sale has begun. */
function isPress(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs, topics, confidence } = reading;
  if (!hints.includes('asksToPress') || !isOfNone(state, reading, world)) return false;
  if (wishesPayment(topics) && confidence >= SURELY) return false;
  if (AT_SALE.some((sign) => signs.includes(sign)) || mayBeOfOne(state, reading, world))
    return false;
  const isTold = isOfMoney(state) || isBegunTold(state, world);
  return hints.includes('ofUpdate') ? !isTold : isNoneTold(state, reading, world);
}

const SURELY = 0.9;
const AT_SALE: readonly Sign[] = [
  'ofPayment',
  'mayHaveBegun',
  'mayBeOfPayment',
  'cardPresented',
  'brokenDown',
];

/** It runs, no word is of a sale, and one was hardly more than guessed. */
function isRunAlone({ signs, hints, confidence }: Reading): boolean {
  const isOnly = hints.includes('unspoken') || hints.includes('showsUpdating');
  return signs.includes('updating') && isOnly && confidence < PLAINLY;
}

/** 客の控えとかは?, in a talk about what the update changes. */
export function isOfSlips(state: ConversationState, reading: Reading, world: World): boolean {
  const isAsked = reading.hints.includes('ofSlipAlone') && isOfIt(state.topics.at(-1) ?? '');
  return isAsked && isNoneAtAll(state, reading, world);
}

/** A payment was spoken of, or guessed at, or somebody stood at the counter. */
function mayBeOfOne(state: ConversationState, reading: Reading, world: World): boolean {
  if (stillCounts(state.counterAt, world.now)) return true;
  return asksOfDoubt(state) || mayBeTheirs(state, world) || !isOfNone(state, reading, world);
}

/** They may wait for what was asked, or guessed, to have stopped. */
function mayBeTheirs(state: ConversationState, world: World): boolean {
  return asksOfPayment(state, world) || mayBeOpen(state, world);
}

const REPEATS: readonly Sign[] = ['asksAgain', 'wantsShort'];

function isOfIt(topic: string): boolean {
  return isOfUpdate(topic) || topic === 'app.auto_update';
}
