import type { CitedFacts, Objection } from '../understanding/check-facts.ts';
import { checkWords } from '../understanding/check-words.ts';
import type { ModelAnswer } from '../core/model-answer.ts';
import type { ModelQuestion } from './answer.ts';
import type { Called, Said } from './call.ts';

interface Judged {
  readonly answer: ModelAnswer;
  /** What spoke against its words, by kind. */
  readonly objections: readonly Objection['about'][];
}

const MOST_TOPICS = 3;

/** What may be made of what the model said: nothing at the slightest doubt. */
export function judge(
  called: Called,
  question: ModelQuestion,
  topicIds: ReadonlySet<string>,
  labels: readonly string[],
): Judged {
  if (called.kind === 'failed') return none(called.because);
  const { said } = called;
  if (!isWellFormed(said, question.facts, topicIds)) return none('broken');
  if (said.wantsPerson) return { answer: { kind: 'person' }, objections: [] };
  if (!said.answerable) return none('refused');
  if (said.sentence === null) return chosen(said.topics);
  return phrased(said.sentence, said.factIds, question, labels);
}

// An id that was not on the list was invented, and then the rest may be invented too.
function isWellFormed(said: Said, facts: CitedFacts, topicIds: ReadonlySet<string>): boolean {
  return (
    said.topics.length <= MOST_TOPICS &&
    said.topics.every((topic) => topicIds.has(topic)) &&
    said.factIds.every((id) => Object.hasOwn(facts, id))
  );
}

function chosen(topics: readonly string[]): Judged {
  if (topics.length === 0) return none('refused');
  return { answer: { kind: 'topics', topics: [...new Set(topics)] }, objections: [] };
}

function phrased(
  sentence: string,
  factIds: readonly string[],
  { facts, language }: ModelQuestion,
  labels: readonly string[],
): Judged {
  if (language !== 'ja') return none('refused', ['language']);
  const text = sentence.trim();
  const objections = checkWords(text, citedOf(facts, factIds), labels);
  if (objections.length > 0) {
    return none('refused', [...new Set(objections.map(({ about }) => about))]);
  }
  return { answer: { kind: 'words', text, factIds }, objections: [] };
}

// What time it is needs no citing: it is always held against the words.
function citedOf(facts: CitedFacts, ids: readonly string[]): CitedFacts {
  const cited = Object.entries(facts).filter(
    ([id, { value }]) => ids.includes(id) || value.kind === 'now',
  );
  return Object.fromEntries(cited);
}

function none(
  because: Extract<ModelAnswer, { kind: 'none' }>['because'],
  objections: Judged['objections'] = [],
): Judged {
  return { answer: { kind: 'none', because }, objections };
}
