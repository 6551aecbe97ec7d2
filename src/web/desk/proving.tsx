import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { askProofWith } from '../wire/prove-again.ts';
import type { WayToProve } from '../wire/prove-again.ts';
import { Dialog } from './dialog.tsx';
import { IsProving } from './is-proving.ts';
import { ProveAtProvider } from './prove-at-provider.tsx';
import { ProveByPassword } from './prove-by-password.tsx';
import { proveAgainWords } from './prove-again-words.ts';

/** Above the other dialogs, which stay as they are beneath it. */
const ABOVE = 300;

/** A page on which the server may ask again who it is; what was asked of it waits meanwhile. */
export function Proving({ children }: { readonly children: ReactNode }) {
  const words = useWords(proveAgainWords);
  /** null: nobody is asked. */
  const [by, setBy] = useState<WayToProve | null>(null);
  const answer = useRef<(isProven: boolean) => void>(() => undefined);
  useEffect(
    () =>
      askProofWith(
        (way) =>
          new Promise((resolve) => {
            answer.current = resolve;
            setBy(way);
          }),
      ),
    [],
  );
  const end = (isProven: boolean) => {
    setBy(null);
    answer.current(isProven);
  };
  return (
    <>
      <IsProving value={by !== null}>{children}</IsProving>
      <Dialog
        opened={by !== null}
        onClose={() => end(false)}
        title={words.title}
        zIndex={ABOVE}
        centered
      >
        {by === 'provider' && <ProveAtProvider onEnd={end} />}
        {(by === 'password' || by === 'passwordAndCode') && (
          <ProveByPassword hasCode={by === 'passwordAndCode'} onEnd={end} />
        )}
      </Dialog>
    </>
  );
}
