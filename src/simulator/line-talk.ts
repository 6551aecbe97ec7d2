import type { DateTime } from 'luxon';

export interface LinePerson {
  readonly userId: string;
  readonly displayName: string;
  readonly storeName: string;
  /** The language of the LINE app. */
  readonly language?: string;
}

/** A LINE message object, or what a phone shows in its place. */
export type ShownMessage = Readonly<Record<string, unknown>> & { readonly type: string };

export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly from: 'merchant' | 'bot';
  readonly message: ShownMessage;
  readonly sender?: { readonly name?: string; readonly iconUrl?: string };
  readonly unsent?: true;
  readonly quickReplyUsed?: boolean;
}

export type TalkNews =
  | { readonly event: 'entry'; readonly data: Entry }
  | { readonly event: 'unsent'; readonly data: { readonly id: string } }
  /** All that stood there is another now. */
  | { readonly event: 'begunAnew'; readonly data: object }
  | { readonly event: 'typing'; readonly data: { readonly until: string | null } };

type Listener = (userId: string, news: TalkNews) => void;

export interface Talk {
  readonly person: LinePerson;
  isBlocked: boolean;
  entries: readonly Entry[];
  typingUntil: DateTime | null;
}

/** What every phone shows, with news for those who watch. */
export interface Talks {
  all(): readonly Talk[];
  of(userId: string): Talk | undefined;
  add(userId: string, entry: Entry): void;
  /** Puts other entries in place of all that stand there. */
  beginAnew(userId: string, entries: readonly Entry[]): void;
  unsend(userId: string, entryId: string): void;
  edit(userId: string, entryId: string, text: string): void;
  showTyping(userId: string, seconds: number): void;
  isTyping(talk: Talk): boolean;
  listen(listener: Listener): () => void;
}

const ENTRIES_KEPT = 500;

export function createTalks(people: readonly LinePerson[], now: () => DateTime): Talks {
  const { tell, listen } = createNews();
  const talks = new Map<string, Talk>(people.map((person) => [person.userId, unspoken(person)]));
  const stopTyping = (userId: string, talk: Talk) => {
    if (talk.typingUntil === null) return;
    talk.typingUntil = null;
    tell(userId, { event: 'typing', data: { until: null } });
  };

  return {
    all: () => [...talks.values()],
    of: (userId) => talks.get(userId),
    add(userId, entry) {
      const talk = talks.get(userId);
      if (talk === undefined) return;
      // Quick replies go away with whatever is said next.
      talk.entries = [...talk.entries.map(withoutQuickReply), entry].slice(-ENTRIES_KEPT);
      if (entry.from === 'bot') stopTyping(userId, talk);
      tell(userId, { event: 'entry', data: entry });
    },
    beginAnew(userId, entries) {
      const talk = talks.get(userId);
      if (talk === undefined) return;
      talk.entries = lastOpen(entries);
      talk.isBlocked = false;
      stopTyping(userId, talk);
      tell(userId, { event: 'begunAnew', data: {} });
    },
    unsend(userId, entryId) {
      const talk = talks.get(userId);
      if (talk === undefined) return;
      talk.entries = talk.entries.map((entry) => (entry.id === entryId ? emptied(entry) : entry));
      tell(userId, { event: 'unsent', data: { id: entryId } });
    },
    edit(userId, entryId, text) {
      const talk = talks.get(userId);
      if (talk === undefined) return;
      talk.entries = talk.entries.map((entry) =>
        entry.id === entryId ? edited(entry, text) : entry,
      );
    },
    showTyping(userId, seconds) {
      const talk = talks.get(userId);
      if (talk === undefined) return;
      const until = now().plus({ seconds });
      talk.typingUntil = until;
      tell(userId, { event: 'typing', data: { until: until.toISO() } });
      const end = () => {
        if (talk.typingUntil === until) stopTyping(userId, talk);
      };
      setTimeout(end, seconds * 1000).unref();
    },
    isTyping: (talk) => talk.typingUntil !== null && now() < talk.typingUntil,
    listen,
  };
}

function unspoken(person: LinePerson): Talk {
  return { person, isBlocked: false, entries: [], typingUntil: null };
}

function createNews() {
  const listeners = new Set<Listener>();
  return {
    tell: (userId: string, news: TalkNews) => {
      for (const listener of listeners) listener(userId, news);
    },
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function lastOpen(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.length - 1;
  return entries
    .map((entry, n) => (n < last ? withoutQuickReply(entry) : entry))
    .slice(-ENTRIES_KEPT);
}

function edited(entry: Entry, text: string): Entry {
  const { message } = entry;
  return message.type === 'text' ? { ...entry, message: { ...message, text } } : entry;
}

function withoutQuickReply(entry: Entry): Entry {
  const hasOpen = 'quickReply' in entry.message && entry.quickReplyUsed !== true;
  return hasOpen ? { ...entry, quickReplyUsed: true } : entry;
}

function emptied(entry: Entry): Entry {
  const { type } = entry.message;
  return { ...entry, message: type === 'text' ? { type, text: '' } : { type }, unsent: true };
}
