import { isOfNone, mayBeOpen } from './doubt.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isNoneTold } from './none-told.ts';
import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/** もう一回ゆっくり教えて, 客人等着呢: of the last answer, or of nothing that is known. */
export function isAround(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints } = reading;
  const isRepeat = state.said !== undefined && REPEATS.some((sign) => signs.includes(sign));
  const isSaidSo = isRepeat || (hints.includes('onlyWaits') && !mayBeTheirs(state, world));
  return isSaidSo && !asksOfDoubt(state) && isNoneTold(state, reading, world);
}

/** 客の控えとかは?, in a talk about what the update changes. */
export function isOfSlips(state: ConversationState, reading: Reading, world: World): boolean {
  const isAsked = reading.hints.includes('ofSlipAlone') && isOfIt(state.topics.at(-1) ?? '');
  return isAsked && isOfNone(state, reading, world) && isNoneTold(state, reading, world);
}

/** They may wait for what was asked, or guessed, to have stopped. */
function mayBeTheirs(state: ConversationState, world: World): boolean {
  return asksOfPayment(state, world) || mayBeOpen(state, world);
}

const REPEATS: readonly Sign[] = ['asksAgain', 'wantsShort'];

function isOfIt(topic: string): boolean {
  return isOfUpdate(topic) || topic === 'app.auto_update';
}
