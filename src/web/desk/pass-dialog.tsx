import { NativeSelect, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { colleagueList, colleaguesPath } from '../wire/desk.ts';
import type { Colleague, Ticket } from '../wire/desk.ts';
import { anyAnswer, load, send, wordsFor } from '../wire/exchange.ts';
import { talkPath } from '../wire/talk.ts';
import { ActDialog } from './act-dialog.tsx';
import { newUuid } from './acts.ts';
import type { Act } from './acts.ts';
import { LimitedText, useSendLabel } from './limited-text.tsx';
import { passWords } from './pass-words.ts';
import { Refusal } from './refusal.tsx';

interface PassDialogProps {
  readonly ticket: Pick<Ticket, 'number' | 'claimedById'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly act: Act;
}

/** As the server takes a note. */
const MOST = 2000;

/** Who is to have the ticket from now on, and what they should know of it. */
export function PassDialog({ ticket, isOpen, onClose, act }: PassDialogProps) {
  const say = useWords(passWords);
  const { people, problem } = useColleagues(isOpen);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  // Kept until the ticket is handed on: tried again it is still the same note.
  const [noteId, setNoteId] = useState(newUuid);
  const others = people?.filter(({ id }) => id !== ticket.claimedById) ?? [];
  const isFit = others.some(({ id }) => id === to) && note.trim().length <= MOST;
  const pass = async () => {
    const text = note.trim();
    // Before: whoever is handed the ticket finds it there.
    if (text !== '') {
      await send('POST', talkPath(ticket.number, 'notes'), { id: noteId, text }, anyAnswer);
    }
    await act('pass', { to });
    setNote('');
    setNoteId(newUuid());
  };
  return (
    <ActDialog
      {...{ isOpen, onClose }}
      title={say.pass}
      submit={useSendLabel(note, MOST, say.passNow)}
      onSubmit={isFit ? pass : null}
    >
      <Refusal because={problem} />
      {people !== null && others.length === 0 ? (
        <Text role="status">{say.nobody}</Text>
      ) : (
        <NativeSelect
          label={say.to}
          description={say.toHint}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          data={[
            { value: '', label: say.choose },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          data-autofocus
        />
      )}
      <LimitedText
        most={MOST}
        label={say.note}
        description={say.noteHint}
        maxRows={6}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  );
}

/** Asked for each time the dialog opens; null: not there yet. */
function useColleagues(isOpen: boolean): {
  readonly people: readonly Colleague[] | null;
  readonly problem: string | null;
} {
  const language = useLanguage();
  const [people, setPeople] = useState<readonly Colleague[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const ask = async () => {
      try {
        setPeople((await load(colleaguesPath, colleagueList, stop.signal)).colleagues);
        setProblem(null);
      } catch (error) {
        if (!stop.signal.aborted) setProblem(wordsFor(error, language));
      }
    };
    void ask();
    return () => stop.abort();
  }, [isOpen, language]);
  return { people, problem };
}
