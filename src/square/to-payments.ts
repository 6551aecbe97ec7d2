import type { FleetPayment } from '../fleet/contract-payment.ts';
import type { SquareCheckout, SquarePayment } from './answers.ts';

/**
 * What was attempted on these terminals. An attempt is called failed only where Square says so and
 * its checkout is over without anything that may have taken money: after a decline a checkout stays
 * open, and the next card may go through.
 */
export function toPayments(
  checkouts: readonly SquareCheckout[],
  payments: readonly SquarePayment[],
  terminalIds: readonly string[],
  location: string,
): readonly FleetPayment[] {
  const own = checkouts.flatMap((checkout) => {
    const terminalId = terminalOf(checkout.device_options.device_id, terminalIds);
    return terminalId === null ? [] : [{ checkout, terminalId }];
  });
  const here = payments.filter(({ location_id: at }) => at === location);
  const ofCheckouts = own.flatMap((one) => attemptsOf(one, here));
  const known = new Set(ofCheckouts.map(({ id }) => id));
  const others = here.flatMap((payment) => {
    const terminalId = terminalOf(payment.device_details?.device_id ?? null, terminalIds);
    if (terminalId === null || known.has(payment.id)) return [];
    // A checkout of it that we were not told may still be open.
    const isOver = payment.terminal_checkout_id === null;
    return [toPayment(payment, terminalId, isOver)];
  });
  return [...ofCheckouts, ...others];
}

// Devices are called `device:X` in one list, and `X` where something was sent to them.
function terminalOf(deviceId: string | null, terminalIds: readonly string[]): string | null {
  if (deviceId === null) return null;
  const bare = deviceId.replace(/^device:/, '');
  return terminalIds.find((id) => id.replace(/^device:/, '') === bare) ?? null;
}

interface Own {
  readonly checkout: SquareCheckout;
  readonly terminalId: string;
}

function attemptsOf(
  { checkout, terminalId }: Own,
  payments: readonly SquarePayment[],
): readonly FleetPayment[] {
  const ids = checkout.payment_ids ?? [];
  const told = payments.filter(
    ({ id, terminal_checkout_id: of }) => ids.includes(id) || of === checkout.id,
  );
  const isMissing = ids.some((id) => told.every((payment) => payment.id !== id));
  const isOver = checkout.status === 'COMPLETED' || checkout.status === 'CANCELED';
  const isSure = isOver && !isMissing && told.every(isWithoutMoney);
  const attempts = told.map((payment) => toPayment(payment, terminalId, isSure));
  // What is not in the list was not made, is not in it yet, or is out of reach: nobody knows.
  return told.length === 0 || isMissing ? [...attempts, toUnknown(checkout, terminalId)] : attempts;
}

function isWithoutMoney({ status }: SquarePayment): boolean {
  return status === 'FAILED' || status === 'CANCELED';
}

function toPayment(
  payment: SquarePayment,
  terminalId: string,
  isSureOfFailure: boolean,
): FleetPayment {
  return {
    id: payment.id,
    terminalId,
    amountMinor: (payment.total_money ?? payment.amount_money).amount,
    currency: 'JPY',
    method: METHODS.get(payment.source_type) ?? 'OTHER',
    brand: null,
    status: toStatus(payment, isSureOfFailure),
    statusReason: null,
    createdAt: payment.created_at,
    updatedAt: payment.updated_at,
    isOffline: payment.is_offline_payment,
    slipNumber: null,
  };
}

const METHODS: ReadonlyMap<unknown, FleetPayment['method']> = new Map([
  ['CARD', 'CREDIT'],
  ['ELECTRONIC_MONEY', 'FELICA'],
  ['WALLET', 'QR'],
] as const);

const STATUSES: ReadonlyMap<unknown, FleetPayment['status']> = new Map([
  ['COMPLETED', 'CAPTURED'],
  ['APPROVED', 'AUTHORIZED'],
  ['PENDING', 'PENDING'],
  ['FAILED', 'FAILED'],
  ['CANCELED', 'CANCELLED'],
] as const);

function toStatus(payment: SquarePayment, isSureOfFailure: boolean): FleetPayment['status'] {
  if ((payment.refunded_money?.amount ?? 0) > 0) return 'REFUNDED';
  if (isWithoutMoney(payment) && !isSureOfFailure) return 'UNKNOWN';
  return STATUSES.get(payment.status) ?? 'UNKNOWN';
}

/** A checkout of which no payment is known: it still runs, or nobody knows what became of it. */
function toUnknown(checkout: SquareCheckout, terminalId: string): FleetPayment {
  return {
    id: checkout.id,
    terminalId,
    amountMinor: checkout.amount_money.amount,
    currency: 'JPY',
    method: 'OTHER',
    brand: null,
    status: checkout.status === 'COMPLETED' ? 'UNKNOWN' : 'PENDING',
    statusReason: null,
    createdAt: checkout.created_at,
    updatedAt: null,
    isOffline: null,
    slipNumber: null,
  };
}
