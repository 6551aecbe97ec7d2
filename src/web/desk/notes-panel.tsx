import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { usePolled } from '../wire/polled.ts';
import type { Me } from '../wire/staff.ts';
import { notePath, notes, talkPath } from '../wire/talk.ts';
import type { Note } from '../wire/talk.ts';
import { newUuid } from './acts.ts';
import { useDraft, useHasDraft } from './drafts.ts';
import { LimitedText, useSendLabel } from './limited-text.tsx';
import { Refusal } from './refusal.tsx';
import { sendByKey } from './send-key.ts';
import { useSent } from './sent.ts';
import { talkWords } from './talk-words.ts';

interface NotesProps {
  readonly number: string;
  readonly me: Me;
}

/** As the server takes them. */
const MOST = 2000;
/** Only for what nobody told. */
const EVERY_MS = 60_000;

/** What staff tell each other about this talk. The merchant never sees it. */
export function NotesPanel({ number, me, news }: NotesProps & { readonly news: string }) {
  const words = useWords(talkWords);
  const { value, problem, refresh } = usePolled(talkPath(number, 'notes'), notes, EVERY_MS, news);
  return (
    <section aria-labelledby={`notes-${number}`}>
      <h3 id={`notes-${number}`}>{words.notes}</h3>
      <Refusal because={problem?.words ?? null} />
      {value?.notes.length === 0 && <p>{words.noNotes}</p>}
      <ul className="note-list">
        {value?.notes.map((note) => (
          <OneNote key={note.id} note={note} number={number} me={me} onDone={refresh} />
        ))}
      </ul>
      {me.role !== 'viewer' && <NewNote number={number} onDone={refresh} />}
    </section>
  );
}

interface OneNoteProps extends NotesProps {
  readonly note: Note;
  readonly onDone: () => Promise<void>;
}

function OneNote({ note, number, me, onDone }: OneNoteProps) {
  const words = useWords(talkWords);
  const language = useLanguage();
  const wasBegun = useHasDraft(['note'], note.id);
  const [isChanging, setChanging] = useState(wasBegun);
  const { text, by, at, changedAt, ticket } = note;
  return (
    <li>
      <span className="talk-meta">
        {words.noteBy(by.name, momentOf(at, language))}
        {ticket !== number && ` ${words.onTicket(ticket)}`}
        {changedAt !== null && words.changedNote(momentOf(changedAt, language))}
      </span>
      {isChanging ? (
        <NoteForm
          label={words.changeNote}
          button={words.saveNote}
          of={note.id}
          first={text}
          onLeave={() => setChanging(false)}
          onSend={async (next) => {
            await send('PATCH', notePath(number, note.id), { text: next }, anyAnswer);
            await onDone();
            setChanging(false);
          }}
        />
      ) : (
        <>
          <p className="note-text" translate="no">
            {text}
          </p>
          {by.id === me.id && me.role !== 'viewer' && (
            <Button variant="subtle" size="compact-xs" onClick={() => setChanging(true)}>
              {words.changeNote}
            </Button>
          )}
        </>
      )}
    </li>
  );
}

function NewNote({ number, onDone }: Pick<OneNoteProps, 'number' | 'onDone'>) {
  const words = useWords(talkWords);
  // Kept until the note is: sent again after a lost answer it is still the same note.
  const [id, setId] = useState(newUuid);
  return (
    <NoteForm
      label={words.newNote}
      button={words.keepNote}
      of={number}
      first=""
      onSend={async (text) => {
        await send('POST', talkPath(number, 'notes'), { id, text }, anyAnswer);
        setId(newUuid());
        await onDone();
      }}
    />
  );
}

interface NoteFormProps {
  /** Under which what was begun is kept: the note that is changed, or the ticket. */
  readonly of: string;
  readonly label: string;
  readonly button: string;
  readonly first: string;
  readonly onSend: (text: string) => Promise<void>;
  readonly onLeave?: () => void;
}

function NoteForm({ label, button, of, first, onSend, onLeave }: NoteFormProps) {
  const words = useWords(talkWords);
  const [text, setText, sent] = useDraft('note', of, first);
  const { isBusy, refusal, run } = useSent();
  const wanted = text.trim();
  const isFit = wanted !== '' && wanted.length <= MOST;
  const sendLabel = useSendLabel(text, MOST, button);
  return (
    <form
      className="note-form"
      aria-label={button}
      onKeyDown={sendByKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit && !isBusy) void run(() => onSend(wanted).then(() => sent(wanted)));
      }}
    >
      <LimitedText most={MOST} label={label} maxRows={6} value={text} onChange={setText} />
      <Refusal because={refusal} />
      <Group justify="flex-end" gap="xs">
        {onLeave !== undefined && (
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setText(first);
              onLeave();
            }}
          >
            {words.leaveNote}
          </Button>
        )}
        <Button type="submit" variant="default" size="xs" disabled={!isFit || isBusy}>
          {sendLabel}
        </Button>
      </Group>
    </form>
  );
}
