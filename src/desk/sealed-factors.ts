import type { FactorStore } from './ports-factor.ts';
import { isSealed, seal, unseal } from './sealed.ts';

/**
 * The same store; secrets of authenticator apps lie in it sealed with the first of the keys, so that a copy of the
 * database makes no codes. The others only open what was sealed before, while a key is exchanged. Without a key they lie
 * there in clear.
 */
export function sealingFactors<Store extends FactorStore>(
  store: Store,
  keys: readonly Uint8Array[],
): Store {
  const [key] = keys;
  if (key === undefined) return store;
  const open = (memberId: string, kept: string | null) =>
    kept === null || !isSealed(kept) ? kept : unseal(keys, memberId, kept);
  return {
    ...store,
    factor: async (memberId) => {
      const factor = await store.factor(memberId);
      if (factor === null) return null;
      const secret = open(memberId, factor.secret);
      const isLocked = factor.secret !== null && secret === null;
      return { ...factor, secret, pending: open(memberId, factor.pending), isLocked };
    },
    beginFactor: (memberId, secret) => store.beginFactor(memberId, seal(key, memberId, secret)),
    confirmFactor: async (secret, ...given) => {
      const memberId = given[3].by.id;
      const pending = (await store.factor(memberId))?.pending ?? null;
      if (pending === null || open(memberId, pending) !== secret) return false;
      return await store.confirmFactor(pending, ...given);
    },
  };
}

/**
 * Seals at start what lies there in clear, or sealed with a key that is going. Throws when something was sealed with a
 * key that is not among them: its member could not sign in any more.
 */
export async function sealKeptFactors(
  store: FactorStore,
  keys: readonly Uint8Array[],
): Promise<void> {
  const [key] = keys;
  for (const { memberId, secret } of await store.factorSecrets()) {
    const open = isSealed(secret) ? unseal(keys, memberId, secret) : secret;
    if (open === null) {
      throw new Error('DESK_FACTOR_KEY is not the one that second factors were sealed with');
    }
    const isDone = key === undefined || unseal([key], memberId, secret) !== null;
    if (!isDone) await store.changeFactorSecret(memberId, secret, seal(key, memberId, open));
  }
}
