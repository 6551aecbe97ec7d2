import { Alert } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { queueWords } from './queue-words.ts';
import { NewsContext } from './ticket-news.ts';

interface Places {
  readonly urgent: ReactNode;
  readonly tellSeen: (isSeen: boolean) => void;
}

const PlacesContext = createContext<Places>({ urgent: null, tellSeen: () => undefined });

interface NoticesProps {
  readonly urgent: ReactNode;
  readonly children: ReactNode;
}

/** What must be seen at once is told over the list; or in the ticket that is open, while that is in view. */
export function Notices({ urgent, children }: NoticesProps) {
  const [isInTicket, tellSeen] = useState(false);
  const places = useMemo(() => ({ urgent, tellSeen }), [urgent]);
  const { isLive } = useContext(NewsContext);
  return (
    <PlacesContext value={places}>
      {!isInTicket && urgent}
      {!isInTicket && !isLive && <NotLive />}
      {children}
    </PlacesContext>
  );
}

/** Where the talk gives way to them: they cover nothing, and the reply stays where it is. */
export function NoticesInTicket() {
  const { urgent, tellSeen } = useContext(PlacesContext);
  const { isLive } = useContext(NewsContext);
  const { ref, inViewport } = useInViewport();
  useEffect(() => {
    tellSeen(inViewport);
    return () => tellSeen(false);
  }, [inViewport, tellSeen]);
  return (
    <div ref={ref} className="ticket-notices">
      {inViewport && urgent}
      {inViewport && !isLive && <NotLive isShort />}
    </div>
  );
}

function NotLive({ isShort = false }: { readonly isShort?: boolean }) {
  const words = useWords(queueWords);
  return (
    <Alert color="red" title={words.stale} role="alert" mb={isShort ? 8 : 'md'}>
      {words.reconnecting} {!isShort && words.staleHint}
    </Alert>
  );
}
