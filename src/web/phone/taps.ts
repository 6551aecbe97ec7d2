import type { Action } from '../wire/action.ts';
import type { PhoneEvent } from '../wire/line.ts';
import type { PhoneDialog } from './phone-dialogs.tsx';

/** The parts of the phone a tap can reach. */
export interface TapTargets {
  readonly send: (event: PhoneEvent) => void;
  readonly openDialog: (dialog: PhoneDialog) => void;
  readonly pickPicture: () => void;
  readonly openKeyboard: (text: string) => void;
  readonly openMenu: (isOpen: boolean) => void;
}

export function performTap(action: Action, to: TapTargets): void {
  switch (action.type) {
    case 'message':
      return to.send({ type: 'text', text: action.text });
    case 'postback':
      return performPostback(action, to);
    case 'datetimepicker':
      return to.openDialog({ kind: 'date', action });
    case 'location':
      return to.openDialog({ kind: 'place' });
    case 'camera':
    case 'cameraRoll':
      return to.pickPicture();
    case 'clipboard':
      // Missing where a page is opened without TLS.
      if ('clipboard' in navigator) void navigator.clipboard.writeText(action.clipboardText);
      return;
    case 'uri':
    case 'other':
      // A link that LINE would not open, or something newer than this phone: nothing happens.
      return;
  }
}

function performPostback(action: Extract<Action, { type: 'postback' }>, to: TapTargets): void {
  const { data, displayText, text, inputOption, fillInText } = action;
  const shown = displayText ?? text;
  to.send({ type: 'postback', data, ...(shown === undefined ? {} : { displayText: shown }) });
  if (inputOption === 'openKeyboard') to.openKeyboard(fillInText ?? '');
  if (inputOption === 'openRichMenu') to.openMenu(true);
  if (inputOption === 'closeRichMenu') to.openMenu(false);
}
