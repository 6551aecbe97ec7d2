import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';

/** それ左のやつの履歴やった, 見間違い: what was just told of a payment was of another thing. */
export function takesItBack({ hints, signs, topics }: Reading): boolean {
  if (signs.includes('asks')) return false;
  const isDenied = signs.includes('notThat') || signs.includes('corrects');
  // 失敗って更新の失敗やった.
  const isOfUpdate = signs.includes('ofHistory') && hints.includes('ofUpdate');
  if (isOfUpdate && signs.includes('brokenDown')) return true;
  return hints.includes('ofAnother') || (isDenied && !topics.some(isNearUpdate));
}

/** The same of a success that was told: さっきの嘘です, 更新のことでした. */
export function takesSuccessBack(reading: Reading): boolean {
  // 更新してなかったからかな asks why.
  if (reading.hints.includes('wondersWhy')) return false;
  const isRecanted = reading.hints.includes('recants') && !reading.signs.includes('asks');
  return isRecanted || takesItBack(reading);
}
