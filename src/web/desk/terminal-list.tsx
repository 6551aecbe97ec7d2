import { Button } from '@mantine/core';
import { momentOf, spanOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { layerError } from '../layer-errors.ts';
import type { PaymentsSeen, RemoteOrder, TerminalSeen, TerminalsNow } from '../wire/talk.ts';
import { OrderLine } from './order-line.tsx';
import { keyOf, PaymentLine } from './payment-line.tsx';
import { paymentsOf } from './payments-in-doubt.ts';
import type { PaymentTold } from './payments-in-doubt.ts';
import { readAt } from './read-at.ts';
import { talkWords } from './talk-words.ts';

interface TerminalListProps {
  readonly fleet: TerminalsNow;
  /** What one of them was last asked from afar. */
  readonly order?: RemoteOrder | null;
  /** Has a terminal tell its state anew; null: nobody can here. */
  readonly onAsk?: ((serialEnd: string) => void) | null;
}

/** Terminals and payments as the fleet told them, each with its time. */
export function TerminalList({ fleet, order = null, onAsk = null }: TerminalListProps) {
  const words = useWords(talkWords);
  const language = useLanguage();
  if (fleet.kind === 'unlinked') return <p>{words.unlinked}</p>;
  if (fleet.kind === 'silent') return <p>{words.silent}</p>;
  return (
    <>
      <p className="talk-meta">{words.askedAt(momentOf(readAt(fleet), language))}</p>
      {fleet.terminals.length === 0 && <p>{words.noTerminals}</p>}
      <ul className="seen-list">
        {fleet.terminals.map((terminal, at) => (
          <Terminal
            key={terminal.serialEnd}
            terminal={terminal}
            order={order !== null && order.terminalId === fleet.ids?.[at] ? order : null}
            onAsk={onAsk}
          />
        ))}
      </ul>
      <Payments
        payments={paymentsOf(fleet)}
        isPart={fleet.arePaymentsPart === true}
        seen={fleet.paymentsSeen ?? hourBefore(fleet.askedAt)}
      />
    </>
  );
}

interface TerminalProps extends Pick<TerminalListProps, 'onAsk'> {
  readonly terminal: TerminalSeen;
  readonly order: RemoteOrder | null;
}

function Terminal({ terminal, order, onAsk }: TerminalProps) {
  const words = useWords(talkWords);
  const language = useLanguage();
  const { label, serialEnd, online, seenAt, battery, bootAt } = terminal;
  const moment = (at: string) => momentOf(at, language);
  return (
    <li>
      <strong translate="no">{label ?? `…${serialEnd}`}</strong> {words.online[online]}
      {seenAt === null ? words.neverSeen : words.seenAt(moment(seenAt))}
      <br />
      {battery === null ? words.batteryUnknown : words.battery(battery.percent)}
      {battery?.charging === 'YES' && words.charging}
      {bootAt !== null && ` / ${words.bootAt(moment(bootAt))}`}
      <br />
      {(['firmware', 'os', 'app'] as const).map((part, n) => (
        <span key={part}>
          {n > 0 && ' / '}
          {words.layers[part]} {words.states[terminal[part].state]}
          {terminal[part].error !== null && `(${layerError(terminal[part].error, language)})`}
        </span>
      ))}
      {order !== null && <OrderLine order={order} />}
      {onAsk && (
        <div>
          <Button
            variant="subtle"
            size="compact-xs"
            disabled={order !== null && order.outcome === null}
            onClick={() => onAsk(serialEnd)}
          >
            {words.askTerminal}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What is asked for in a talk. */
function hourBefore(to: string): PaymentsSeen {
  return { from: new Date(Date.parse(to) - 3_600_000).toISOString(), to };
}

interface PaymentsProps {
  readonly payments: readonly PaymentTold[] | null;
  readonly isPart: boolean;
  readonly seen: PaymentsSeen;
}

/** Never a bare "none": what is not in this stretch of time may have been taken all the same. */
function Payments({ payments, isPart, seen: { from, to } }: PaymentsProps) {
  const words = useWords(talkWords);
  const language = useLanguage();
  const span = spanOf(from, to, language);
  return (
    <>
      <h4 className="side-small">{words.payments}</h4>
      {payments === null && <p>{words.noPaymentPort}</p>}
      {payments !== null && (payments.length > 0 || !isPart) && (
        <p className={payments.length > 0 ? 'talk-meta' : undefined}>
          {payments.length > 0 ? words.paymentsOf(span) : words.noPayments(span)}
        </p>
      )}
      {payments !== null && isPart && <p className="ticket-late">{words.partOfPayments}</p>}
      <ul className="seen-list">
        {payments?.map((payment) => (
          <PaymentLine key={keyOf(payment)} payment={payment} />
        ))}
      </ul>
    </>
  );
}
