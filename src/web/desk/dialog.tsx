import { Modal } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import { useWords } from '../language.ts';
import { frameWords } from './frame-words.ts';

/** A window over the page. Its cross says what it does, to whoever cannot see it. */
export function Dialog(props: ModalProps) {
  const { close } = useWords(frameWords);
  return <Modal closeButtonProps={{ 'aria-label': close }} {...props} />;
}
