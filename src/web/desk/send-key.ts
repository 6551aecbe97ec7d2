import type { KeyboardEvent } from 'react';

/**
 * Ctrl or ⌘ with Enter sends a form from the midst of its text. Enter alone makes a line, and ends what an input method
 * for Japanese converts.
 */
export function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, ctrlKey, metaKey, repeat, nativeEvent, currentTarget, target } = event;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || repeat || nativeEvent.isComposing) return;
  // A dialog that was opened from the form is no part of it on the screen.
  if (!(target instanceof Node && currentTarget.contains(target))) return;
  event.preventDefault();
  currentTarget.requestSubmit();
}
