import { z } from 'zod';
import { LINK_WAYS } from './act-link.ts';
import { moment } from './moment.ts';
import {
  commands,
  terminal,
  payment,
  fleetApi,
  hasNoOwnTerminals,
  queueShape,
} from './world-shape.ts';
import { expectation } from './expectation.ts';
import { parseYaml, readYaml } from '../content/yaml-file.ts';

const words = z.string().trim().min(1);
const turnNumber = z.int().positive();
const yes = z.literal(true);
const described = z.union([words, yes]);

/** What happens in a turn: exactly one of these. */
const events = {
  /** Several: sent one right after the other, and meant as one. */
  user: z.union([words, z.array(words).min(2)]).optional(),
  tap: words.optional(),
  wait: z
    .number()
    .positive()
    .max(60 * 24 * 40)
    .optional(),
  image: described.optional(),
  sticker: described.optional(),
  voice: described.optional(),
  location: described.optional(),
  unsend: turnNumber.optional(),
  redeliver: turnNumber.optional(),
  /** Opens the latest link of the chat, and goes on so. */
  link: z.enum(LINK_WAYS).optional(),
  unfollow: yes.optional(),
  follow: yes.optional(),
  staff: words.optional(),
  staff_return: yes.optional(),
};

const EVENTS: readonly string[] = Object.keys(events);

const world = {
  terminals: z.union([hasNoOwnTerminals, z.array(terminal)]).optional(),
  payments: z.array(payment).optional(),
  fleet_api: fleetApi.optional(),
  /** What becomes of what terminals are had to do from afar. */
  commands: commands.optional(),
  /** `none`: the month's pushes are used up; replies still go out. */
  push: z.enum(['ok', 'none']).optional(),
  /** `gone`: LINE has pictures no more, as after an unsend. */
  pictures: z.enum(['ok', 'gone']).optional(),
};

const turn = z
  .strictObject({
    ...events,
    ...world,
    at: moment.optional(),
    from_turn: turnNumber.optional(),
    file: words.optional(),
    /** What stands on the screen that an image shows. */
    drawn: z
      .strictObject({
        lines: z.array(words).min(1),
        dark: z.boolean().optional(),
        tilt: z.number().min(-20).max(20).optional(),
      })
      .optional(),
    expect: expectation.optional(),
  })
  .superRefine((given, context) => {
    const named = Object.keys(given).filter((key) => EVENTS.includes(key));
    const isFile = named.length === 0 && given.file !== undefined;
    if (named.length !== 1 && !isFile) {
      const found = named.length === 0 ? 'none' : named.join(' and ');
      context.addIssue(`a turn has exactly one event (${EVENTS.join(', ')}), here: ${found}`);
    }
    for (const key of ['file', 'drawn'] as const) {
      if (given[key] === undefined || given.image !== undefined || isFile) continue;
      context.addIssue({ code: 'custom', path: [key], message: 'belongs to an image' });
    }
  })
  .superRefine((given, context) => {
    if (given.from_turn !== undefined && !('tap' in given || 'link' in given)) {
      const message = 'belongs to a tap or a link';
      context.addIssue({ code: 'custom', path: ['from_turn'], message });
    }
  });

const transcript = z
  .strictObject({
    title: words,
    at: moment,
    /** Of the LINE profile: any language tag. */
    language: words.optional(),
    queue: queueShape.optional(),
    ...world,
    turns: z.array(turn).min(1),
  })
  .superRefine(({ turns }, context) => {
    for (const [i, { unsend, redeliver, from_turn: fromTurn }] of turns.entries()) {
      for (const [key, earlier] of Object.entries({ unsend, redeliver, from_turn: fromTurn })) {
        if (earlier === undefined || earlier <= i) continue;
        const message = `turn ${earlier} is not before this one (turn ${i + 1})`;
        context.addIssue({ code: 'custom', path: ['turns', i, key], message });
      }
    }
  });

export type Transcript = z.infer<typeof transcript>;
export type TranscriptTurn = Transcript['turns'][number];

/** Reads a transcript; throws a `ContentError` that names every mistake as `file:line:column`. */
export function loadTranscript(path: string): Transcript {
  return parseYaml(readYaml(path), transcript);
}

/** The event of a turn in a few words, as the talk is shown. */
export function eventOf(given: TranscriptTurn): string {
  const name = EVENTS.find((key) => key in given) ?? 'file';
  const value: unknown = Object.entries(given).find(([key]) => key === name)?.[1];
  if (Array.isArray(value)) return `${name}: ${value.join(' / ')}`;
  const isWorded = typeof value === 'string' || typeof value === 'number';
  return isWorded ? `${name}: ${value}` : name;
}
