import { readFileSync } from 'node:fs';
import { isNativeError } from 'node:util/types';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { lazily } from '../core/lazily.ts';
import { keptValue } from './kept-values.ts';

/** A content file with the places of its parts, so that a mistake can be shown where it stands. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** The build has read it just as it stands, with all that hangs on it, and found no mistake. */
  readonly isChecked: boolean;
  /** `file:line:column` of a key or its value; of the nearest thing above it when it is missing. */
  placeOf(path: readonly PropertyKey[]): string;
}

/** Wrong content: every mistake at once, one a line. The product refuses to start. */
export class ContentError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`the content has ${mistakes.length} mistake(s)\n${mistakes.join('\n')}`);
    this.name = 'ContentError';
    this.mistakes = mistakes;
  }
}

/** A content file; read quickly where the build has kept its value. Throws `ContentError` where it is no YAML. */
export function readYaml(path: string): YamlFile {
  const text = readFileSync(path, 'utf8');
  const value = keptValue(text);
  if (value === undefined) return parsed(path, text);
  const whole = lazily(() => parsed(path, text));
  return { path, value, isChecked: true, placeOf: (parts) => whole().placeOf(parts) };
}

function parsed(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  // A warning is a tag that wants to be more than text: content is data.
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0) {
    throw new ContentError(mistakes.map((e) => `${at(e.pos[0])} ${e.message.split('\n')[0]}`));
  }
  return {
    path,
    value: valueOf(document, path),
    isChecked: false,
    placeOf: (parts) => {
      for (let length = parts.length; length >= 0; length -= 1) {
        const node =
          length === 0 ? document.contents : document.getIn(parts.slice(0, length), true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
      return `${path}:1:1`;
    },
  };
}

/** An alias of nothing, or so many that the file would fill the memory, shows only here. */
function valueOf(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new ContentError([`${path}:1:1 ${error.message}`]);
  }
}

/** The file's value by a schema; all its mistakes in one `ContentError`. */
export function parseYaml<T extends z.ZodType>(file: YamlFile, schema: T): z.output<T> {
  const result = schema.safeParse(file.value);
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.map(
      (issue) => `${file.placeOf(issue.path)} ${issue.path.join('.')}: ${issue.message}`,
    ),
  );
}

/** What a loader gives; null when it found mistakes, which are noted. */
export function orNote<T>(load: () => T, mistakes: string[]): T | null {
  try {
    return load();
  } catch (error) {
    mistakes.push(...mistakesOf(error));
    return null;
  }
}

/** A file that cannot be read is wrong content, too; throws what is neither. */
function mistakesOf(error: unknown): readonly string[] {
  if (error instanceof ContentError) return error.mistakes;
  if (!isNativeError(error) || !('code' in error) || !('path' in error)) throw error;
  return [`${String(error.path)} cannot be read (${String(error.code)}): ${BRING_BACK}`];
}

const BRING_BACK = 'bring it back as the repository has it, for nothing starts without it';
