import { useEffect, useReducer, useState } from 'react';
import { beat, livePath, liveTickets } from '../wire/live.ts';
import { NOTHING_TOLD, withNews } from './queue-news.ts';
import type { LiveQueue } from './queue-news.ts';

/** The server gives a sign of life every 5 s; after this long the page says that it is not live. */
const SILENT_MS = 12_000;
/** A browser gives up where the server answers with an error: then the page tries again itself. */
const AGAIN_MS = 3000;

/** What is told at the desk, as it happens. `onSignedOut` is called when the session is over. */
export function useLiveQueue(onSignedOut: () => Promise<void>): LiveQueue & {
  readonly isLive: boolean;
} {
  const [queue, tell] = useReducer(withNews, NOTHING_TOLD);
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    let last = '';
    let stream: EventSource;
    let silence: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      setLive(true);
      clearTimeout(silence);
      silence = setTimeout(() => setLive(false), SILENT_MS);
    };
    const listen = (kind: 'queue' | 'changed') => {
      stream.addEventListener(kind, ({ data, lastEventId }) => {
        last = lastEventId;
        tell({ kind, list: liveTickets.parse(JSON.parse(String(data))), at: Date.now() });
        heard();
      });
    };
    const open = () => {
      stream = new EventSource(livePath(last));
      listen('queue');
      listen('changed');
      stream.addEventListener('beat', ({ data }) => {
        tell({ kind: 'beat', ...beat.parse(JSON.parse(String(data))), at: Date.now() });
        heard();
      });
      stream.addEventListener('signedOut', () => {
        stream.close();
        void onSignedOut();
      });
      stream.addEventListener('error', () => {
        setLive(false);
        if (stream.readyState !== EventSource.CLOSED) return;
        // It may be the session; who is not signed in sees the door, and this page is gone.
        void onSignedOut();
        again = setTimeout(open, AGAIN_MS);
      });
    };
    open();
    return () => {
      stream.close();
      clearTimeout(silence);
      clearTimeout(again);
    };
  }, [onSignedOut]);
  return { ...queue, isLive };
}

/** All is told in minutes, each sign of life brings the time, and with it the whole queue is drawn anew. */
const STEP_MS = 10_000;

/** The product's time now, going on from when it was last told. */
export function useProductTime(told: LiveQueue['told']): string | null {
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  if (told === null) return null;
  const passed = Math.max(0, tick - told.at);
  return new Date(Date.parse(told.now) + passed).toISOString();
}
