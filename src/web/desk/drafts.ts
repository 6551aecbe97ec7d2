import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { forgetTries } from './acts.ts';

/** What somebody began to write: a reply, a note, a lesson; `of` is the ticket, the note or the question. */
export type DraftKind = 'reply' | 'note' | 'lesson';

const kept = z.object({ owner: z.string(), texts: z.record(z.string(), z.string()) });
type Kept = z.infer<typeof kept>;

/** Of this tab only, gone with it, and never sent anywhere. */
const PLACE = 'desk-drafts';
const NOTHING: Kept = { owner: '', texts: {} };

let now: Kept = read();
const heard = new Set<() => void>();

/** A text that stays while its field is not there, also when the page is loaded anew; empty or as it was before, it is gone. */
export function useDraft(
  kind: DraftKind,
  of: string,
  before = '',
): readonly [text: string, write: (text: string) => void] {
  const key = keyOf(kind, of);
  const text = useSyncExternalStore(listen, () => now.texts[key]);
  const write = useCallback(
    (next: string) => {
      const { [key]: _, ...others } = now.texts;
      keep({ ...now, texts: next === before ? others : { ...others, [key]: next } });
    },
    [key, before],
  );
  return [text ?? before, write];
}

/** Whether anything about it was begun and not sent. */
export function useHasDraft(kinds: readonly DraftKind[], of: string): boolean {
  return useSyncExternalStore(listen, () =>
    kinds.some((kind) => (now.texts[keyOf(kind, of)] ?? '').trim() !== ''),
  );
}

/** Whether anything at all was begun and not sent. */
export function useHasDrafts(): boolean {
  return useSyncExternalStore(listen, () =>
    Object.values(now.texts).some((text) => text.trim() !== ''),
  );
}

/**
 * Whose drafts they are. A session that was cut off leaves them for the same person; whoever else sits down finds none.
 * Tells whether it was cut off: whoever signs out is done here.
 */
export function useDraftsOf(
  session: { readonly me: { readonly id: string } | null } | null,
): boolean {
  const owner = session?.me?.id ?? null;
  useEffect(() => {
    if (owner === null || owner === now.owner) return;
    forgetTries();
    keep({ owner, texts: {} });
  }, [owner]);
  const last = useSyncExternalStore(listen, () => now.owner);
  return session !== null && owner === null && last !== '';
}

/** Whoever signs out leaves nothing. */
export function forgetDrafts(): void {
  forgetTries();
  keep(NOTHING);
}

const keyOf = (kind: DraftKind, of: string) => `${kind} ${of}`;

function keep(next: Kept): void {
  now = next;
  try {
    if (next === NOTHING) sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing: they stay as long as the page does.
  }
  for (const tell of heard) tell();
}

function read(): Kept {
  try {
    return kept.parse(JSON.parse(sessionStorage.getItem(PLACE) ?? ''));
  } catch {
    return NOTHING;
  }
}

function listen(tell: () => void): () => void {
  heard.add(tell);
  return () => heard.delete(tell);
}
