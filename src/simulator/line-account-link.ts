import { randomBytes } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { DateTime } from 'luxon';
import { NOT_FOUND, pathPart, type Handle } from './line-endpoint.ts';
import { keepLatest } from './line-ids.ts';
import type { Talks } from './line-talk.ts';
import type { ReplyTokens } from './line-tokens.ts';
import type { WebhookSender } from './line-webhook.ts';

export interface AccountLinkMeans {
  readonly now: () => DateTime;
  readonly talks: Talks;
  readonly replyTokens: ReplyTokens;
  readonly webhook: WebhookSender;
}

export interface AccountLink {
  readonly issueToken: Handle;
  /** What a phone opens, and the page that confirms a link. */
  readonly router: Router;
}

export const CONFIRM_PATH = '/simulator/line/account-link';
const COOKIE = 'line-user';
const TOKEN_MS = 10 * 60_000;
const TOKENS_KEPT = 5000;

/** LINE's account linking: a token for one user, good once for ten minutes, and the page that takes it back with a nonce. */
export function createAccountLink(means: AccountLinkMeans): AccountLink {
  const tokens = new Map<string, { readonly userId: string; readonly endsAt: number }>();
  const router = express.Router();
  // In LINE's own browser LINE knows who is there.
  router.get('/simulator/line/people/:userId/open', (request, response) => {
    const to = asText(request.query['to']);
    if (!URL.canParse(to) || !/^https?:/.test(to)) return response.sendStatus(400);
    return openAs(pathPart(request, 'userId'), new URL(to), request, response);
  });
  router.get(CONFIRM_PATH, async (request, response) => {
    const { userId, status, words } = await confirm(request, tokens, means);
    response.set('content-security-policy', PAGE_POLICY);
    response.status(status).type('html').send(page(words, userId));
  });
  return {
    issueToken(request) {
      const userId = pathPart(request, 'userId');
      if (means.talks.of(userId) === undefined) return NOT_FOUND;
      const linkToken = randomBytes(24).toString('base64url');
      tokens.set(linkToken, { userId, endsAt: means.now().toMillis() + TOKEN_MS });
      keepLatest(tokens, TOKENS_KEPT);
      return { status: 200, body: { linkToken } };
    },
    router,
  };
}

/** The page may be open as `localhost`, the link as `127.0.0.1`: the cookie is set where it will be asked for. */
function openAs(userId: string, to: URL, request: Request, response: Response): void {
  const isOurs = to.pathname === '/link' || to.pathname.startsWith('/link/');
  if (isOurs && request.get('host') !== to.host) {
    response.redirect(new URL(request.originalUrl, to.origin).href);
    return;
  }
  response.cookie(COOKIE, userId, { httpOnly: true, sameSite: 'lax', path: CONFIRM_PATH });
  response.redirect(to.href);
}

interface Confirmed {
  readonly userId: string | null;
  readonly status: number;
  readonly words: string;
}

const REFUSED: Confirmed = {
  userId: null,
  status: 400,
  words:
    '連携できませんでした。リンクの期限が切れているか、すでに使われています。トークからやり直してください。',
};

async function confirm(
  request: Request,
  tokens: Map<string, { readonly userId: string; readonly endsAt: number }>,
  { now, talks, replyTokens, webhook }: AccountLinkMeans,
): Promise<Confirmed> {
  const [linkToken, nonce] = [asText(request.query['linkToken']), asText(request.query['nonce'])];
  const token = tokens.get(linkToken);
  const isGood = token !== undefined && now().toMillis() < token.endsAt;
  if (!isGood || nonce.length < 10 || nonce.length > 255) return REFUSED;
  tokens.delete(linkToken);
  const userId = userOf(request);
  const isFriend = talks.of(token.userId)?.isBlocked === false;
  // Somebody else opened the link, or a stranger: LINE tells the bot no name.
  if (userId !== token.userId || !isFriend) {
    const link = { type: 'accountLink', link: { result: 'failed', nonce } };
    await webhook.send([webhook.make(link, null, { mode: 'active', replyToken: null })]);
    return { ...REFUSED, words: '連携できませんでした。このリンクは別の方のものです。' };
  }
  const link = { type: 'accountLink', link: { result: 'ok', nonce } };
  const how = { mode: 'active', replyToken: replyTokens.issue(userId) } as const;
  await webhook.send([webhook.make(link, { type: 'user', userId }, how)]);
  return { userId, status: 200, words: 'LINEとの連携が完了しました。トークに戻ってください。' };
}

function userOf(request: Request): string | null {
  return (
    new RegExp(`(?:^|; )${COOKIE}=(?<user>[^;]+)`, 'u').exec(request.get('cookie') ?? '')?.groups?.[
      'user'
    ] ?? null
  );
}

/** It shows itself and runs nothing. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

function page(words: string, userId: string | null): string {
  const back = userId === null ? '/phone' : `/phone?person=${encodeURIComponent(userId)}`;
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>LINE(デモ)</title>
<body style="margin:0;background:#06c755;color:#fff;font:18px/1.7 system-ui,sans-serif">
<main style="max-width:22em;margin:20vh auto;padding:0 1.5em;text-align:center">
<h1 style="font-size:1em">LINE(デモ)</h1>
<p>${words}</p>
<p><a style="color:inherit" href="${back}">トークに戻る</a></p>
</main>
</html>
`;
}

function asText(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
