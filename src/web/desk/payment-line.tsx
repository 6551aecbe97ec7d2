import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { PaymentTold } from './payments-in-doubt.ts';
import { talkWords } from './talk-words.ts';
import { yen } from './yen.ts';

/** What a merchant and staff know the same payment by: when, how much, how, and at which terminal; and what became of it. */
export function PaymentLine({ payment }: { readonly payment: PaymentTold }) {
  const words = useWords(talkWords);
  const language = useLanguage();
  const { at, amountYen, method, terminal, outcome } = payment;
  return (
    <li>
      {momentOf(at, language)} <strong>{yen.format(amountYen)}</strong>
      {method !== null && ` ${words.methods[method]}`}
      {terminal !== null && <span translate="no"> {terminal}</span>}{' '}
      <span className={`paid-${outcome}`}>{words.outcomes[outcome]}</span>
    </li>
  );
}

export const keyOf = ({ at, amountYen, serialEnd }: PaymentTold): string =>
  `${at}-${amountYen}-${serialEnd ?? ''}`;
