import { Badge, Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { frameWords } from './frame-words.ts';
import { nameWords, whoOf } from './name-words.ts';
import { queueWords } from './queue-words.ts';
import { ticketWords, urgencyColours, urgencyLabel, worstFirst } from './ticket-words.ts';
import type { UrgentNews } from './urgent-news.ts';

interface UrgentBannerProps extends UrgentNews {
  readonly now: string;
  readonly onOpen: (number: string) => void;
  /** Other news that cannot wait. */
  readonly children: ReactNode;
}

/** As many as have room; the rest are counted. */
const SHOWN = 2;

/** Tells of new urgent tickets over whatever is being read or written, and takes the place of nothing. */
export function UrgentBanner({ news, now, putAway, onOpen, children }: UrgentBannerProps) {
  const say = useWords(queueWords);
  const names = useWords(nameWords);
  const { close } = useWords(frameWords);
  const language = useLanguage();
  const worst = worstFirst(news, now);
  return (
    <div className="urgent-news" role="status">
      {worst.length > 0 && (
        <div>
          <strong>{say.urgentCame}</strong>
          {worst.slice(0, SHOWN).map((ticket) => (
            <span key={ticket.number} className="urgent-one">
              <Badge size="lg" autoContrast color={urgencyColours[ticket.urgency]}>
                {urgencyLabel(ticket, ticketWords[language])}
              </Badge>
              <Button variant="subtle" size="compact-md" onClick={() => onOpen(ticket.number)}>
                {say.openUrgent(ticket.number, whoOf(ticket, names))}
              </Button>
            </span>
          ))}
          {worst.length > SHOWN && <span>{say.moreUrgent(worst.length - SHOWN)}</span>}
          <CloseButton aria-label={close} onClick={putAway} />
        </div>
      )}
      {children}
    </div>
  );
}
