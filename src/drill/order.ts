import type { z } from 'zod';

/** What the product, or a simulator beside it, answered to a call that may be refused. */
export interface Ordered {
  readonly status: number;
  readonly body: unknown;
}

/** Calls the running product. Throws when it fails; a refusal (409) is an answer. */
export async function order(url: string, method: string, body?: object): Promise<Ordered> {
  const response = await fetch(url, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok && response.status !== 409) {
    throw new Error(`${method} ${url}: ${response.status} ${text}`);
  }
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, body: isJson ? JSON.parse(text) : null };
}

export async function ask<T>(url: string, shape: z.ZodType<T>): Promise<T> {
  return shape.parse((await order(url, 'GET')).body);
}
