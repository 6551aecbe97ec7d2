import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { Refusal } from './refusal.tsx';
import { saveFrom } from './save-file.ts';
import { useSent } from './sent.ts';

interface SaveButtonProps extends Pick<ButtonProps, 'size'> {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
}

/** Saves a file that the server makes. */
export function SaveButton({ path, label, hint, ...look }: SaveButtonProps) {
  const { isBusy, refusal, run } = useSent();
  return (
    <>
      <Button
        variant="default"
        disabled={isBusy}
        onClick={() => void run(() => saveFrom(path))}
        {...(hint !== undefined && { title: hint })}
        {...look}
      >
        {label}
      </Button>
      <Refusal because={refusal} />
    </>
  );
}
