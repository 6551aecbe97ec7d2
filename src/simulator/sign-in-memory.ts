import type { AdapterFactory, AdapterPayload } from 'oidc-provider';
import { keepLatest } from './line-ids.ts';

const KEPT = 5000;

/** Where the provider keeps its sessions, codes and tokens: until the process ends. */
export function signInMemory(): AdapterFactory {
  const all = new Map<string, AdapterPayload>();
  return (kind) => {
    const keyOf = (id: string) => `${kind}:${id}`;
    const findBy = (is: (payload: AdapterPayload) => boolean) =>
      [...all].find(([key, payload]) => key.startsWith(keyOf('')) && is(payload))?.[1];
    return {
      upsert: async (id, payload) => {
        all.set(keyOf(id), payload);
        keepLatest(all, KEPT);
      },
      find: async (id) => all.get(keyOf(id)),
      findByUid: async (uid) => findBy((payload) => payload.uid === uid),
      findByUserCode: async (code) => findBy((payload) => payload.userCode === code),
      consume: async (id) => {
        const payload = all.get(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void all.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of all) if (payload.grantId === grantId) all.delete(key);
      },
    };
  };
}
