import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import { anyAnswer, send } from '../wire/exchange.ts';
import { sessionDo } from '../wire/staff.ts';
import type { Me } from '../wire/staff.ts';
import { ActDialog } from './act-dialog.tsx';
import { DisplayItems } from './display-items.tsx';
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
  const [isEndingAll, setEndingAll] = useState(false);
  const { refusal, run } = useSent();
  const end = (what: 'end' | 'end-all') =>
    send('POST', sessionDo(what), {}, anyAnswer).then(leaveTicket).then(onDone);
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
          <Menu.Item onClick={() => void run(() => end('end'))}>{words.signOut}</Menu.Item>
          <Menu.Item onClick={() => setEndingAll(true)}>{words.signOutEverywhere}</Menu.Item>
          <Menu.Divider />
          <DisplayItems />
        </Menu.Dropdown>
      </Menu>
      {refusal !== null && (
        <span role="alert" className="account-refusal">
          {refusal}
        </span>
      )}
      <EndAllDialog
        isOpen={isEndingAll}
        onClose={() => setEndingAll(false)}
        onEnd={() => end('end-all')}
      />
      <PasswordDialog isOpen={isChanging} onClose={() => setChanging(false)} />
    </>
  );
}

interface EndAllDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onEnd: () => Promise<void>;
}

/** It reaches devices that nobody here sees. */
function EndAllDialog({ isOpen, onClose, onEnd }: EndAllDialogProps) {
  const words = useWords(frameWords);
  return (
    <ActDialog
      {...{ isOpen, onClose }}
      title={words.signOutEverywhere}
      submit={words.signOut}
      onSubmit={onEnd}
    >
      {words.signOutEverywhereHint}
    </ActDialog>
  );
}
