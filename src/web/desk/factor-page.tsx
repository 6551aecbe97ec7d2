import { useWords } from '../language.ts';
import { factor, factorPath } from '../wire/factor.ts';
import { usePolled } from '../wire/polled.ts';
import { DeskDoor } from './desk-door.tsx';
import { DeskHead } from './desk-head.tsx';
import { FactorSetup } from './factor-setup.tsx';
import { factorWords } from './factor-words.ts';
import { Refusal } from './refusal.tsx';
import { Waiting } from './waiting.tsx';

const EVERY_MS = 30_000;
const TITLES = { ja: factorWords.ja.title, en: factorWords.en.title } as const;

/** What proves somebody beside their password. */
export function FactorPage() {
  return <DeskDoor titles={TITLES}>{() => <OwnFactor />}</DeskDoor>;
}

function OwnFactor() {
  const words = useWords(factorWords);
  const { value, problem, refresh } = usePolled(factorPath, factor, EVERY_MS);
  return (
    <>
      <DeskHead title={words.title} lead={words.lead} />
      <Refusal because={problem?.words ?? null} mb="md" />
      {value === null && problem === null && <Waiting />}
      {value !== null && <FactorSetup kept={value} onDone={refresh} />}
    </>
  );
}
