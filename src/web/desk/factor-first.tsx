import { Alert } from '@mantine/core';
import { useWords } from '../language.ts';
import { DeskHead } from './desk-head.tsx';
import { FactorSetup } from './factor-setup.tsx';
import { factorWords } from './factor-words.ts';

const NOTHING_YET = { isOn: false, isNeeded: true, codesLeft: 0 } as const;

/** Stands in the place of every page until somebody who needs a second factor has one. */
export function FactorFirst({ onDone }: { readonly onDone: () => Promise<void> }) {
  const words = useWords(factorWords);
  return (
    <>
      <DeskHead title={words.title} lead={words.lead} />
      <Alert mb="md">{words.needed}</Alert>
      <FactorSetup kept={NOTHING_YET} onDone={onDone} />
    </>
  );
}
