import { Alert } from '@mantine/core';
import { useEffect } from 'react';
import { useWords } from '../language.ts';
import { DeskHead } from './desk-head.tsx';
import { FactorSetup } from './factor-setup.tsx';
import type { FactorStage } from './factor-setup.tsx';
import { factorWords } from './factor-words.ts';

const NOTHING_YET = { isOn: false, isNeeded: true, codesLeft: 0 } as const;

interface FactorFirstProps {
  readonly onStage: (stage: FactorStage) => void;
  readonly onDone: () => Promise<void>;
}

/** Stands in the place of every page until somebody who needs a second factor has one. */
export function FactorFirst({ onStage, onDone }: FactorFirstProps) {
  const words = useWords(factorWords);
  // Whoever is signed out before the codes begins anew.
  useEffect(() => () => onStage('none'), [onStage]);
  const end = async () => {
    await onDone();
    onStage('none');
  };
  return (
    <>
      <DeskHead title={words.title} lead={words.lead} />
      <FactorSetup
        kept={NOTHING_YET}
        lead={<Alert mb="md">{words.needed}</Alert>}
        onStage={onStage}
        onDone={end}
      />
    </>
  );
}
