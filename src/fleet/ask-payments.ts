import type { DateTime } from 'luxon';
import type { FleetClock } from './clock-skew.ts';
import { paymentPageSchema, type FleetPayment } from './contract-payment.ts';
import { PAYMENTS_NOT_AVAILABLE } from './contract-problem.ts';
import type { Heard } from './get-json.ts';
import { readContractPages } from './contract-pages.ts';
import { tellingSince, toRecentAttempts } from './recent-attempts.ts';
import type { PaymentsAsking, PaymentsHeard } from './source.ts';

/** A fleet's rate limit is one for all its customers: a shop with many terminals asks in small groups. */
const atOnce = 5;

/**
 * The recent attempts on these terminals; null when no history could be read.
 *
 * Terminals and payments are two systems: a payment port that is missing, slow or broken
 * takes nothing away from what is known of the terminals.
 */
export async function askPayments(
  { terminals, line, clock, now }: PaymentsAsking,
  toUrl: (terminalId: string) => URL,
): Promise<PaymentsHeard> {
  const terminalIds = terminals.map(({ id }) => id);
  const told: FleetPayment[] = [];
  let anyRead = terminalIds.length === 0;
  for (let from = 0; from < terminalIds.length; from += atOnce) {
    const group = terminalIds.slice(from, from + atOnce);
    const lists = await Promise.all(
      group.map((id) =>
        readContractPages(withSince(toUrl(id), clock, now), paymentPageSchema, line),
      ),
    );
    const foreign = group.find((id, index) => isForeign(id, lists[index]));
    if (foreign !== undefined) return { kind: 'foreign', terminalId: foreign };
    if (lists.some((list) => list.kind === 'silent' && list.because === 'refused'))
      return { kind: 'refused' };
    const read = lists.flatMap((list) => (list.kind === 'heard' ? [list.value.data] : []));
    told.push(...read.flat());
    anyRead ||= read.length > 0;
    if (lists.every(hasNoPort)) break;
  }
  return { kind: 'read', attempts: anyRead ? toRecentAttempts(told, clock, now) : null };
}

function withSince(url: URL, clock: FleetClock, now: DateTime): URL {
  url.searchParams.set('since', tellingSince(clock, now));
  return url;
}

type PaymentList = Heard<{ readonly data: readonly FleetPayment[] }>;

function isForeign(terminalId: string, list: PaymentList | undefined): boolean {
  return list?.kind === 'heard' && list.value.data.some((p) => p.terminalId !== terminalId);
}

function hasNoPort(list: PaymentList): boolean {
  return list.kind === 'silent' && list.code === PAYMENTS_NOT_AVAILABLE;
}
