import type { z } from 'zod';
import type { FleetPayment } from '../fleet/contract-payment.ts';
import { getJson, type Heard } from '../fleet/get-json.ts';
import type { FleetLine } from '../fleet/line.ts';
import { toRecentAttempts, tellingSince } from '../fleet/recent-attempts.ts';
import { readPages } from '../fleet/read-pages.ts';
import type { PaymentsAsking, PaymentsHeard } from '../fleet/source.ts';
import { checkoutPage, paymentPage, type SquareCheckout, type SquarePayment } from './answers.ts';
import { toPayments } from './to-payments.ts';

/**
 * The recent attempts at a location, by two lists: what was sent to its terminals, and
 * what was paid there. One call for each checkout's payments would not fit into a turn.
 */
export async function listPayments(
  base: string,
  location: string,
  asking: PaymentsAsking,
): Promise<PaymentsHeard> {
  const { line, clock, from, terminals } = asking;
  const since = tellingSince({ clock, from });
  const [checkouts, payments] = await Promise.all([
    readCheckouts(new URL('v2/terminals/checkouts/search', base), since, line),
    readPayments(new URL('v2/payments', base), location, since, line),
  ]);
  const silences = [checkouts, payments].filter((list) => list.kind === 'silent');
  if (silences.some((silence) => silence.because === 'refused')) return { kind: 'refused' };
  if (checkouts.kind === 'silent' || payments.kind === 'silent')
    return { kind: 'read', attempts: null };
  const ids = terminals.map(({ id }) => id);
  const told: readonly FleetPayment[] = toPayments(checkouts.value, payments.value, ids, location);
  return { kind: 'read', attempts: toRecentAttempts(told, { clock, from }) };
}

async function readCheckouts(
  url: URL,
  since: string,
  line: FleetLine,
): Promise<Heard<readonly SquareCheckout[]>> {
  const query = { filter: { created_at: { start_at: since } } };
  return await readAll(
    (cursor) => ({ url, search: { query, limit: 100, ...(cursor === null ? {} : { cursor }) } }),
    checkoutPage,
    ({ checkouts }) => checkouts,
    line,
  );
}

async function readPayments(
  base: URL,
  location: string,
  since: string,
  line: FleetLine,
): Promise<Heard<readonly SquarePayment[]>> {
  return await readAll(
    (cursor) => {
      const url = new URL(base);
      url.searchParams.set('location_id', location);
      url.searchParams.set('begin_time', since);
      url.searchParams.set('limit', '100');
      if (cursor !== null) url.searchParams.set('cursor', cursor);
      return { url };
    },
    paymentPage,
    ({ payments }) => payments,
    line,
  );
}

async function readAll<T, B extends { readonly cursor: string | null }>(
  questionOf: (cursor: string | null) => Parameters<typeof getJson>[0],
  schema: z.ZodType<B>,
  listIn: (body: B) => readonly T[] | null,
  line: FleetLine,
): Promise<Heard<readonly T[]>> {
  const pages = await readPages<T, { data: readonly T[]; nextCursor: string | null }>(
    async (cursor) => {
      const heard = await getJson(questionOf(cursor), schema, line);
      if (heard.kind === 'silent') return heard;
      const { value } = heard;
      return { ...heard, value: { data: listIn(value) ?? [], nextCursor: value.cursor } };
    },
  );
  return pages.kind === 'silent' ? pages : { ...pages, value: pages.value.data };
}
