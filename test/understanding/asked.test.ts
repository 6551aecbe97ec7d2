import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { TOPICS } from '../../src/core/topics.ts';
import { loadContentAndReader } from '../../src/reader.ts';

const asked = z.strictObject({
  text: z.string(),
  topics: z.array(z.enum(TOPICS)).optional(),
  near: z.enum(TOPICS).optional(),
  waiting: z.boolean().optional(),
  command: z.string().optional(),
  /** In percent. */
  battery: z.number().nullable().optional(),
  /** What was answered just before. */
  after: z.enum(TOPICS).optional(),
});

const lines: unknown = parse(readFileSync('test/understanding/asked.yaml', 'utf8'));
const { read } = loadContentAndReader(process.cwd());

test.each(z.array(asked).parse(lines))('$text is read as it was meant', (line) => {
  const { text, after, topics, near, waiting, command, battery } = line;
  const lastTopics = after === undefined ? [] : [after];
  const reading = read(text, { expects: null, lastTopics });
  const percent = reading.battery?.kind === 'percent' ? reading.battery.percent : null;
  expect(topics ?? reading.topics).toEqual(reading.topics);
  expect(near ?? reading.suggested[0]).toBe(reading.suggested[0]);
  expect(waiting ?? reading.customerWaiting).toBe(reading.customerWaiting);
  expect(command ?? reading.command).toBe(reading.command);
  expect(battery === undefined ? percent : battery).toBe(percent);
});
