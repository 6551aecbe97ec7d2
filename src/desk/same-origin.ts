import type { Request } from 'express';

/**
 * Whether a page of ours sent this, and not another site in the same browser. Browsers tell it by
 * themselves and let no page change it; what tells neither is refused.
 */
export function isSameOrigin(request: Request, publicOrigin: string | null): boolean {
  // Sent over TLS and on this machine; the only one that survives a proxy with another host name.
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.get('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === publicOrigin || new URL(origin).host === request.get('host');
}
