import { UPDATE_FLOW } from './aside.ts';
import { askedAt } from './asked-at.ts';
import { flowChoice, MAIN_CHOICES, PERSON, RESUME, stepChoices, topicChoice } from './choices.ts';
import type { Choice } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { handOver, tellWait } from './hand-off.ts';
import { hotlineValues } from './notice.ts';
import type { Language, Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { isOfMoney } from './doubt.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** First put differently with the choices, then more simply, the third time a person: never the same words twice. */
export function notUnderstood(
  state: ConversationState,
  world: World,
  first = 'notUnderstood.first',
  second = 'notUnderstood.second',
): Decision {
  const misunderstandings = state.misunderstandings + 1;
  const next = { ...state, misunderstandings };
  if (misunderstandings > 2) return handOver(next, 'notUnderstood', world);
  const message = misunderstandings === 1 ? first : second;
  if (state.position === null) {
    if (misunderstandings > 1) return personOffered(next, world);
    return {
      state: next,
      effects: [{ type: 'say', message, choices: MAIN_CHOICES, numbered: true }],
    };
  }
  return saidFirst({ type: 'say', message }, askAgain(next, world));
}

/** Nobody who has no person's ear yet meets silence: what came to no word at all is told as not understood. */
export function neverSilent(decision: Decision, world: World): Decision {
  const { state, effects } = decision;
  const isHeard = effects.length > 0 || state.handOff !== null;
  return isHeard ? decision : notUnderstood(state, world);
}

/** Twice in a row: the person plainly, and no guess any more at what was meant; what the talk was about can still be begun. */
function personOffered(state: ConversationState, world: World): Decision {
  const values = hotlineValues(world);
  const say = { type: 'say', message: 'notUnderstood.person', values, call: 'hotline' } as const;
  const ways = isOfMoney(state) ? MAIN.slice(1) : MAIN;
  return { state, effects: [{ ...say, choices: [...ways, PERSON] }] };
}

/** Beside a payment nothing else is begun. */
const MAIN = [flowChoice(UPDATE_FLOW), topicChoice('payment.check_history')];

/** The desk sees what is written; the bot says once that it waits, and again when asked something, and else keeps out of the way. */
export function whileWaiting(
  state: ConversationState,
  { signs, hints }: Pick<Reading, 'signs' | 'hints'>,
  world: World,
): Decision {
  const { handOff } = state;
  const isAsked = signs.includes('asks') || hints.includes('asksAbroad');
  const isEnough = handOff?.hasSaidWaiting === true && !isAsked;
  if (handOff === null || isEnough) return { state, effects: [] };
  return tellWait({ ...state, handOff: { ...handOff, hasSaidWaiting: true } }, handOff, world);
}

/** Near, but not sure: the nearest to choose from, and always a way out. Half understood is not understood: the third time a person. */
export function maybe(
  state: ConversationState,
  suggested: readonly string[],
  world: World,
): Decision {
  const misunderstandings = state.misunderstandings + 1;
  const next = { ...state, misunderstandings };
  if (misunderstandings > 2) return handOver(next, 'notUnderstood', world);
  if (misunderstandings > 1 && state.position === null) return personOffered(next, world);
  const wayBack = wayBackFrom(state, world);
  const none = { ...PERSON, label: 'choice.noneOfThese' };
  const meant = suggested.filter(isOfOurs).map(topicChoice).slice(0, mostBeside(wayBack));
  const choices = [...meant, ...wayBack, none];
  const message = misunderstandings === 1 ? 'maybe' : 'notUnderstood.second';
  return { state: next, effects: [{ type: 'say', message, choices, numbered: true }] };
}

/** The answers of the question that is open, to be tapped as before; beside a payment it is put again in full. */
function wayBackFrom(state: ConversationState, world: World): readonly Choice[] {
  if (state.position === null) return [];
  const asked = askedAt(state, world);
  if (asked === null || asked.flow.id === MONEY_FLOW || MADE.has(asked.step.reads)) return [RESUME];
  return stepChoices(asked.flow, asked.step.ask, Object.keys(asked.step.choices));
}

/** Their buttons are made anew in each turn. */
const MADE: ReadonlySet<Ask['reads']> = new Set(['time', 'hour', 'attempt']);

function mostBeside(wayBack: readonly Choice[]): number {
  return wayBack.length > 1 ? 2 : MOST_CHOICES;
}

/** A person is offered below whatever is asked. */
function isOfOurs(topic: string): boolean {
  return topic !== 'handoff';
}

/** Not sure of anything: the nearest to choose from, else words of our own choice are asked for. */
export function unsure(
  state: ConversationState,
  { reading, text }: Pick<ReadEvent, 'reading' | 'text'>,
  world: World,
): Decision {
  if (reading.signs.includes('tellsNumber') && state.position === null) return numberTold(state);
  // In the middle of a question a half-read answer is no other wish: the question is put again.
  const mayDigress = state.position === null || reading.signs.includes('asks');
  // 違うって!更新の話じゃない!: another guess at it would only be one more.
  const isTurnedDown =
    reading.hints.includes('noneOfThese') ||
    (reading.signs.includes('notThat') && reading.hints.includes('turnsDown'));
  const asked =
    reading.suggested.some(isOfOurs) && mayDigress && !isTurnedDown
      ? maybe(state, reading.suggested, world)
      : notUnderstood(state, world);
  return isLong(text, reading) ? heardOut(asked, world) : asked;
}

/** Who gives their own number has not said yet what it is about. */
function numberTold(state: ConversationState): Decision {
  return { state, effects: [{ type: 'say', message: 'ownNumber', choices: MAIN_CHOICES }] };
}

/** In so many words almost any topic shows: below this the likeliest is a guess. */
const SURE_OF_A_STORY = 0.6;
/** What a hundred letters of Japanese tell takes some more of Korean, and more than twice as many of English. */
const STORY_LETTERS: Readonly<Record<Language, number>> = {
  ja: 120,
  en: 320,
  'zh-Hans': 120,
  ko: 180,
};

function isLong(text: string, { language }: Pick<Reading, 'language'>): boolean {
  return text.length >= STORY_LETTERS[language];
}

/** A whole story of which the question is not plain; a payment in doubt never waits for that. */
export function isStory({ position }: ConversationState, text: string, reading: Reading): boolean {
  const { topics, confidence } = reading;
  const isUrgent = topics.includes('handoff') || wishesPayment(topics);
  const isUnsure = isLong(text, reading) && confidence < SURE_OF_A_STORY;
  return position === null && isUnsure && !isUrgent;
}

/** What it may be about, to choose from, and at once the way to a person. */
export function storyHeard(
  state: ConversationState,
  { topics, suggested }: Reading,
  world: World,
): Decision {
  return heardOut(maybe(state, [...topics, ...suggested].slice(0, MOST_CHOICES), world), world);
}

const MOST_CHOICES = 3;

/** Who has written so much is thanked for it, and told how to reach somebody to talk to. */
function heardOut(decision: Decision, world: World): Decision {
  if (decision.state.handOff !== null) return decision;
  const values = hotlineValues(world);
  return saidFirst({ type: 'say', message: 'plea', values, call: 'hotline' }, decision);
}
