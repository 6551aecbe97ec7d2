import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { ACTIONS } from '../../src/core/diagnose.ts';
import { TOPICS } from '../../src/core/topics.ts';
import { fleetEventSchema } from '../../src/fleet/contract-event.ts';
import { content } from '../core/the-content.ts';
import { root } from '../core/the-shop.ts';

const { locale, flows } = content;

interface Tree {
  readonly [key: string]: string | readonly string[] | Tree;
}
const tree: z.ZodType<Tree> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), z.array(z.string()), tree])),
);

/** Every text of the locale by its full name, the phases told apart. */
const TEXTS = new Map(textsIn(tree.parse(locale.file.value), ''));

const sources = globSync(join(root, 'src/**/*.ts'))
  // What a text may name says none.
  .filter((path) => !/\/web\/|\/content\/(?:known-names|sample-values)\.ts$/.test(path))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));

const literals = new Set(
  sources.flatMap(({ text }) =>
    Array.from(text.matchAll(/'([\w-]+(?:\.[\w-]+)*)'/g), ([, key = '']) => key),
  ),
);

/** Names that the code puts together, with what each can be. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'topic.': TOPICS,
  'screen.': Object.keys(content.screens),
  'choice.topic.': TOPICS,
  'choice.flow.': Object.keys(flows),
  'name.flow.': Object.keys(flows),
  'diagnosis.': ACTIONS,
  'summary.state.': ACTIONS,
  'diagnosis.note.': ['checkBattery', 'checkNetwork', 'weakNetwork', 'appUpdates', 'appCloses'],
  'sentForStaff.': ['voice', 'video', 'file'],
  'sent.': ['sticker', 'image', 'voice', 'video', 'file', 'location', 'unknown'],
  'payment.method.': ['credit', 'felica', 'qr'],
  'call.': ['hotline', 'otherServices'],
  'linkPage.': ['title', 'go', 'confirm', 'over', 'notSignedIn', 'noShop', 'unavailable'],
  'danger.': ['device', 'people', 'despair'],
  'moment.': ['eve', 'midnight', 'opening', 'morning', 'lastNight', 'deadline'],
};

const reached = new Set([
  ...literals,
  ...Object.entries(COMPUTED).flatMap(([prefix, ends]) => ends.map((end) => prefix + end)),
  ...Object.values(flows).flatMap((flow) => [
    `flow.${flow.id}.why`,
    ...Object.values(flow.steps).flatMap((step) => {
      if ('ask' in step) {
        const choices = Object.keys(step.choices).map((id) => `${step.ask}.choices.${id}`);
        return [`${step.ask}.text`, ...choices].map((key) => `flow.${flow.id}.${key}`);
      }
      return 'say' in step ? [`flow.${flow.id}.${step.say}`] : [];
    }),
  ]),
  ...Object.keys(content.pictures).map((name) => `picture.${name}`),
]);

test('every message the code names has its words', () => {
  const named = sources
    .filter(({ path }) => /^src\/(?:core|engine)\//.test(path))
    .flatMap(({ text }) => Array.from(text.matchAll(/message: '([^']+)'/g), ([, key = '']) => key));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((key) => !isSaid(key))).toEqual([]);
});

test('every label and message that is named anywhere has its words', () => {
  const roots = new Set([...locale.messages].map((key) => key.split('.')[0]));
  const looksLikeOne = [...literals].filter((key) =>
    /^(?:choice|fleet|handOff|notUnderstood|greet|counter|payment|hotline|reminder|counter)\.[a-z]\w*(?:\.\w+)?$/.test(
      key,
    ),
  );
  const ofFleet = fleetEventSchema.options.map(({ shape }) => shape.type.value);
  const others = new Set<string>([...TOPICS, ...ofFleet]);
  const missing = looksLikeOne.filter((key) => !isSaid(key) && !others.has(key));
  expect(roots.size).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test('every name that a rule looks for is one of a text or of a topic', () => {
  const looked = sources
    .filter(({ path }) => path.startsWith('src/core/'))
    .flatMap(({ text }) =>
      Array.from(text.matchAll(/\/\^(\(\?:.+\)\$?)\/u?/g), ([, one = '']) => one),
    )
    .filter((pattern) => OF_NAMES.test(pattern));
  expect(looked.length).toBeGreaterThan(10);
  const names = [...TEXTS.keys(), ...TOPICS];
  const phantoms = looked
    .flatMap(spelledOut)
    .filter((one) => !names.some((name) => new RegExp(`^${one}`, 'u').test(name)));
  expect(phantoms).toEqual([]);
});

/** Names, and what they are put together with. */
const OF_NAMES = /^(?:[\w.\\|$-]|\(\?[:!]|\))+$/;

/** Each name that a pattern is made of: `a\.(?:b|c)` is `a\.b` and `a\.c`. */
function spelledOut(pattern: string): readonly string[] {
  const group = /\(\?[:!]([^()]*)\)/.exec(pattern);
  if (group === null) return pattern.split('|');
  const [whole, inner = ''] = group;
  return inner.split('|').flatMap((one) => spelledOut(pattern.replace(whole, () => one)));
}

test('no words are dead: each message is said somewhere', () => {
  const dead = [...TEXTS.keys()].filter((key) => !reached.has(key) && !reached.has(bare(key)));
  expect(dead).toEqual([]);
});

test('no figure, date or phone number is typed into a text', () => {
  const typed = [...TEXTS].filter(([, text]) => /[0-9０-９]/.test(outsideBraces(text)));
  expect(typed).toEqual([]);
});

test('no figure is typed among the words a merchant may use', () => {
  const typed = [...locale.lists].filter(([, words]) =>
    words.some((word) => /[0-9０-９]/.test(word)),
  );
  expect(typed).toEqual([]);
});

const NEVER = /ご連絡(?:し|いた|差し上げ)|折り返し|お電話(?:し|いた|差し上げ)|連絡をお待ち/;

test('no text promises that somebody will call', () => {
  const promises = [...TEXTS].filter(
    ([key, text]) => NEVER.test(text) && !key.startsWith('handOff.'),
  );
  expect(promises).toEqual([]);
});

test('no text chains させていただきます, and none has two apologies', () => {
  const wrong = [...TEXTS].filter(
    ([, text]) =>
      /させていただ/.test(text) || (text.match(/申し訳|すみません|お手数/g) ?? []).length > 1,
  );
  expect(wrong).toEqual([]);
});

test('one place alone can name "take it again"', () => {
  const naming = sources.filter(({ text }) => text.includes('payment.takeAgain'));
  expect(naming.map(({ path }) => path)).toEqual(['src/core/money.ts']);
});

test('one text alone says to take a payment again', () => {
  const saying = [...TEXTS].filter(([, text]) => /もう一度決済|再決済して|決済し直して/.test(text));
  expect(saying.map(([key]) => key)).toEqual(['payment.takeAgain']);
});

test('only the word 失敗 on the terminal counts as a failure', () => {
  const failed = locale.lists.get('flow.verify-payment.history.words.failed') ?? [];
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.filter((word) => !word.includes('失敗'))).toEqual([]);
});

/** Its own name, or the name of its variants by phase. */
function isSaid(key: string): boolean {
  return locale.messages.has(key) || TEXTS.has(key);
}

function bare(key: string): string {
  return key.replace(/\.(?:before|appOnly|open|blocked|else)$/, '');
}

function textsIn(from: Tree, path: string): readonly (readonly [string, string])[] {
  return Object.entries(from).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    return isList(value) ? [] : textsIn(value, here);
  });
}

function isList(value: readonly string[] | Tree): value is readonly string[] {
  return Array.isArray(value);
}

/** The words themselves: what stands in braces are names and formats, but the branches of a `select` are words. */
function outsideBraces(text: string): string {
  return text
    .replaceAll(/\{\s*\w+\s*(?:,\s*\w+\s*(?:,\s*\w+\s*)?)?\}/g, '')
    .replaceAll(/\{\w+, select,/g, '');
}
