import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldOf, fromField, momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { ActDialog } from './act-dialog.tsx';
import type { Act } from './acts.ts';
import { callWords } from './call-words.ts';
import { queueWords } from './queue-words.ts';
import { hourLabel, quickTimes } from './quick-times.ts';
import type { QuickTime } from './quick-times.ts';

interface CallDialogProps extends QuickTimesProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly act: Act;
}

/** When staff are going to call; the merchant is told so at once. */
export function CallDialog({ isOpen, onClose, act, ticket, now }: CallDialogProps) {
  const say = useWords(queueWords);
  const [field, setField] = useState('');
  const at = fromField(field);
  return (
    <ActDialog
      {...{ isOpen, onClose }}
      title={say.promiseCall}
      submit={say.promise}
      onSubmit={at === null ? null : () => act('call', { at })}
    >
      <TextInput
        type="datetime-local"
        label={say.callAt}
        description={say.callHint}
        value={field}
        onChange={(event) => setField(event.currentTarget.value)}
        data-autofocus
      />
      {isOpen && <QuickTimes {...{ ticket, now }} onPick={(time) => setField(fieldOf(time))} />}
    </ActDialog>
  );
}

interface QuickTimesProps {
  readonly ticket: Pick<Ticket, 'callBackAt' | 'callBackBy'>;
  readonly now: string;
}

/** They fill the field in, and nothing is promised yet. */
function QuickTimes({
  ticket,
  now,
  onPick,
}: QuickTimesProps & { readonly onPick: (at: string) => void }) {
  const words = useWords(callWords);
  const language = useLanguage();
  const labelOf = ({ kind, at, minutes }: QuickTime) => {
    if (kind === 'minutes') return words.in(minutes);
    const time = hourLabel(at, now, (moment) => momentOf(moment, language));
    return kind === 'wished' ? words.wished(time) : time;
  };
  return (
    <Group gap="xs" role="group" aria-label={words.choices}>
      {quickTimes(now, ticket).map((time) => (
        <Button
          key={`${time.kind} ${time.at}`}
          variant="light"
          size="xs"
          onClick={() => onPick(time.at)}
        >
          {labelOf(time)}
        </Button>
      ))}
    </Group>
  );
}
