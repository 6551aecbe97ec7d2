import { z } from 'zod';
import type { RemoteStatus } from '../core/remote.ts';
import { ORDER_SECONDS } from '../core/remote-order.ts';
import { maybe } from '../fleet/contract-reading.ts';
import { getJson, sendOrder } from '../fleet/get-json.ts';
import { toldOf, type RemoteSource, type RemoteTold } from '../fleet/remote.ts';
import { NOT_BOUND } from '../fleet/source.ts';
import type { AndroidShop } from './shop.ts';

/** A restart is an operation of Google's, which can be followed to its end. It has no key, so it is sent once. */
export function androidRemote(
  baseUrl: string,
  enterprise: string,
  shops: ReadonlyMap<string, AndroidShop>,
): RemoteSource {
  const base = baseUrl.replace(/\/*$/, '/');
  const nameOf = (terminalId: string) => `${enterprise}/devices/${terminalId}`;
  return {
    can: { reboot: true, refresh: false },
    isKeyed: false,
    send: async ({ merchantId, order, line }) => {
      const isOwn = shops.get(merchantId)?.devices.includes(order.terminalId) ?? false;
      if (!isOwn) return NOT_BOUND;
      const url = new URL(`v1/${nameOf(order.terminalId)}:issueCommand`, base);
      const body = { type: 'REBOOT', duration: `${ORDER_SECONDS}s` };
      return toldOf(await sendOrder({ url, order: { body } }, operation, line), toTold);
    },
    look: async ({ order, id, line }) => {
      const url = new URL(`v1/${nameOf(order.terminalId)}/operations/${id}`, base);
      return toldOf(await getJson({ url }, operation, line), toTold);
    },
    refusals: new Map([['UNIMPLEMENTED', 'unsupported']]),
  };
}

const operation = z.object({
  /** `enterprises/{enterpriseId}/devices/{deviceId}/operations/{id}` */
  name: z.string().regex(/^enterprises\/[^/]+\/devices\/[^/]+\/operations\/[^/]+$/),
  done: maybe(z.boolean()),
  error: maybe(z.object({ code: maybe(z.int()) })),
  metadata: maybe(z.object({ errorCode: maybe(z.string()) })),
});

function toTold({ name, ...rest }: z.infer<typeof operation>): RemoteTold {
  const [, , , terminalId = '', , id = ''] = name.split('/');
  return { id, terminalId, status: statusOf(rest) };
}

// Codes of google.rpc.
const CANCELLED = 1;
const DEADLINE_EXCEEDED = 4;

function statusOf({
  done,
  error,
  metadata,
}: Omit<z.infer<typeof operation>, 'name'>): RemoteStatus {
  if (done !== true) return 'waiting';
  if (error?.code === CANCELLED) return 'cancelled';
  if (error?.code === DEADLINE_EXCEEDED) return 'expired';
  const errorCode = metadata?.errorCode ?? NO_ERROR;
  return error === null && errorCode === NO_ERROR ? 'done' : 'failed';
}

const NO_ERROR = 'COMMAND_ERROR_CODE_UNSPECIFIED';
