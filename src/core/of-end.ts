import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** What is asked of their own terminals, whatever it was taken for; null: it is of neither. */
export function ofOwnState(state: ConversationState, reading: Reading): readonly string[] | null {
  return ofEnd(state, reading) ?? ofApp(reading);
}

/** 画面が戻った、これで終わったのか, after the update or at the head of a talk: whether it is over is seen, and no cause of an error is asked for. */
function ofEnd(
  { position, topics: before, updatedAt }: ConversationState,
  { topics, hints, signs }: Reading,
): readonly string[] | null {
  if (position !== null || !hints.includes('asksIfOver') || signs.includes('ofPayment'))
    return null;
  const last = before.at(-1);
  const isOfIt = updatedAt !== undefined || last === undefined || isNearUpdate(last);
  return isOfIt && topics.every((topic) => OF_END.has(topic)) ? ['fleet.status'] : null;
}

const OF_END: ReadonlySet<string> = new Set([
  'fleet.status',
  'update.error',
  'update.duration',
  'os.deadline',
]);

/** 一台ずつ教えて アプリ終わってるかどうか: of the app alone. */
function ofApp({ topics, hints }: Reading): readonly string[] | null {
  const isOfIt = hints.includes('asksOfApp') && topics.every((topic) => OF_END.has(topic));
  return isOfIt ? ['app.auto_update'] : null;
}
