import { useCallback, useEffect, useRef, useState } from 'react';
import { load } from '../wire/exchange.ts';
import { talkPath, terminalsNow } from '../wire/talk.ts';
import type { RemoteOrder, TerminalsNow } from '../wire/talk.ts';
import { useSent } from './sent.ts';

export interface ReadTerminals {
  readonly now: TerminalsNow | null;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  /** With `?anew=yes` nothing that was told a moment ago is told again. */
  readonly read: (how: '' | '?anew=yes') => Promise<unknown>;
}

/** All processes and pages share one budget of calls to the fleet, and merchants need it more. */
const EVERY_MS = 60_000;
/** Of a payment in doubt nobody should be warned a minute late, because the network was away for a moment. */
const AGAIN_MS = 3000;

/** The shop's terminals now: asked when the talk is opened, each minute while the page is looked at, and by the button. */
export function useTerminals(number: string, order: RemoteOrder | null): ReadTerminals {
  const { isBusy, refusal, run } = useSent();
  const [now, setNow] = useState<TerminalsNow | null>(null);
  const read = useCallback(
    (how: '' | '?anew=yes') =>
      run(async () => setNow(await load(talkPath(number, 'terminals') + how, terminalsNow))),
    [number, run],
  );
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const round = async (isFirst: boolean) => {
      const wasRefused = (isFirst || !document.hidden) && (await read('')) === null;
      if (!isOver) timer = setTimeout(() => void round(false), wasRefused ? AGAIN_MS : EVERY_MS);
    };
    void round(true);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [read]);
  // What a terminal was asked for is there now.
  const answeredAt = order?.outcome === 'done' ? order.endedAt : null;
  const seenAt = useRef(answeredAt);
  useEffect(() => {
    if (answeredAt === null || answeredAt === seenAt.current) return;
    seenAt.current = answeredAt;
    void read('?anew=yes');
  }, [answeredAt, read]);
  return { now, isBusy, refusal, read };
}
