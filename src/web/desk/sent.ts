import { useCallback, useState } from 'react';
import { useLanguage } from '../language.ts';
import { wordsFor } from '../wire/exchange.ts';

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
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = useCallback(
    async <T>(what: () => Promise<T>): Promise<T | null> => {
      setBusy(true);
      try {
        const came = await what();
        setRefusal(null);
        return came;
      } catch (error) {
        setRefusal(wordsFor(error, language));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [language],
  );
  return { isBusy, refusal, run };
}
