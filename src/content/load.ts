import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ACTIONS } from '../core/diagnose.ts';
import type { TopicCard } from '../core/facts.ts';
import { pictureOf, type Flow } from '../core/flow.ts';
import type { Language } from '../core/reading.ts';
import type { Notice } from '../core/notice.ts';
import type { Screen } from '../core/picture.ts';
import { isCard, textOf } from '../core/topics.ts';
import { loadFlow, type WordsOf } from './flows.ts';
import { loadLocale, type LoadedLocale } from './locale.ts';
import { loadNotice } from './notice.ts';
import { noticeIn, unreadNotices, utterancesOf } from './notice-in-force.ts';
import { loadPictures, type Picture } from './pictures.ts';
import { loadScreens } from './screens.ts';
import { loadTopics } from './topics.ts';
import { loadUtterances } from './utterances.ts';
import { buttonsOf, typedWords } from './typed-words.ts';
import { unsayable } from './unsayable.ts';
import { ContentError, orNote } from './yaml-file.ts';

export interface Content {
  readonly notice: Notice;
  readonly topics: Readonly<Record<string, TopicCard>>;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly pictures: Readonly<Record<string, Picture>>;
  /** The screens of a terminal that a merchant's picture may show. */
  readonly screens: Readonly<Record<string, Screen>>;
  /** Japanese: what staff read, and what every other language is measured by. */
  readonly locale: LoadedLocale;
  readonly locales: Readonly<Record<Language, LoadedLocale>>;
  /** What our buttons say, as typed, and the choice it stands for. */
  readonly buttons: Readonly<Record<string, string>>;
  /** What merchants write, by topic. Thousands of lines: read only when asked for. */
  readonly utterances: () => Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads and cross-checks all content below `root`. Throws one `ContentError` naming every mistake it can see.
 * Utterances that were learnt just as they stand (`isLearnt`) were free of mistakes then, and are not read again.
 */
export function loadContent(root: string, { isLearnt = false } = {}): Content {
  const mistakes: string[] = [];
  const utterances = () => loadUtterances(utterancesOf(root));
  const parts = readParts(root, mistakes);
  const { locales, notice, flows, pictures, topics, screens } = parts;
  if (!isLearnt) orNote(utterances, mistakes);
  if (locales) mistakes.push(...unsaid(locales, parts));
  if (!locales || !notice || !topics || !screens || mistakes.length > 0) {
    throw new ContentError(mistakes);
  }
  const all = Object.values(locales);
  const buttons = buttonsOf(all, notice, Object.keys(topics), Object.keys(flows));
  const { ja: locale } = locales;
  return { notice, topics, flows, pictures, screens, locale, locales, buttons, utterances };
}

/** Each part as far as it can be read; null where it has mistakes, which are noted. */
function readParts(root: string, mistakes: string[]) {
  const name = noticeIn(root);
  if (name === null) throw new ContentError([`${join(root, 'notices')} ${NO_NOTICE}`]);
  const folder = join(root, 'notices', name);
  mistakes.push(...unreadNotices(root, name));
  const attempt = <T>(load: () => T): T | null => orNote(load, mistakes);
  const locales = loadLocales(root, attempt);
  const notice = attempt(() => loadNotice(`${folder}.yaml`));
  const all = Object.values(locales ?? {});
  const wrong = notice ? all.flatMap((locale) => unsayable(locale, notice)) : [];
  mistakes.push(...wrong);
  const wordsOf = notice && wrong.length === 0 ? typedWords(all, notice) : () => [];
  const ids = new Set(flowFiles(root).map((file) => basename(file, '.yaml')));
  const pictures = loadPictures(root);
  return {
    locales,
    notice,
    pictures,
    flows: loadFlows(root, wordsOf, Object.keys(pictures), attempt),
    topics: attempt(() => loadTopics(join(folder, 'topics.yaml'), ids)),
    screens: attempt(() => loadScreens(join(folder, 'screens.yaml'))),
  };
}

const NO_NOTICE =
  'has no notice in force: bring back its file, NAME.yaml beside the folder NAME (docs/writing.md)';

function loadLocales(
  root: string,
  attempt: <T>(load: () => T) => T | null,
): Content['locales'] | null {
  const read = (language: Language) =>
    attempt(() => loadLocale(join(root, `locales/${language}.yaml`), language));
  const [ja, en, zh, ko] = [read('ja'), read('en'), read('zh-Hans'), read('ko')];
  return ja && en && zh && ko ? { ja, en, 'zh-Hans': zh, ko } : null;
}

function loadFlows(
  root: string,
  wordsOf: WordsOf,
  pictures: readonly string[],
  attempt: <T>(load: () => T) => T | null,
): Record<string, Flow> {
  const flows: Record<string, Flow> = {};
  for (const file of flowFiles(root)) {
    const flow = attempt(() => loadOwnFlow(join(root, 'flows', file), wordsOf, pictures));
    if (flow) flows[flow.id] = flow;
  }
  return flows;
}

function flowFiles(root: string): readonly string[] {
  return globSync('*.yaml', { cwd: join(root, 'flows') }).toSorted();
}

function loadOwnFlow(path: string, wordsOf: WordsOf, pictures: readonly string[]): Flow {
  const flow = loadFlow(path, wordsOf, pictures);
  if (flow.id !== basename(path, '.yaml')) {
    throw new ContentError([`${path}:1:1 id: must be the file's name`]);
  }
  return flow;
}

/** Every language says everything: a message that one of them lacks would fail in the middle of a talk. */
function withoutTranslation(locales: Content['locales']): readonly string[] {
  return Object.values(locales).flatMap(({ messages, file }) =>
    [...locales.ja.messages]
      .filter((key) => !messages.has(key))
      .map((key) => `${file.placeOf(key.split('.').slice(0, -1))} no words for "${key}"`),
  );
}

function unsaid(
  locales: Content['locales'],
  { flows, topics, screens }: Pick<ReturnType<typeof readParts>, 'flows' | 'topics' | 'screens'>,
): readonly string[] {
  const named = Object.keys(screens ?? {}).map((id) => `screen.${id}`);
  const messages = [...needed(flows, topics ?? {}), ...named];
  return [...withoutWords(locales.ja, messages), ...withoutTranslation(locales)];
}

function withoutWords(locale: LoadedLocale, messages: readonly string[]): readonly string[] {
  return messages
    .filter((key) => !locale.messages.has(key))
    .map((key) => `${locale.file.placeOf(key.split('.').slice(0, -1))} no words for "${key}"`);
}

/** Every message that flows, cards and the diagnosis will ask for. */
function needed(
  flows: Readonly<Record<string, Flow>>,
  topics: Readonly<Record<string, TopicCard>>,
): readonly string[] {
  return [
    ...Object.values(flows).flatMap(neededByFlow),
    ...Object.keys(topics).map((topic) => `choice.topic.${topic}`),
    ...Object.entries(topics).flatMap(([topic, { flow }]) =>
      isCard(topic, flow) && topic !== WORKED_OUT ? [textOf(topic)] : [],
    ),
    ...ACTIONS.flatMap((action) => [`diagnosis.${action}`, `summary.state.${action}`]),
  ];
}

/** Worded by what the fleet knows, not by a card. */
const WORKED_OUT = 'fleet.status';

/** Worded by the money rule, not by a flow. */
const OF_MONEY = 'verdict';

function neededByFlow(flow: Flow): readonly string[] {
  const own = Object.values(flow.steps).flatMap((step) => {
    if ('ask' in step) {
      const choices = Object.keys(step.choices).map((choice) => `${step.ask}.choices.${choice}`);
      return [`${step.ask}.text`, ...choices];
    }
    return 'say' in step && step.say !== OF_MONEY ? [step.say] : [];
  });
  const pictures = Object.values(flow.steps).flatMap((step) => pictureOf(step) ?? []);
  return [
    ...own.map((key) => `flow.${flow.id}.${key}`),
    ...pictures.map((name) => `picture.${name}`),
    `flow.${flow.id}.why`,
    `name.flow.${flow.id}`,
    `choice.flow.${flow.id}`,
  ];
}
