import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { queueWords } from './queue-words.ts';
import { isCallDue, isDone } from './ticket-words.ts';

/** When somebody is to be called. A wish of the merchant is not yet a promise of ours. */
export function CallMark({ ticket, now }: { readonly ticket: Ticket; readonly now: string }) {
  const words = useWords(queueWords);
  const language = useLanguage();
  const { callBackAt, callBackBy } = ticket;
  if (callBackAt === null || isDone(ticket)) return null;
  const name = callBackBy === null ? words.callBack : words.callBackOf[callBackBy];
  return (
    <span className={isCallDue(ticket, now) ? 'ticket-call ticket-late' : 'ticket-call'}>
      {name} {momentOf(callBackAt, language)}
    </span>
  );
}
