import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { clockWords } from './clock-words.ts';
import type { ClockControl } from './demo-clock.ts';
import { fieldOf, fromField, momentOf } from './japan-time.ts';

/** The named moments of the notice, stop and run, and any other time. */
export function ClockControls({ control }: { readonly control: ClockControl }) {
  const words = useWords(clockWords);
  const { clock, change, problem } = control;
  if (clock === null) return null;
  return (
    <Stack gap="md">
      <Group gap="xs" role="group" aria-label={words.moments}>
        {clock.moments.map((moment) => (
          <Button
            key={moment.id}
            variant="light"
            size="sm"
            className="moment"
            title={momentOf(moment.at)}
            onClick={() => void change({ at: moment.at })}
          >
            {moment.label}
          </Button>
        ))}
      </Group>
      <Group gap="sm" align="flex-end">
        <Button variant="default" onClick={() => void change({ running: !clock.running })}>
          {clock.running ? words.stop : words.run}
        </Button>
        <SetTime now={clock.now} onSet={(at) => void change({ at })} />
      </Group>
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
    </Stack>
  );
}

function SetTime({ now, onSet }: { readonly now: string; readonly onSet: (at: string) => void }) {
  const words = useWords(clockWords);
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? fieldOf(now);
  const at = fromField(value);
  return (
    <form
      className="set-time"
      onSubmit={(event) => {
        event.preventDefault();
        if (at === null) return;
        onSet(at);
        setTyped(null);
      }}
    >
      <TextInput
        type="datetime-local"
        label={words.choose}
        description={at === null ? words.fillIn : momentOf(at, language)}
        descriptionProps={{ size: 'sm' }}
        value={value}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={at === null}>
        {words.setNow}
      </Button>
    </form>
  );
}
