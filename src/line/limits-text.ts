import { z } from 'zod';

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
// One grapheme may carry any number of combining marks; nobody means more than this.
const UNITS_PER_GRAPHEME = 12;

export const required: z.ZodString = z.string({
  error: (issue) => (issue.input === undefined ? 'May not be empty' : 'Must be a text'),
});

/** What a person counts as characters. LINE counts labels this way, and texts in UTF-16 units, which are never fewer. */
function hasAtMost(text: string, graphemes: number): boolean {
  return text.length <= graphemes || [...segmenter.segment(text)].length <= graphemes;
}

export function byteSize(value: unknown): number {
  return Buffer.byteLength(JSON.stringify([value]));
}

/** At most `units` UTF-16 units, never half a character, with … where something was cut. */
export function cutUnits(text: string, units: number): string {
  if (text.length <= units) return text;
  return `${startOf(text, Infinity, units - 1)}…`;
}

/** At most `graphemes` characters as a person counts them, with … where something was cut. */
export function cutGraphemes(text: string, graphemes: number): string {
  const units = graphemes * UNITS_PER_GRAPHEME;
  if (text.length <= units && hasAtMost(text, graphemes)) return text;
  return `${startOf(text, graphemes - 1, units)}…`;
}

function startOf(text: string, graphemes: number, units: number): string {
  let start = '';
  let count = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (count === graphemes || start.length + segment.length > units) break;
    start += segment;
    count += 1;
  }
  return start;
}

/** A required text of 1 to `max` UTF-16 units. */
export function unitsUpTo(max: number): z.ZodString {
  return required
    .min(1, 'May not be empty')
    .max(max, `Length must be between 0 and ${String(max)}`);
}

/** A required text of 1 to `max` characters as a person counts them. */
export function graphemesUpTo(max: number): z.ZodString {
  return required
    .min(1, 'May not be empty')
    .refine((text) => hasAtMost(text, max), `Length must be between 0 and ${String(max)}`);
}

/** An https address of a picture, sound or film. */
export const mediaUrl: z.ZodString = unitsUpTo(2000).regex(/^https:\/\//u, 'Invalid URI scheme');

/** A whole number from `min` to `max` of things. */
export function listOf<Item extends z.ZodType>(
  item: Item,
  min: number,
  max: number,
): z.ZodArray<Item> {
  const wrong = `Size must be between ${String(min)} and ${String(max)}`;
  return z.array(item, { error: 'May not be empty' }).min(min, wrong).max(max, wrong);
}
