import { Button, Loader } from '@mantine/core';
import { useWords } from '../language.ts';
import type { RemoteOrder } from '../wire/talk.ts';
import { useAct } from './acts.ts';
import { frameWords } from './frame-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { talkWords } from './talk-words.ts';
import { TerminalList } from './terminal-list.tsx';
import type { ReadTerminals } from './terminals-now.ts';

interface TerminalsPanelProps {
  readonly number: string;
  /** What one of them was last asked from afar. */
  readonly order: RemoteOrder | null;
  readonly mayAct: boolean;
  readonly terminals: ReadTerminals;
}

/** The shop's terminals and payments, as they were read last. */
export function TerminalsPanel({ number, order, mayAct, terminals }: TerminalsPanelProps) {
  const words = useWords(talkWords);
  const { loading } = useWords(frameWords);
  const asked = useSent();
  const act = useAct(number);
  const ask = (serialEnd: string) => void asked.run(() => act('refresh', { serialEnd }));
  const { now, read } = terminals;
  const refusal = asked.refusal ?? terminals.refusal;
  const isBusy = asked.isBusy || terminals.isBusy;
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
