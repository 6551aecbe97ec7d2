import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { forgetTries } from './acts.ts';
import { seal, toDraftKey, unseal } from './sealed-draft.ts';
import type { DraftKey } from './sealed-draft.ts';

/** What somebody began to write: a reply, a note, a lesson; `of` is the ticket, the note or the question. */
export type DraftKind = 'reply' | 'note' | 'lesson';

interface Begun {
  /** Who writes; empty: nobody since the page was loaded. */
  readonly owner: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Seals them for the tab; null: the browser cannot, and they stay in this page. */
  readonly key: DraftKey | null;
  /** What lay in the tab when the page was loaded, until somebody's key was tried on it; null: nothing of anybody. */
  readonly locked: string | null;
}

/** Of this tab only, gone with it, and never sent anywhere; empty: somebody was here, and had nothing begun. */
const PLACE = 'desk-drafts';
const NOTHING: Begun = { owner: '', texts: {}, key: null, locked: null };

let now: Begun = { ...NOTHING, locked: inTab() };
let isStoring = false;
const heard = new Set<() => void>();

/**
 * A text that stays while its field is not there, also when the page is loaded anew; empty or as it was before, it is
 * gone. `sent` takes out what went out, and leaves what was written while it went.
 */
export function useDraft(
  kind: DraftKind,
  of: string,
  before = '',
): readonly [text: string, write: (text: string) => void, sent: (words: string) => void] {
  const key = keyOf(kind, of);
  const text = useSyncExternalStore(listen, () => now.texts[key]);
  const write = useCallback(
    (next: string) => {
      const { [key]: _, ...others } = now.texts;
      keep({ ...now, texts: next === before ? others : { ...others, [key]: next } });
    },
    [key, before],
  );
  const sent = useCallback(
    (words: string) => {
      const rest = withoutSent(now.texts[key] ?? before, words);
      write(rest === '' ? before : rest);
    },
    [key, before, write],
  );
  return [text ?? before, write, sent];
}

/** Whether anything about it was begun and not sent. */
export function useHasDraft(kinds: readonly DraftKind[], of: string): boolean {
  return useSyncExternalStore(listen, () =>
    kinds.some((kind) => (now.texts[keyOf(kind, of)] ?? '').trim() !== ''),
  );
}

/** Whether anything at all was begun and not sent, also by who has not signed in again yet. */
export function useHasDrafts(): boolean {
  return useSyncExternalStore(
    listen,
    () => Boolean(now.locked) || Object.values(now.texts).some((text) => text.trim() !== ''),
  );
}

/**
 * Whose drafts they are. A session that was cut off leaves them for the same person; whoever else sits down finds none.
 * Tells whether it was cut off, as whoever signs out is done here, and whether there is no waiting for them any more.
 */
export function useDraftsOf(
  session: { readonly me: { readonly id: string; readonly draftKey: string } | null } | null,
): { readonly isCutOff: boolean; readonly isOpen: boolean } {
  const owner = session?.me?.id ?? '';
  const given = session?.me?.draftKey ?? '';
  useEffect(() => {
    const stop = new AbortController();
    if (owner !== '') void open(owner, given, stop.signal);
    return () => stop.abort();
  }, [owner, given]);
  const last = useSyncExternalStore(listen, () => now.owner);
  const wasHere = useSyncExternalStore(listen, () => now.owner !== '' || now.locked !== null);
  return { isCutOff: session?.me === null && wasHere, isOpen: owner !== '' && last === owner };
}

/** Whoever signs out leaves nothing. */
export function forgetDrafts(): void {
  forgetTries();
  keep(NOTHING);
}

/** What is left of a field once `sent`, its words without the spaces around them, went out. */
function withoutSent(field: string, sent: string): string {
  const words = field.trimStart();
  return words.startsWith(sent) ? words.slice(sent.length).trimStart() : field;
}

const keyOf = (kind: DraftKind, of: string) => `${kind} ${of}`;

/** What was written while the key was made stays; what another key sealed is dropped. */
async function open(owner: string, given: string, stop: AbortSignal): Promise<void> {
  const key = await toDraftKey(given);
  const words = key && now.locked ? await unseal(key, now.locked) : null;
  if (stop.aborted) return;
  if (owner === now.owner) {
    keep({ ...now, key });
  } else {
    forgetTries();
    keep({ owner, texts: toTexts(words), key, locked: null });
  }
}

const texts = z.record(z.string(), z.string()).catch({});

function toTexts(words: string | null): Begun['texts'] {
  return words === null ? {} : texts.parse(JSON.parse(words));
}

function keep(next: Begun): void {
  now = next;
  void store();
  for (const tell of heard) tell();
}

/** Sealing takes a moment, and typing does not wait: what changed meanwhile is sealed in its turn, and only the last lies there. */
async function store(): Promise<void> {
  if (now === NOTHING) putInTab(null);
  if (isStoring) return;
  isStoring = true;
  let stored: Begun;
  do {
    stored = now;
    const sealed = await sealedFrom(stored);
    if (stored === now) putInTab(sealed);
  } while (stored !== now);
  isStoring = false;
}

async function sealedFrom(begun: Begun): Promise<string | null> {
  if (begun.owner === '') return begun.locked;
  if (begun.key === null || Object.keys(begun.texts).length === 0) return '';
  return await seal(begun.key, JSON.stringify(begun.texts));
}

function inTab(): string | null {
  try {
    return sessionStorage.getItem(PLACE);
  } catch {
    return null;
  }
}

function putInTab(sealed: string | null): void {
  try {
    if (sealed === null) sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, sealed);
  } catch {
    // A browser that keeps nothing: they stay as long as the page does.
  }
}

function listen(tell: () => void): () => void {
  heard.add(tell);
  return () => heard.delete(tell);
}
