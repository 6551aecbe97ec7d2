import { TOKYO } from '../core/zone.ts';
import { NO_QUEUE } from '../core/queue.ts';
import { NO_REMOTE } from '../core/remote.ts';
import { DateTime } from 'luxon';
import type { Content } from '../content/load.ts';
import { decide } from '../core/decide.ts';
import { NO_MODEL_ANSWER } from '../core/model-answer.ts';
import { NOTHING_SEEN } from '../core/picture.ts';
import { languageOfTag, type Reading } from '../core/reading.ts';
import { FRESH_STATE } from '../core/state.ts';
import type { Decision } from '../core/world.ts';
import { compose, type Composed } from '../engine/compose.ts';
import type { Read } from '../engine/means.ts';
import { toMessages } from '../line/outgoing.ts';
import { wordsOf } from './heard.ts';

export interface Question {
  readonly text: string;
  readonly at: string;
  /** Of the LINE profile: any language tag. */
  readonly language?: string | undefined;
}

export interface Answer {
  readonly text: string;
  readonly at: string;
  readonly topics: readonly string[];
  readonly suggested: readonly string[];
  /** The flow that the reply starts or offers. */
  readonly flow: string | null;
  readonly handOff: boolean;
  readonly bubbles: readonly string[];
  readonly choices: readonly string[];
  readonly confidence: number;
}

export interface AnswerMeans {
  readonly content: Content;
  readonly read: Read;
  readonly mask: (text: string) => string;
}

/** Answers the first message of someone whose account is not linked: no server, no network. */
export function answer(question: Question, { content, read, mask }: AnswerMeans): Answer {
  const { notice, flows, topics, buttons, locales } = content;
  const now = DateTime.fromISO(question.at, { zone: TOKYO, locale: 'ja' });
  const text = mask(question.text);
  const reading = read(text, { expects: null, lastTopics: [] });
  const state = { ...FRESH_STATE, language: languageOfTag(question.language ?? '') ?? 'ja' };
  const facts = {
    notice,
    flows,
    topics,
    buttons,
    screens: {},
    turn: 1,
    merchant: null,
    canLink: true,
    link: null,
    fleet: null,
    // Without a desk nobody waits, and nobody can tell.
    queue: NO_QUEUE,
    model: NO_MODEL_ANSWER,
    remote: NO_REMOTE,
    picture: NOTHING_SEEN,
    mayAskRating: false,
  };
  const decision = decide(state, { type: 'merchantAsked', text, reading }, facts, now);
  const composed = compose(decision.effects, {
    locale: locales[decision.state.language],
    notice,
    now,
    turn: 1,
  });
  return {
    text: question.text,
    at: question.at,
    topics: topicsOf(reading, decision),
    suggested: reading.suggested,
    flow: flowOf(topicsOf(reading, decision), decision, composed),
    handOff: decision.effects.some(({ type }) => type === 'handOff'),
    ...wordsOf(composed === null ? [] : toMessages(composed.reply)),
    confidence: Math.min(1, Math.max(0, reading.confidence)),
  };
}

/** What was understood; of a typed button, what it stands for. */
function topicsOf({ topics }: Reading, { state }: Decision): readonly string[] {
  return topics.length > 0 ? topics : state.topics;
}

// These are answered with the whole help: its buttons are no offer of one flow.
const WITHOUT_FLOW: ReadonlySet<string> = new Set(['greeting', 'thanks', 'oos', 'unsafe']);

function flowOf(
  topics: readonly string[],
  { state }: Decision,
  composed: Composed | null,
): string | null {
  if (state.position !== null) return state.position.flow;
  if (topics.every((topic) => WITHOUT_FLOW.has(topic))) return null;
  const offered = composed?.offer?.choices.find(({ id }) => id.startsWith('flow:'));
  return offered?.id.slice('flow:'.length) ?? null;
}
