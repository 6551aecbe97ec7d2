import { accessBy } from '../fleet/access.ts';
import { createClientOf, type Care, type FleetClient } from '../fleet/client.ts';
import type { Dialect, Refusal } from '../fleet/dialect.ts';
import { CALL_MS } from '../fleet/line.ts';
import type { UpdateTarget } from '../fleet/update-target.ts';
import { refusal } from './answers.ts';
import { squareSource, type SquareShop } from './source.ts';

interface SquareOptions extends Care {
  readonly baseUrl: string;
  readonly token: string;
  readonly shops: ReadonlyMap<string, SquareShop>;
  readonly target: UpdateTarget;
}

/** Asks one Square account, whose locations are the shops. */
export function createSquareClient(options: SquareOptions): FleetClient {
  const { token, callMs = CALL_MS } = options;
  const access = accessBy({ token }, callMs);
  return createClientOf({ ...options, source: squareSource(options), access, dialect: SQUARE });
}

/** The version that the answers are read by; Square keeps answering it. */
const VERSION = '2026-09-16';

const SQUARE: Dialect = {
  sign: ({ url }, token) => ({
    url,
    headers: { authorization: `Bearer ${token}`, 'square-version': VERSION },
  }),
  refusalIn,
};

function refusalIn(status: number, body: unknown): Refusal | null {
  if (status !== 404) return null;
  const said = refusal.safeParse(body);
  const code = said.data?.errors[0]?.code;
  return code === 'NOT_FOUND' ? { because: 'notFound', code } : null;
}
