import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What a browser may do with anything of ours that says nothing else: nothing at all. */
const NOTHING = {
  'default-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
};

const TWO_YEARS_IN_SECONDS = 63_072_000;

/** Our pages use none of these, so nothing that slips into one can, either. */
const NEVER_USED = [
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];
const PERMISSIONS = NEVER_USED.map((feature) => `${feature}=()`).join(', ');

/**
 * The headers that every answer to a browser carries. What has a page of its own sets its own policy over this one.
 * With a `publicUrl` over TLS browsers are told to stay with that; without one, those that came over TLS.
 */
export function securityHeaders(publicUrl: string | null): RequestHandler {
  const base = {
    contentSecurityPolicy: { useDefaults: false, directives: NOTHING },
    xFrameOptions: { action: 'deny' },
  } as const;
  const plain = helmet({ ...base, strictTransportSecurity: false });
  const overTls = helmet({
    ...base,
    // Whoever owns the domain decides about the hosts beside ours.
    strictTransportSecurity: { maxAge: TWO_YEARS_IN_SECONDS, includeSubDomains: false },
  });
  const isTls = publicUrl?.startsWith('https:') ?? false;
  return (request, response, next) => {
    response.setHeader('permissions-policy', PERMISSIONS);
    (isTls || request.secure ? overTls : plain)(request, response, next);
  };
}

/** What our built pages may do: their own files, and styles that this very answer has named. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
