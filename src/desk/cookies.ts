import type { CookieOptions, Request, Response } from 'express';
import { z } from 'zod';
import { signInUnderWay, type SignInUnderWay } from '../guard/oidc.ts';
import { LONGEST_SESSION } from './session-limits.ts';

/** Cookies that no script reads; over TLS no other host or port can set them, either (`__Host-`). */
export interface DeskCookies {
  /** The secret of the session, as the browser sends it. */
  session(request: Request): string | null;
  setSession(response: Response, secret: string): void;
  clearSession(response: Response): void;
  /** What is remembered while somebody is at the provider. */
  leaving(request: Request): AtProvider | null;
  setLeaving(response: Response, leaving: AtProvider): void;
  clearLeaving(response: Response): void;
}

export interface AtProvider {
  readonly underWay: SignInUnderWay;
  /** The secret of a link, when somebody joins by it. */
  readonly invitation: string | null;
  /** The digest of the session for which somebody proves again who they are. */
  readonly again: string | null;
}

const atProvider: z.ZodType<AtProvider> = z.strictObject({
  underWay: signInUnderWay,
  invitation: z.string().nullable(),
  again: z.string().nullable(),
});

const AT_PROVIDER = { minutes: 15 } as const;
const MS_PER_HOUR = 3_600_000;

export function deskCookies(isSecure: boolean): DeskCookies {
  const prefix = isSecure ? '__Host-' : '';
  const [session, leaving] = [`${prefix}desk`, `${prefix}desk-leaving`];
  const always = { httpOnly: true, secure: isSecure, path: '/' } as const;
  // Whoever comes from another site opens the page itself, which needs no cookie; what it asks then is our own.
  const strict: CookieOptions = { ...always, sameSite: 'strict' };
  // The way back from the provider is such a way from another site.
  const lax: CookieOptions = { ...always, sameSite: 'lax' };
  return {
    session: (request) => cookieOf(request, session),
    setSession: (response, secret) => {
      response.cookie(session, secret, { ...strict, maxAge: LONGEST_SESSION.hours * MS_PER_HOUR });
    },
    clearSession: (response) => {
      response.clearCookie(session, strict);
    },
    leaving: (request) => {
      const text = Buffer.from(cookieOf(request, leaving) ?? '', 'base64url').toString('utf8');
      return atProvider.safeParse(fromJson(text)).data ?? null;
    },
    setLeaving: (response, kept) => {
      const value = Buffer.from(JSON.stringify(kept)).toString('base64url');
      response.cookie(leaving, value, { ...lax, maxAge: AT_PROVIDER.minutes * 60_000 });
    },
    clearLeaving: (response) => {
      response.clearCookie(leaving, lax);
    },
  };
}

/** Our values are base64url, so nothing in them is ever encoded. */
function cookieOf(request: Request, name: string): string | null {
  const cookies = (request.get('cookie') ?? '').split(';').map((one) => one.trim());
  const found = cookies.find((one) => one.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
