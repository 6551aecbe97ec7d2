import { z } from 'zod';

const ADDRESSES: ReadonlySet<string> = new Set(['url', 'originalContentUrl', 'previewImageUrl']);
const list = z.array(z.unknown());

/** Pictures of this very server by their path, as its pages reach it: the https address of the demo leads nowhere. */
export function ownByPath(messages: readonly unknown[], base: string | null): readonly unknown[] {
  if (base === null) return messages;
  const shown: unknown = JSON.parse(JSON.stringify(messages), (key, value: unknown) =>
    ADDRESSES.has(key) && typeof value === 'string' && value.startsWith(`${base}/`)
      ? value.slice(base.length)
      : value,
  );
  return list.parse(shown);
}
