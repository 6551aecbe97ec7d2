import type { DateTime } from 'luxon';
import type { Log } from './log.ts';
import type { Clock } from './means.ts';
import type { ContentWish, ContentWishes, FetchContent } from './picture-ports.ts';
import { pauseAfter } from './pause-after.ts';
import { repeat } from './repeat.ts';

interface FetchingMeans {
  readonly wishes: ContentWishes;
  readonly fetchContent: FetchContent;
  /** So many days it is kept; 0: nothing is fetched. */
  readonly days: number;
  readonly now: Clock;
  readonly log: Log;
}

const LOOK_EVERY_MS = 1000;
/** One after the other: each may be 20 MB. */
const AT_ONCE = 2;
/** Longer than all of them take, to fetch and to search; a process that dies leaves them to the others. */
const LEASE_MS = 150_000;
/** About a day, after which LINE has none any more, or never will. */
const MOST_TRIES = 150;

/** Fetches voice and files beside the talks, as LINE keeps them for a time only; gives how to end it. */
export function fetchSent(means: FetchingMeans): { readonly stop: () => Promise<void> } {
  const wish = { isStopped: false };
  const isOver = () => wish.isStopped;
  const work = repeat('content', () => fetchDue(means, isOver), LOOK_EVERY_MS, means.log);
  work.kick();
  return {
    stop: async () => {
      wish.isStopped = true;
      await work.stop();
    },
  };
}

async function fetchDue(means: FetchingMeans, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const due = await means.wishes.take(AT_ONCE, LEASE_MS);
    for (const one of due) {
      // Let go of at once: the next process must not wait for the lease.
      if (isOver()) await means.wishes.later(one.messageId, 0);
      else await fetchOne(one, means);
    }
    if (due.length < AT_ONCE) return;
  }
}

async function fetchOne(wish: ContentWish, means: FetchingMeans): Promise<void> {
  const { wishes, fetchContent, days, now, log } = means;
  const { messageId, kind, tries } = wish;
  const endsAt: DateTime = now().plus({ days });
  if (days === 0) return await wishes.end(wish, null, endsAt);
  const came = await fetchContent(messageId, kind);
  switch (came.kind) {
    case 'ready':
      return await wishes.end(wish, came.content, endsAt);
    case 'tooLarge':
    case 'notOffered':
      return await wishes.end(wish, came.kind, endsAt);
    case 'gone':
      return await wishes.end(wish, null, endsAt);
    case 'preparing':
    case 'failed':
      if (tries < MOST_TRIES) return await wishes.later(messageId, pauseAfter(tries));
      log.warn({ kind, because: came.kind }, 'what a merchant sent could not be fetched');
      return await wishes.end(wish, null, endsAt);
  }
}
