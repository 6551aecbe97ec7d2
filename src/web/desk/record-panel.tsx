import { Button, CopyButton, Group } from '@mantine/core';
import { useWords } from '../language.ts';
import { deskPage } from '../wire/desk.ts';
import { proofPage, transcriptPath } from '../wire/proof.ts';
import type { Me } from '../wire/staff.ts';
import { EraseButton } from './erase-button.tsx';
import { proofWords } from './proof-words.ts';
import { SaveButton } from './save-button.tsx';

interface RecordPanelProps {
  readonly number: string;
  readonly me: Me;
}

/** What can be taken out of the desk about this talk, and for admins its end. */
export function RecordPanel({ number, me }: RecordPanelProps) {
  const words = useWords(proofWords);
  if (me.role === 'viewer') return null;
  return (
    <section aria-labelledby={`record-${number}`}>
      <h3 id={`record-${number}`}>{words.title}</h3>
      <Group gap="xs">
        <Button component="a" variant="default" size="xs" href={proofPage(number)}>
          {words.open}
        </Button>
        <CopyButton value={`${location.origin}${deskPage(number)}`} timeout={COPIED_MS}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" title={words.addressHint} onClick={copy}>
              {copied ? words.copied : words.address}
            </Button>
          )}
        </CopyButton>
        <SaveButton
          size="xs"
          path={transcriptPath(number)}
          label={words.transcript}
          hint={words.transcriptHint}
        />
        {me.role === 'admin' && <EraseButton number={number} />}
      </Group>
    </section>
  );
}

const COPIED_MS = 2000;
