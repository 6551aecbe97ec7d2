import type { PaymentSeen, TerminalsNow } from '../wire/talk.ts';

export interface PaymentTold extends PaymentSeen {
  /** null: of no kind that is told. */
  readonly method: 'credit' | 'felica' | 'qr' | null;
  readonly terminal: string | null;
}

/** The payments that the fleet tells of, newest first, each with how it was paid and its terminal; null: it tells of none. */
export function paymentsOf(
  fleet: Extract<TerminalsNow, { kind: 'known' }>,
): readonly PaymentTold[] | null {
  const { payments, methods, terminals } = fleet;
  if (payments === null) return null;
  return payments.map((payment, at) => {
    const method = methods?.[at] ?? 'other';
    const terminal = terminals.find(({ serialEnd }) => serialEnd === payment.serialEnd);
    const name = terminal === undefined ? null : (terminal.label ?? `…${terminal.serialEnd}`);
    return { ...payment, method: method === 'other' ? null : method, terminal: name };
  });
}

/** Those whose outcome the fleet does not know. */
export function inDoubt(fleet: TerminalsNow | null): readonly PaymentTold[] {
  if (fleet?.kind !== 'known') return [];
  return (paymentsOf(fleet) ?? []).filter(({ outcome }) => outcome === 'unknown');
}
