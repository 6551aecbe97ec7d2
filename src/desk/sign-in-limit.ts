import type { DateTime } from 'luxon';
import type { DeskStore } from './ports.ts';
import { digestOf } from '../guard/digest.ts';
import { newSecret } from './secret.ts';

/**
 * So many failed tries within the window are let through. By name and address together it is tight;
 * by name alone it is wide, or anybody could keep a colleague out; an office may share one address.
 */
const TRIES = { nameAndAddress: 5, address: 30, name: 50 } as const;
export const TRY_WINDOW = { minutes: 15 } as const;

export interface Knock {
  readonly name: string;
  readonly address: string;
}

/** Lets somebody try, unless too many tries failed. `null` from `attempt` is a failed try. */
export async function limited<T>(
  desk: Pick<DeskStore, 'countTry' | 'forgiveTry'>,
  { name, address }: Knock,
  now: DateTime,
  attempt: () => Promise<T | null>,
): Promise<T | null | 'tooMany'> {
  const id = newSecret();
  // Digests: people type passwords where names belong.
  const both = digestOf(`both ${address} ${name}`);
  const keys = [both, digestOf(`address ${address}`), digestOf(`name ${name}`)];
  // Counted before it is known how the try ends: many at once are many.
  const counts = await desk.countTry(id, keys, now, now.minus(TRY_WINDOW));
  const most = [TRIES.nameAndAddress, TRIES.address, TRIES.name];
  if (counts.some((tries, at) => tries > (most[at] ?? 0))) {
    // Not counted: whoever goes on trying would wait for ever.
    await desk.forgiveTry(id, []);
    return 'tooMany';
  }
  const result = await attempt();
  if (result !== null) await desk.forgiveTry(id, [both]);
  return result;
}
