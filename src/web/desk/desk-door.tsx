import { Alert } from '@mantine/core';
import { useState } from 'react';
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
import type { FactorStage } from './factor-setup.tsx';
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
  const [stage, setStage] = useState<FactorStage>('none');
  return (
    <PageFrame
      title={useWords(titles)}
      control={control}
      account={me === null ? <DisplayMenu /> : <AccountMenu me={me} onDone={refresh} />}
    >
      {me !== null && <DeskTabs role={me.role} />}
      {isSetUpFirst(stage, me) ? (
        <FactorFirst onStage={setStage} onDone={refresh} />
      ) : (
        <Page
          {...{ me, isOpen, isCutOff, problem, children }}
          ways={value?.ways}
          onDone={refresh}
        />
      )}
    </PageFrame>
  );
}

/** Codes that are shown once stay until they are kept, whatever the session says meanwhile. */
function isSetUpFirst(stage: FactorStage, me: Me | null): boolean {
  if (me === null) return stage === 'codes';
  return stage !== 'none' || me.lacksFactor;
}

interface PageProps extends Pick<DeskDoorProps, 'children'> {
  readonly me: Me | null;
  /** undefined: not known yet. */
  readonly ways: Ways | undefined;
  readonly isOpen: boolean;
  readonly isCutOff: boolean;
  readonly problem: Polled<unknown>['problem'];
  readonly onDone: () => Promise<void>;
}

function Page({ me, ways, isOpen, isCutOff, problem, children, onDone }: PageProps) {
  if (me === null) return <Outside ways={ways ?? null} {...{ isCutOff, problem, onDone }} />;
  return <Inside {...{ me, isOpen, children, onDone }} />;
}

interface InsideProps extends Pick<DeskDoorProps, 'children'> {
  readonly me: Me;
  /** What they had begun to write is there again. */
  readonly isOpen: boolean;
  readonly onDone: () => Promise<void>;
}

function Inside({ me, isOpen, children, onDone }: InsideProps) {
  // The proof comes with its page, not before: of two dialogs the lower one must hear Escape first.
  return isOpen ? <Proving>{children(me, onDone)}</Proving> : <Waiting />;
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
