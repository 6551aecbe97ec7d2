import { AsyncLocalStorage } from 'node:async_hooks';

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
    return signal === undefined ? original(input, init) : original(input, { ...init, signal });
  };
  Object.assign(globalThis, { fetch: bounded });
}
