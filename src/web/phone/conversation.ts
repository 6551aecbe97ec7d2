import { useCallback, useEffect, useReducer } from 'react';
import { load, send, upload, wordsFor } from '../wire/exchange.ts';
import { chat, chatEntry, personPath, sendResult, typingNote, unsentNote } from '../wire/line.ts';
import type { PhoneEvent, SendResult } from '../wire/line.ts';
import { nothingYet, reduceTalk } from './talk.ts';
import type { Talk, TalkChange } from './talk.ts';

export interface Conversation {
  readonly talk: Talk;
  /** false: the simulator itself did not take it, so nothing happened. */
  readonly tell: (event: PhoneEvent) => Promise<boolean>;
  readonly sendPicture: (picture: Blob) => Promise<boolean>;
  readonly markTapped: (entryId: string) => void;
}

/** LINE shows its indicator for 60 seconds at most. */
const longestTypingMs = 60_000;

/** One merchant's talk, live. Give the component a key per merchant, so that talks never mix. */
export function useConversation(userId: string): Conversation {
  const [talk, change] = useReducer(reduceTalk, nothingYet);

  useEffect(() => {
    const stream = new EventSource(personPath(userId, 'stream'));
    const reload = async () => {
      try {
        const answer = await load(personPath(userId, 'chat'), chat);
        change({ kind: 'loaded', entries: answer.entries, isTyping: answer.typing });
      } catch (error) {
        change({ kind: 'failed', words: wordsFor(error) });
      }
    };
    void reload();
    // At every opening, the first and each after a lost connection: what was missed is in the chat.
    stream.addEventListener('open', () => void reload());
    stream.addEventListener('error', () => {
      change({ kind: 'failed', words: 'つながりが切れました。つなぎ直しています。' });
    });
    stream.addEventListener('entry', ({ data }) => {
      change({ kind: 'entry', entry: chatEntry.parse(JSON.parse(String(data))) });
    });
    stream.addEventListener('unsent', ({ data }) => {
      change({ kind: 'unsent', id: unsentNote.parse(JSON.parse(String(data))).id });
    });
    stream.addEventListener('begunAnew', () => {
      change({ kind: 'begunAnew' });
      void reload();
    });
    stream.addEventListener('typing', ({ data }) => {
      const { until } = typingNote.parse(JSON.parse(String(data)));
      change({ kind: 'typing', isTyping: until !== null });
    });
    return () => stream.close();
  }, [userId]);

  useTypingEnd(talk.isTyping, change);

  const deliver = useCallback(async (sending: Promise<SendResult>) => {
    try {
      const { webhookStatus, entry } = await sending;
      change({ kind: 'delivered', entry: entry ?? null, webhookStatus: webhookStatus || null });
      return true;
    } catch (error) {
      change({ kind: 'failed', words: wordsFor(error) });
      return false;
    }
  }, []);

  const tell = useCallback(
    (event: PhoneEvent) => deliver(send('POST', personPath(userId, 'events'), event, sendResult)),
    [deliver, userId],
  );
  return {
    talk,
    tell,
    sendPicture: (picture) => deliver(upload(personPath(userId, 'images'), picture, sendResult)),
    markTapped: (entryId) => change({ kind: 'tapped', entryId }),
  };
}

function useTypingEnd(isTyping: boolean, change: (to: TalkChange) => void): void {
  useEffect(() => {
    if (!isTyping) return;
    const timer = setTimeout(() => change({ kind: 'typing', isTyping: false }), longestTypingMs);
    return () => clearTimeout(timer);
  }, [isTyping, change]);
}
