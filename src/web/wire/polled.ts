import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { z } from 'zod';
import { useLanguage } from '../language.ts';
import { Refused, load, wordsFor } from './exchange.ts';

export interface Polled<T> {
  /** The last good answer; stays while the server is away, so that nothing flickers. */
  readonly value: T | null;
  readonly problem: { readonly status: number; readonly words: string } | null;
  /** Asks at once; done when the answer is in `value`. */
  readonly refresh: () => Promise<void>;
}

const AGAIN_MS = 3000;

/**
 * Asks again and again while the page is visible; each round starts only after the one before ended. What is told of
 * as it happens is asked for again whenever `news` changes; its rounds are then only for what nobody told.
 */
export function usePolled<T>(
  path: string,
  shape: z.ZodType<T>,
  everyMs: number,
  news = '',
): Polled<T> {
  const language = useLanguage();
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<Polled<T>['problem']>(null);
  const ask = useRef<() => Promise<void>>(() => Promise.resolve());

  useEffect(() => {
    const stop = new AbortController();
    let asked = 0;
    let shown = 0;
    let isMissing = false;
    let hasFailed = false;
    const askOnce = async () => {
      const mine = ++asked;
      try {
        const answer = await load(path, shape, stop.signal);
        // A slow round must not overwrite what a later one brought.
        if (mine < shown) return;
        shown = mine;
        hasFailed = false;
        setValue(answer);
        setProblem(null);
      } catch (error) {
        // Nor what went wrong in one.
        if (stop.signal.aborted || mine < shown) return;
        const status = error instanceof Refused ? error.status : 0;
        // What was there is only away, as while a release is made.
        isMissing = status === 404 && shown === 0;
        hasFailed = true;
        setProblem({ status, words: wordsFor(error, language) });
      }
    };
    ask.current = askOnce;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const nextRound = async () => {
      if (asked === 0 || !document.hidden) await askOnce();
      // What does not exist in production is not asked for every second.
      if (stop.signal.aborted || isMissing) return;
      timer = setTimeout(() => void nextRound(), hasFailed ? Math.min(everyMs, AGAIN_MS) : everyMs);
    };
    void nextRound();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [path, shape, everyMs, language]);

  useNews(news, ask);
  return { value, problem, refresh: useCallback(() => ask.current(), []) };
}

function useNews(news: string, ask: RefObject<() => Promise<void>>): void {
  const heard = useRef(news);
  useEffect(() => {
    if (heard.current === news) return;
    heard.current = news;
    void ask.current();
  }, [news, ask]);
}
