import { Modal } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import { useContext } from 'react';
import { useWords } from '../language.ts';
import { frameWords } from './frame-words.ts';
import { IsProving } from './is-proving.ts';

/**
 * A window over the page. Its cross says what it does, to whoever cannot see it. While another above it asks who it
 * is, keys are not for this one.
 */
export function Dialog(props: ModalProps) {
  const { close } = useWords(frameWords);
  const isBelow = useContext(IsProving);
  return (
    <Modal
      closeButtonProps={{ 'aria-label': close }}
      closeOnEscape={!isBelow}
      trapFocus={!isBelow}
      {...props}
    />
  );
}
