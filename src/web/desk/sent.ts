import { useCallback, useContext, useEffect, useState } from 'react';
import { useLanguage } from '../language.ts';
import { Refused, wordsFor } from '../wire/exchange.ts';
import { NewsContext } from './ticket-news.ts';

export interface Sent {
  readonly isBusy: boolean;
  /** Why the last one was refused. */
  readonly refusal: string | null;
  /** Does it, one at a time; gives what came of it, or null when it was refused. */
  readonly run: <T>(what: () => Promise<T>) => Promise<T | null>;
}

/** Something that is sent to the server by a press. */
export function useSent(): Sent {
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ words: string; isAway: boolean } | null>(null);
  const { isLive } = useContext(NewsContext);
  // That the server is away is no longer true once it is heard again.
  useEffect(() => {
    if (isLive) setRefusal((last) => (last?.isAway === true ? null : last));
  }, [isLive]);
  const run = useCallback(
    async <T>(what: () => Promise<T>): Promise<T | null> => {
      setBusy(true);
      try {
        const came = await what();
        setRefusal(null);
        return came;
      } catch (error) {
        const isAway = error instanceof Refused && error.status === 0;
        setRefusal({ words: wordsFor(error, language), isAway });
        return null;
      } finally {
        setBusy(false);
      }
    },
    [language],
  );
  return { isBusy, refusal: refusal?.words ?? null, run };
}
