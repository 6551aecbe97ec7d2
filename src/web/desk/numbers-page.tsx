import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { figures as figuresShape, figuresPath } from '../wire/figures.ts';
import type { Figures, Period } from '../wire/figures.ts';
import { usePolled } from '../wire/polled.ts';
import { isSupervisor } from '../wire/staff.ts';
import type { Me } from '../wire/staff.ts';
import { DeskDoor } from './desk-door.tsx';
import { DeskHead } from './desk-head.tsx';
import { NumberCard } from './number-card.tsx';
import { toSheets } from './number-sheets.ts';
import { NumberTotals } from './number-totals.tsx';
import { numberWords } from './number-words.ts';
import { Refusal } from './refusal.tsx';
import { ticketWords } from './ticket-words.ts';
import { Waiting } from './waiting.tsx';

const TITLES = { ja: numberWords.ja.title, en: numberWords.en.title } as const;
const EVERY_MS = 60_000;
const LAST_WEEK: Period = { first: '', last: '' };

/** How the bot and the desk are doing. */
export function NumbersPage() {
  return <DeskDoor titles={TITLES}>{(me) => <Numbers me={me} />}</DeskDoor>;
}

function Numbers({ me }: { readonly me: Me }) {
  const words = useWords(numberWords);
  const [wish, setWish] = useState(LAST_WEEK);
  const { value, problem } = usePolled(figuresPath(wish), figuresShape, EVERY_MS);
  const shown = wish.first === '' && value !== null ? value : wish;
  return (
    <>
      <DeskHead title={words.title} lead={words.lead}>
        <PeriodChoice period={shown} onChange={setWish} />
      </DeskHead>
      <Refusal because={problem?.words ?? null} mb="md" />
      {value === null && problem === null && <Waiting />}
      {value !== null && <Sheets figures={value} me={me} />}
    </>
  );
}

function Sheets({ figures, me }: { readonly figures: Figures; readonly me: Me }) {
  const words = useWords(numberWords);
  const tickets = useWords(ticketWords);
  const language = useLanguage();
  const sheets = useMemo(
    () => toSheets(figures, { words, tickets, language }),
    [figures, words, tickets, language],
  );
  return (
    <>
      <NumberTotals figures={figures} />
      <div className="number-cards">
        {sheets.map((sheet) => (
          <NumberCard key={sheet.id} sheet={sheet} period={figures} mayExport={isSupervisor(me)} />
        ))}
      </div>
    </>
  );
}

interface PeriodChoiceProps {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

function PeriodChoice({ period, onChange }: PeriodChoiceProps) {
  const words = useWords(numberWords);
  const { first, last } = period;
  const field = (name: keyof Period) => ({
    type: 'date',
    value: period[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ first, last, [name]: event.currentTarget.value }),
  });
  return (
    <search className="number-period" aria-label={words.period}>
      <TextInput label={words.first} {...field('first')} />
      <TextInput label={words.last} {...field('last')} />
      <Button variant="default" onClick={() => onChange(LAST_WEEK)}>
        {words.week}
      </Button>
    </search>
  );
}
