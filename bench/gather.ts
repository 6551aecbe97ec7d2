import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadNotice } from '../src/content/notice.ts';
import { loadUtterances } from '../src/content/utterances.ts';
import type { Example, Material, TestLine } from './engine.ts';
import { restyled } from './styles.ts';
import { plain } from './tokens.ts';

const NOTICE = 'notices/2025-08-terminal-update';
/** By two authors, who have seen nothing of what reads them. */
const FROZEN = ['test/understanding/frozen-second.yaml', 'test/understanding/frozen-third.yaml'];

/** The notice's utterances with the frozen test lines (or those of `linesPath`); or an intent data set, when its two files are named. */
export function gatherMaterial(
  root: string,
  trainPath: string | undefined,
  testPath: string | undefined,
  linesPath: string | undefined,
): Material {
  if (trainPath === undefined || testPath === undefined) return noticeMaterial(root, linesPath);
  return intentMaterial(trainPath, testPath);
}

function noticeMaterial(root: string, linesPath: string | undefined): Material {
  const { hotline, otherServices } = loadNotice(join(root, `${NOTICE}.yaml`));
  const utterances = loadUtterances(join(root, NOTICE, 'utterances'));
  const examples = Object.entries(utterances).flatMap(([topic, texts]) =>
    texts.map((text) => ({ text, topic })),
  );
  const paths = linesPath === undefined ? FROZEN.map((path) => join(root, path)) : [linesPath];
  const lines = paths.flatMap((path) => toTestLines(readFileSync(path, 'utf8')));
  const keepPhones = [hotline.phone, otherServices.phone];
  return { kind: 'notice', examples, tests: testsFrom(lines, examples), keepPhones };
}

function testsFrom(lines: readonly TestLine[], examples: readonly Example[]): TestLine[] {
  const known = new Set(examples.map(({ text }) => lettersOf(text)));
  const marked = lines.map((line) => ({ ...line, isKnown: known.has(lettersOf(line.text)) }));
  return [...marked, ...restyled(marked)];
}

function lettersOf(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

const intentLines = z.array(z.object({ text: z.string().min(1), intent: z.string().min(1) }));

function intentMaterial(trainPath: string, testPath: string): Material {
  const lines = readIntents(testPath).map(({ text, intent }): TestLine => {
    const scope = intent === 'oos' ? 'near' : 'in';
    return {
      text,
      topics: [intent],
      accept: [],
      style: 'all',
      scope,
      variant: 'plain',
      isKnown: false,
    };
  });
  const examples = readIntents(trainPath).map(({ text, intent }) => ({ text, topic: intent }));
  return { kind: 'intents', examples, tests: testsFrom(lines, examples), keepPhones: [] };
}

function readIntents(path: string): z.infer<typeof intentLines> {
  return intentLines.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const testLines = z.array(
  z.object({
    text: z.string(),
    topics: z.array(z.string()).min(1),
    accept: z.array(z.string()).default([]),
    style: z.string(),
    scope: z.enum(['near', 'far']).default('near'),
  }),
);

function toTestLines(yaml: string): readonly TestLine[] {
  return testLines.parse(parse(yaml)).map((line) => ({
    ...line,
    scope: line.topics.every((topic) => topic === 'oos') ? line.scope : 'in',
    variant: 'plain',
    isKnown: false,
  }));
}
