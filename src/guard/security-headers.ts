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
    // Those below our own host; of the hosts beside it its domain's owner decides.
    strictTransportSecurity: { maxAge: TWO_YEARS_IN_SECONDS, includeSubDomains: true },
  });
  const isTls = isOverTls(publicUrl);
  return (request, response, next) => {
    response.setHeader('permissions-policy', PERMISSIONS);
    (isTls || request.secure ? overTls : plain)(request, response, next);
  };
}

const STAY_WITH_TLS = `max-age=${TWO_YEARS_IN_SECONDS}; includeSubDomains`;

/** What is left of them where machines ask by the hundred: a browser that strays there learns to stay with TLS, and to guess no type. */
export function machineHeaders(publicUrl: string | null): RequestHandler {
  const isTls = isOverTls(publicUrl);
  return (request, response, next) => {
    response.setHeader('x-content-type-options', 'nosniff');
    if (isTls || request.secure) response.setHeader('strict-transport-security', STAY_WITH_TLS);
    next();
  };
}

const isOverTls = (publicUrl: string | null): boolean => publicUrl?.startsWith('https:') ?? false;

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
