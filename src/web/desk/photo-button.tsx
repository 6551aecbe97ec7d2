import { Button, FileButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { newId } from './acts.ts';
import { fitted } from './fitted-photo.ts';
import { PhotoDialog } from './photo-dialog.tsx';
import type { ChosenPhoto } from './photo-dialog.tsx';
import { photoWords } from './photo-words.ts';
import type { Sent } from './sent.ts';

interface PhotoButtonProps {
  readonly ticket: Ticket;
  readonly isBusy: boolean;
  readonly run: Sent['run'];
  readonly onDone: () => Promise<void>;
}

/** Takes a photo for the merchant, made small enough for LINE, and shows it before it goes out. */
export function PhotoButton({ ticket, isBusy, run, onDone }: PhotoButtonProps) {
  const say = useWords(photoWords);
  const [chosen, setChosen] = useState<ChosenPhoto | null>(null);
  const empty = useRef<() => void>(null);
  const choose = (file: File) =>
    run(async () => {
      const photo = await fitted(file, say.noPhoto);
      setChosen({ photo, shown: URL.createObjectURL(photo), act: newId() });
    });
  return (
    <>
      <FileButton
        accept="image/png,image/jpeg,image/webp"
        resetRef={empty}
        onChange={(file) => {
          // So that the same one can be chosen again.
          empty.current?.();
          if (file !== null) void choose(file);
        }}
      >
        {(props) => (
          <Button {...props} variant="default" disabled={isBusy}>
            {say.photo}
          </Button>
        )}
      </FileButton>
      {chosen !== null && (
        <PhotoDialog
          {...{ ticket, chosen, onDone }}
          onClose={() => {
            URL.revokeObjectURL(chosen.shown);
            setChosen(null);
          }}
        />
      )}
    </>
  );
}
