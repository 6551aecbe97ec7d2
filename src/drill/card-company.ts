import type { PaymentPlan } from './crowd.ts';

/** How often each customer was really charged: what neither the bot, the fleet nor the merchant sees. */
export interface CardCompany {
  readonly charge: (merchantId: string) => void;
  /** The merchants whose customer paid twice. */
  readonly twice: () => readonly string[];
  /** Payments that a merchant took again. */
  readonly retaken: () => number;
}

export function openCardCompany(
  sales: readonly { readonly merchantId: string; readonly payment: PaymentPlan | null }[],
): CardCompany {
  const charges = new Map<string, number>(
    sales.flatMap(({ merchantId, payment }) =>
      payment === null ? [] : [[merchantId, payment.isCharged ? 1 : 0]],
    ),
  );
  let retaken = 0;
  return {
    charge: (merchantId) => {
      retaken += 1;
      charges.set(merchantId, (charges.get(merchantId) ?? 0) + 1);
    },
    twice: () => [...charges].flatMap(([merchantId, times]) => (times > 1 ? [merchantId] : [])),
    retaken: () => retaken,
  };
}
