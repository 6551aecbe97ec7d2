import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDemoClock } from '../clock/demo-clock.ts';
import { useWords } from '../language.ts';
import type { InBoth } from '../language.ts';
import { PageFrame } from '../page-frame.tsx';
import { usePolled } from '../wire/polled.ts';
import type { Polled } from '../wire/polled.ts';
import { session, sessionPath } from '../wire/staff.ts';
import type { Me, Ways } from '../wire/staff.ts';
import { AccountMenu } from './account-menu.tsx';
import { useActivity } from './activity.ts';
import { DeskTabs } from './desk-tabs.tsx';
import { DisplayMenu } from './display-menu.tsx';
import { useDraftsOf } from './drafts.ts';
import { FactorFirst } from './factor-first.tsx';
import { frameWords } from './frame-words.ts';
import { SignIn } from './sign-in.tsx';
import { Proving } from './proving.tsx';
import { InStaffLanguage } from './staff-language.tsx';
import { Waiting } from './waiting.tsx';

interface DeskDoorProps {
  readonly titles: InBoth<string>;
  /** What the page shows to somebody who is signed in; `onSignedOut` is told when the server says otherwise. */
  readonly children: (me: Me, onSignedOut: () => Promise<void>) => ReactNode;
}

const EVERY_MS = 10_000;

/** Every page of the desk stands behind it: whoever is not signed in sees the way in, at the same address. */
export function DeskDoor(props: DeskDoorProps) {
  return (
    <InStaffLanguage>
      <Door {...props} />
    </InStaffLanguage>
  );
}

function Door({ titles, children }: DeskDoorProps) {
  const control = useDemoClock();
  const { value, problem, refresh } = usePolled(sessionPath, session, EVERY_MS);
  const me = value?.me ?? null;
  useActivity(me !== null);
  const { isCutOff, isOpen } = useDraftsOf(value);
  return (
    <PageFrame
      title={useWords(titles)}
      control={control}
      account={me === null ? <DisplayMenu /> : <AccountMenu me={me} onDone={refresh} />}
    >
      {me === null ? (
        <Outside ways={value?.ways ?? null} {...{ isCutOff, problem }} onDone={refresh} />
      ) : (
        <Inside {...{ me, isOpen, children }} onDone={refresh} />
      )}
    </PageFrame>
  );
}

interface InsideProps extends Pick<DeskDoorProps, 'children'> {
  readonly me: Me;
  /** What they had begun to write is there again. */
  readonly isOpen: boolean;
  readonly onDone: () => Promise<void>;
}

function Inside({ me, isOpen, children, onDone }: InsideProps) {
  // The proof comes with its page, not before: of two dialogs the lower one must hear Escape first.
  const page = isOpen ? <Proving>{children(me, onDone)}</Proving> : <Waiting />;
  return (
    <>
      <DeskTabs role={me.role} />
      {me.lacksFactor ? <FactorFirst onDone={onDone} /> : page}
    </>
  );
}

interface OutsideProps {
  /** null: not known yet. */
  readonly ways: Ways | null;
  readonly isCutOff: boolean;
  readonly problem: Polled<unknown>['problem'];
  readonly onDone: () => Promise<void>;
}

function Outside({ ways, isCutOff, problem, onDone }: OutsideProps) {
  const words = useWords(frameWords);
  if (ways !== null) return <SignIn {...{ ways, isCutOff, onDone }} />;
  if (problem !== null) {
    return (
      <Alert color="red" role="alert" title={words.cannotOpen}>
        {problem.words}
      </Alert>
    );
  }
  return <Waiting />;
}
