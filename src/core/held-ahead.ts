import { isElse } from './after-sale-ahead.ts';
import type { Effect } from './effect.ts';
import type { Hint } from './hint.ts';
import { beginsNone, IF_STOPPED } from './if-stopped.ts';
import type { Reading } from './reading.ts';
import { isSaleAhead } from './sale-open.ts';
import { isSaidOf } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 更新が始まっちゃった, Wi-Fi切れた, すごく遅い, once a sale was announced or allowed: it may have stopped that sale, whatever is answered to it. */
export function withHeldAhead(
  state: ConversationState,
  effects: readonly Effect[],
  reading: Reading,
  world: World,
): readonly Effect[] {
  if (!isSaleAhead(state, world) || !mayStopIt(reading)) return effects;
  const says = effects.filter((one) => one.type === 'say');
  const isHeld = says.some(({ message }) => isSaidOf('held', message));
  return isHeld || says.length === 0 ? effects : [IF_STOPPED, ...effects.map(beginsNone)];
}

function mayStopIt(reading: Reading): boolean {
  const { signs, hints, topics } = reading;
  if (isElse(reading) || NOT_IT.some((sign) => signs.includes(sign))) return false;
  if (hints.includes('ofUpdate')) return hasCome(reading);
  const isNear = NEAR.some((hint) => hints.includes(hint)) || isGuess(reading);
  return isNear || isCutOff(reading) || topics.some((topic) => HEARD_AS.has(topic));
}

/** たぶんできた, よくわからん: it is not known. */
function isGuess({ signs, hints, command }: Reading): boolean {
  if (command === 'unsure') return true;
  return hints.includes('vague') && (signs.includes('guessed') || hints.includes('didIt'));
}

/** Wi-Fi切れた, 電波ない. */
function isCutOff({ signs, topics }: Reading): boolean {
  const isDenied = signs.includes('denied') && topics.includes('prep.network');
  return isDenied || signs.includes('networkGone');
}

/** 更新の画面になっちゃった; 更新の案内が出た is the dialog of every link-up, and 更新がエラー no more than that. */
function hasCome({ signs, hints, topics }: Reading): boolean {
  if (signs.includes('updating')) return true;
  const isMisread = topics.includes('update.error') && !signs.includes('brokenDown');
  if (hints.includes('ofMidway') && hints.includes('hasCome')) return true;
  const isByItself = hints.includes('goesOn') || signs.includes('asksItself');
  return hints.includes('hasHappened') && (isMisread || isByItself);
}

/** Asked, begun on purpose, or of another terminal. */
const NOT_IT: readonly Sign[] = ['asks', 'begun', 'updateOver', 'noneBegun', 'otherTerminal'];

const NEAR: readonly Hint[] = ['hangs', 'atHome'];

/** ホーム画面に戻っちゃった, めっちゃ時間かかる, heard of the update by the examples alone. */
const HEARD_AS: ReadonlySet<string> = new Set(['firmware.launched_early', 'update.duration']);
