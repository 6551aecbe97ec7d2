import { Alert } from '@mantine/core';
import { useEffect } from 'react';
import { useDemoClock } from '../clock/demo-clock.ts';
import { useWords } from '../language.ts';
import { PageFrame } from '../page-frame.tsx';
import { DisplayMenu } from './display-menu.tsx';
import { proveAgainWords } from './prove-again-words.ts';
import { PROVEN_CHANNEL } from './proven-channel.ts';
import { Refusal } from './refusal.tsx';
import { InStaffLanguage } from './staff-language.tsx';

/** Where the provider's way back ends, in a window of its own. */
export function ProvenPage() {
  return (
    <InStaffLanguage>
      <Outcome />
    </InStaffLanguage>
  );
}

function Outcome() {
  const words = useWords(proveAgainWords);
  const control = useDemoClock();
  const why = new URLSearchParams(location.search).get('notIn');
  useEffect(() => {
    if (why !== null) return;
    const channel = new BroadcastChannel(PROVEN_CHANNEL);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches our own origin only
    channel.postMessage('proven');
    channel.close();
    // Browsers that let a page close itself save whoever sits here a press.
    window.close();
  }, [why]);
  const known = Object.entries(words.notProven).find(([reason]) => reason === why)?.[1];
  return (
    <PageFrame title={words.title} control={control} account={<DisplayMenu />}>
      {why === null ? (
        <Alert role="status">{words.proven}</Alert>
      ) : (
        <Refusal because={known ?? words.notProven.refused} />
      )}
    </PageFrame>
  );
}
