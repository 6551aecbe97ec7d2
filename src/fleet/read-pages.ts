import type { z } from 'zod';
import { getJson, type Heard } from './get-json.ts';
import type { FleetLine } from './line.ts';

interface Page<T> {
  readonly data: readonly T[];
  readonly nextCursor: string | null;
  readonly asOf: string;
}

/** More than any shop has; a fleet that never ends its list must not hold the turn. */
const maxPages = 10;

/** A whole list, page after page. A list that breaks off is not told: part of it would look like all. */
export async function readPages<T>(
  url: URL,
  schema: z.ZodType<Page<T>>,
  line: FleetLine,
): Promise<Heard<Omit<Page<T>, 'nextCursor'>>> {
  const data: T[] = [];
  const next = new URL(url);
  for (let page = 0; page < maxPages; page += 1) {
    const heard = await getJson(next, schema, line);
    if (heard.kind === 'silent') return heard;
    data.push(...heard.value.data);
    const { nextCursor, asOf } = heard.value;
    if (nextCursor === null) return { kind: 'heard', value: { data, asOf } };
    next.searchParams.set('cursor', nextCursor);
  }
  return { kind: 'silent', because: 'nonsense', code: null, isHeldBack: false };
}
