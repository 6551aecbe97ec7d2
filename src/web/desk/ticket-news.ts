import { createContext, useContext } from 'react';
import type { LiveQueue } from './queue-news.ts';

/** What the stream told of tickets, for whoever shows more of one than the queue does. */
export const NewsContext = createContext<
  Pick<LiveQueue, 'news' | 'starts'> & { readonly isLive: boolean }
>({
  news: new Map(),
  starts: 0,
  isLive: true,
});

/** Changes with each news of a ticket. */
export function useNews(number: string): string {
  const { news, starts } = useContext(NewsContext);
  return `${starts}.${news.get(number) ?? 0}`;
}
