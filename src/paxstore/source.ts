import { getJson, type Heard } from '../fleet/get-json.ts';
import { inGroups } from '../fleet/in-groups.ts';
import type { FleetLine } from '../fleet/line.ts';
import { readPages } from '../fleet/read-pages.ts';
import { NO_PAYMENTS, NOT_BOUND, type FleetSource } from '../fleet/source.ts';
import type { UpdateTarget } from '../fleet/update-target.ts';
import { urlsUnder, type ToUrl } from './addresses.ts';
import { terminalPage, type PaxTerminal } from './answers.ts';
import { moreOf } from './more-of.ts';
import { paxstoreRemote } from './remote.ts';
import { toContract } from './to-contract.ts';

/** Names of merchants may collide; together with their reseller's they do not. */
export interface PaxShop {
  readonly reseller: string;
  readonly merchant: string;
}

interface Means {
  readonly baseUrl: string;
  readonly shops: ReadonlyMap<string, PaxShop>;
  readonly target: UpdateTarget;
}

export function paxstoreSource({ baseUrl, shops, target }: Means): FleetSource {
  const toUrl = urlsUnder(baseUrl);
  return {
    listTerminals: async (merchantId, line) => {
      const shop = shops.get(merchantId);
      if (shop === undefined) return NOT_BOUND;
      const list = await listOf(shop, toUrl, line);
      if (list.kind === 'silent') return list;
      const own = list.value.filter((terminal) => belongsTo(shop, terminal));
      const data = await inGroups(own, async (terminal) => {
        const more = await moreOf(terminal, { toUrl, line, target });
        return toContract(merchantId, { terminal, ...more }, target);
      });
      return { ...list, value: { data, asOf: list.saidAt } };
    },
    listPayments: NO_PAYMENTS,
    remote: paxstoreRemote(toUrl),
  };
}

const INCLUDING = {
  includeGeoLocation: 'false',
  includeInstalledFirmware: 'true',
  includeInstalledApks: 'true',
};

async function listOf(
  { reseller: resellerName, merchant: merchantName }: PaxShop,
  toUrl: ToUrl,
  line: FleetLine,
): Promise<Heard<readonly PaxTerminal[]>> {
  const pages = await readPages<PaxTerminal, Page>(async (cursor) => {
    const pageNo = cursor ?? '1';
    const query = { limit: '100', pageNo, resellerName, merchantName, ...INCLUDING };
    const heard = await getJson({ url: toUrl('terminals', query) }, terminalPage, line);
    if (heard.kind === 'silent') return heard;
    const { dataset, hasNext } = heard.value;
    const nextCursor = hasNext ? String(Number(pageNo) + 1) : null;
    return { ...heard, value: { data: dataset ?? [], nextCursor } };
  });
  return pages.kind === 'silent' ? pages : { ...pages, value: pages.value.data };
}

interface Page {
  readonly data: readonly PaxTerminal[];
  readonly nextCursor: string | null;
}

// The search finds merchants of sub-resellers too, and how it compares names is not said. Only what
// bears both names to the letter is this shop's.
function belongsTo({ reseller, merchant }: PaxShop, terminal: PaxTerminal): boolean {
  return terminal.resellerName === reseller && terminal.merchantName === merchant;
}
