import { z } from 'zod';
import type { BoundMerchant } from '../core/account.ts';
import { isKeepable } from '../engine/keepable.ts';
import { toOneLine } from '../engine/one-line.ts';

export interface ClaimNames {
  readonly merchant: string;
  readonly store: string;
  readonly role: string;
}

const MOST_LETTERS = 60;
const kept = z.string().trim().min(1).refine(isKeepable);
const merchantId = kept.max(100);
const storeName = kept
  .transform((name) => toOneLine(name.slice(0, MOST_LETTERS).toWellFormed()))
  .refine((name) => name !== '');

/** The shop of whoever has signed in; null when the provider names none. Who is not said to be the owner is staff. */
export function toMerchant(
  claims: Readonly<Record<string, unknown>>,
  names: ClaimNames,
): BoundMerchant | null {
  const id = merchantId.safeParse(claims[names.merchant]);
  const store = storeName.safeParse(claims[names.store]);
  if (!id.success || !store.success) return null;
  const role = claims[names.role] === 'owner' ? 'owner' : 'staff';
  return { merchantId: id.data, storeName: store.data, role };
}
