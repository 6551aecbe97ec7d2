/** A fleet that is overrun and does not say for how long. */
const USUAL_PAUSE_MS = 5000;
/** A longer pause would outlast the morning; the fleet may say it again. */
const LONGEST_PAUSE_MS = 10 * 60_000;

/** For how long an answer asks us to keep away, in ms; null: it does not. */
export function pauseAfter(status: number, retryAfter: string | null): number | null {
  const asked = retryAfter === null ? null : toMs(retryAfter);
  if (status === 429) return Math.min(asked ?? USUAL_PAUSE_MS, LONGEST_PAUSE_MS);
  return status === 503 && asked !== null ? Math.min(asked, LONGEST_PAUSE_MS) : null;
}

/** Seconds, or a date of HTTP (RFC 9110). */
function toMs(retryAfter: string): number | null {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}
