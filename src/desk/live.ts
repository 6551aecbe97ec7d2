import type { Response } from 'express';
import type { DateTime } from 'luxon';
import type { Clock } from '../engine/means.ts';
import type { Log } from '../engine/log.ts';
import type { Store, Ticket } from '../engine/ports.ts';
import type { Present } from './ports-live.ts';
import type { DeskStore } from './ports.ts';
import { toSentTicket } from './sent-ticket.ts';

export interface LiveMeans {
  readonly store: Pick<Store, 'tickets'>;
  readonly desk: Pick<DeskStore, 'changes' | 'ticketsOf' | 'present' | 'signedIn'>;
  /** The product's clock. */
  readonly now: Clock;
  /** The world's clock, for sessions. */
  readonly realNow: Clock;
  readonly log: Log;
  /** So often the store is looked at: what another process did is on the page that much later. */
  readonly lookMs?: number;
  readonly beatMs?: number;
}

/** The open pages of the desk at this process, and what they are told. */
export interface Live {
  /** Tells a page all changes from `after` on (the last number it heard; null: it knows nothing) until it or its session ends. */
  follow(response: Response, whose: Reader, after: number | null): void;
  /** Something was done in this process: what changed is told without waiting for the next look. */
  look(): void;
  /** Ends all streams. Pages come back by themselves. */
  stop(): void;
}

interface Reader {
  /** The digest of the session. */
  readonly session: string;
  /** The member's id. */
  readonly member: string;
}

interface Page extends Reader {
  readonly response: Response;
  /** All changes up to this number were told; null: nothing yet. */
  at: number | null;
  isBusy: boolean;
}

const LOOK_MS = 300;
const BEAT_MS = 5000;
/** Of one person. Each is looked for in the store several times a second. */
const MOST_PAGES = 30;

/** Server-sent events of what changes at the desk. A page that comes back with the last number misses nothing. */
export function createLive(means: LiveMeans): Live {
  const pages = new Set<Page>();
  const tellAll = () => Promise.all([...pages].map((page) => guarded(page, tell)));
  const beatAll = () => Promise.all([...pages].map((page) => guarded(page, beat)));
  const timers = new Set<ReturnType<typeof setInterval>>();

  async function guarded(page: Page, what: typeof tell): Promise<void> {
    try {
      await what(page, means);
    } catch (err) {
      // The page hears nothing, and so shows that it is not live.
      means.log.error({ err }, 'an open page of the desk could not be told what changed');
    }
  }

  function begin(): void {
    timers.add(setInterval(() => void tellAll(), means.lookMs ?? LOOK_MS).unref());
    timers.add(setInterval(() => void beatAll(), means.beatMs ?? BEAT_MS).unref());
  }

  function end(): void {
    for (const timer of timers) clearInterval(timer);
    timers.clear();
  }

  return {
    follow(response, { session, member }, after) {
      // It left while its session was looked at: its end was told already, and would take it away from here never.
      if (response.destroyed) return;
      // The oldest is most likely one that went away without a word; a page that is still there comes back.
      const theirs = [...pages].filter((page) => page.member === member);
      if (theirs.length >= MOST_PAGES) theirs[0]?.response.destroy();
      open(response);
      const page: Page = { response, session, member, at: after, isBusy: false };
      if (pages.size === 0) begin();
      pages.add(page);
      response.on('close', () => {
        pages.delete(page);
        if (pages.size === 0) end();
      });
      void guarded(page, tell);
    },
    look: () => void tellAll(),
    stop() {
      end();
      for (const { response } of pages) response.end();
      pages.clear();
    },
  };
}

function open(response: Response): void {
  response.status(200).set({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  // A page whose server went away comes back after so many ms.
  response.write('retry: 1000\n\n');
}

/** Tells a page what it does not know yet: each in its own time, none twice. */
async function tell(page: Page, { desk, store, now }: LiveMeans): Promise<void> {
  // What a slow page has not taken yet is told together later.
  if (page.isBusy || page.response.writableNeedDrain) return;
  page.isBusy = true;
  try {
    const changes = page.at === null ? null : await desk.changes(page.at);
    if (changes === null) {
      // The number first: what changes while the queue is read is told once more, and never missed.
      const { upTo } = (await desk.changes(null)) ?? { upTo: 0 };
      const tickets = await store.tickets();
      write(page, upTo, 'queue', toSent(now(), tickets, await desk.present('all')));
    } else if (changes.upTo !== page.at) {
      const tickets = await desk.ticketsOf(changes.conversations);
      const present = await desk.present(tickets.map(({ number }) => number));
      write(page, changes.upTo, 'changed', toSent(now(), tickets, present));
    }
  } finally {
    page.isBusy = false;
  }
}

function toSent(now: DateTime, tickets: readonly Ticket[], present: readonly Present[]) {
  return { now: now.toISO(), tickets: tickets.map((ticket) => toSentTicket(ticket)), present };
}

/** A sign of life with the time; a session that is over ends the stream. */
async function beat({ response, session }: Page, means: LiveMeans): Promise<void> {
  const isIn = (await means.desk.signedIn(session, means.realNow())) !== null;
  if (isIn) {
    // Who left without a word is not here any more, and nothing tells of that but the time.
    const present = await means.desk.present('all');
    const data = JSON.stringify({ now: means.now().toISO(), present });
    response.write(`event: beat\ndata: ${data}\n\n`);
  } else {
    response.end('event: signedOut\ndata: {}\n\n');
  }
}

function write(page: Page, id: number, event: 'queue' | 'changed', data: object): void {
  page.at = id;
  page.response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
