import type { RemoteKind, RemoteStatus } from '../core/remote.ts';
import { ORDER_SECONDS } from '../core/remote-order.ts';
import { commandSchema, type FleetCommand } from './contract-command.ts';
import { getJson, sendOrder } from './get-json.ts';
import { toldOf, type RemoteSource, type RemoteTold } from './remote.ts';

/** Orders to a fleet that speaks the contract, by their keys. */
export function contractRemote(toUrl: (path: readonly string[]) => URL): RemoteSource {
  return {
    can: { reboot: true, refresh: true },
    isKeyed: true,
    send: async ({ merchantId, order, line }) => {
      const url = toUrl([merchantId, 'terminals', order.terminalId, 'commands']);
      const body = {
        type: TYPES[order.kind],
        reason: order.staff === null ? 'asked for by the merchant' : 'asked for by support staff',
        expiresInSeconds: ORDER_SECONDS,
      };
      const headers = { 'idempotency-key': order.key };
      return toldOf(
        await sendOrder({ url, order: { headers, body } }, commandSchema, line),
        toTold,
      );
    },
    look: async ({ merchantId, id, line }) =>
      toldOf(
        await getJson({ url: toUrl([merchantId, 'commands', id]) }, commandSchema, line),
        toTold,
      ),
    refusals: new Map([
      ['terminal-offline', 'offline'],
      ['command-in-progress', 'busy'],
      ['payment-in-progress', 'paying'],
      ['not-supported', 'unsupported'],
    ]),
  };
}

const TYPES = { reboot: 'REBOOT', refresh: 'REFRESH_STATUS' } as const satisfies Record<
  RemoteKind,
  FleetCommand['type']
>;

function toTold({ id, terminalId, status }: FleetCommand): RemoteTold {
  return { id, terminalId, status: STATUSES[status] };
}

const STATUSES = {
  PENDING: 'waiting',
  SENT: 'waiting',
  SUCCEEDED: 'done',
  FAILED: 'failed',
  EXPIRED: 'expired',
  CANCELLED: 'cancelled',
  ACCEPTED_UNTRACKED: 'untracked',
  // A word of a later version: looked at again.
  UNKNOWN: 'waiting',
} as const satisfies Record<FleetCommand['status'], RemoteStatus>;
