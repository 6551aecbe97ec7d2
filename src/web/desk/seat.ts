import { useCallback, useEffect, useRef, useState } from 'react';
import { ticketPath } from '../wire/desk.ts';
import { anyAnswer, send } from '../wire/exchange.ts';

const EVERY_MS = 10_000;
/** After so long without a sign nobody counts as being here. */
const AWAY_MS = 25_000;
/** Whoever has not pressed a key for so long does not type any more. */
const TYPED_MS = 6000;

/** Tells the others that somebody has this ticket before them, whether they type, and that they work. */
export function useSeat(number: string): {
  readonly typed: () => void;
  readonly worked: () => void;
  /** Grows when the seat was taken: from then on news of a ticket that is over are told here, too. */
  readonly seats: number;
} {
  const [seats, setSeats] = useState(0);
  const toldAt = useRef(0);
  const typedAt = useRef(0);
  const hasWorked = useRef(true);
  const wasTyping = useRef(false);
  const tell = useCallback(
    (isHere: boolean) => {
      const isTyping = Date.now() - typedAt.current < TYPED_MS;
      wasTyping.current = isTyping;
      const seat = { isHere, isTyping, isWorking: isHere && hasWorked.current };
      hasWorked.current = false;
      const wasAway = Date.now() - toldAt.current > AWAY_MS;
      const told = async () => {
        await send('POST', ticketPath(number, 'seat'), seat, anyAnswer, !isHere);
        toldAt.current = isHere ? Date.now() : 0;
        if (isHere && wasAway) setSeats((before) => before + 1);
      };
      // A sign of being here that is lost is made up for by the next; that of leaving is the last.
      told().catch(() => undefined);
    },
    [number],
  );
  useEffect(() => {
    hasWorked.current = true;
    tell(true);
    const tellIfSeen = () => {
      if (!document.hidden) tell(true);
    };
    const timer = setInterval(tellIfSeen, EVERY_MS);
    document.addEventListener('visibilitychange', tellIfSeen);
    const leave = () => tell(false);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tellIfSeen);
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
  return { typed, worked, seats };
}
