import { useCallback, useRef, useState } from 'react';
import { auditLines, auditPath } from '../wire/audit.ts';
import type { AuditLine, AuditWish } from '../wire/audit.ts';
import { useLanguage } from '../language.ts';
import { load, wordsFor } from '../wire/exchange.ts';

export interface AuditLines {
  /** The latest first; null: nothing was read yet. */
  readonly lines: readonly AuditLine[] | null;
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly problem: string | null;
  /** Reads anew, from the latest. */
  readonly start: (wish: AuditWish) => Promise<void>;
  /** Reads what came before the last line. */
  readonly readOn: (wish: AuditWish) => Promise<void>;
}

const NOTHING = { lines: null, hasMore: false, isBusy: false, problem: null } as const;
type Read = Pick<AuditLines, 'lines' | 'hasMore' | 'isBusy' | 'problem'>;

export function useAuditLines(): AuditLines {
  const [read, setRead] = useState<Read>(NOTHING);
  const language = useLanguage();
  const asked = useRef(0);
  const ask = useCallback(
    async (wish: AuditWish, known: readonly AuditLine[]) => {
      const mine = ++asked.current;
      setRead((now) => ({ ...now, isBusy: true }));
      try {
        const path = auditPath(wish, known.at(-1)?.number ?? null);
        const { lines, hasMore } = await load(path, auditLines);
        // Another wish may have been made meanwhile.
        if (mine !== asked.current) return;
        setRead({ lines: [...known, ...lines], hasMore, isBusy: false, problem: null });
      } catch (error) {
        if (mine !== asked.current) return;
        setRead((now) => ({ ...now, isBusy: false, problem: wordsFor(error, language) }));
      }
    },
    [language],
  );
  const start = useCallback((wish: AuditWish) => ask(wish, []), [ask]);
  const { lines } = read;
  const readOn = useCallback((wish: AuditWish) => ask(wish, lines ?? []), [ask, lines]);
  return { ...read, start, readOn };
}
