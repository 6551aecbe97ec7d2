import { Alert } from '@mantine/core';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import type { TerminalsNow } from '../wire/talk.ts';
import { keyOf, PaymentLine } from './payment-line.tsx';
import { inDoubt } from './payments-in-doubt.ts';
import { talkWords } from './talk-words.ts';

interface PaymentBoxProps {
  readonly ticket: Ticket;
  readonly fleet: TerminalsNow | null;
}

/** Which payment a ticket is about, before anything is written: what the fleet tells of those in doubt, and what must not be said. */
export function PaymentBox({ ticket: { reason }, fleet }: PaymentBoxProps) {
  const words = useWords(talkWords);
  const payments = inDoubt(fleet);
  const isInDoubt = reason === 'paymentUnknown';
  if (!isInDoubt && payments.length === 0) return null;
  return (
    <Alert color="red" className="payment-box">
      <details open>
        <summary>{words.inDoubt}</summary>
        <ul className="seen-list">
          {payments.map((payment) => (
            <PaymentLine key={keyOf(payment)} payment={payment} />
          ))}
        </ul>
        {payments.length === 0 && <p>{words.whichUnknown}</p>}
        {isInDoubt && <p>{words.toldNotAgain}</p>}
        <p>
          <strong>{words.notAgain}</strong>
        </p>
      </details>
    </Alert>
  );
}
