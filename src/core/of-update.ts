import type { DateTime } from 'luxon';
import type { Hint } from './hint.ts';
import { isoOf, stillCounts } from './moment.ts';
import type { ConversationState } from './state.ts';

/** Whether a topic is of the update itself: what it is, when, and what is done for it. */
export function isOfUpdate(topic: string): boolean {
  return /^(?:update|prep|os)\.|^flow\.(?:update|battery)$/.test(topic);
}

/** The same, or of what comes of it: its error, a restart, how the terminals stand. */
export function isNearUpdate(topic: string): boolean {
  return isOfUpdate(topic) || /^(?:firmware|fleet)\.|^flow\.restart$/.test(topic);
}

/** もういい、電話する takes a ticket back: what is answered beside that. */
export function mayComeBeside(topic: string): boolean {
  return topic === 'hotline' || isNearUpdate(topic);
}

/** Whether a topic is of switching the terminal off and on. */
export function isOfRestart(topic: string): boolean {
  return topic === 'prep.powercycle' || topic === 'flow.restart';
}

/** 昨日の夜中に一回切ったよ names no power, and is of it all the same. */
export function isCycleTold(topics: readonly string[], hints: readonly Hint[]): boolean {
  const told = topics.length > 0 && !hints.includes('switchedOn') ? OFF_ONCE : ON;
  return told.every((hint) => hints.includes(hint));
}

const OFF_ONCE: readonly Hint[] = ['tellsSince', 'doneBefore', 'hasHappened'];
const ON: readonly Hint[] = ['switchedOn', 'doneBefore'];

/** Whether what still fails is the update, that topic being the last. */
export function leansOnFailure(topic: string): boolean {
  return topic === 'update.error' || topic.startsWith('firmware.');
}

/** 更新がうまくいかない, pressed, names the update as typed words do. */
export function namedBy(
  topic: string,
  state: ConversationState,
  { now }: { readonly now: DateTime },
): ConversationState {
  return leansOnFailure(topic) ? { ...state, updateNamedAt: isoOf(now) } : state;
}

/** Whether a topic is nobody's business here, or that of another service. */
export function isNotOurs(topic: string): boolean {
  return topic === 'oos' || topic === 'other_service';
}

/** It was asked about last, or named within the hour. */
export function isSpokenOf({ topics, updateNamedAt }: ConversationState, now: DateTime): boolean {
  return isNearUpdate(topics.at(-1) ?? '') || stillCounts(updateNamedAt, now);
}
