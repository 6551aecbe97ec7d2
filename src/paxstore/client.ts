import { accessBy } from '../fleet/access.ts';
import { createClientOf, type Care, type FleetClient } from '../fleet/client.ts';
import { CALL_MS } from '../fleet/line.ts';
import type { UpdateTarget } from '../fleet/update-target.ts';
import { paxstoreDialect } from './dialect.ts';
import { paxstoreSource, type PaxShop } from './source.ts';

interface PaxstoreOptions extends Care {
  /** Where its `/v1` begins, such as https://api.whatspos.com/p-market-api. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly shops: ReadonlyMap<string, PaxShop>;
  readonly target: UpdateTarget;
}

/** Asks a PAXSTORE or MAXSTORE market place. */
export function createPaxstoreClient(options: PaxstoreOptions): FleetClient {
  const { apiKey, apiSecret: token, callMs = CALL_MS } = options;
  return createClientOf({
    ...options,
    source: paxstoreSource(options),
    access: accessBy({ token }, callMs),
    dialect: paxstoreDialect(apiKey),
  });
}
