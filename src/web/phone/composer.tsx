import { ActionIcon, Textarea } from '@mantine/core';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';

interface ComposerProps {
  readonly text: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly more: ReactNode;
  readonly stickers: ReactNode;
}

/** Where a merchant writes. Enter sends, Shift+Enter breaks the line. */
export function Composer({ text, field, onText, onSend, more, stickers }: ComposerProps) {
  const isEmpty = text.trim() === '';
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onSend();
      }}
    >
      {more}
      <Textarea
        ref={field}
        className="composer-field"
        aria-label="メッセージ"
        placeholder="メッセージを入力"
        size="md"
        radius="xl"
        autosize
        minRows={1}
        maxRows={5}
        maxLength={5000}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isSendKey(event)) return;
          event.preventDefault();
          if (!isEmpty) onSend();
        }}
      />
      {stickers}
      <ActionIcon type="submit" size={42} radius="xl" aria-label="送信" disabled={isEmpty}>
        <svg viewBox="0 0 24 24" width="20" height="20" fill="currentColor" aria-hidden="true">
          <path d="M3.4 20.4 21 12 3.4 3.6 3 10l11 2-11 2z" />
        </svg>
      </ActionIcon>
    </form>
  );
}

// While an IME is open, Enter takes the conversion. Safari ends the composition before
// it tells of the key, and gives it away only by the old code 229.
const imeKeyCode = 229;

function isSendKey({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return (
    key === 'Enter' &&
    !shiftKey &&
    !nativeEvent.isComposing &&
    // oxlint-disable-next-line typescript/no-deprecated -- the only sign Safari gives
    nativeEvent.keyCode !== imeKeyCode
  );
}
