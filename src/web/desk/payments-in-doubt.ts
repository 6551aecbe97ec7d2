import type { PaymentSeen, TerminalsNow } from '../wire/talk.ts';

export interface PaymentInDoubt extends PaymentSeen {
  /** null: of no kind that is told. */
  readonly method: 'credit' | 'felica' | 'qr' | null;
  readonly terminal: string | null;
}

/** The payments whose outcome the fleet does not know, newest first, each with its terminal. */
export function inDoubt(fleet: TerminalsNow | null): readonly PaymentInDoubt[] {
  if (fleet?.kind !== 'known') return [];
  const { payments, methods, terminals } = fleet;
  return (payments ?? []).flatMap((payment, at): PaymentInDoubt[] => {
    if (payment.outcome !== 'unknown') return [];
    const method = methods?.[at] ?? 'other';
    const terminal = terminals.find(({ serialEnd }) => serialEnd === payment.serialEnd);
    const name = terminal === undefined ? null : (terminal.label ?? `…${terminal.serialEnd}`);
    return [{ ...payment, method: method === 'other' ? null : method, terminal: name }];
  });
}
