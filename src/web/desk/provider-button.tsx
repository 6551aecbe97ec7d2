import { Button } from '@mantine/core';
import { useWords } from '../language.ts';
import { send } from '../wire/exchange.ts';
import { departure, sessionDo } from '../wire/staff.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { signInWords } from './sign-in-words.ts';

/** Leads to the provider's own page; the way back is the server's. */
export function ProviderButton({ invitation }: { readonly invitation: string | null }) {
  const { byProvider } = useWords(signInWords);
  const { isBusy, refusal, run } = useSent();
  const leave = async () => {
    const to = await run(() => send('POST', sessionDo('provider'), { invitation }, departure));
    if (to !== null) location.assign(to.url);
  };
  return (
    <div className="way-in-form">
      <Refusal because={refusal} />
      <Button size="md" disabled={isBusy} onClick={() => void leave()}>
        {byProvider}
      </Button>
    </div>
  );
}
