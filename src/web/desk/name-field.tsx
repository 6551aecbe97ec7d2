import { TextInput } from '@mantine/core';
import { useWords } from '../language.ts';
import { peopleWords } from './people-words.ts';

interface NameFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** The name of somebody at the desk, as merchants see it. */
export function NameField({ name, onChange }: NameFieldProps) {
  const words = useWords(peopleWords);
  return (
    <TextInput
      label={words.name}
      description={words.nameHint}
      maxLength={20}
      data-autofocus
      value={name}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
