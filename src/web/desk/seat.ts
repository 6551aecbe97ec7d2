import { useCallback, useEffect, useRef } from 'react';
import { ticketPath } from '../wire/desk.ts';
import { anyAnswer, send } from '../wire/exchange.ts';

const EVERY_MS = 10_000;
/** Whoever has not pressed a key for so long does not type any more. */
const TYPED_MS = 6000;

/** Tells the others that somebody has this ticket before them, whether they type, and that they work. */
export function useSeat(number: string): {
  readonly typed: () => void;
  readonly worked: () => void;
} {
  const typedAt = useRef(0);
  const hasWorked = useRef(true);
  const wasTyping = useRef(false);
  const tell = useCallback(
    (isHere: boolean) => {
      const isTyping = Date.now() - typedAt.current < TYPED_MS;
      wasTyping.current = isTyping;
      const seat = { isHere, isTyping, isWorking: isHere && hasWorked.current };
      hasWorked.current = false;
      // A sign that is lost is made up for by the next.
      send('POST', ticketPath(number, 'seat'), seat, anyAnswer).catch(() => undefined);
    },
    [number],
  );
  useEffect(() => {
    hasWorked.current = true;
    tell(true);
    const timer = setInterval(() => {
      if (!document.hidden) tell(true);
    }, EVERY_MS);
    const leave = () => tell(false);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, [tell]);
  const typed = useCallback(() => {
    typedAt.current = Date.now();
    hasWorked.current = true;
    if (!wasTyping.current) tell(true);
  }, [tell]);
  const worked = useCallback(() => {
    hasWorked.current = true;
  }, []);
  return { typed, worked };
}
