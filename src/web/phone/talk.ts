import type { ChatEntry } from '../wire/line.ts';
import { withEntry, withoutWords } from './chat-lines.ts';

/** What the phone knows of one talk. */
export interface Talk {
  readonly entries: readonly ChatEntry[];
  readonly isLoaded: boolean;
  readonly isTyping: boolean;
  /** Own entries the bot's webhook answered with 200. */
  readonly read: ReadonlySet<string>;
  /** Own entries it did not, with the status; null: no answer at all. */
  readonly undelivered: ReadonlyMap<string, number | null>;
  /** The same for the last tap that left no bubble. */
  readonly lostTap: { readonly status: number | null } | null;
  /** Bot entries whose quick replies were tapped here. */
  readonly tapped: ReadonlySet<string>;
  readonly problem: string | null;
}

export type TalkChange =
  | { readonly kind: 'loaded'; readonly entries: readonly ChatEntry[]; readonly isTyping: boolean }
  | { readonly kind: 'entry'; readonly entry: ChatEntry }
  | { readonly kind: 'unsent'; readonly id: string }
  | { readonly kind: 'typing'; readonly isTyping: boolean }
  | {
      readonly kind: 'delivered';
      readonly entry: ChatEntry | null;
      readonly webhookStatus: number | null;
    }
  | { readonly kind: 'begunAnew' }
  | { readonly kind: 'tapped'; readonly entryId: string }
  | { readonly kind: 'failed'; readonly words: string };

export const nothingYet: Talk = {
  entries: [],
  isLoaded: false,
  isTyping: false,
  read: new Set(),
  undelivered: new Map(),
  lostTap: null,
  tapped: new Set(),
  problem: null,
};

export function reduceTalk(talk: Talk, change: TalkChange): Talk {
  switch (change.kind) {
    case 'loaded':
      return loaded(talk, change.entries, change.isTyping);
    case 'entry':
      return arrived(talk, change.entry);
    case 'unsent':
      return { ...talk, entries: withoutWords(talk.entries, change.id) };
    case 'typing':
      return { ...talk, isTyping: change.isTyping };
    case 'delivered':
      return delivered(talk, change.entry, change.webhookStatus);
    case 'begunAnew':
      return nothingYet;
    case 'tapped':
      return { ...talk, tapped: new Set([...talk.tapped, change.entryId]) };
    case 'failed':
      return { ...talk, problem: change.words };
  }
}

function loaded(talk: Talk, entries: readonly ChatEntry[], isTyping: boolean): Talk {
  const known = new Set(entries.map(({ id }) => id));
  // An entry of the stream may be younger than the answer that was on its way.
  const younger = talk.entries.filter(({ id }) => !known.has(id));
  return {
    ...talk,
    entries: [...entries, ...younger],
    isLoaded: true,
    isTyping,
    read: new Set([...talk.read, ...ownIds(entries).filter((id) => !talk.undelivered.has(id))]),
    problem: null,
  };
}

/** A bot that speaks has read what came before, and is done typing. */
function arrived(talk: Talk, entry: ChatEntry): Talk {
  const entries = withEntry(talk.entries, entry);
  if (entry.from === 'merchant') return { ...talk, entries };
  const heard = ownIds(talk.entries).filter((id) => !talk.undelivered.has(id));
  return { ...talk, entries, isTyping: false, read: new Set([...talk.read, ...heard]) };
}

function delivered(talk: Talk, entry: ChatEntry | null, status: number | null): Talk {
  const entries = entry === null ? talk.entries : withEntry(talk.entries, entry);
  const isTaken = status === 200;
  const next = { ...talk, entries, problem: null, lostTap: null };
  if (entry === null) return { ...next, lostTap: isTaken ? null : { status } };
  if (isTaken) return { ...next, read: new Set([...talk.read, entry.id]) };
  return { ...next, undelivered: new Map([...talk.undelivered, [entry.id, status]]) };
}

function ownIds(entries: readonly ChatEntry[]): readonly string[] {
  return entries.filter(({ from }) => from === 'merchant').map(({ id }) => id);
}
