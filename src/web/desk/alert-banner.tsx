import { Alert, Button, Loader } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { alerts, alertsPath, unknownList, unknownPath } from '../wire/alerts.ts';
import type { Alerts } from '../wire/alerts.ts';
import { usePolled } from '../wire/polled.ts';
import { alertWords } from './alert-words.ts';

const EVERY_MS = 30_000;

/** Nothing while all is well. */
export function AlertBanner() {
  const { value } = usePolled(alertsPath, alerts, EVERY_MS);
  if (value === null) return null;
  return (
    <>
      {value.pushes !== null && <Pushes pushes={value.pushes} />}
      {value.unknownDeliveries > 0 && <Unknown count={value.unknownDeliveries} />}
    </>
  );
}

function Pushes({ pushes }: { readonly pushes: NonNullable<Alerts['pushes']> }) {
  const words = useWords(alertWords);
  const { level, used, limit } = pushes;
  if (level === 'plenty' || limit === null) return null;
  const isSpent = level === 'spent';
  const title = isSpent ? words.spent : words.scarce(limit - used);
  return (
    <Alert color={isSpent ? 'red' : 'yellow'} title={title} role="alert" mb="md">
      {isSpent ? words.spentHint : words.scarceHint}
    </Alert>
  );
}

function Unknown({ count }: { readonly count: number }) {
  const words = useWords(alertWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <Alert color="yellow" title={words.unknown(count)} role="status" mb="md">
      {words.unknownHint}{' '}
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.hide : words.show}
      </Button>
      {isOpen && <UnknownList />}
    </Alert>
  );
}

function UnknownList() {
  const words = useWords(alertWords);
  const language = useLanguage();
  const { value } = usePolled(unknownPath, unknownList, EVERY_MS);
  if (value === null) return <Loader size="sm" aria-label={words.loading} />;
  const time = new Intl.DateTimeFormat(language, {
    timeStyle: 'short',
    dateStyle: 'short',
    timeZone: 'Asia/Tokyo',
  });
  return (
    <ul>
      {value.deliveries.map(({ at, storeName, texts }, place) => (
        <li key={`${at} ${place}`}>
          {time.format(new Date(at))} {storeName ?? words.noStore}: {texts.join(' ')}
        </li>
      ))}
    </ul>
  );
}
