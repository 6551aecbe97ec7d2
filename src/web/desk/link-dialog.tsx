import { Button, CopyButton, Text, TextInput } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { Link } from '../wire/staff.ts';
import { peopleWords } from './people-words.ts';
import { Dialog } from './dialog.tsx';

/** A link that was just made, and for whom. */
export interface NewLink extends Link {
  readonly name: string;
}

interface LinkDialogProps {
  readonly link: NewLink | null;
  readonly onClose: () => void;
}

/** The only time that the link is shown. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  const words = useWords(peopleWords);
  return (
    <Dialog opened={link !== null} onClose={onClose} title={words.linkTitle} centered size="lg">
      {link !== null && <OneLink link={link} />}
    </Dialog>
  );
}

function OneLink({ link: { name, secret, endsAt } }: { readonly link: NewLink }) {
  const words = useWords(peopleWords);
  const language = useLanguage();
  const address = `${location.origin}/desk/welcome#${secret}`;
  return (
    <div className="way-in-form">
      <Text>{words.linkFor(name)}</Text>
      <TextInput
        label={words.link}
        readOnly
        data-autofocus
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Text size="sm" c="dimmed">
        {words.linkUntil(momentOf(endsAt, language))}
      </Text>
      <CopyButton value={address}>
        {({ copied, copy }) => <Button onClick={copy}>{copied ? words.copied : words.copy}</Button>}
      </CopyButton>
    </div>
  );
}
