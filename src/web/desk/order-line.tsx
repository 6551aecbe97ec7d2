import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { RemoteOrder } from '../wire/talk.ts';
import { orderWords } from './order-words.ts';

const GOOD: ReadonlySet<RemoteOrder['outcome']> = new Set(['done', 'contacted', null]);

/** What a terminal was asked from afar, by whom and when, and what came of it; read out as it changes. */
export function OrderLine({ order }: { readonly order: RemoteOrder }) {
  const words = useWords(orderWords);
  const language = useLanguage();
  const { kind, staff, askedAt, outcome, endedAt } = order;
  const moment = (at: string | null) => (at === null ? '' : momentOf(at, language));
  const how = outcome === 'done' ? words.done[kind] : outcome && words.outcomes[outcome];
  return (
    <p className="order-line" role="status">
      {words.asked(kind, staff, moment(askedAt))}
      <br />
      <span className={GOOD.has(outcome) ? undefined : 'order-failed'}>
        {how === null ? words.underWay : words.ended(moment(endedAt), how)}
      </span>
    </p>
  );
}
