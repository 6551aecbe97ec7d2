import { z } from 'zod';
import type { RemoteStatus } from '../core/remote.ts';
import { ORDER_SECONDS } from '../core/remote-order.ts';
import { maybe, pathId } from '../fleet/contract-reading.ts';
import { getJson, sendOrder } from '../fleet/get-json.ts';
import { toldOf, type RemoteSource, type RemoteTold } from '../fleet/remote.ts';

/** A ping has a terminal report anew, once for each key. Square restarts none. */
export function squareRemote(baseUrl: string): RemoteSource {
  const base = baseUrl.replace(/\/*$/, '/');
  return {
    can: { reboot: false, refresh: true },
    isKeyed: true,
    send: async ({ order, line }) => {
      const url = new URL('v2/terminals/actions', base);
      const action = {
        device_id: order.terminalId.replace(LISTED_AS, ''),
        deadline_duration: `PT${ORDER_SECONDS}S`,
        type: 'PING',
      };
      const body = { idempotency_key: order.key, action };
      return toldOf(await sendOrder({ url, order: { body } }, answer, line), toTold);
    },
    look: async ({ id, line }) => {
      const url = new URL(`v2/terminals/actions/${encodeURIComponent(id)}`, base);
      return toldOf(await getJson({ url }, answer, line), toTold);
    },
    refusals: new Map(),
  };
}

/** Devices are called `device:X` in the list, and `X` where something is sent to them. */
const LISTED_AS = 'device:';

const answer = z.object({
  action: z.object({
    id: pathId,
    device_id: z.string().min(1),
    status: z.string(),
    cancel_reason: maybe(z.string()),
  }),
});

function toTold({ action }: z.infer<typeof answer>): RemoteTold {
  const { id, device_id: deviceId, status, cancel_reason: reason } = action;
  return {
    id,
    terminalId: `${LISTED_AS}${deviceId.replace(LISTED_AS, '')}`,
    status: statusOf(status, reason),
  };
}

function statusOf(status: string, reason: string | null): RemoteStatus {
  if (status === 'COMPLETED') return 'done';
  if (status !== 'CANCELED') return 'waiting';
  return reason === 'TIMED_OUT' ? 'expired' : 'cancelled';
}
