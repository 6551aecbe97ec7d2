import { TextInput } from '@mantine/core';
import { useWords } from '../language.ts';
import { factorWords } from './factor-words.ts';

interface CodeFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFirst?: boolean;
}

/** Six digits of an app, or a recovery code: phones offer the first by themselves. */
export function CodeField({ value, onChange, isFirst = false }: CodeFieldProps) {
  const words = useWords(factorWords);
  return (
    <TextInput
      label={words.code}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      autoFocus={isFirst}
      size="md"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
