import { useContext, useEffect, useState } from 'react';
import { useLanguage } from '../language.ts';
import { searchPath, ticketsFound } from '../wire/desk.ts';
import type { Ticket } from '../wire/desk.ts';
import { load, wordsFor } from '../wire/exchange.ts';
import { NewsContext } from './ticket-news.ts';

export interface Found {
  /** null: nothing is searched for, or the answer is not there yet. */
  readonly tickets: readonly Ticket[] | null;
  readonly problem: string | null;
}

const PAUSE_MS = 250;
const NOTHING: Found = { tickets: null, problem: null };

/** The tickets that some words are about, asked for once the typing pauses, and again when everything was told anew. */
export function useFound(words: string): Found {
  const language = useLanguage();
  const [found, setFound] = useState(NOTHING);
  const wanted = words.trim();
  const { starts } = useContext(NewsContext);
  useEffect(() => {
    setFound(NOTHING);
    if (wanted === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      load(searchPath(wanted), ticketsFound, stop.signal).then(
        ({ tickets }) => setFound({ tickets, problem: null }),
        (error: unknown) => {
          if (!stop.signal.aborted) setFound({ tickets: null, problem: wordsFor(error, language) });
        },
      );
    }, PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [wanted, language, starts]);
  return found;
}
