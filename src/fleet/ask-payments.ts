import { paymentPageSchema, type FleetPayment } from './contract-payment.ts';
import { PAYMENTS_NOT_AVAILABLE } from './contract-problem.ts';
import type { Heard } from './get-json.ts';
import { inGroups } from './in-groups.ts';
import { readContractPages } from './contract-pages.ts';
import { tellingSince, toRecentAttempts } from './recent-attempts.ts';
import type { PaymentsAsking, PaymentsHeard } from './source.ts';

/**
 * The recent attempts on these terminals; null when no history could be read.
 *
 * Terminals and payments are two systems: a payment port that is missing, slow or broken
 * takes nothing away from what is known of the terminals. Some lists unread make the rest a part:
 * the sale that is asked about, or its twin, may stand on the one that was not heard.
 */
export async function askPayments(
  { terminals, line, clock, from }: PaymentsAsking,
  toUrl: (terminalId: string) => URL,
): Promise<PaymentsHeard> {
  const terminalIds = terminals.map(({ id }) => id);
  const lists = await inGroups(
    terminalIds,
    (id) => readContractPages(withSince(toUrl(id), { clock, from }), paymentPageSchema, line),
    (group) => group.some(isRefused) || group.every(hasNoPort),
  );
  const foreign = terminalIds.find((id, index) => isForeign(id, lists[index]));
  if (foreign !== undefined) return { kind: 'foreign', terminalId: foreign };
  if (lists.some(isRefused)) return { kind: 'refused' };
  const read = lists.flatMap((list) => (list.kind === 'heard' ? [list.value.data] : []));
  const isPart = read.length < terminalIds.length;
  if (isPart && read.length === 0) return { kind: 'read', attempts: null };
  return { kind: 'read', attempts: toRecentAttempts(read.flat(), { clock, from }), isPart };
}

function withSince(url: URL, window: Pick<PaymentsAsking, 'clock' | 'from'>): URL {
  url.searchParams.set('since', tellingSince(window));
  return url;
}

type PaymentList = Heard<{ readonly data: readonly FleetPayment[] }>;

function isForeign(terminalId: string, list: PaymentList | undefined): boolean {
  return list?.kind === 'heard' && list.value.data.some((p) => p.terminalId !== terminalId);
}

function hasNoPort(list: PaymentList): boolean {
  return list.kind === 'silent' && list.code === PAYMENTS_NOT_AVAILABLE;
}

function isRefused(list: PaymentList): boolean {
  return list.kind === 'silent' && list.because === 'refused';
}
