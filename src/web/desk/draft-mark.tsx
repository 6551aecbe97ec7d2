import { Badge } from '@mantine/core';
import { useWords } from '../language.ts';
import { frameWords } from './frame-words.ts';

/** Something was begun here and not sent. */
export function Draft() {
  const { draft } = useWords(frameWords);
  return (
    <Badge variant="light" size="lg" mx="xs">
      {draft}
    </Badge>
  );
}
