import { useEffect } from 'react';
import { anyAnswer, send } from '../wire/exchange.ts';
import { sessionDo } from '../wire/staff.ts';

const AT_MOST_EVERY_MS = 60_000;

/** Tells the server that a person is there: what the page asks by itself keeps no session. */
export function useActivity(isSignedIn: boolean): void {
  useEffect(() => {
    if (!isSignedIn) return;
    let told = 0;
    const tell = () => {
      if (Date.now() - told < AT_MOST_EVERY_MS) return;
      told = Date.now();
      // Whether the session is over is seen where it is asked for.
      send('POST', sessionDo('activity'), {}, anyAnswer).catch(() => undefined);
    };
    const stop = new AbortController();
    for (const what of ['pointerdown', 'keydown'] as const) {
      document.addEventListener(what, tell, { signal: stop.signal });
    }
    return () => stop.abort();
  }, [isSignedIn]);
}
