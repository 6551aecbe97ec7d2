import { Center, Loader } from '@mantine/core';
import { useWords } from '../language.ts';
import { frameWords } from './frame-words.ts';

/** In place of a page, until what it shows has come. */
export function Waiting() {
  const { loading } = useWords(frameWords);
  return (
    <Center mih="40vh">
      <Loader aria-label={loading} />
    </Center>
  );
}
