import { channelAccessToken, HTTPFetchError } from '@line/bot-sdk';
import type { Clock } from '../engine/means.ts';
import { withinTime } from './sdk-call.ts';

/** Where the channel access token comes from. */
export interface Tokens {
  readonly current: () => Promise<string>;
  /** A token other than the one LINE has just refused, if there is one. */
  readonly renew: (refused: string) => Promise<string>;
}

export function staticToken(token: string): Tokens {
  return { current: async () => token, renew: async () => token };
}

export interface StatelessTokenMeans {
  readonly channelId: string;
  /** The channel secret, and the next one while it is being exchanged. */
  readonly secret: string | readonly string[];
  readonly baseUrl: string;
  readonly now: Clock;
  readonly callMs: number;
}

interface Issued {
  readonly token: string;
  readonly issuedAt: number;
  readonly lifeMs: number;
}

const RENEWED_AT_SHARE = 0.8;

/** Tokens that live for 15 minutes: asked for once, shared, renewed before they end. */
export function statelessTokens(means: StatelessTokenMeans): Tokens {
  let issued: Issued | null = null;
  let asking: Promise<Issued> | null = null;
  const millis = () => means.now().toMillis();

  const ask = (): Promise<Issued> => {
    asking ??= issue(means)
      .then((fresh) => (issued = fresh))
      .finally(() => (asking = null));
    return asking;
  };

  return {
    async current() {
      const known = issued;
      if (known === null || !isWithin(known, 1, millis())) return (await ask()).token;
      if (isWithin(known, RENEWED_AT_SHARE, millis())) return known.token;
      // The old token is good until it ends, whatever became of the new one.
      return (await ask().catch(() => known)).token;
    },
    async renew(refused) {
      if (issued !== null && issued.token !== refused) return issued.token;
      return (await ask()).token;
    },
  };
}

// A clock that was set back makes a token look younger than its birth: ask again.
function isWithin({ issuedAt, lifeMs }: Issued, share: number, at: number): boolean {
  return at >= issuedAt && at < issuedAt + lifeMs * share;
}

/** With the first secret that LINE takes. */
async function issue(means: StatelessTokenMeans): Promise<Issued> {
  const [secret = '', ...others] = [means.secret].flat();
  try {
    return await issueWith(secret, means);
  } catch (error) {
    if (others.length === 0 || !isRefusal(error)) throw error;
    return await issue({ ...means, secret: others });
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof HTTPFetchError && (error.status === 400 || error.status === 401);

async function issueWith(
  secret: string,
  { channelId, baseUrl, now, callMs }: StatelessTokenMeans,
): Promise<Issued> {
  const client = new channelAccessToken.ChannelAccessTokenClient({ baseURL: baseUrl });
  const issuedAt = now().toMillis();
  const { body } = await withinTime(callMs, () =>
    client.issueStatelessChannelTokenByClientSecretWithHttpInfo(channelId, secret),
  );
  return { token: body.access_token, issuedAt, lifeMs: body.expires_in * 1000 };
}
