import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../language.ts';
import { send } from '../wire/exchange.ts';
import { proveAtProviderPath } from '../wire/prove-again.ts';
import { departure } from '../wire/staff.ts';
import { proveAgainWords } from './prove-again-words.ts';
import { PROVEN_CHANNEL } from './proven-channel.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface ProveAtProviderProps {
  readonly onEnd: (isProven: boolean) => void;
}

/** In a window of its own: this page, and what was asked of it, stay as they are. */
export function ProveAtProvider({ onEnd }: ProveAtProviderProps) {
  const words = useWords(proveAgainWords);
  const [isAway, setAway] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const { isBusy, refusal, run } = useSent();
  useEffect(() => {
    const channel = new BroadcastChannel(PROVEN_CHANNEL);
    channel.addEventListener('message', () => onEnd(true));
    return () => channel.close();
  }, [onEnd]);
  const leave = async () => {
    // At once: a window that opens later than the press is one that browsers hold back.
    const other = window.open('', '_blank');
    setBlocked(other === null);
    if (other === null) return;
    const to = await run(() => send('POST', proveAtProviderPath, {}, departure));
    if (to === null) {
      other.close();
      return;
    }
    other.location.replace(to.url);
    setAway(true);
  };
  return (
    <div className="way-in-form">
      <Text>{isAway ? words.away : words.lead}</Text>
      <Refusal because={isBlocked ? words.blocked : refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => onEnd(false)}>
          {words.leave}
        </Button>
        {isAway ? (
          <Button onClick={() => onEnd(true)}>{words.goOn}</Button>
        ) : (
          <Button data-autofocus disabled={isBusy} onClick={() => void leave()}>
            {words.atProvider}
          </Button>
        )}
      </Group>
    </div>
  );
}
