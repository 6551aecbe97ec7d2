import { digestOf } from './digest.ts';
import type { Effect, Say } from './effect.ts';
import type { KeptEvent, LinkProven, ReadEvent } from './event.ts';
import { isoOf, minutesSince } from './moment.ts';
import { phaseAt } from './notice.ts';
import { matchOffer, plain } from './offer.ts';
import type { ConversationState } from './state.ts';
import { RUNS } from './to-tell.ts';
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
  const seen = says.filter(isSeen).map(seenOf);
  return {
    ...state,
    said: {
      messages,
      words: wordsOf(state, says, world),
      ...(seen.length > 0 ? { seen } : {}),
      to,
      at: isoOf(world.now),
    },
  };
}

/** The same once more, a word in between, and that an old button did nothing. */
const NO_ANSWERS = /^(?:again\.|between\.|oldButton$)/u;

/** How a terminal stands, behind an answer, where the last reply told just that of it: said once more it hides the answer. */
export function withoutSeenAgain(
  { said }: ConversationState,
  effects: readonly Effect[],
  { now }: World,
): readonly Effect[] {
  if (said?.seen === undefined || minutesSince(said.at, now) >= FORGOTTEN_MINUTES) return effects;
  const told = seenBehind(saysIn(effects));
  const isAgain = told.length > 0 && told.every((say) => said.seen?.includes(seenOf(say)));
  return isAgain ? without(told, effects) : effects;
}

/** Nothing behind いいえ、更新済みは2台中1台です: which one is left belongs to it. */
function seenBehind([first, ...others]: readonly Say[]): readonly Say[] {
  if (first === undefined || isSeen(first) || first.message.startsWith('terminal.')) return [];
  return others.filter(isSeen);
}

/** Their buttons go to what is said last. */
function without(told: readonly Say[], effects: readonly Effect[]): readonly Effect[] {
  const rest = effects.filter((effect) => effect.type !== 'say' || !told.includes(effect));
  const choices = told.flatMap((say) => say.choices ?? []);
  const last = rest.findLastIndex(({ type }) => type === 'say');
  return rest.map((effect, at) =>
    effect.type === 'say' && at === last
      ? { ...effect, choices: [...choices, ...(effect.choices ?? [])] }
      : effect,
  );
}

/** A warning of a payment, or of an update that runs, is said as often as it is needed. */
function isSeen({ message, values }: Say): boolean {
  const advice = values?.['advice'];
  const warns = typeof advice === 'object' && 'message' in advice && WARNS.has(advice.message);
  return message === 'fleet.terminal' && !warns;
}

const WARNS: ReadonlySet<string> = new Set(
  ['payment', 'paymentAfterUpdate', ...RUNS].map((action) => `diagnosis.${action}`),
);

function seenOf({ values }: Say): number {
  return digestOf(JSON.stringify(values ?? {}));
}

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
