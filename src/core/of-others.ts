import type { ReadEvent } from './event.ts';
import { isNotOurs } from './of-update.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** ルーターの再起動は?, 保険の更新の書類が来ない: what would be plain of the update is told of another thing, which is named. */
export function isOfOthers(state: ConversationState, { reading }: ReadEvent): boolean {
  // 次のシフトの人に引き継ぎますね asks for nothing.
  if (isOfReminder(state, reading) || reading.signs.includes('takesNote')) return false;
  const { position } = state;
  const { topics, confidence, signs, notInNotice } = reading;
  if (position !== null || isOfOurs(notInNotice) || signs.includes('asksOtherMeans')) return false;
  const isSure = confidence >= SURELY && topics.length > 0;
  return isSure && topics.every(isNotOurs) && signs.includes('namesOthers');
}

/** iPadもアップデートいる?, お金かかる?: what stands beside the terminal, and what the update costs, is asked of ours. */
function isOfOurs(what: NotInNotice | null): boolean {
  return what !== null && OF_OURS.has(what);
}

const OF_OURS: ReadonlySet<NotInNotice> = new Set([
  'charger',
  'wrongAmount',
  'beside',
  'cost',
  'costThen',
  'kept',
  'yearly',
  'restartAfter',
  'harm',
  'fees',
]);

/** 予約取り消し, それキャンセル, where one is set: nobody else's is meant. */
function isOfReminder(
  { reminders }: ConversationState,
  { reminderWish, signs, ofSet }: Reading,
): boolean {
  const isWished = reminderWish !== null || ofSet != null || signs.includes('wantsCancelled');
  return reminders.set.length > 0 && isWished;
}

// Below that a weak likeness may name it: まだ届かないんですが is of the update.
const SURELY = 0.85;
