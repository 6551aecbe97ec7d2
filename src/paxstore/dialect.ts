import { createHmac } from 'node:crypto';
import type { FleetSilence } from '../core/terminal.ts';
import type { Dialect, Question, Refusal, Signed } from '../fleet/dialect.ts';
import { refusal } from './answers.ts';

/** Signs the query as PAX's SDK does since 9.5: HMAC-SHA256 by the secret, in capital hex. */
export function paxstoreDialect(apiKey: string): Dialect {
  const sign = ({ url }: Question, secret: string): Signed => {
    const signed = new URL(url);
    signed.searchParams.set('sysKey', apiKey);
    signed.searchParams.set('timestamp', String(Date.now()));
    // What is signed are the very letters that are sent. A blank must be %20 on both sides.
    signed.search = signed.search.replaceAll('+', '%20');
    const signature = createHmac('sha256', secret).update(signed.search.slice(1)).digest('hex');
    return { url: signed, headers: { signature: signature.toUpperCase(), 'time-zone': 'UTC' } };
  };
  return { sign, refusalIn };
}

/** Key or signature is wrong, missing or blocked. */
const NOT_LET_IN = new Set([102, 103, 104, 105, 129]);
/** The market place is not there now, or nobody knows what is wrong. */
const OUT_OF_ORDER = new Set([108, 109, 999]);
const NOT_FOUND = new Set([1720, 1759, 1800, 1801, 2028]);

/** PAXSTORE says no with a number, whatever the HTTP status is. */
function refusalIn(_status: number, body: unknown): Refusal | null {
  const said = refusal.safeParse(body);
  if (!said.success || said.data.businessCode === 0) return null;
  const { businessCode } = said.data;
  return { because: becauseOf(businessCode), code: String(businessCode) };
}

function becauseOf(businessCode: number): FleetSilence {
  if (NOT_LET_IN.has(businessCode)) return 'refused';
  if (OUT_OF_ORDER.has(businessCode)) return 'down';
  return NOT_FOUND.has(businessCode) ? 'notFound' : 'nonsense';
}
