import { AsyncLocalStorage } from 'node:async_hooks';
import { post, type Posted } from './lean-fetch.ts';

const running = new AsyncLocalStorage<AbortSignal>();
let isInstalled = false;

/**
 * Runs a call of LINE's SDK, and aborts its request after `ms`. SDK v11 takes no signal, no fetch
 * and no time limit of its own; it calls the global `fetch`, which therefore is taught to look for
 * one. Requests made outside of such a call are passed on untouched.
 */
export async function withinTime<Result>(ms: number, call: () => Promise<Result>): Promise<Result> {
  if (!isInstalled) install();
  // Not AbortSignal.timeout: that one ends, and makes an error with its stack, for each call that was answered long ago.
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new DOMException('too late', 'TimeoutError')), ms);
  try {
    return await running.run(limit.signal, call);
  } finally {
    clearTimeout(timer);
  }
}

function install(): void {
  isInstalled = true;
  const original = globalThis.fetch;
  const bounded: typeof fetch = (input, init) => {
    const signal = running.getStore();
    if (signal === undefined) return original(input, init);
    const posted = postedIn(input, init);
    return posted === null ? original(input, { ...init, signal }) : post(posted, signal);
  };
  Object.assign(globalThis, { fetch: bounded });
}

/** A text that is posted; null for pictures, and for what is asked or taken away. */
function postedIn(url: unknown, init: RequestInit = {}): Posted | null {
  const { method, headers, body } = init;
  if (method !== 'POST' || !(url instanceof URL) || typeof body !== 'string') return null;
  if (headers === undefined || headers instanceof Headers || Array.isArray(headers)) return null;
  return { url, headers, body };
}
