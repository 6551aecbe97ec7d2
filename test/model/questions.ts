import type { ModelQuestion } from '../../src/model/answer.ts';
import type { Said } from '../../src/model/call.ts';
import type { Log } from '../../src/engine/log.ts';
import { factsAt, OPEN } from './figures-of-the-notice.ts';

export const TOPICS = [
  { id: 'os.deadline', gist: '更新の期限' },
  { id: 'os.skip', gist: '更新をあとに回せるか' },
  { id: 'prep.charge', gist: '必要な充電' },
  { id: 'hotline', gist: 'サポートの電話' },
];

export function question(changes: Partial<ModelQuestion> = {}): ModelQuestion {
  return {
    text: 'まだ先延ばしってありなん?',
    language: 'ja',
    lastTopics: [],
    facts: factsAt(OPEN),
    ...changes,
  };
}

/** What an honest model says, but for the changes. */
export function said(changes: Partial<Said> = {}): Said {
  return {
    topics: [],
    answerable: true,
    wantsPerson: false,
    sentence: null,
    factIds: [],
    ...changes,
  };
}

/** A log that keeps its lines. */
export function keptLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const keep = (facts: object, message: string) => {
    lines.push(`${message} ${JSON.stringify(facts)}`);
  };
  return { info: keep, warn: keep, error: keep, lines };
}
