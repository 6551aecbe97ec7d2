import { HTTPFetchError, messagingApi } from '@line/bot-sdk';
import type { Log } from '../engine/log.ts';
import type { Clock } from '../engine/means.ts';
import { withinTime } from './sdk-call.ts';
import type { Tokens } from './token.ts';
import { nameOf } from './verdict.ts';

/** What every call to LINE needs. */
export interface LineMeans {
  readonly tokens: Tokens;
  /** Origins without a path: the SDK drops any. */
  readonly apiBaseUrl: string;
  readonly dataApiBaseUrl: string;
  readonly now: Clock;
  /** No call takes longer. */
  readonly callMs: number;
  readonly log: Log;
}

export interface LineClients {
  readonly api: messagingApi.MessagingApiClient;
  readonly data: messagingApi.MessagingApiBlobClient;
  /** For what the clients do not do well. */
  readonly token: string;
}

interface Answer<Body> {
  readonly httpResponse: Response;
  readonly body: Body;
}

/** One call to LINE within its time, with a fresh token once if ours is refused. Throws what the SDK throws. */
export async function callLine<Body>(
  means: LineMeans,
  name: string,
  call: (clients: LineClients) => Promise<Answer<Body>>,
): Promise<Body> {
  const token = await tokenFrom(means, name, means.tokens.current());
  try {
    return await callOnce(means, name, token, call);
  } catch (error) {
    if (!(error instanceof HTTPFetchError) || error.status !== 401) throw error;
    const renewed = await tokenFrom(means, name, means.tokens.renew(token));
    if (renewed === token) throw error;
    return await callOnce(means, name, renewed, call);
  }
}

/** We have no token to call with: nothing was sent. */
export class NoTokenError extends Error {
  override readonly name = 'NoTokenError';
}

// Many calls wait for one token request: its failure is one fact, so it is one line.
const logged = new WeakSet<Error>();

async function tokenFrom(means: LineMeans, name: string, token: Promise<string>): Promise<string> {
  try {
    return await token;
  } catch (cause) {
    if (cause instanceof Error && !logged.has(cause)) {
      logged.add(cause);
      means.log.error(factsOfFailure(name, cause), 'LINE gave us no channel access token');
    }
    throw new NoTokenError('LINE gave us no channel access token', { cause });
  }
}

async function callOnce<Body>(
  means: LineMeans,
  name: string,
  token: string,
  call: (clients: LineClients) => Promise<Answer<Body>>,
): Promise<Body> {
  try {
    const clients = clientsFor(means, token);
    const { httpResponse, body } = await withinTime(means.callMs, () => call(clients));
    means.log.info(factsOf(name, httpResponse), 'called LINE');
    return body;
  } catch (error) {
    means.log.warn(factsOfFailure(name, error), 'a call to LINE failed');
    throw error;
  }
}

/** The last ones made: a token lives for thousands of calls. */
const made = new WeakMap<LineMeans, LineClients>();

function clientsFor(means: LineMeans, token: string): LineClients {
  const last = made.get(means);
  if (last?.token === token) return last;
  const config = { channelAccessToken: token };
  const clients = {
    token,
    api: new messagingApi.MessagingApiClient({ ...config, baseURL: means.apiBaseUrl }),
    data: new messagingApi.MessagingApiBlobClient({ ...config, baseURL: means.dataApiBaseUrl }),
  };
  made.set(means, clients);
  return clients;
}

function factsOfFailure(call: string, error: unknown): object {
  return error instanceof HTTPFetchError ? factsOf(call, error) : { call, error: nameOf(error) };
}

function factsOf(call: string, { status, headers }: { status: number; headers: Headers }): object {
  return {
    call,
    status,
    requestId: headers.get('x-line-request-id'),
    acceptedRequestId: headers.get('x-line-accepted-request-id') ?? undefined,
  };
}
