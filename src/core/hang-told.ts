import type { Hint } from './hint.ts';
import { isoOf, momentOf, stillCounts } from './moment.ts';
import { isNearUpdate, leansOnFailure } from './of-update.ts';
import type { Reading, Told } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { TimeAsked } from './time-reading.ts';
import { isAllUpdated, type World } from './world.ts';

/** 更新の画面から全然動かない, 更新始めてもう15分たつけど普通?: when an update was last told to hang, or to take its time, until it is told to be over. */
export function withHangTold(
  state: ConversationState,
  reading: Reading,
  world: World,
): Pick<ConversationState, 'hangsAt'> {
  if (tellsOver(reading) || hasStopped(reading))
    return state.hangsAt === undefined ? {} : { hangsAt: undefined };
  const isTold = tellsHang(reading) || hangsInTalkOfIt(state, reading, world);
  return isTold ? { hangsAt: isoOf(world.now) } : {};
}

/** エラーが出ました, 電源入れ直しました: it does not hang any more. */
function hasStopped(reading: Reading): boolean {
  const { signs } = reading;
  if (NOT_SO.some((sign) => signs.includes(sign))) return false;
  return signs.includes('hasCycled') ? !tellsHang(reading) : showsError(reading);
}

/** エラーが出ました, エラーって出て止まってました. */
export function showsError({ signs, hints }: Reading): boolean {
  // 画面真っ黒になった
  if (signs.includes('darkScreen')) return hints.includes('showsError');
  return (
    hints.includes('showsError') || (signs.includes('brokenDown') && hints.includes('hasCome'))
  );
}

const NOT_SO: readonly Sign[] = ['asks', 'denied', 'ofPayment'];

/** 画面が止まってる, 動かない, where that the update fails was told last: what hangs may be nothing else. */
function hangsInTalkOfIt(state: ConversationState, reading: Reading, { now }: World): boolean {
  const { hints, signs } = reading;
  if (!hints.includes('hangs') || signs.includes('ofPayment') || signs.includes('asks'))
    return false;
  const isOfIt = leansOnFailure(state.topics.at(-1) ?? '') && reading.topics.every(isNearUpdate);
  return isOfIt && stillCounts(state.updateNamedAt, now);
}

/** Outside of walks what is told or asked next is of that update: it may still run. */
export function mayHang(state: ConversationState, world: World): boolean {
  const { hangsAt, updatedAt, position } = state;
  if (position !== null || hangsAt === undefined || !stillCounts(hangsAt, world.now)) return false;
  const isSince = updatedAt === undefined || momentOf(updatedAt) < momentOf(hangsAt);
  return isSince && !isAllUpdated(world);
}

/** The same, answered just now: 30分くらい and まだ終わらない are of nothing else. */
export function isHangSpokenOf(state: ConversationState, world: World): boolean {
  const isSaid = state.said?.messages.some((message) => OF_HANG.test(message)) ?? false;
  return isSaid && mayHang(state, world);
}

/** まだ終わらない, 30分くらい, just after it was told to hang. */
export function goesOnHanging(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs } = reading;
  const isElse = signs.includes('ofPayment') || reading.topics.includes('handoff');
  return isStillSo(reading) && !isElse && isHangSpokenOf(state, world);
}

/** まだ終わらない, 30分くらい, 触ってない, ランプはついてる: no more than that it goes on. */
export function isStillSo({ hints, timeAsked }: Reading): boolean {
  return GOES_ON.some((hint) => hints.includes(hint)) || isSpan(timeAsked);
}

const GOES_ON: readonly Hint[] = [
  'hangs',
  'notYetOver',
  'allAlong',
  'leftUntouched',
  'noChange',
  'staysDark',
  'onlyNumber',
];

/** 10分たったけどまだ, 30分くらい. */
export function isSpan({ ranFor, spanAlone = null }: TimeAsked): boolean {
  return ranFor !== null || spanAlone !== null;
}

/** An update that runs was spoken of just now. */
export function isRunSpokenOf({ said }: ConversationState): boolean {
  return said?.messages.some((message) => message.startsWith('running.')) ?? false;
}

const OF_HANG = /^running\.|^topic\.update\.(?:error|duration)$/u;

/** 更新終わりました, 終わりました. */
export function tellsOver({ signs, hints, command }: Omit<Told, 'text'>): boolean {
  return signs.includes('updateOver') || hints.includes('hasEnded') || command === 'done';
}

function tellsHang({ signs, hints, timeAsked }: Reading): boolean {
  if (!hints.includes('ofUpdate') || signs.includes('ofPayment')) return false;
  if (hints.includes('showsError') || signs.includes('appUpdating')) return false;
  // ケーブルさしたまま更新していい? hangs on nothing.
  const isStill = signs.includes('brokenDown') || !signs.includes('asks');
  return (
    (hints.includes('hangs') && isStill) ||
    signs.includes('asksIfStuck') ||
    timeAsked.ranFor !== null
  );
}
