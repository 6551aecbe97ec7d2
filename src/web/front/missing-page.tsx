import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useWords } from '../language.ts';
import { missingWords } from './missing-words.ts';

interface MissingPageProps {
  /** Where the reader goes on. */
  readonly to?: 'front' | 'desk';
}

export function MissingPage({ to = 'front' }: MissingPageProps) {
  const words = useWords(missingWords);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <main className="page-body">
      <Stack align="center" gap="md" py="xl">
        <Title order={1} size="h3">
          {words.title}
        </Title>
        <Text>{words.hint}</Text>
        <Anchor href={to === 'desk' ? '/desk' : '/'}>{words[to]}</Anchor>
      </Stack>
    </main>
  );
}
