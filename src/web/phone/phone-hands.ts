import { useMemo, useRef, useState } from 'react';
import type { Action } from '../wire/action.ts';
import type { PhoneEvent } from '../wire/line.ts';
import type { Conversation } from './conversation.ts';
import type { PhoneDialog } from './phone-dialogs.tsx';
import { performTap } from './taps.ts';

/** What can stand open below the words: one at a time, as on a phone. */
export type Tray = 'stickers' | 'more' | 'menu';

/** All a merchant's hands can hold on the phone: words not sent yet, an open dialog, the menu. */
export function usePhoneHands({ tell }: Conversation) {
  const [text, setText] = useState('');
  const [dialog, setDialog] = useState<PhoneDialog | null>(null);
  const [tray, setTray] = useState<Tray | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const picture = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);

  const send = (event: PhoneEvent) => void tell(event);
  const say = async (words: string) => {
    setText('');
    // Words that could not be sent are given back, unless something new stands there by then.
    if (!(await tell({ type: 'text', text: words }))) setText((now) => (now === '' ? words : now));
  };
  const tap = useMemo(
    () => (action: Action) =>
      performTap(action, {
        send: (event) => void tell(event),
        openDialog: setDialog,
        pickPicture: () => picture.current?.click(),
        openMenu: (isOpen) => setTray((now) => opened(now, 'menu', isOpen)),
        openKeyboard: (words) => {
          setText(words);
          field.current?.focus();
        },
      }),
    [tell],
  );
  return {
    text,
    setText,
    dialog,
    setDialog,
    tray,
    openTray: (which: Tray, isOpen: boolean) => setTray((now) => opened(now, which, isOpen)),
    field,
    picture,
    file,
    send,
    say: (words: string) => void say(words),
    tap,
  };
}

function opened(now: Tray | null, which: Tray, isOpen: boolean): Tray | null {
  if (isOpen) return which;
  return now === which ? null : now;
}

export type PhoneHands = ReturnType<typeof usePhoneHands>;
