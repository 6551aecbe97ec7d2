import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadContentAndReader, maskFor } from '../reader.ts';
import { toldOf } from '../told-error.ts';
import { isMoment, moment } from '../replay/moment.ts';
import { answer, type Answer, type AnswerMeans, type Question } from '../replay/answer.ts';
import { endWithReader } from './reader-gone.ts';

const USAGE = `npm run ask -- [--at 2025-08-19T08:05+09:00] QUESTION …
npm run ask -- --jsonl < questions.jsonl

Answers each question as the first message of a merchant whose account is not linked.
  --at     the moment of the question; without it, now. With --jsonl: of the lines without an "at", which need it
  --jsonl  reads lines {"text": …, "at": …, "language"?: …}, writes one JSON line each
Ends with 2 when a line could not be read; the others are answered all the same.
`;

const question = z.object({
  text: z
    .string('must be words')
    .refine((text) => text.trim() !== '', { error: 'must have some words' }),
  at: z.string('is missing: give it in the line, or --at').pipe(moment),
  language: z.string().min(1).optional(),
});

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      at: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || (!values.jsonl && positionals.length === 0)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const { at } = values;
  if (at !== undefined && !isMoment(at)) {
    process.stderr.write(`--at ${at} is no time such as 2025-08-19T08:05+09:00\n`);
    return 2;
  }
  return values.jsonl ? await answerLines(openMeans(), at) : answerArguments(positionals, at);
}

function openMeans(): AnswerMeans {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { content, read } = loadContentAndReader(root);
  return { content, read, mask: maskFor(content.notice) };
}

/** One answer a line, in the order of the questions; a line that cannot be read is named and passed over. */
async function answerLines(means: AnswerMeans, at: string | undefined): Promise<number> {
  let number = 0;
  let wrong = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = toQuestion(line, at);
    if (typeof asked === 'string') {
      wrong += 1;
      process.stderr.write(`line ${number}: ${asked}\n`);
    } else process.stdout.write(`${JSON.stringify(answer(asked, means))}\n`);
  }
  return wrong > 0 ? 2 : 0;
}

/** The question, or what is wrong with the line. */
function toQuestion(line: string, at: string | undefined): Question | string {
  const value = parsed(line.replace(/^\uFEFF/, ''));
  if (value === undefined) return 'is no JSON';
  const asked = at === undefined ? question : question.extend({ at: moment.default(at) });
  const read = asked.safeParse(value);
  if (read.success) return read.data;
  const mistakes = read.error.issues.map((i) => `${i.path.join('.')} ${i.message}`.trim());
  return `is no question: ${mistakes.join('; ')}`;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function answerArguments(texts: readonly string[], given: string | undefined): number {
  const means = openMeans();
  const at = given ?? new Date().toISOString();
  for (const text of texts) process.stdout.write(`${shown(answer({ text, at }, means))}\n\n`);
  return 0;
}

function shown({ text, bubbles, choices, topics, suggested, confidence }: Answer): string {
  const understood = topics.length > 0 ? topics.join(', ') : '(not sure)';
  const near = suggested.length > 0 ? `, near: ${suggested.join(', ')}` : '';
  return [
    `> ${text}`,
    ...bubbles.map((bubble) => `  | ${bubble.replaceAll('\n', '\n    ')}`),
    ...(choices.length > 0 ? [`  ${choices.map((label) => `[${label}]`).join(' ')}`] : []),
    `  ${understood}${near} (${confidence.toFixed(2)})`,
  ].join('\n');
}

endWithReader();
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${toldOf(error)}\n`);
  process.exitCode = 2;
}
