import type { Ticket } from '../wire/desk.ts';
import { Handed, useHandedNews } from './handed-news.tsx';
import type { HandedNews } from './handed-news.tsx';
import { Taken, useTakenNews } from './taken-news.tsx';
import type { TakenNews } from './taken-news.tsx';
import { UrgentBanner } from './urgent-banner.tsx';
import { useUrgentNews } from './urgent-news.ts';
import type { UrgentNews } from './urgent-news.ts';

interface News {
  readonly urgent: UrgentNews;
  readonly handed: HandedNews;
  readonly taken: TakenNews;
}

/** What cannot wait until somebody looks at the list. */
export function useHeadlines(tickets: readonly Ticket[], me: string, opened: string | null): News {
  return {
    urgent: useUrgentNews(tickets, opened),
    handed: useHandedNews(tickets, me, opened),
    taken: useTakenNews(tickets, me),
  };
}

interface HeadlinesProps extends News {
  readonly now: string;
  readonly onOpen: (number: string) => void;
}

export function Headlines({ urgent, handed, taken, now, onOpen }: HeadlinesProps) {
  return (
    <UrgentBanner {...{ ...urgent, now, onOpen }}>
      <Handed {...{ ...handed, onOpen }} />
      <Taken {...{ ...taken, onOpen }} />
    </UrgentBanner>
  );
}
