const MINUTE_MS = 60_000;
/** Past so many networks in a minute the counting begins anew: whoever has those gets round any such limit. */
const MOST_NETWORKS = 100_000;

/** What whoever comes too often is told to wait, in seconds. */
export const COME_BACK_AFTER = '60';

/**
 * Counts who comes, and tells of each time whether it is more than `most` in the minute.
 * Each process counts for itself: it is for what is dear to answer, not for what must never be let through.
 */
export function tooOften(
  most: number,
  nowMs: () => number = () => performance.now(),
): (address: string | undefined) => boolean {
  const counts = new Map<string, number>();
  let endsAt = 0;
  return (address) => {
    const now = nowMs();
    if (now >= endsAt || counts.size >= MOST_NETWORKS) {
      counts.clear();
      endsAt = now + MINUTE_MS;
    }
    const network = networkOf(address);
    const count = (counts.get(network) ?? 0) + 1;
    counts.set(network, count);
    return count > most;
  };
}

/** The part of an address that one household or server cannot change at will: of IPv6 the first 64 bits. */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return '';
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const [front, back] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}

const groupsOf = (part: string): readonly string[] => part.split(':').filter((one) => one !== '');
