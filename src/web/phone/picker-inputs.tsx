import type { ChangeEvent, RefObject } from 'react';

interface PickerInputsProps {
  readonly picture: RefObject<HTMLInputElement | null>;
  readonly file: RefObject<HTMLInputElement | null>;
  readonly onPicture: (picture: Blob) => void;
  readonly onFile: (file: File) => void;
}

/** The two hidden fields behind 写真を送る and ファイルを送る. */
export function PickerInputs({ picture, file, onPicture, onFile }: PickerInputsProps) {
  return (
    <>
      <input
        ref={picture}
        type="file"
        hidden
        accept="image/png,image/jpeg"
        aria-label="送る写真"
        onChange={(event) => withChosen(event, onPicture)}
      />
      <input
        ref={file}
        type="file"
        hidden
        aria-label="送るファイル"
        onChange={(event) => withChosen(event, onFile)}
      />
    </>
  );
}

function withChosen(event: ChangeEvent<HTMLInputElement>, then: (file: File) => void): void {
  const field = event.currentTarget;
  const chosen = field.files?.item(0);
  if (chosen != null) then(chosen);
  // Otherwise choosing the same picture twice would say nothing the second time.
  field.value = '';
}
