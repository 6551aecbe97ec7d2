import { z } from 'zod';
import { sendOrder } from '../fleet/get-json.ts';
import { toldOf, type RemoteSource } from '../fleet/remote.ts';
import type { ToUrl } from './addresses.ts';

/**
 * A restart is passed on without a key and without a result, so it is sent once, and what became of it is
 * seen by the terminal's next contact (PAX's SDKs send it up to five times when a connection drops).
 */
export function paxstoreRemote(toUrl: ToUrl): RemoteSource {
  return {
    can: { reboot: true, refresh: false },
    isKeyed: false,
    send: async ({ order, line }) => {
      const url = toUrl(`terminals/${order.terminalId}/operation`, { command: 'Restart' });
      const heard = await sendOrder({ url, order: {} }, accepted, line);
      return toldOf(heard, () => ({ id: null, terminalId: null, status: 'untracked' }));
    },
    look: async () => NO_RESULT,
    refusals: new Map([
      ['15099', 'busy'],
      ['1896', 'offline'],
    ]),
  };
}

const accepted = z.object({ businessCode: z.literal(0) });

const NO_RESULT = { kind: 'silent', because: 'notFound', code: null, isHeldBack: false } as const;
