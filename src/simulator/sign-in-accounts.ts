import type { MerchantSeed } from './fleet-seed.ts';
import type { SignInAccount } from './sign-in.ts';

const ROLES = { owner: 'オーナー', staff: 'スタッフ' } as const;

/** Who can sign in: for each shop its owner and a member of its staff, and somebody who has no shop. */
export function accountsOf(
  shops: readonly Pick<MerchantSeed, 'merchantId' | 'storeName'>[],
): readonly SignInAccount[] {
  const ofShops = shops.flatMap(({ merchantId, storeName }) =>
    Object.entries(ROLES).map(([role, label]) => ({
      id: `${merchantId}.${role}`,
      label: `${storeName}の${label}`,
      claims: { merchant_id: merchantId, store_name: storeName, role },
    })),
  );
  return [...ofShops, { id: 'nobody', label: 'お店のない人', claims: {} }];
}
