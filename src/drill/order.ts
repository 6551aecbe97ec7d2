import type { z } from 'zod';

/** What the product, or a simulator beside it, answered to a call that may be refused. */
export interface Ordered {
  readonly status: number;
  readonly body: unknown;
  /** Those that it set, as they are sent back. */
  readonly cookies: readonly string[];
}

type Headers = Readonly<Record<string, string>>;

/** Calls the running product. Throws when it fails; a refusal (409) is an answer. */
export async function order(
  url: string,
  method: string,
  body?: object,
  headers: Headers = {},
): Promise<Ordered> {
  const json = { 'content-type': 'application/json' };
  const response = await fetch(url, {
    method,
    headers: body === undefined ? headers : { ...headers, ...json },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok && response.status !== 409) {
    throw new Error(`${method} ${url}: ${response.status} ${text}`);
  }
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  return { status: response.status, body: isJson ? JSON.parse(text) : null, cookies };
}

export async function ask<T>(url: string, shape: z.ZodType<T>, headers?: Headers): Promise<T> {
  return shape.parse((await order(url, 'GET', undefined, headers)).body);
}
