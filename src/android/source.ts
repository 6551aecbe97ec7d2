import type { FleetTerminal } from '../fleet/contract.ts';
import { getJson } from '../fleet/get-json.ts';
import { inGroups } from '../fleet/in-groups.ts';
import { NO_PAYMENTS, NOT_BOUND, type FleetSource } from '../fleet/source.ts';
import type { UpdateTarget } from '../fleet/update-target.ts';
import { deviceAnswer, type AndroidDevice } from './answers.ts';
import { androidRemote } from './remote.ts';
import type { AndroidShop } from './shop.ts';
import { toContract } from './to-contract.ts';

interface Means {
  readonly baseUrl: string;
  /** Such as `enterprises/LC01abcdef`. */
  readonly enterprise: string;
  readonly shops: ReadonlyMap<string, AndroidShop>;
  readonly target: UpdateTarget;
}

/** The list of an enterprise cannot be searched by shop, so each device of the shop is asked for by its name. */
export function androidSource({ baseUrl, enterprise, shops, target }: Means): FleetSource {
  const base = baseUrl.replace(/\/*$/, '/');
  return {
    listTerminals: async (merchantId, line) => {
      const shop = shops.get(merchantId);
      if (shop === undefined) return NOT_BOUND;
      const names = shop.devices.map((id) => `${enterprise}/devices/${id}`);
      const heard = await inGroups(names, (name) =>
        getJson({ url: new URL(`v1/${name}`, base) }, deviceAnswer, line),
      );
      const data: FleetTerminal[] = [];
      let asOf: string | null = null;
      for (const [at, device] of heard.entries()) {
        // A terminal that is missing would look like none: a part of the shop is not told.
        if (device.kind === 'silent') return device;
        const { value, saidAt } = device;
        if (!belongsTo(merchantId, names[at], value))
          return { kind: 'foreign', terminalId: value.name };
        data.push(toContract(merchantId, value, target, saidAt ?? new Date().toISOString()));
        asOf = saidAt;
      }
      return { kind: 'heard', value: { data, asOf }, saidAt: asOf };
    },
    listPayments: NO_PAYMENTS,
    remote: androidRemote(baseUrl, enterprise, shops),
  };
}

// The shop was written into the enrolment token; whoever enrolled a device said whose it is.
function belongsTo(merchantId: string, name: string | undefined, device: AndroidDevice): boolean {
  return device.name === name && device.enrollmentTokenData === merchantId;
}
