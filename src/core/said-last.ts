import { digestOf } from './digest.ts';
import type { Effect, Say } from './effect.ts';
import type { KeptEvent, LinkProven, ReadEvent } from './event.ts';
import { isoOf, minutesSince } from './moment.ts';
import { phaseAt } from './notice.ts';
import { matchOffer, plain } from './offer.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** The talk with what is said now; what was said once more in other words counts on. */
export function withSaidLast(
  { state, effects }: Decision,
  event: KeptEvent | ReadEvent | LinkProven,
  world: World,
): ConversationState {
  const says = saysIn(effects);
  const isNoAnswer = says.some(({ message }) => NO_ANSWERS.test(message));
  if (says.length === 0 || isNoAnswer) return state;
  const to = event.type === 'merchantAsked' ? digestOf(plain(event.text)) : null;
  const messages = says.map(({ message }) => message);
  return {
    ...state,
    said: { messages, words: wordsOf(state, says, world), to, at: isoOf(world.now) },
  };
}

/** The same once more, a word in between, and that an old button did nothing. */
const NO_ANSWERS = /^(?:again\.|between\.|oldButton$)/u;

export function saysIn(effects: readonly Effect[]): readonly Say[] {
  return effects.flatMap((effect) => (effect.type === 'say' ? [effect] : []));
}

/** Whether these words would be the last ones once more, said to another message: to no button, to no もう一回, and not to what was written before. */
export function isEcho(
  { said, offer }: ConversationState,
  { text, reading }: ReadEvent,
  { state, effects }: Decision,
  world: World,
): boolean {
  if (said === undefined || minutesSince(said.at, world.now) >= FORGOTTEN_MINUTES) return false;
  if (reading.command === 'repeat' || matchOffer(offer, text) !== null) return false;
  return said.words === wordsOf(state, saysIn(effects), world) && said.to !== digestOf(plain(text));
}

/** After that the same is news again, and may be worded for another time. */
const FORGOTTEN_MINUTES = 30;

/** In another language, or once the update is out or due, the same messages are other words. */
function wordsOf(
  { language }: ConversationState,
  says: readonly Say[],
  { facts: { notice }, now }: World,
): number {
  const words = says.map(({ message, values }) => [message, values ?? {}]);
  return digestOf(JSON.stringify([language, phaseAt(notice, now), words]));
}
