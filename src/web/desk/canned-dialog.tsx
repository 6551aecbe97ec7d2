import { Button, Group, Loader, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, load, send } from '../wire/exchange.ts';
import { removeReplyPath, repliesPath, templates } from '../wire/kept.ts';
import type { CannedReply, Templates } from '../wire/kept.ts';
import { CannedForm } from './canned-form.tsx';
import { CannedList } from './canned-list.tsx';
import { cannedWords } from './canned-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { Dialog } from './dialog.tsx';

interface CannedDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const NEW: CannedReply = { id: '', title: '', text: '' };

/** Where supervisors write the replies that everybody uses. */
export function CannedDialog({ isOpen, onClose }: CannedDialogProps) {
  const say = useWords(cannedWords);
  const { kept, edited, setEdited, read, remove, isBusy, refusal } = useCanned(isOpen);
  const [isChanged, setChanged] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const toList = () => {
    setLeaving(false);
    setEdited(null);
  };
  const hasWritten = edited !== null && isChanged;
  const askOr = (go: () => void) => () => {
    if (hasWritten) setLeaving(true);
    else go();
  };
  const close = () => {
    toList();
    onClose();
  };
  return (
    <Dialog opened={isOpen} onClose={askOr(close)} title={say.edit} size="lg">
      <Text c="dimmed" mb="sm">
        {say.lead}
      </Text>
      <Refusal because={refusal} mb="sm" />
      {kept === null && refusal === null && <Loader />}
      {kept !== null && edited === null && (
        <>
          <CannedList {...{ isBusy }} replies={kept.replies} onEdit={setEdited} onRemove={remove} />
          <Group justify="flex-end" mt="md">
            <Button onClick={() => setEdited(NEW)}>{say.write}</Button>
          </Group>
        </>
      )}
      {kept !== null && edited !== null && (
        <CannedForm
          key={edited.id}
          reply={edited}
          names={kept.names}
          {...{ isLeaving }}
          onChanged={setChanged}
          onLeave={isLeaving ? toList : askOr(toList)}
          onStay={() => setLeaving(false)}
          onDone={() => read().then(() => setLeaving(false))}
        />
      )}
    </Dialog>
  );
}

/** The replies as they are kept, read anew whenever the dialog is opened. */
function useCanned(isOpen: boolean) {
  const [kept, setKept] = useState<Templates | null>(null);
  const [edited, setEdited] = useState<CannedReply | null>(null);
  const { isBusy, refusal, run } = useSent();
  const read = useCallback(async () => {
    setKept(await load(repliesPath, templates));
    setEdited(null);
  }, []);
  useEffect(() => {
    if (isOpen) void run(read);
  }, [isOpen, run, read]);
  const remove = ({ id }: CannedReply) =>
    void run(async () => {
      await send('POST', removeReplyPath(id), {}, anyAnswer);
      await read();
    });
  return { kept, edited, setEdited, read, remove, isBusy, refusal };
}
