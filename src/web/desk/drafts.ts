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

/** Whose drafts they are. Whoever else sits down finds none; nor does anybody after a sign-out. */
export function useDraftsOf(session: { readonly me: { readonly id: string } | null } | null): void {
  const owner = session === null ? null : (session.me?.id ?? '');
  useEffect(() => {
    if (owner === null || owner === now.owner) return;
    forgetTries();
    keep(owner === '' ? NOTHING : { owner, texts: {} });
  }, [owner]);
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
