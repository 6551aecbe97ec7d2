import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { TalkLine } from '../wire/talk.ts';

/** So near its end somebody reads the end. */
const NEAR_PX = 80;

interface End {
  /** The merchant has written while somebody reads what stands above. */
  readonly hasNewBelow: boolean;
  readonly toEnd: () => void;
}

/**
 * Whoever reads the end goes on reading it, whatever comes, grows, or takes room from it: new words, what was heard in
 * them, a picture, a longer reply. Whoever reads further up is left there, and told of what came.
 */
export function useEnd(frame: RefObject<HTMLElement | null>, last: TalkLine | undefined): End {
  const [hasNewBelow, setNewBelow] = useState(false);
  const isAtEnd = useRef(true);
  const toEnd = () => frame.current?.scrollTo({ top: frame.current.scrollHeight });
  useEffect(() => {
    const shown = frame.current;
    if (shown === null) return;
    let height = shown.clientHeight;
    const watch = new ResizeObserver(() => {
      if (isAtEnd.current) shown.scrollTop = shown.scrollHeight;
      else shown.scrollTop += height - shown.clientHeight;
      height = shown.clientHeight;
    });
    const scrolled = () => {
      const { scrollHeight, scrollTop, clientHeight } = shown;
      isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_PX;
      if (isAtEnd.current) setNewBelow(false);
    };
    shown.addEventListener('scroll', scrolled, { passive: true });
    for (const part of [shown, ...shown.querySelectorAll('.talk-lines')]) watch.observe(part);
    return () => {
      shown.removeEventListener('scroll', scrolled);
      watch.disconnect();
    };
  }, [frame]);
  const { id, from } = last ?? {};
  useEffect(() => {
    // One's own reply is looked at, wherever one was.
    if (isAtEnd.current || from === 'staff') {
      frame.current?.scrollTo({ top: frame.current.scrollHeight });
    } else if (from === 'merchant') setNewBelow(true);
  }, [frame, id, from]);
  return { hasNewBelow, toEnd };
}
