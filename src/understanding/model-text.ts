import type { Model, Thresholds } from './model.ts';

/** A model as text, three lines, for a cache; the same text gives the same readings. */
export function modelToText(model: Model): string {
  const scale = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const rarest = model.rarity.reduce((most, value) => Math.max(most, value), 1e-9);
  const head: Head = {
    format: FORMAT,
    topics: model.topics,
    thresholds: model.thresholds,
    scale,
    rarest,
  };
  return [
    JSON.stringify(head),
    [...model.vocabulary.keys()].join('\t'),
    encoded(model.rarity, rarest) + encoded(model.weights, scale),
  ].join('\n');
}

/** Null when the text is not a model of this version: train again. */
export function modelFromText(text: string): Model | null {
  const [first = '', second = '', third = ''] = text.split('\n');
  const head = readHead(first);
  if (!head) return null;
  const names = second.split('\t');
  const count = names.length;
  const size = (count + 1) * head.topics.length;
  if (third.length !== 2 * (count + size)) return null;
  return {
    topics: head.topics,
    thresholds: head.thresholds,
    vocabulary: new Map(names.map((name, row) => [name, row])),
    rarity: decoded(third, 0, count, head.rarest),
    weights: decoded(third, count, size, head.scale),
  };
}

interface Head {
  readonly format: number;
  readonly topics: readonly string[];
  readonly thresholds: Thresholds;
  readonly scale: number;
  readonly rarest: number;
}

/** Raised when features or this layout change: an older cache must not be read with newer features. */
const FORMAT = 2;

// Two printable letters carry 90 × 90 steps; a backslash or quote among them does no harm outside JSON.
const BASE = 90;
const MIDDLE = 4050;
const FIRST_LETTER = 35;

function encoded(values: Float32Array, scale: number): string {
  const letters: string[] = [];
  for (const value of values) {
    const step = Math.round((value / scale) * (MIDDLE - 1)) + MIDDLE;
    letters.push(
      String.fromCharCode(FIRST_LETTER + Math.floor(step / BASE), FIRST_LETTER + (step % BASE)),
    );
  }
  return letters.join('');
}

function decoded(text: string, from: number, count: number, scale: number): Float32Array {
  const values = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const place = (from + at) * 2;
    const step =
      (text.charCodeAt(place) - FIRST_LETTER) * BASE + text.charCodeAt(place + 1) - FIRST_LETTER;
    values[at] = ((step - MIDDLE) / (MIDDLE - 1)) * scale;
  }
  return values;
}

function readHead(line: string): Head | null {
  try {
    const head: unknown = JSON.parse(line);
    return isHead(head) && head.format === FORMAT ? head : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Head {
  return hasKeys(value) && Array.isArray(value.topics) && isThresholds(value.thresholds);
}

function isThresholds(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sure' in value && 'pair' in value;
}

type Keys = Readonly<Record<'topics' | 'thresholds' | 'scale' | 'rarest', unknown>>;

function hasKeys(value: unknown): value is Keys {
  if (typeof value !== 'object' || value === null) return false;
  return ['format', 'topics', 'thresholds', 'scale', 'rarest'].every((key) => key in value);
}
