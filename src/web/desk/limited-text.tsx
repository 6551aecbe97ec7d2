import { Textarea } from '@mantine/core';
import type { TextareaProps } from '@mantine/core';
import { useWords } from '../language.ts';
import { frameWords } from './frame-words.ts';

interface LimitedTextProps extends Omit<TextareaProps, 'value' | 'onChange' | 'error'> {
  readonly most: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** From here on it is counted. */
const NEAR = 0.9;

/** A field for a long text. It cuts nothing off: near its limit it counts, and past it says how much is too much. */
export function LimitedText({ most, value, onChange, ...field }: LimitedTextProps) {
  const words = useWords(frameWords);
  const { length } = value.trim();
  const counted = words.counted(length, most);
  return (
    <>
      <Textarea
        autosize
        minRows={2}
        {...field}
        value={value}
        error={length > most ? `${words.tooLong(length - most)} (${counted})` : null}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {length > most * NEAR && length <= most && <span className="text-count">{counted}</span>}
    </>
  );
}

/** What the button that sends it says: why it cannot be sent, or `label`. */
export function useSendLabel(text: string, most: number, label: string): string {
  const words = useWords(frameWords);
  const over = text.trim().length - most;
  return over > 0 ? words.tooLong(over) : label;
}
