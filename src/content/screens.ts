import { z } from 'zod';
import type { Screen } from '../core/picture.ts';
import { TOPICS } from '../core/topics.ts';
import { parseYaml, readYaml } from './yaml-file.ts';

const words = z.string().refine((text) => Array.from(text).length >= SHORTEST, {
  error: 'fewer letters stand on too many screens',
});
const SHORTEST = 4;

const screens = z.record(
  z.string().regex(/^[a-z][A-Za-z]*$/, 'a name such as batteryLow'),
  z.strictObject({
    words: z.array(words).min(1),
    topic: z.enum(TOPICS, { error: 'no such topic' }),
    isGeneral: z.boolean().default(false),
  }),
);

/** The screens of a terminal that a picture may show. */
export function loadScreens(path: string): Readonly<Record<string, Screen>> {
  return parseYaml(readYaml(path), screens);
}
