import { createChance } from '../../src/drill/chance.ts';
import type { Faults, LineFault } from '../../src/simulator/line-faults.ts';
import { z } from 'zod';

type FaultKind = 'status429' | 'status500' | Exclude<LineFault['kind'], 'status'>;

/** Shares of the requests that carry messages. The slow ones hold the product for ten seconds each. */
const SHARES: readonly (readonly [FaultKind, number])[] = [
  ['status429', 0.03],
  ['status500', 0.03],
  ['reset', 0.02],
  ['acceptThenReset', 0.02],
  ['acceptThenTimeout', 0.005],
  ['timeout', 0.003],
];
const SLOW: ReadonlySet<FaultKind> = new Set(['acceptThenTimeout', 'timeout']);

export interface Chaos extends Faults {
  readonly struck: Readonly<Partial<Record<FaultKind, number>>>;
  isOn: boolean;
}

const reply = z.object({ replyToken: z.string() });
const aim = { path: '/v2/bot/message/', times: 1 };

/** Faults by chance, and those that keep a chosen reply from ever being known. */
export function createChaos(
  seed: number,
  doomOf: (replyToken: string) => 'accepted' | 'refused' | null,
  isSlowToo: boolean,
): Chaos {
  const chance = createChance(seed, 1_000_000);
  const struck: Partial<Record<FaultKind, number>> = {};
  const accepted = new Set<string>();
  const shares = SHARES.filter(([kind]) => isSlowToo || !SLOW.has(kind));
  const byChance = (): LineFault | null => {
    let at = chance.next();
    for (const [kind, share] of shares) {
      at -= share;
      if (at >= 0) continue;
      struck[kind] = (struck[kind] ?? 0) + 1;
      return toFault(kind);
    }
    return null;
  };
  const chaos: Chaos = {
    struck,
    isOn: false,
    set: () => undefined,
    take({ path, body }) {
      const isSending = path.startsWith(`${aim.path}reply`) || path.startsWith(`${aim.path}push`);
      if (!isSending || !chaos.isOn) return null;
      const { data } = reply.safeParse(body);
      const doom = data === undefined ? null : doomOf(data.replyToken);
      if (data === undefined || doom === null) return byChance();
      if (doom === 'refused' || accepted.has(data.replyToken)) return toFault('status500');
      accepted.add(data.replyToken);
      return toFault('acceptThenReset');
    },
  };
  return chaos;
}

function toFault(kind: FaultKind): LineFault {
  switch (kind) {
    case 'status429':
      return { ...aim, kind: 'status', status: 429 };
    case 'status500':
      return { ...aim, kind: 'status', status: 500 };
    case 'timeout':
    case 'acceptThenTimeout':
    case 'reset':
    case 'acceptThenReset':
      return { ...aim, kind };
  }
}
