import { PERSON, topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { deadlineSaidBack } from './deadline-asked.ts';
import { allSays, withSays, type Choice, type Say, type Values } from './effect.ts';
import type { KeptEvent, LinkProven, ReadEvent } from './event.ts';
import { hotlineValues } from './notice.ts';
import { FACTS, factOf } from './fact-in-line.ts';
import { inFewerWords, STILL_UNLINKED } from './fewer-words.ts';
import { isEcho, isOfEarlier, UNLINKED } from './said-last.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/**
 * An answer that is word for word the last one does not answer another question: it is said shortly to be the same, and asked
 * what is meant. From the second time in a row the person is offered; nobody is called unasked, as the answer may well be theirs.
 */
export function notTheSameAgain(
  before: ConversationState,
  decided: Decision,
  event: KeptEvent | ReadEvent | LinkProven,
  world: World,
): Decision {
  if (event.type !== 'merchantAsked') return decided;
  const fewer = inFewerWords(before, decided, event, world);
  if (fewer !== null || !mayBeReworded(before, decided, world)) return fewer ?? decided;
  const says = allSays(decided.effects);
  if (!isEcho(before, event, decided, world)) return inOneLine(before, decided, event, world);
  const { said, handOff } = before;
  const other = deadlineAgain(says, event, world) ?? otherWords(says, event, world);
  if (other !== null) return { state: { ...decided.state, said }, effects: [other] };
  const misunderstandings = before.misunderstandings + 1;
  const state = { ...decided.state, said, misunderstandings };
  if (misunderstandings === 1) return { state, effects: [asked(says, event)] };
  // Who waits for a person already is answered as ever.
  if (handOff !== null) return decided;
  return { state, effects: [personOffered(says, world)] };
}

/** What was answered two or three replies ago is said in one line, where there is one. */
function inOneLine(
  before: ConversationState,
  decided: Decision,
  event: ReadEvent,
  world: World,
): Decision {
  const says = allSays(decided.effects);
  const fact = lineFor(says, event);
  if (fact === null || !isOfEarlier(before, event, decided, world)) return decided;
  const other = deadlineAgain(says, event, world) ?? otherWords(says, event, world);
  const said: Say = { type: 'say', message: fact, choices: says.at(-1)?.choices ?? [] };
  return { state: decided.state, effects: withSays(decided.effects, () => other ?? said) };
}

/** 期限は26日の0時ですか is held against all of it. */
function lineFor(says: readonly Say[], { reading }: ReadEvent): string | null {
  const [message = ''] = says.length === 1 ? messagesOf(says) : [];
  const isNamed = reading.time !== null && message === DEADLINE;
  return isNamed || SAID_WHOLE.has(message) ? null : (FACTS[message] ?? null);
}

/** How to link is left out by `unlinkedOnce`; and whether it may be put off is answered with a yes. */
const SAID_WHOLE: ReadonlySet<string> = new Set([UNLINKED, 'topic.os.skip']);

/**
 * Only cards and what is seen of the terminals, which answer many a question: what has one question is read for sure; and a
 * warning, a question of ours and what is said of a payment, or while an update runs, are said as often as they are needed.
 */
function mayBeReworded(
  before: ConversationState,
  { state, effects }: Decision,
  world: World,
): boolean {
  if (before.position !== null || state.position !== null || isUpdating(state, world)) return false;
  const says = allSays(effects);
  // With a yes or a no before it, it is an answer to what is asked now.
  return says.length > 0 && says.every((say) => ANSWERS.test(say.message) && !say.lead);
}

const ANSWERS =
  /^(?:topic\.(?!greeting|thanks|other_service|app\.closes)|fleet\.|dialog\.(?!press))/u;

/** What is nobody's business here is so of another thing, too; and that a terminal stands as it did is an answer. */
function otherWords(says: readonly Say[], { reading }: ReadEvent, world: World): Say | null {
  const choices = says.at(-1)?.choices ?? [];
  // Asked for a yes once more, and more shortly.
  if (reading.signs.includes('asksMayPay') && says.every(({ message }) => message === SKIP))
    return { type: 'say', message: 'again.mayPay', choices };
  const values = hotlineValues(world);
  const phone = says.every((say) => say.message === says[0]?.message)
    ? CALLS[says[0]?.message ?? '']
    : undefined;
  if (phone !== undefined) return { type: 'say', message: phone, values, call: 'hotline', choices };
  const isCards = says.every(({ message }) => message === 'fleet.terminal');
  return isCards ? seenAgain(says, reading, world) : null;
}

/** 何パーセントいるの?, of one that was just told to be low: the figures are the answer. */
function lowAgain([say, another]: readonly Say[], { topics }: ReadEvent['reading']): Say | null {
  const isLow = say !== undefined && LOW.some((advice) => advises(say, advice));
  if (!isLow || another !== undefined || !topics.every((topic) => topic === 'prep.charge'))
    return null;
  return topics.length === 0 ? null : { ...say, message: 'own.low' };
}

const LOW = ['diagnosis.charge', 'diagnosis.keepCharging'] as const;

function seenAgain(says: readonly Say[], reading: ReadEvent['reading'], world: World): Say {
  const low = lowAgain(says, reading);
  if (low !== null) return low;
  const [choices, values] = [says.at(-1)?.choices ?? [], hotlineValues(world)];
  const seen: Values = { ...says[0]?.values, one: says.length === 1 ? 'yes' : 'no' };
  const settled = SETTLED.find(([advice]) => says.every((say) => advises(say, advice)));
  // エラーって出てます, of one that is seen to be done.
  if (settled !== undefined && reading.hints.includes('errorUnnamed'))
    return { type: 'say', message: 'worry.noneOfThese', values, choices };
  if (settled !== undefined)
    return { type: 'say', message: settled[1], values: { ...seen, ...values }, choices };
  return { type: 'say', message: 'again.seen', values: seen, choices };
}

const CALLS: Readonly<Record<string, string>> = {
  'topic.oos': 'again.notOurs',
  'topic.hotline': 'again.hotline',
};

/** ほかに何かやることある?, of one that is done: nothing on its screen can tell more. */
const SETTLED: readonly (readonly [advice: string, message: string])[] = [
  ['diagnosis.done', 'again.done'],
  ['diagnosis.notOffered', 'again.notOffered'],
];

function advises({ values }: Say, message: string): boolean {
  const advice = values?.['advice'];
  return typeof advice === 'object' && 'message' in advice && advice.message === message;
}

function deadlineAgain(says: readonly Say[], { reading }: ReadEvent, world: World): Say | null {
  if (!says.every(({ message }) => message === DEADLINE)) return null;
  const said = deadlineSaidBack(reading, world);
  return said && { ...said, choices: says.at(-1)?.choices ?? [] };
}

const SKIP = 'topic.os.skip';
const DEADLINE = 'topic.os.deadline';

/** What is put so that はい or いいえ is the answer, or only told, is not asked for in other words. */
function asked(says: readonly Say[], { reading: { suggested, hints } }: ReadEvent): Say {
  const fact = factOf(messagesOf(says));
  const known = hints.includes('asksOpenly') ? 'again.known' : 'again.only';
  const words = fact === null ? { message: 'again.said' } : { message: known, values: { fact } };
  const near = suggested.filter((topic) => topic !== 'handoff').map(topicChoice);
  const choices = eachOnce([...near, ...(says.at(-1)?.choices ?? [])]).slice(0, MOST_CHOICES);
  const isUnlinked = says.some(({ message }) => message === UNLINKED);
  return isUnlinked
    ? { type: 'say', message: STILL_UNLINKED, choices }
    : { type: 'say', ...words, choices };
}

const MOST_CHOICES = 4;

function eachOnce(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ id }, at) => choices.findIndex((one) => one.id === id) === at);
}

function personOffered(says: readonly Say[], world: World): Say {
  const fact = factOf(messagesOf(says));
  const values = { known: fact === null ? 'no' : 'yes', fact: fact ?? '', ...hotlineValues(world) };
  return { type: 'say', message: 'again.person', values, call: 'hotline', choices: [PERSON] };
}

function messagesOf(says: readonly Say[]): readonly string[] {
  return says.map(({ message }) => message);
}
