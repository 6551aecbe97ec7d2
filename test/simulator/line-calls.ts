import { z } from 'zod';
import { ANA, CHANNEL, type SimulatedLine } from '../line/simulated-line.ts';

/** A token from the console: it does not end when a test moves the clock. */
export const LASTING = 'lasting';
export const HELLO = [{ type: 'text', text: 'こんにちは' }];
const bodySchema = z.record(z.string(), z.unknown());

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

type Body = Uint8Array<ArrayBuffer> | string | object;

/** Calls LINE's API as a bot does. */
export async function call(
  { url }: SimulatedLine,
  method: string,
  path: string,
  body?: Body,
  headers: Record<string, string> = {},
): Promise<Called> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${LASTING}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const read = text.startsWith('{') ? bodySchema.parse(JSON.parse(text)) : {};
  return { status: response.status, headers: response.headers, body: read };
}

export function push(world: SimulatedLine, key?: string, to = ANA): Promise<Called> {
  const headers: Record<string, string> = key === undefined ? {} : { 'x-line-retry-key': key };
  return call(world, 'POST', '/v2/bot/message/push', { to, messages: HELLO }, headers);
}

export function reply(
  world: SimulatedLine,
  replyToken: unknown,
  messages: unknown = HELLO,
  headers: Record<string, string> = {},
): Promise<Called> {
  return call(world, 'POST', '/v2/bot/message/reply', { replyToken, messages }, headers);
}

export function askForToken({ url }: SimulatedLine, secret = CHANNEL.channelSecret) {
  const form = {
    grant_type: 'client_credentials',
    client_id: CHANNEL.channelId,
    client_secret: secret,
  };
  const body = new URLSearchParams(form);
  return fetch(`${url}/oauth2/v3/token`, { method: 'POST', body });
}

/** A merchant's question, with the reply token that came of it. */
export async function ask({ line }: SimulatedLine) {
  return (await line.sendEvent(ANA, { type: 'text', text: '更新は?' })).event;
}

export function said({ line }: SimulatedLine, userId = ANA) {
  return line.chat(userId).entries.filter(({ from }) => from === 'bot');
}
