import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import { anyAnswer, send } from '../wire/exchange.ts';
import { sessionDo } from '../wire/staff.ts';
import type { Me } from '../wire/staff.ts';
import { ActDialog } from './act-dialog.tsx';
import { DisplayItems } from './display-items.tsx';
import { forgetDrafts, useHasDrafts } from './drafts.ts';
import { factorWords } from './factor-words.ts';
import { frameWords } from './frame-words.ts';
import { leaveTicket } from './opened-ticket.ts';
import { ownSessionWords } from './own-session-words.ts';
import { PasswordDialog } from './password-dialog.tsx';
import { useSent } from './sent.ts';
import { staffWords } from './staff-words.ts';

interface AccountMenuProps {
  readonly me: Me;
  readonly onDone: () => Promise<void>;
}

/** Who I am, and the way out. */
export function AccountMenu({ me, onDone }: AccountMenuProps) {
  const words = useWords(frameWords);
  const { roles } = useWords(staffWords);
  const factor = useWords(factorWords);
  const sessions = useWords(ownSessionWords);
  const [isChanging, setChanging] = useState(false);
  const { ending, ask, end, signOut, refusal } = useEnding(onDone);
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={240}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            className="account"
            rightSection={<Drawn of="down" size={16} />}
            aria-label={words.account(me.name)}
          >
            {me.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{roles[me.role]}</Menu.Label>
          {me.wayIn?.kind === 'password' && (
            <Menu.Item onClick={() => setChanging(true)}>{words.changePassword}</Menu.Item>
          )}
          {me.wayIn?.kind === 'password' && (
            <Menu.Item component="a" href="/desk/second-factor">
              {factor.title}
            </Menu.Item>
          )}
          <Menu.Item component="a" href="/desk/sessions">
            {sessions.title}
          </Menu.Item>
          <Menu.Item onClick={signOut}>{words.signOut}</Menu.Item>
          <Menu.Item onClick={() => ask('end-all')}>{words.signOutEverywhere}</Menu.Item>
          <Menu.Divider />
          <DisplayItems />
        </Menu.Dropdown>
      </Menu>
      {refusal !== null && (
        <span role="alert" className="account-refusal">
          {refusal}
        </span>
      )}
      <EndDialog {...{ ending, end }} onClose={() => ask(null)} />
      <PasswordDialog isOpen={isChanging} onClose={() => setChanging(false)} />
    </>
  );
}

/** Here, or on all devices. */
type Ending = 'end' | 'end-all';

/** The ways out; what is begun and not sent is asked about first. */
function useEnding(onDone: AccountMenuProps['onDone']) {
  const [ending, ask] = useState<Ending | null>(null);
  const hasDrafts = useHasDrafts();
  const { refusal, run } = useSent();
  const end = async (what: Ending) => {
    await send('POST', sessionDo(what), {}, anyAnswer);
    forgetDrafts();
    leaveTicket();
    await onDone();
  };
  const signOut = () => {
    if (hasDrafts) ask('end');
    else void run(() => end('end'));
  };
  return { ending, ask, end, signOut, refusal };
}

interface EndDialogProps {
  /** null: nothing is asked. */
  readonly ending: Ending | null;
  readonly onClose: () => void;
  readonly end: (what: Ending) => Promise<void>;
}

/** What is begun goes with it; everywhere it reaches devices that nobody here sees. */
function EndDialog({ ending, onClose, end }: EndDialogProps) {
  const words = useWords(frameWords);
  const isEverywhere = ending === 'end-all';
  return (
    <ActDialog
      isOpen={ending !== null}
      onClose={onClose}
      title={isEverywhere ? words.signOutEverywhere : words.signOut}
      submit={words.signOut}
      onSubmit={ending === null ? null : () => end(ending)}
    >
      {isEverywhere ? words.signOutEverywhereHint : words.signOutDrafts}
    </ActDialog>
  );
}
