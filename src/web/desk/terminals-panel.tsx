import { Button, Loader } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../language.ts';
import { load } from '../wire/exchange.ts';
import { talkPath, terminalsNow } from '../wire/talk.ts';
import type { RemoteOrder, TerminalsNow } from '../wire/talk.ts';
import { useAct } from './acts.ts';
import { frameWords } from './frame-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { talkWords } from './talk-words.ts';
import { TerminalList } from './terminal-list.tsx';

interface TerminalsPanelProps {
  readonly number: string;
  /** What one of them was last asked from afar. */
  readonly order: RemoteOrder | null;
  readonly mayAct: boolean;
}

/** The shop's terminals now: asked when the talk is opened, and by the button. Each question costs the fleet a call. */
export function TerminalsPanel({ number, order, mayAct }: TerminalsPanelProps) {
  const words = useWords(talkWords);
  const { loading } = useWords(frameWords);
  const { isBusy, refusal, run } = useSent();
  const [now, setNow] = useState<TerminalsNow | null>(null);
  const read = useCallback(
    (how: '' | '?anew=yes') =>
      run(async () => setNow(await load(talkPath(number, 'terminals') + how, terminalsNow))),
    [number, run],
  );
  const act = useAct(number);
  const ask = (serialEnd: string) => void run(() => act('refresh', { serialEnd }));
  useEffect(() => {
    void read('');
  }, [read]);
  // What a terminal was asked for is there now.
  const answeredAt = order?.outcome === 'done' ? order.endedAt : null;
  const seenAt = useRef(answeredAt);
  useEffect(() => {
    if (answeredAt === null || answeredAt === seenAt.current) return;
    seenAt.current = answeredAt;
    void read('?anew=yes');
  }, [answeredAt, read]);
  return (
    <section aria-labelledby={`terminals-${number}`}>
      <div className="side-head">
        <h3 id={`terminals-${number}`}>{words.terminals}</h3>
        {now?.kind !== 'unlinked' && (
          <Button
            variant="default"
            size="xs"
            loading={isBusy}
            onClick={() => void read('?anew=yes')}
          >
            {words.refresh}
          </Button>
        )}
      </div>
      <Refusal because={refusal} />
      {now === null && refusal === null && <Loader size="sm" aria-label={loading} />}
      {now !== null && <TerminalList fleet={now} order={order} onAsk={mayAct ? ask : null} />}
    </section>
  );
}
