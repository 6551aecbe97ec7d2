import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useWords } from '../language.ts';
import { photoPath } from '../wire/desk.ts';
import { anyAnswer, upload } from '../wire/exchange.ts';
import { newId } from './acts.ts';
import { fitted } from './fitted-photo.ts';
import { queueWords } from './queue-words.ts';
import type { Sent } from './sent.ts';

interface PhotoButtonProps {
  readonly number: string;
  readonly isBusy: boolean;
  readonly run: Sent['run'];
  readonly onDone: () => Promise<void>;
}

/** Sends a photo of the machine to the merchant, made small enough for LINE. */
export function PhotoButton({ number, isBusy, run, onDone }: PhotoButtonProps) {
  const say = useWords(queueWords);
  const acts = useRef(new Map<string, string>());
  const send = (file: File) =>
    run(async () => {
      const photo = await fitted(file, say.noPhoto);
      // The same file again, after a lost connection, is the same act: the merchant gets it once.
      const wish = `${number} ${file.name} ${file.size} ${file.lastModified}`;
      const act = acts.current.get(wish) ?? newId();
      acts.current.set(wish, act);
      await upload(photoPath(number, act), photo, anyAnswer);
      acts.current.delete(wish);
      await onDone();
    });
  return (
    <FileButton
      accept="image/png,image/jpeg,image/webp"
      onChange={(file) => {
        if (file !== null) void send(file);
      }}
    >
      {(props) => (
        <Button {...props} variant="default" disabled={isBusy}>
          {say.photo}
        </Button>
      )}
    </FileButton>
  );
}
