import { plannedIn } from './day-said.ts';
import { digestOf } from './digest.ts';
import { allSays, withoutSays, type Effect, type Say } from './effect.ts';
import type { KeptEvent, LinkProven, ReadEvent } from './event.ts';
import { isSaidOf } from './said-of.ts';
import { isoOf, minutesSince } from './moment.ts';
import { phaseAt } from './notice.ts';
import { matchOffer, plain } from './offer.ts';
import type { Earlier } from './said-traces.ts';
import type { ConversationState, LastSaid } from './state.ts';
import { RUNS } from './to-tell.ts';
import type { Decision, World } from './world.ts';

/** The talk with what is said now; what was said once more in other words counts on. */
export function withSaidLast(
  { state, effects }: Decision,
  event: KeptEvent | ReadEvent | LinkProven,
  world: World,
): ConversationState {
  const says = allSays(effects);
  const isNoAnswer = says.some(({ message }) => NO_ANSWERS.test(message));
  if (says.length === 0 || isNoAnswer) return state;
  const to = event.type === 'merchantAsked' ? digestOf(plain(event.text)) : null;
  const messages = says.map(({ message }) => message);
  const seen = says.filter((say) => isSeen(say) || FACTS.test(say.message)).map(digestOfSay);
  const before = state.said?.seen;
  const planned = event.type === 'merchantAsked' ? plannedIn(event, state, world) : null;
  const isUnlinked = messages.includes(UNLINKED);
  return {
    ...state,
    ...(isUnlinked ? { unlinkedSaidAt: isoOf(world.now) } : {}),
    said: {
      messages,
      words: wordsOf(state, says, world),
      ...(seen.length > 0 ? { seen } : {}),
      ...(before ? { before } : {}),
      earlier: earlierThan(state, world),
      to,
      at: isoOf(world.now),
      ...(planned === null ? {} : { planned }),
    },
  };
}

/** The last two before this one, as far as they are of this talk. */
function earlierThan(before: ConversationState, world: World): readonly Earlier[] {
  const said = notForgotten(before, world);
  if (said === null) return [];
  const { words, to, messages, earlier = [] } = said;
  const asked = messages.findLast((message) => QUESTION.test(message)) ?? null;
  return [...earlier.slice(-1), { words, to, asked }];
}

/** Its question in short. */
export const STILL_BATTERY = 'flow.stillBattery';

const QUESTION = /^flow\.(?:.+\.text|stillBattery)$/u;

/** The same once more, a word in between, and that an old button did nothing. */
const NO_ANSWERS = /^(?:again\.(?!fact\.|stillUnlinked$)|between\.|oldButton$)/u;

/** What was told just now, beside something else: said once more it hides the answer. */
export function withoutSeenAgain(
  { said, position }: ConversationState,
  { state, effects }: Decision,
  { now }: World,
): readonly Effect[] {
  if (said === undefined || minutesSince(said.at, now) >= FORGOTTEN_MINUTES) return effects;
  const says = allSays(effects);
  const seen = seenBehind(says);
  const isAgain = seen.length > 0 && seen.every((say) => said.seen?.includes(digestOfSay(say)));
  const isBegun = position === null && state.position !== null;
  const facts = factsAgain(says, said, isBegun);
  const ahead = seenAhead(says, said);
  const isOut = (say: Say): boolean =>
    (isAgain && seen.includes(say)) || facts.includes(say) || ahead.includes(say);
  return withoutSays(effects, isOut);
}

/** What was seen, and was told in one of the last two replies, before what is true in general. */
function seenAhead(says: readonly Say[], { seen = [], before = [] }: LastSaid): readonly Say[] {
  const ahead = says.filter(isSeen);
  const behind = says.slice(ahead.length);
  const isFirst = ahead.length > 0 && says.slice(0, ahead.length).every(isSeen);
  const isTold = ahead.map(digestOfSay).every((one) => seen.includes(one) || before.includes(one));
  const isLeft = behind.length > 0 && behind.every(({ message }) => FACTS.test(message));
  return isFirst && isTold && isLeft ? ahead : [];
}

/** Nothing behind いいえ、更新済みは2台中1台です: which one is left belongs to it. */
function seenBehind(says: readonly Say[]): readonly Say[] {
  const [first, ...others] = says.filter(({ message }) => !isSaidOf('held', message));
  if (first === undefined || isSeen(first) || LEANS.test(first.message)) return [];
  return others.filter(isSeen);
}

const LEANS = /^(?:terminal\.|worry\.(?:notEnough|chargeFirst)$)/u;

/** What is true in general, of the last two replies, where another answer, or a talk that begins, is left. */
function factsAgain(
  says: readonly Say[],
  { seen = [], before = [] }: LastSaid,
  isBegun: boolean,
): readonly Say[] {
  const facts = says.filter(({ message }) => FACTS.test(message));
  // What is asked first may be asked anew: it was told just now, or it is told again.
  const lately = (at: number) => (at === 0 ? seen : [...seen, ...before]);
  const again = facts.filter((say, at) => lately(at).includes(digestOfSay(say)));
  return isBegun || again.length < facts.length ? again : [];
}

/** That the account is not linked, and how it is. */
export const UNLINKED = 'fleet.unlinked';

const FACTS =
  /^(?:topic\.(?!greeting|thanks|hotline|other_service|oos|app\.closes)|putOff\.|dialog\.|deadline\.)/u;

/** A warning of a payment, or of an update that runs, is said as often as it is needed. */
function isSeen({ message, values }: Say): boolean {
  const advice = values?.['advice'];
  const warns = typeof advice === 'object' && 'message' in advice && WARNS.has(advice.message);
  return message === 'fleet.terminal' && !warns;
}

const WARNS: ReadonlySet<string> = new Set(
  ['payment', 'paymentAfterUpdate', ...RUNS].map((action) => `diagnosis.${action}`),
);

function digestOfSay({ message, values }: Say): number {
  return digestOf(JSON.stringify([SAME_AS[message] ?? message, values ?? {}]));
}

/** Whether these words would be the last ones once more, said to another message: to no button, to no もう一回, and not to what was written before. */
export function isEcho(
  state: ConversationState,
  event: ReadEvent,
  decided: Decision,
  world: World,
): boolean {
  const said = saidOf(state, event, world);
  if (said === null) return false;
  return said.words === wordsIn(decided, world) && said.to !== digestOf(plain(event.text));
}

/** Whether these words stood in one of the two replies before the last, to another message. */
export function isOfEarlier(
  state: ConversationState,
  event: ReadEvent,
  decided: Decision,
  world: World,
): boolean {
  const { earlier = [] } = saidOf(state, event, world) ?? {};
  const [words, to] = [wordsIn(decided, world), digestOf(plain(event.text))];
  return earlier.some((one) => one.words === words && one.to !== to);
}

/** What was said last, of no use where a button is pressed or the same is asked for; null: nothing, or long ago. */
function saidOf(
  state: ConversationState,
  { text, reading }: ReadEvent,
  world: World,
): LastSaid | null {
  const isAskedFor = reading.command === 'repeat' || matchOffer(state.offer, text) !== null;
  return isAskedFor ? null : notForgotten(state, world);
}

function notForgotten({ said }: ConversationState, { now }: World): LastSaid | null {
  return said !== undefined && minutesSince(said.at, now) < FORGOTTEN_MINUTES ? said : null;
}

function wordsIn({ state, effects }: Decision, world: World): number {
  return wordsOf(state, allSays(effects), world);
}

/** Whether this question of a walk was put in one of the last three replies. */
export function wasAskedLately(state: ConversationState, question: string, world: World): boolean {
  const said = notForgotten(state, world);
  if (said === null) return false;
  const isAsked = said.earlier?.some(({ asked }) => asked === question) ?? false;
  return isAsked || said.messages.some((one) => one === question || one === STILL_BATTERY);
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

/** The same with another first word. */
const SAME_AS: Readonly<Record<string, string>> = { 'putOff.plainly': 'topic.os.skip' };
