import { Button, Center, Loader, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { figures as figuresShape, figuresPath } from '../wire/figures.ts';
import type { Figures, Period } from '../wire/figures.ts';
import { usePolled } from '../wire/polled.ts';
import { ROLES } from '../wire/staff.ts';
import type { Me } from '../wire/staff.ts';
import { DeskDoor } from './desk-door.tsx';
import { frameWords } from './frame-words.ts';
import { NumberCard } from './number-card.tsx';
import { toSheets } from './number-sheets.ts';
import { NumberTotals } from './number-totals.tsx';
import { numberWords } from './number-words.ts';
import { Refusal } from './refusal.tsx';
import { ticketWords } from './ticket-words.ts';

const TITLES = { ja: numberWords.ja.title, en: numberWords.en.title } as const;
const EVERY_MS = 60_000;
const LAST_WEEK: Period = { first: '', last: '' };

/** How the bot and the desk are doing. */
export function NumbersPage() {
  return <DeskDoor titles={TITLES}>{(me) => <Numbers me={me} />}</DeskDoor>;
}

function Numbers({ me }: { readonly me: Me }) {
  const words = useWords(numberWords);
  const { loading } = useWords(frameWords);
  const [wish, setWish] = useState(LAST_WEEK);
  const { value, problem } = usePolled(figuresPath(wish), figuresShape, EVERY_MS);
  const shown = wish.first === '' && value !== null ? value : wish;
  return (
    <>
      <div className="desk-head">
        <div>
          <Title order={1} size="h2">
            {words.title}
          </Title>
          <Text c="dimmed">{words.lead}</Text>
        </div>
        <PeriodChoice period={shown} onChange={setWish} />
      </div>
      <Refusal because={problem?.words ?? null} mb="md" />
      {value === null && problem === null && (
        <Center mih="40vh">
          <Loader aria-label={loading} />
        </Center>
      )}
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
  const mayExport = ROLES.indexOf(me.role) >= ROLES.indexOf('supervisor');
  return (
    <>
      <NumberTotals figures={figures} />
      <div className="number-cards">
        {sheets.map((sheet) => (
          <NumberCard key={sheet.id} sheet={sheet} period={figures} mayExport={mayExport} />
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
