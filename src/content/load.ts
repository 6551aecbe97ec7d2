import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ACTIONS } from '../core/diagnose.ts';
import type { TopicCard } from '../core/facts.ts';
import type { Flow } from '../core/flow.ts';
import type { Notice } from '../core/notice.ts';
import { plain } from '../core/offer.ts';
import { factValues } from '../core/words.ts';
import { loadFlow, type WordsOf } from './flows.ts';
import { loadLocale, type LoadedLocale } from './locale.ts';
import { loadNotice } from './notice.ts';
import { loadTopics } from './topics.ts';
import { loadUtterances } from './utterances.ts';
import { ContentError, orNote } from './yaml-file.ts';

export interface Content {
  readonly notice: Notice;
  readonly topics: Readonly<Record<string, TopicCard>>;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly locale: LoadedLocale;
  /** What our buttons say, as typed, and the choice it stands for. */
  readonly buttons: Readonly<Record<string, string>>;
  readonly utterances: Readonly<Record<string, readonly string[]>>;
}

/** The notice in force: its file, and the folder of the same name beside it. */
const NOTICE = '2025-08-terminal-update';

/** Reads and cross-checks all content below `root`. Throws one `ContentError` naming every mistake it can see. */
export function loadContent(root: string): Content {
  const folder = join(root, 'notices', NOTICE);
  const mistakes: string[] = [];
  const attempt = <T>(load: () => T): T | null => orNote(load, mistakes);

  const locale = attempt(() => loadLocale(join(root, 'locales/ja.yaml'), 'ja'));
  const notice = attempt(() => loadNotice(`${folder}.yaml`));
  const wordsOf = locale && notice ? typedWords(locale, notice) : () => [];
  const flows = loadFlows(root, wordsOf, attempt);
  const ids = new Set(flowFiles(root).map((file) => basename(file, '.yaml')));
  const topics = attempt(() => loadTopics(join(folder, 'topics.yaml'), ids));
  const utterances = attempt(() => loadUtterances(join(folder, 'utterances')));
  if (locale && topics) mistakes.push(...withoutWords(locale, flows, topics));
  if (mistakes.length > 0 || !locale || !topics || !notice || !utterances) {
    throw new ContentError(mistakes);
  }
  const buttons = buttonsOf(locale, notice, Object.keys(topics), Object.keys(flows));
  return { notice, topics, flows, locale, buttons, utterances };
}

/** A choice may be typed: by its label, or by what the locale lists beside it. */
function typedWords(locale: LoadedLocale, notice: Notice): WordsOf {
  return (flow, ask, choice) => {
    const label = `flow.${flow}.${ask}.choices.${choice}`;
    const labels = locale.messages.has(label)
      ? [locale.say(label, factValues(notice), 'open')]
      : [];
    return [...labels, ...(locale.lists.get(`flow.${flow}.${ask}.words.${choice}`) ?? [])];
  };
}

function loadFlows(
  root: string,
  wordsOf: WordsOf,
  attempt: <T>(load: () => T) => T | null,
): Record<string, Flow> {
  const flows: Record<string, Flow> = {};
  for (const file of flowFiles(root)) {
    const flow = attempt(() => loadOwnFlow(join(root, 'flows', file), wordsOf));
    if (flow) flows[flow.id] = flow;
  }
  return flows;
}

function flowFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'flows')).toSorted();
}

function loadOwnFlow(path: string, wordsOf: WordsOf): Flow {
  const flow = loadFlow(path, wordsOf);
  if (flow.id !== basename(path, '.yaml')) {
    throw new ContentError([`${path}:1:1 id: must be the file's name`]);
  }
  return flow;
}

function withoutWords(
  locale: LoadedLocale,
  flows: Readonly<Record<string, Flow>>,
  topics: Readonly<Record<string, TopicCard>>,
): readonly string[] {
  return needed(flows, topics)
    .filter((key) => !locale.messages.has(key))
    .map((key) => `${locale.file.placeOf(key.split('.').slice(0, -1))} no words for "${key}"`);
}

function buttonsOf(
  locale: LoadedLocale,
  notice: Notice,
  topics: readonly string[],
  flows: readonly string[],
): Readonly<Record<string, string>> {
  const labelled = [
    ['person', 'choice.person'],
    ...topics.map((topic) => [`topic:${topic}`, `choice.topic.${topic}`] as const),
    ...flows.map((flow) => [`flow:${flow}`, `choice.flow.${flow}`] as const),
  ] as const;
  const buttons: Record<string, string> = {};
  for (const [choice, message] of labelled) {
    buttons[plain(locale.say(message, factValues(notice), 'open'))] = choice;
    for (const typed of locale.lists.get(`typed.${choice}`) ?? []) buttons[plain(typed)] = choice;
  }
  return buttons;
}

/** Every message that flows, cards and the diagnosis will ask for. */
function needed(
  flows: Readonly<Record<string, Flow>>,
  topics: Readonly<Record<string, TopicCard>>,
): readonly string[] {
  return [
    ...Object.values(flows).flatMap(neededByFlow),
    ...Object.keys(topics).map((topic) => `choice.topic.${topic}`),
    ...Object.entries(topics).flatMap(([topic, card]) =>
      hasCard(topic, card) ? [`topic.${topic}`] : [],
    ),
    ...ACTIONS.flatMap((action) => [`diagnosis.${action}`, `summary.state.${action}`]),
  ];
}

function hasCard(topic: string, card: TopicCard): boolean {
  const workedOut = ['fleet.status', 'handoff', 'reminder', 'unsafe'];
  return card.flow === null && !workedOut.includes(topic);
}

function neededByFlow(flow: Flow): readonly string[] {
  const own = Object.values(flow.steps).flatMap((step) => {
    if ('ask' in step) {
      const choices = Object.keys(step.choices).map((choice) => `${step.ask}.choices.${choice}`);
      return [`${step.ask}.text`, ...choices];
    }
    return 'say' in step && step.say !== 'verdict' ? [step.say] : [];
  });
  return [
    ...own.map((key) => `flow.${flow.id}.${key}`),
    `flow.${flow.id}.why`,
    `name.flow.${flow.id}`,
    `choice.flow.${flow.id}`,
  ];
}
