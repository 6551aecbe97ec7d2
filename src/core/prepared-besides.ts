import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { NETWORK_TOLD, POWER_TOLD } from './look.ts';
import { isCycled } from './prepared-kept.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 入れ直しました。WiFiもOK: what is told beside the answer is kept for its own question, which is not asked any more. */
export function withPreparedBesides(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): ConversationState {
  const { position } = state;
  if (position?.flow !== UPDATE_FLOW) return state;
  const told = toldIn(state, reading, world).map((what) => [what, 'ok'] as const);
  if (told.length === 0) return state;
  const answers = { ...position.answers, ...Object.fromEntries(told) };
  return { ...state, position: { ...position, answers } };
}

function toldIn(state: ConversationState, reading: Reading, world: World): readonly string[] {
  const isOn = reading.hints.includes('toldWifi') || isConnected(reading);
  // 充電80 電源も入れ直した
  const isBeside = reading.sentences.length > 1 || reading.battery !== null;
  const isPowered = isCycled(state, reading, world) && isBeside;
  return [...(isOn ? [NETWORK_TOLD] : []), ...(isPowered ? [POWER_TOLD] : [])];
}

function isConnected({ hints, signs, sentences }: Reading): boolean {
  if (signs.includes('asks') || signs.includes('denied')) return false;
  return hints.includes('wifiToo') || (sentences.length > 1 && hints.includes('connectedToo'));
}
