import { CANCEL, flowChoice, RESUME } from './choices.ts';
import type { Say } from './effect.ts';
import { mayBeOpen } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isNearPayment } from './near-payment.ts';
import { notUnderstood } from './not-understood.ts';
import type { Reading } from './reading.ts';
import { factOf } from './fact-in-line.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { tellSince } from './ticket-since.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** まじか, 本当に?, もっと短く, さっきと言ってること違う, で、結局どうすればいいの: one line that goes on from where the talk stands. null: of nothing that was said. */
export const saidBetween: Rule = (state, { reading }, world) => {
  const said = saidIn(state, reading) ?? asksIfFine(state, reading, world);
  const { position, handOff } = state;
  if (said === undefined || reading.customerWaiting) return null;
  // To a question of ours it is an answer.
  if (said === 'notGrasped' && position !== null && reading.command !== null) return null;
  if (position !== null) return inWalk(state, position.flow, said, world);
  if (handOff !== null) return said === 'sighs' ? null : tellSince(state, handOff, world);
  return behindAnything(state, said, world);
};

/** 答えになってない, to what was only asked back, is of nothing that they told before. */
function behindAnything(state: ConversationState, said: Said, world: World): Decision | null {
  const isOfIt = said === 'notGrasped' && hasSaid(state.said, ASKED_BACK);
  return isOfIt ? notUnderstood(state, world) : afterAnswer(state, said, world);
}

const ASKED_BACK: ReadonlySet<string> = new Set(['maybe']);

const SAID = [
  'sighs',
  'doubtsAnswer',
  'findsContrary',
  'notGrasped',
  'asksAgain',
  'wantsShort',
  'asksAfterAll',
] as const;
type Said = Extract<Sign, (typeof SAID)[number]>;

function saidIn(state: ConversationState, reading: Reading): Said | undefined {
  const { signs, hints, payment, command } = reading;
  const isTold = payment.shown !== null || payment.customer !== null;
  // さっきの違う、電源切ってない takes back an answer of theirs.
  if (isTold || hints.includes('notCycled')) return undefined;
  if (hasOwnWords(state, reading) || isOfMinutes(state, reading)) return undefined;
  const isRepeat = command === 'repeat' && state.handOff === null;
  return SAID.find((sign) => signs.includes(sign)) ?? (isRepeat ? 'asksAgain' : undefined);
}

/** 大丈夫?, told that it may be put off: it may. */
function asksIfFine(state: ConversationState, reading: Reading, world: World): Said | undefined {
  if (!reading.hints.includes('asksIfSettled') || reading.topics.length > 0) return undefined;
  return isToldToWait(state, world) ? 'doubtsAnswer' : undefined;
}

function isToldToWait(state: ConversationState, world: World): boolean {
  const { position, handOff, said, topics } = state;
  if (position !== null || handOff !== null || topics.length !== 1) return false;
  const isSaid = said?.messages.some((one) => one.startsWith(SKIP)) === true;
  return isSaid && !isPastDeadline(world) && !mayBeOpen(state, world);
}

const SKIP = 'topic.os.skip';

/** 長い, of how long the update takes, or hangs, and of no answer. */
function isOfMinutes(
  { position, topics: before, said }: ConversationState,
  { topics }: Reading,
): boolean {
  if (!topics.includes(DURATION)) return false;
  return position !== null || said === undefined || OF_LENGTH.has(before.at(-1) ?? '');
}

const DURATION = 'update.duration';
const OF_LENGTH: ReadonlySet<string> = new Set([DURATION, 'update.error']);

/** 早くして, in a check or beside a ticket. */
const hasOwnWords = ({ handOff, position }: ConversationState, { signs }: Reading): boolean =>
  signs.includes('inHaste') && (handOff !== null || position?.flow === MONEY_FLOW);

/** The question of the step stands. About a payment it is put again; a doubt and 意味わからん are read there as ever. */
function inWalk(state: ConversationState, flow: string, said: Said, world: World): Decision | null {
  const isMoney = flow === MONEY_FLOW;
  if (isMoney && OF_MONEY_AS_EVER.has(said)) return null;
  if (STEP_ALONE.has(said)) return understood(askAgain(state, world));
  const before = BEFORE_STEP[said];
  if (before !== undefined) return saidAndAsked(before, state, world);
  if (isMoney) return saidAndAsked(LINES[said], state, world);
  const say: Say = { ...line(said, null), choices: [RESUME, CANCEL] };
  return understood({ state, effects: [say] });
}

const STEP_ALONE: ReadonlySet<Said> = new Set(['asksAfterAll', 'asksAgain']);

const OF_MONEY_AS_EVER: ReadonlySet<Said> = new Set(['asksAfterAll', 'asksAgain', 'doubtsAnswer']);

const BEFORE_STEP: Readonly<Partial<Record<Said, string>>> = {
  wantsShort: 'between.shortStep',
  findsContrary: 'between.contraryStep',
  notGrasped: 'between.contraryStep',
};

function afterAnswer(state: ConversationState, said: Said, world: World): Decision | null {
  const messages = state.said?.messages ?? [];
  if (!isAnswered(messages, said) || said === 'asksAfterAll') return null;
  const fact = factOf(messages);
  if (fact === null && isForStep(state, said, world)) return null;
  const choices = (state.offer?.choices ?? []).flatMap(({ id }) =>
    id.startsWith('flow:') ? [flowChoice(id.slice('flow:'.length))] : [],
  );
  return understood({ state, effects: [{ ...line(said, fact), choices }] });
}

function isAnswered(messages: readonly string[], said: Said): boolean {
  const none = said === 'sighs' ? OF_OTHERS : NO_ANSWER;
  return messages.length > 0 && !messages.some((one) => none.test(one));
}

/** 一言で, of what has no line of its own: the step that is next is shorter than anything (`step-now.ts`). */
function isForStep(state: ConversationState, said: Said, world: World): boolean {
  return said === 'wantsShort' && !isNearPayment(state, world);
}

/** Of a payment and of a person every word counts; and what was asked back was no answer. */
const NO_ANSWER = /^(?:payment|handOff|greet|maybe|notUnderstood|help|choose|unsafe|danger)/;

/** こわい, めんどくさい is of the whole thing, whatever was understood of the rest. */
const OF_OTHERS = /^(?:payment|handOff|greet|unsafe|danger)/;

function line(said: Said, fact: { readonly message: string } | null): Say {
  const known = fact === null ? { known: 'no', fact: '' } : { known: 'yes', fact };
  return { type: 'say', message: LINES[said], values: known };
}

const LINES: Readonly<Record<Said, string>> = {
  sighs: 'between.sighs',
  doubtsAnswer: 'between.doubts',
  findsContrary: 'between.contrary',
  notGrasped: 'between.contrary',
  asksAgain: 'between.contrary',
  wantsShort: 'between.short',
  asksAfterAll: 'between.short',
};
