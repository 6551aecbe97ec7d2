import type { Heard } from './get-json.ts';

interface Page<T> {
  readonly data: readonly T[];
  readonly nextCursor: string | null;
}

/** More than any shop has; a fleet that never ends its list must not hold the turn. */
const maxPages = 10;

/** What all pages hold, and the last page, which is the newest. */
export interface Pages<T, P extends Page<T>> {
  readonly data: readonly T[];
  readonly last: P;
}

/** A whole list, page after page. A list that breaks off is not told: part of it would look like all. */
export async function readPages<T, P extends Page<T>>(
  askPage: (cursor: string | null) => Promise<Heard<P>>,
): Promise<Heard<Pages<T, P>>> {
  const data: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < maxPages; page += 1) {
    const heard = await askPage(cursor);
    if (heard.kind === 'silent') return heard;
    data.push(...heard.value.data);
    cursor = heard.value.nextCursor;
    if (cursor === null) return { ...heard, value: { data, last: heard.value } };
  }
  return { kind: 'silent', because: 'nonsense', code: null, isHeldBack: false };
}
