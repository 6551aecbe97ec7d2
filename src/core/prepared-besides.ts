import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { NETWORK_TOLD, POWER_TOLD } from './look.ts';
import { tellsCycled } from './prepared-ahead.ts';
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
  const told = toldIn(reading, world).map((what) => [what, 'ok'] as const);
  if (told.length === 0) return state;
  const answers = { ...position.answers, ...Object.fromEntries(told) };
  return { ...state, position: { ...position, answers } };
}

function toldIn({ hints, signs, sentences }: Reading, world: World): readonly string[] {
  if (signs.includes('asks') || signs.includes('denied')) return [];
  const isBeside = sentences.length > 1;
  const isOn = hints.includes('wifiToo') || (isBeside && hints.includes('connectedToo'));
  // What has just been done may have been before the update was out.
  const isLong = world.now >= world.facts.notice.updateOpens.plus({ hours: 1 });
  const isCycled = isBeside && isLong && tellsCycled(hints);
  return [...(isOn ? [NETWORK_TOLD] : []), ...(isCycled ? [POWER_TOLD] : [])];
}
