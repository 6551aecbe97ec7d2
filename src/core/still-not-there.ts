import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { isSince } from './past-time.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isNearPayment } from './near-payment.ts';
import type { World } from './world.ts';

/** もう一回見たけどない, behind the answer that the update may not have arrived: it has not, and no payment is looked for. */
export function isStillNotThere(
  state: ConversationState,
  { hints, signs }: Pick<Reading, 'hints' | 'signs'>,
  world: World,
): boolean {
  if (state.position !== null || state.handOff !== null) return false;
  return isInVain(state, hints, signs) && !isNearPayment(state, world);
}

function isInVain(
  state: ConversationState,
  hints: Reading['hints'],
  signs: Reading['signs'],
): boolean {
  const isGone = hints.includes('notOnScreen');
  const isMissed = isGone || hints.includes('lookedInVain');
  if (isToldSo(state)) return isMissed;
  if (isCycledSaid(state))
    return isMissed || hints.includes('noChange') || signs.includes('showsNothing');
  return (isGone && isToLookFor(state)) || isTriedOf(state, hints, signs);
}

function isToldSo({ said }: ConversationState): boolean {
  const last = said?.messages.at(-1) ?? '';
  return TOLD_FIRST.has(last) || last === TOLD_THEN;
}

/** それでも出えへん, told what to do where a restart has brought nothing. */
export function isStillMissed({ said }: ConversationState, hints: Reading['hints']): boolean {
  return said?.messages.at(-1) === TOLD_THEN && hints.includes('lookedInVain');
}

/** 出てこない, 画面変わらない, where the update is next since it was switched off and on. */
export function isCycledSaid({ said }: ConversationState): boolean {
  return CYCLED_SAID.has(said?.messages.at(-1) ?? '');
}

/** つけたけど更新出てこない, to being told to switch it on; たった今入れ直したけど出てこない. */
export function isSwitchedOn({ said }: ConversationState, hints: Reading['hints']): boolean {
  if (hints.includes('toldCycled') && hints.includes('stopsNow')) return true;
  const isOn = SWITCHED_ON.some((hint) => hints.includes(hint));
  return isOn && said?.messages.includes('flow.whenOn') === true;
}

const SWITCHED_ON: Reading['hints'] = ['switchedOn', 'toldCycled', 'namesRestart'];
const CYCLED_SAID: ReadonlySet<string> = new Set(['powered.told', 'powered.unseen']);

/** やってみたけど何も出てこない, やったけど出てこない, where it was told when and how the update is made. */
function isTriedOf(
  { topics }: ConversationState,
  hints: Reading['hints'],
  signs: Reading['signs'],
): boolean {
  const isDark = signs.includes('darkScreen') || signs.includes('ofPayment');
  const isTried = hints.includes('tryRuns') && signs.includes('showsNothing');
  const isDone = hints.includes('didIt') && hints.includes('lookedInVain');
  const isTold = (isTried || isDone) && !isDark;
  return isTold && OF_ITS_TIME.has(topics.at(-1) ?? '');
}

/** 画面にないんだけど, where it was told how, where or when the update is begun. */
function isToLookFor({ topics }: ConversationState): boolean {
  const last = topics.at(-1) ?? '';
  return OF_ITS_TIME.has(last) || last === 'os.dialog';
}

const OF_ITS_TIME: ReadonlySet<string> = new Set(['update.when', 'update.how', 'update.timing']);

/** That it may not have arrived, and is to be looked for again. */
export const TOLD_FIRST: ReadonlySet<string> = new Set([
  'notOffered.notYet',
  'flow.update-terminal.rollout',
]);
const TOLD_THEN = 'notOffered.cycled';

/** 8:20に入れ直しました。まだ出ません, 今朝もつけたとこ: the hour tells that it was since the update is out (fact `power`). */
export function isCycledThen(
  { past, hints, signs, topics }: Reading,
  { facts: { notice }, now }: World,
): boolean {
  const isOn = hints.includes('switchedOn') && hints.includes('doneBefore');
  // つけっぱなし、入れ直したほうがいい? asks whether it has to be.
  if (past === null || !isOn || signs.includes('tellsOn')) return false;
  if (!topics.every((one) => OF_WAITING.has(one))) return false;
  return isSince(past, notice.updateOpens, { now, notice }) === 'yes';
}

const OF_WAITING: ReadonlySet<string> = new Set([
  'prep.powercycle',
  'flow.restart',
  'update.when',
  'update.scope',
]);

/** だから入れ直したって, そやから今朝もつけたとこや。あとは何待ち?, told that it may not have come all the same. */
export function isStillAwaited(
  { said }: ConversationState,
  reading: Reading,
  world: World,
): boolean {
  if (said?.messages.at(-1) !== TOLD_THEN) return false;
  if (reading.past === null && isCycledInVain(reading)) return true;
  return isCycledThen(reading, world) && STILL.some((sign) => reading.signs.includes(sign));
}

const STILL: readonly Sign[] = ['asks', 'denied', 'asksNo'];

/** だから入れ直したって, 入れ直したけどやっぱり出ない, 入れ直したよ。このまま待ってて大丈夫なの, もうやったって言ったでしょ: it was switched off and on, whatever is asked of the wait besides. */
export function isCycledInVain({ hints, topics }: Reading): boolean {
  const isSaidSo = SAID_SO.every((hint) => hints.includes(hint));
  const isTold = hints.includes('toldCycled') && !hints.includes('hasCome');
  return (isTold || isSaidSo) && topics.every((one) => OF_WAITING.has(one) || ASIDE.has(one));
}

const SAID_SO: readonly Hint[] = ['saidBefore', 'didIt'];
/** What has come of it, and going on with payments meanwhile. */
const ASIDE: ReadonlySet<string> = new Set(['update.error', 'os.skip']);
