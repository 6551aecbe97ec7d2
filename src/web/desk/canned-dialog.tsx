import { Button, Group, Loader, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, load, send } from '../wire/exchange.ts';
import { removeReplyPath, repliesPath, templates } from '../wire/kept.ts';
import type { CannedReply, Templates } from '../wire/kept.ts';
import { CannedForm } from './canned-form.tsx';
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
  const [kept, setKept] = useState<Templates | null>(null);
  const [edited, setEdited] = useState<CannedReply | null>(null);
  const { refusal, run } = useSent();
  const read = useCallback(async () => {
    setKept(await load(repliesPath, templates));
    setEdited(null);
  }, []);
  useEffect(() => {
    if (isOpen) void run(read);
  }, [isOpen, run, read]);
  const remove = ({ id }: CannedReply) =>
    run(async () => {
      await send('POST', removeReplyPath(id), {}, anyAnswer);
      await read();
    });
  return (
    <Dialog opened={isOpen} onClose={onClose} title={say.edit} size="lg">
      <Text c="dimmed" mb="sm">
        {say.lead}
      </Text>
      <Refusal because={refusal} mb="sm" />
      {kept === null && refusal === null && <Loader />}
      {kept !== null && edited === null && (
        <>
          {kept.replies.length === 0 && <Text>{say.none}</Text>}
          {kept.replies.map((one) => (
            <div key={one.id} className="canned-row">
              <button
                type="button"
                className="canned-edit"
                translate="no"
                onClick={() => setEdited(one)}
              >
                <strong>{one.title}</strong>
                <span className="canned-begin">{one.text}</span>
              </button>
              <Button variant="subtle" size="compact-sm" onClick={() => void remove(one)}>
                {say.remove}
              </Button>
            </div>
          ))}
          <Group justify="flex-end" mt="md">
            <Button onClick={() => setEdited(NEW)}>{say.write}</Button>
          </Group>
        </>
      )}
      {kept !== null && edited !== null && (
        <CannedForm key={edited.id} reply={edited} names={kept.names} onDone={read} />
      )}
    </Dialog>
  );
}
