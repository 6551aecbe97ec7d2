import { getJson } from '../fleet/get-json.ts';
import { readPages } from '../fleet/read-pages.ts';
import { NOT_BOUND, type FleetSource } from '../fleet/source.ts';
import type { UpdateTarget } from '../fleet/update-target.ts';
import { devicePage, type SquareDevice } from './answers.ts';
import { listPayments } from './payments.ts';
import { squareRemote } from './remote.ts';
import { toContract } from './to-contract.ts';

export interface SquareShop {
  /** Square's merchant token of the account. */
  readonly merchant: string;
  readonly location: string;
}

interface Means {
  readonly baseUrl: string;
  readonly shops: ReadonlyMap<string, SquareShop>;
  readonly target: UpdateTarget;
}

export function squareSource({ baseUrl, shops, target }: Means): FleetSource {
  const base = baseUrl.replace(/\/*$/, '/');
  return {
    listTerminals: async (merchantId, line) => {
      const shop = shops.get(merchantId);
      if (shop === undefined) return NOT_BOUND;
      const pages = await readPages<SquareDevice, Page>(async (cursor) => {
        const url = new URL('v2/devices', base);
        url.searchParams.set('location_id', shop.location);
        if (cursor !== null) url.searchParams.set('cursor', cursor);
        const heard = await getJson({ url }, devicePage, line);
        if (heard.kind === 'silent') return heard;
        const { devices, cursor: nextCursor } = heard.value;
        return { ...heard, value: { data: devices ?? [], nextCursor } };
      });
      if (pages.kind === 'silent') return pages;
      const foreign = pages.value.data.find((device) => !belongsTo(shop, device));
      if (foreign !== undefined) return { kind: 'foreign', terminalId: foreign.id };
      const data = pages.value.data.map((device) => toContract(merchantId, device, target));
      return { ...pages, value: { data, asOf: pages.saidAt } };
    },
    listPayments: async (asking) => {
      const shop = shops.get(asking.merchantId);
      return shop === undefined
        ? { kind: 'read', attempts: null }
        : await listPayments(base, shop.location, asking);
    },
    remote: squareRemote(baseUrl),
  };
}

interface Page {
  readonly data: readonly SquareDevice[];
  readonly nextCursor: string | null;
}

// The list was asked for by location. A device that names another merchant, or is signed in at
// another location, is not this shop's.
function belongsTo({ merchant, location }: SquareShop, device: SquareDevice): boolean {
  const sessions = (device.components ?? []).map(
    ({ application_details: app }) => app?.session_location ?? location,
  );
  return device.attributes.merchant_token === merchant && sessions.every((at) => at === location);
}
