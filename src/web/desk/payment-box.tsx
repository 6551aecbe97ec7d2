import { Alert } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import type { TerminalsNow } from '../wire/talk.ts';
import { inDoubt } from './payments-in-doubt.ts';
import { talkWords } from './talk-words.ts';
import { yen } from './yen.ts';

interface PaymentBoxProps {
  readonly ticket: Ticket;
  readonly fleet: TerminalsNow | null;
}

/** Which payment a ticket is about, before anything is written: what the fleet tells of those in doubt, and what must not be said. */
export function PaymentBox({ ticket: { reason }, fleet }: PaymentBoxProps) {
  const words = useWords(talkWords);
  const language = useLanguage();
  const payments = inDoubt(fleet);
  const isInDoubt = reason === 'paymentUnknown';
  if (!isInDoubt && payments.length === 0) return null;
  return (
    <Alert color="red" className="payment-box">
      <details open>
        <summary>{words.inDoubt}</summary>
        <ul className="seen-list">
          {payments.map(({ at, amountYen, method, terminal, serialEnd }) => (
            <li key={`${at}-${amountYen}-${serialEnd ?? ''}`}>
              {momentOf(at, language)} <strong>{yen.format(amountYen)}</strong>
              {method !== null && ` ${words.methods[method]}`}
              {terminal !== null && <span translate="no"> {terminal}</span>}{' '}
              <span className="paid-unknown">{words.outcomes.unknown}</span>
            </li>
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
