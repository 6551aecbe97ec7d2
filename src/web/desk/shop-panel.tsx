import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { usePolled } from '../wire/polled.ts';
import { around, talkPath } from '../wire/talk.ts';
import type { Around } from '../wire/talk.ts';
import { Refusal } from './refusal.tsx';
import { talkWords } from './talk-words.ts';
import { ticketWords } from './ticket-words.ts';

const EVERY_MS = 15_000;

/** What the shop came with before, and who else writes from there. */
export function ShopPanel({ number }: { readonly number: string }) {
  const words = useWords(talkWords);
  const { value, problem } = usePolled(talkPath(number, 'around'), around, EVERY_MS);
  return (
    <>
      <Refusal because={problem?.words ?? null} />
      <section aria-labelledby={`earlier-${number}`}>
        <h3 id={`earlier-${number}`}>{words.earlier}</h3>
        {value?.tickets.length === 0 && <p>{words.noEarlier}</p>}
        <ul className="seen-list">
          {value?.tickets.map((ticket) => (
            <Earlier key={ticket.number} ticket={ticket} />
          ))}
        </ul>
      </section>
      {value !== null && value.merchant !== null && (
        <section aria-labelledby={`others-${number}`}>
          <h3 id={`others-${number}`}>{words.others}</h3>
          {value.others.length === 0 && <p>{words.noOthers}</p>}
          <ul className="seen-list">
            {value.others.map((other) => (
              <Other key={other.id} other={other} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Earlier({ ticket }: { readonly ticket: Around['tickets'][number] }) {
  const words = useWords(talkWords);
  const { reasons, statuses } = useWords(ticketWords);
  const language = useLanguage();
  const { number, reason, status, openedAt, isOwn } = ticket;
  return (
    <li>
      <strong>{number}</strong> {momentOf(openedAt, language)}
      {!isOwn && ` (${words.ofShop})`}
      <br />
      {reasons[reason]} / {statuses[status]}
    </li>
  );
}

function Other({ other: { id, role, lastAt } }: { readonly other: Around['others'][number] }) {
  const words = useWords(talkWords);
  const language = useLanguage();
  const last = lastAt === null ? words.neverWrote : words.lastWrote(momentOf(lastAt, language));
  return (
    <li>
      <strong>{words.roles[role]}</strong> {words.user(id)} / {last}
    </li>
  );
}
