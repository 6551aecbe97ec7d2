import type { DateTime } from 'luxon';
import type { LinkProof } from '../core/account.ts';
import type { LinkProven } from '../core/event.ts';
import type { Log } from './log.ts';
import type { Store, Turn } from './ports.ts';

/** What the nonce that LINE brought back stands for. Why it does not count, only the log is told. */
export async function readLink(
  { conversation, number }: Turn,
  nonce: string,
  { store, log }: { readonly store: Pick<Store, 'provenLink'>; readonly log: Log },
  now: DateTime,
): Promise<LinkProven> {
  const proven = await store.provenLink(nonce);
  const because = whyNot();
  if (because !== null) log.warn({ turn: number, because }, 'refused to link an account');
  const proof: LinkProof | null =
    proven === null || because !== null ? null : { merchant: proven.merchant, nonce };
  return { type: 'linkProven', proof };

  function whyNot(): string | null {
    if (proven === null) return 'unknown';
    if (proven.conversation !== conversation) return 'foreign';
    return now < proven.endsAt ? null : 'over';
  }
}
