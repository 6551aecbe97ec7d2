import { z } from 'zod';
import { exits, pictureOf, type Ask, type ChoiceOut, type Flow, type Step } from '../core/flow.ts';
import { LOOK_UPS, type LookUp } from '../core/look-up.ts';
import { parseYaml, readYaml } from './yaml-file.ts';

const name = z.string().regex(/^[a-z][A-Za-z]*$/, 'a name in camelCase');

const lookUp = z.custom<LookUp>(
  (value) => typeof value === 'string' && Object.hasOwn(LOOK_UPS, value),
  { error: `a look-up is one of ${Object.keys(LOOK_UPS).join(', ')}` },
);

const ENDS = [
  'solved',
  'byWord',
  'gaveUp',
  'putOff',
  'verifyPayment',
  'setReminder',
  'listReminders',
] as const;

const results = z.record(z.string(), name);

/** What a merchant may type for a choice comes from the locale: `flow.<id>.<ask>.words`. */
export type WordsOf = (flow: string, ask: string, choice: string) => readonly string[];

const step = z.union(
  [
    z.strictObject({
      ask: name,
      reads: z.enum(['battery', 'time', 'hour', 'attempt']).optional(),
      told: name.optional(),
      since: z.enum(['updateOpens']).optional(),
      of: z.enum(['payment', 'update', 'error', 'failure']).optional(),
      progress: z.int().positive().optional(),
      picture: name.optional(),
      choices: z.record(name, name),
      watch: z.strictObject({ lookUp, results, otherwise: name.optional() }).optional(),
      orders: z.enum(['reboot']).optional(),
    }),
    z.strictObject({ say: name, picture: name.optional(), next: name }),
    z.strictObject({ lookUp, results }),
    z.strictObject({
      handOff: z.enum(['stepFailed', 'paymentUnknown', 'notOffered', 'contract', 'merchantAsked']),
    }),
    z.strictObject({ end: z.enum(ENDS) }),
  ],
  {
    error:
      'a step is exactly one of ask (with choices), say (with next), lookUp (with results), handOff, end',
  },
);

type RawStep = z.infer<typeof step>;
const flow = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  start: name,
  steps: z.record(name, step),
});

/** `pictures` are the names that a step may show. */
export function loadFlow(path: string, wordsOf: WordsOf, pictures: readonly string[]): Flow {
  const schema = flow
    .transform((raw) => withWords(raw, wordsOf))
    .superRefine((loaded, context) => {
      const add = (at: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: at, message });
      if (loaded.steps[loaded.start] === undefined) add(['start'], `no step "${loaded.start}"`);
      for (const [from, at] of Object.entries(loaded.steps)) {
        for (const { path: key, to } of exits(at)) {
          if (loaded.steps[to] === undefined) add(['steps', from, ...key], `no step "${to}"`);
        }
        for (const { path: key, message } of [...resultMistakes(at), ...notDrawn(at, pictures)])
          add(['steps', from, ...key], message);
      }
      for (const lost of unreachable(loaded)) add(['steps', lost], `no step leads to "${lost}"`);
    });
  return parseYaml(readYaml(path), schema);
}

function withWords(raw: z.infer<typeof flow>, wordsOf: WordsOf): Flow {
  const steps: Record<string, Step> = {};
  for (const [key, at] of Object.entries(raw.steps))
    steps[key] = stepWithWords(raw.id, at, wordsOf);
  return { ...raw, steps };
}

function stepWithWords(id: string, at: RawStep, wordsOf: WordsOf): Step {
  if (!('ask' in at)) return at;
  const choices: Record<string, ChoiceOut> = {};
  for (const [choice, next] of Object.entries(at.choices)) {
    choices[choice] = { next, words: wordsOf(id, at.ask, choice) };
  }
  return { ...at, choices };
}

interface Mistake {
  readonly path: readonly string[];
  readonly message: string;
}

/** A look-up answers every result it can have, and no other; a watch may wait for some of them. */
function resultMistakes(at: Step): readonly Mistake[] {
  if ('lookUp' in at) {
    const missing = LOOK_UPS[at.lookUp].filter((result) => !(result in at.results));
    return [
      ...missing.map((result) => ({
        path: ['results'],
        message: `the look-up ${at.lookUp} can also be "${result}"`,
      })),
      ...strangers(at.lookUp, at.results, ['results']),
    ];
  }
  if (!('ask' in at)) return [];
  return [
    ...orderMistakes(at),
    ...(at.watch ? strangers(at.watch.lookUp, at.watch.results, ['watch', 'results']) : []),
  ];
}

/** What is ordered from afar is followed to each of its ends; nothing else is watched like that. */
function orderMistakes({ orders, watch }: Ask): readonly Mistake[] {
  const isFollowed = watch?.lookUp === 'rebooted';
  if (orders === undefined) {
    if (!isFollowed) return [];
    return [{ path: ['watch', 'lookUp'], message: 'rebooted belongs to a step with orders' }];
  }
  if (!isFollowed) return [{ path: ['orders'], message: 'needs a watch with lookUp: rebooted' }];
  return LOOK_UPS.rebooted
    .filter((result) => result !== 'waiting' && !(result in watch.results))
    .map((result) => ({
      path: ['watch', 'results'],
      message: `the look-up rebooted can also be "${result}"`,
    }));
}

function notDrawn(at: Step, pictures: readonly string[]): readonly Mistake[] {
  const picture = pictureOf(at);
  if (picture === null || pictures.includes(picture)) return [];
  const message = `no flows/pictures/${picture}.svg, only ${pictures.join(', ')}`;
  return [{ path: ['picture'], message }];
}

function strangers(
  what: LookUp,
  given: Readonly<Record<string, string>>,
  path: readonly string[],
): readonly Mistake[] {
  const possible: readonly string[] = LOOK_UPS[what];
  return Object.keys(given)
    .filter((result) => !possible.includes(result))
    .map((result) => ({
      path: [...path, result],
      message: `the look-up ${what} is never "${result}", only ${possible.join(', ')}`,
    }));
}

function unreachable(loaded: Flow): readonly string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const at = loaded.steps[key];
    if (seen.has(key) || at === undefined) return;
    seen.add(key);
    for (const { to } of exits(at)) visit(to);
  };
  visit(loaded.start);
  return Object.keys(loaded.steps).filter((key) => !seen.has(key));
}
