import type { z } from 'zod';
import { getJson, type Heard } from './get-json.ts';
import type { FleetLine } from './line.ts';
import { readPages } from './read-pages.ts';

interface ContractPage<T> {
  readonly data: readonly T[];
  readonly nextCursor: string | null;
  readonly asOf: string;
}

/** A whole list of a fleet that speaks the contract, with the clock of its last page. */
export async function readContractPages<T>(
  url: URL,
  schema: z.ZodType<ContractPage<T>>,
  line: FleetLine,
): Promise<Heard<Omit<ContractPage<T>, 'nextCursor'>>> {
  const pages = await readPages<T, ContractPage<T>>((cursor) => {
    const page = new URL(url);
    if (cursor !== null) page.searchParams.set('cursor', cursor);
    return getJson({ url: page }, schema, line);
  });
  if (pages.kind === 'silent') return pages;
  const { data, last } = pages.value;
  return { ...pages, value: { data, asOf: last.asOf } };
}
