import { createClientOf, type Care, type FleetClient } from '../fleet/client.ts';
import { withBearer, type Dialect, type Refusal } from '../fleet/dialect.ts';
import { CALL_MS } from '../fleet/line.ts';
import type { UpdateTarget } from '../fleet/update-target.ts';
import { refusal } from './answers.ts';
import { accessOf, type ServiceAccount } from './service-account.ts';
import type { AndroidShop } from './shop.ts';
import { androidSource } from './source.ts';

interface AndroidOptions extends Care {
  readonly baseUrl: string;
  readonly account: ServiceAccount;
  readonly enterprise: string;
  readonly shops: ReadonlyMap<string, AndroidShop>;
  readonly target: UpdateTarget;
}

/** Asks an Android Enterprise EMM by the Android Management API. */
export function createAndroidClient(options: AndroidOptions): FleetClient {
  const access = accessOf(options.account, options.callMs ?? CALL_MS);
  return createClientOf({ ...options, source: androidSource(options), access, dialect: ANDROID });
}

const ANDROID: Dialect = { sign: withBearer, refusalIn };

function refusalIn(status: number, body: unknown): Refusal | null {
  const code = refusal.safeParse(body).data?.error.status;
  if (status === 404 && code === 'NOT_FOUND') return { because: 'notFound', code };
  return status === 501 && code === 'UNIMPLEMENTED' ? { because: 'nonsense', code } : null;
}
