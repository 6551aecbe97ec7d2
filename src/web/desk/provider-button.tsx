import { Button } from '@mantine/core';
import { send } from '../wire/exchange.ts';
import { departure, sessionDo } from '../wire/staff.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

/** Leads to the provider's own page; the way back is the server's. */
export function ProviderButton({ invitation }: { readonly invitation: string | null }) {
  const { isBusy, refusal, run } = useSent();
  const leave = async () => {
    const to = await run(() => send('POST', sessionDo('provider'), { invitation }, departure));
    if (to !== null) location.assign(to.url);
  };
  return (
    <div className="way-in-form">
      <Refusal because={refusal} />
      <Button size="md" disabled={isBusy} onClick={() => void leave()}>
        会社のアカウントでサインイン
      </Button>
    </div>
  );
}
