import { DateTime } from 'luxon';
import type { FleetPayment } from '../fleet/contract-payment.ts';
import { toTerminalId } from './fleet-device.ts';
import type { PaymentMethod, PaymentSeedStatus } from './fleet-seed.ts';
import type { SimulatedMerchant } from './fleet-world.ts';

export interface SimulatedPayment {
  readonly id: string;
  readonly terminalId: string;
  readonly at: string;
  readonly amountYen: number;
  readonly status: PaymentSeedStatus;
  /** null: of no kind that the contract names. */
  readonly method: PaymentMethod | null;
}

/** What this merchant has tried to take until now, newest first; null without a payment port. */
export function paymentsUntil(
  now: DateTime,
  merchant: SimulatedMerchant,
): readonly SimulatedPayment[] | null {
  if (merchant.payments === null) return null;
  const first = merchant.terminals[0]?.device.id;
  return merchant.payments
    .flatMap(({ serial, time, amount, status, method = null }, index) => {
      const terminalId = serial === undefined ? first : toTerminalId(merchant.merchantId, serial);
      const moment = DateTime.fromISO(time, { zone: 'utc' });
      // A world may be written ahead of its clock; a history knows no future.
      if (terminalId === undefined || moment > now) return [];
      const id = `${merchant.merchantId}.P-${String(index + 1).padStart(4, '0')}`;
      const at = moment.toJSDate().toISOString();
      return [{ id, terminalId, at, amountYen: amount, status, method }];
    })
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
}

const statuses = {
  captured: 'CAPTURED',
  failed: 'FAILED',
  unknown: 'UNKNOWN',
} as const satisfies Record<PaymentSeedStatus, FleetPayment['status']>;

const METHODS = {
  credit: 'CREDIT',
  felica: 'FELICA',
  qr: 'QR',
} as const satisfies Record<PaymentMethod, FleetPayment['method']>;

/** A simulated payment as the contract tells it. */
export function toFleetPayment(payment: SimulatedPayment): FleetPayment {
  return {
    id: payment.id,
    terminalId: payment.terminalId,
    amountMinor: payment.amountYen,
    currency: 'JPY',
    method: payment.method === null ? 'OTHER' : METHODS[payment.method],
    brand: null,
    status: statuses[payment.status],
    statusReason: null,
    createdAt: payment.at,
    updatedAt: payment.at,
    isOffline: null,
    slipNumber: null,
  };
}
