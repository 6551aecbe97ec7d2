import { IntlMessageFormat } from 'intl-messageformat';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { UNSAID } from './unsaid.ts';
import type { Values } from '../core/effect.ts';
import { lazily } from '../core/lazily.ts';
import { nearnessOf } from '../core/nearness.ts';
import type { Phase } from '../core/notice.ts';
import type { Language } from '../core/reading.ts';
import type { Locale } from '../core/words.ts';
import { formatsOf } from './date-formats.ts';
import { momentsIn, nameOfMoment, withMomentsNamed } from './moments-in.ts';
import { ContentError, parseYaml, readYaml, type YamlFile } from './yaml-file.ts';

interface Raw {
  readonly text: string;
  readonly path: readonly string[];
}

interface Text {
  readonly path: readonly string[];
  format(): IntlMessageFormat;
  readonly names: ReadonlySet<string>;
  /** Those of the names that are moments, said as a day with its hour. */
  readonly moments: ReadonlySet<string>;
  readonly dayTime: Intl.DateTimeFormat;
}

interface Node {
  readonly [key: string]: string | readonly string[] | Node;
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), z.array(z.string()), node])),
);

const PHASES: ReadonlySet<string> = new Set(['before', 'appOnly', 'open', 'blocked', 'else']);

export interface LoadedLocale extends Locale {
  /** Every message by its full name; one that depends on the phase stands as `name` only. */
  readonly messages: ReadonlySet<string>;
  /** Every text by its full name, the phases told apart: where it stands, and the values it names. */
  readonly texts: ReadonlyMap<string, Pick<Text, 'path' | 'names'>>;
  /** The values that a message names. */
  namedBy(message: string): ReadonlySet<string>;
  /** What merchants may type: lists, by their full name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly file: YamlFile;
  /** The same with more messages. Throws `ContentError` where one cannot be read. */
  with(texts: ReadonlyMap<string, string>): LoadedLocale;
}

export function loadLocale(path: string, language: Language): LoadedLocale {
  const file = readYaml(path);
  const texts = new Map<string, Raw>();
  const lists = new Map<string, readonly string[]>();
  flatten(parseYaml(file, node), [], texts, lists);
  const compiled = compile(file, texts, language, file.isChecked);
  const messages = new Set(Array.from(texts.keys(), (key) => withoutPhase(key)));
  const gaps = gapsIn(file, texts, messages);
  if (gaps.length > 0) throw new ContentError(gaps);
  return toLocale({ language, file, lists, messages }, compiled);
}

function toLocale(
  parts: Pick<LoadedLocale, 'language' | 'file' | 'lists' | 'messages'>,
  compiled: ReadonlyMap<string, Text>,
): LoadedLocale {
  const { language, file, messages } = parts;
  return {
    ...parts,
    texts: compiled,
    namedBy: (message) => compiled.get(message)?.names ?? new Set(),
    say: (message, values, phase) => say(compiled, message, values, phase),
    with: (texts) => {
      const raw = new Map(
        Array.from(texts, ([key, text]) => [key, { text, path: key.split('.') }]),
      );
      const more = compile(file, raw, language, false);
      return toLocale(
        { ...parts, messages: new Set([...messages, ...texts.keys()]) },
        new Map([...compiled, ...more]),
      );
    },
  };
}

function flatten(
  from: Node,
  path: readonly string[],
  texts: Map<string, Raw>,
  lists: Map<string, readonly string[]>,
): void {
  for (const [key, value] of Object.entries(from)) {
    const here = [...path, key];
    const full = here.join('.');
    if (typeof value === 'string') texts.set(full, { text: value, path: here });
    else if (isList(value)) lists.set(full, value);
    else flatten(value, here, texts, lists);
  }
}

function isList(value: readonly string[] | Node): value is readonly string[] {
  return Array.isArray(value);
}

function compile(
  file: YamlFile,
  texts: ReadonlyMap<string, Raw>,
  language: Language,
  isChecked: boolean,
): ReadonlyMap<string, Text> {
  const formats = formatsOf(language);
  const dayTime = new Intl.DateTimeFormat(language, formats.date.dayTime);
  const mistakes: string[] = [];
  const compiled = new Map<string, Text>();
  for (const [key, { text, path }] of texts) {
    const named = withMomentsNamed(text.trimEnd());
    const format = lazily(
      () => new IntlMessageFormat(named, language, formats, { ignoreTag: true }),
    );
    compiled.set(key, { path, format, names: namesIn(text), moments: momentsIn(text), dayTime });
    try {
      // Thousands of them, of which a talk needs a few: those that the build could read wait until they are said.
      if (!isChecked) format();
    } catch (cause) {
      mistakes.push(`${file.placeOf(path)} ${key}: no ICU message (${String(cause)})`);
    }
  }
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return compiled;
}

/** A message by phases can be said in each of them, or it would fail on the day. */
function gapsIn(
  file: YamlFile,
  texts: ReadonlyMap<string, Raw>,
  messages: ReadonlySet<string>,
): readonly string[] {
  return [...messages].flatMap((message) => {
    if (texts.has(message) || texts.has(`${message}.else`)) return [];
    const known = Array.from(PHASES).flatMap((phase) => texts.get(`${message}.${phase}`) ?? []);
    const missing = ['before', 'appOnly', 'open', 'blocked'].filter(
      (phase) => !texts.has(`${message}.${phase}`),
    );
    const place = () => file.placeOf(known[0]?.path.slice(0, -1) ?? []);
    return missing.map(
      (phase) => `${place()} ${message}: no words for the phase ${phase} (or else)`,
    );
  });
}

function withoutPhase(key: string): string {
  const cut = key.lastIndexOf('.');
  return PHASES.has(key.slice(cut + 1)) ? key.slice(0, cut) : key;
}

function say(
  texts: ReadonlyMap<string, Text>,
  message: string,
  values: Values,
  phase: Phase,
): string {
  const text =
    texts.get(message) ?? texts.get(`${message}.${phase}`) ?? texts.get(`${message}.else`);
  if (text === undefined) throw new Error(`no message "${message}" for the phase ${phase}`);
  const plain: Record<string, string | number | Date> = {};
  for (const name of text.names) {
    const value = values[name] ?? UNSAID[name];
    if (DateTime.isDateTime(value)) {
      plain[name] = value.toJSDate();
      if (text.moments.has(name)) plain[nameOfMoment(name)] = worded(texts, text, value, values);
    } else if (typeof value === 'object') plain[name] = say(texts, value.message, values, phase);
    else if (value !== undefined) plain[name] = value;
  }
  return String(text.format().format(plain)).trimEnd();
}

/** 8月26日(火) 0:00; 今夜0:00 where it is known when that is said. */
function worded(
  texts: ReadonlyMap<string, Text>,
  { dayTime }: Text,
  at: DateTime,
  { saidAt }: Values,
): string {
  const near = DateTime.isDateTime(saidAt) ? nearnessOf(at, saidAt) : null;
  return near === null ? dayTime.format(at.toJSDate()) : say(texts, near, { at }, 'open');
}

/** The values that a message names, also inside its `select` branches. */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g), ([, name = '']) => name));
}
