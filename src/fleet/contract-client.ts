import { accessBy, type FleetCredentials } from './access.ts';
import { askPayments } from './ask-payments.ts';
import { createClientOf, type Care, type FleetClient } from './client.ts';
import { campaignSchema } from './contract-campaign.ts';
import { problemSchema } from './contract-problem.ts';
import { contractRemote } from './contract-remote.ts';
import { terminalPageSchema } from './contract.ts';
import { getJson } from './get-json.ts';
import { withBearer, type Dialect, type Refusal } from './dialect.ts';
import { CALL_MS } from './line.ts';
import { readContractPages } from './contract-pages.ts';
import type { FleetSource } from './source.ts';

export interface ContractClientOptions extends Care {
  /** Where the contract's `/v1` begins; may have a path of its own. */
  readonly baseUrl: string;
  readonly credentials: FleetCredentials;
}

/** Asks a fleet that speaks the contract. */
export function createFleetClient(options: ContractClientOptions): FleetClient {
  const { baseUrl, credentials, callMs = CALL_MS } = options;
  const access = accessBy(credentials, callMs);
  return createClientOf({ ...options, source: contractSource(baseUrl), access, dialect: CONTRACT });
}

const CONTRACT: Dialect = { sign: withBearer, refusalIn };

// Only a problem says that the fleet looked and found nothing. Any other 404 comes from something
// between us and the fleet, and says nothing about the merchant.
function refusalIn(status: number, body: unknown): Refusal | null {
  if (!REFUSALS.has(status)) return null;
  const problem = problemSchema.safeParse(body);
  if (!problem.success) return null;
  const { code, type } = problem.data;
  const because = status === 404 ? 'notFound' : 'nonsense';
  return { because, code: code ?? type.replace(/^.*[:/]/, '') };
}

/** Those that a fleet answers with after it has looked. */
const REFUSALS: ReadonlySet<number> = new Set([404, 409, 422, 501]);

function contractSource(baseUrl: string): FleetSource {
  const toUrl = urlsUnder(baseUrl);
  const toList = (path: readonly string[]): URL => {
    const url = toUrl(path);
    url.searchParams.set('limit', '100');
    return url;
  };
  return {
    listTerminals: (merchantId, line) =>
      readContractPages(toList([merchantId, 'terminals']), terminalPageSchema, line),
    listPayments: (asking) =>
      askPayments(asking, (terminalId) =>
        toList([asking.merchantId, 'terminals', terminalId, 'payments']),
      ),
    remote: contractRemote(toUrl),
    readCampaign: (id, line) => {
      const url = new URL(`v1/campaigns/${encodeURIComponent(id)}`, baseOf(baseUrl));
      return getJson({ url }, campaignSchema, line);
    },
  };
}

function baseOf(baseUrl: string): URL {
  return new URL(baseUrl.replace(/\/*$/, '/'));
}

function urlsUnder(baseUrl: string): (path: readonly string[]) => URL {
  const base = baseOf(baseUrl);
  return (path) => {
    return new URL(`v1/merchants/${path.map(encodeURIComponent).join('/')}`, base);
  };
}
