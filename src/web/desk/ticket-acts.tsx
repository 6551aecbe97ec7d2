import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import type { DeskTools, Ticket, TicketAct } from '../wire/desk.ts';
import { isSupervisor } from '../wire/staff.ts';
import type { Me } from '../wire/staff.ts';
import { useAct } from './acts.ts';
import { CallDialog } from './call-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { doubtsAbout } from './doubts.ts';
import { useHasDraft } from './drafts.ts';
import { PassDialog } from './pass-dialog.tsx';
import { passWords } from './pass-words.ts';
import { queueWords } from './queue-words.ts';
import { Refusal } from './refusal.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { useSent } from './sent.ts';
import { TakeOver } from './take-over.tsx';
import { isDone, otherHolder } from './ticket-words.ts';

interface TicketActsProps {
  readonly ticket: Ticket;
  readonly me: Me;
  readonly tools: DeskTools;
  readonly now: string;
}

/** Everything that can be done to a ticket besides writing. */
export function TicketActs({ ticket, me, tools, now }: TicketActsProps) {
  const [asking, setAsking] = useState<Asked | null>(null);
  const [returning, setReturning] = useState<ActBody | null>(null);
  const doubts = doubtsAbout(ticket, useHasDraft(['reply'], ticket.number));
  const act = useAct(ticket.number);
  const { isBusy, refusal, run } = useSent();
  const order: Order = (what, body = {}) => {
    if (what === 'return' && doubts.length > 0) setReturning(body);
    else void run(() => act(what, body));
  };
  return (
    <div className="ticket-acts">
      <FirstActs {...{ ticket, me, isBusy, order }} onAsk={setAsking} />
      {isMine(ticket, me) && <OwnActs {...{ tools, isBusy, order }} onAsk={setAsking} />}
      {/* That a colleague was quicker, the state tells by now. */}
      <Refusal because={otherHolder(ticket, me) === null ? refusal : null} />
      <CallDialog
        {...{ ticket, now, act }}
        isOpen={asking === 'call'}
        onClose={() => setAsking(null)}
      />
      <ReturnDialog
        isOpen={returning !== null}
        doubts={doubts}
        onClose={() => setReturning(null)}
        onReturn={() => act('return', returning ?? {})}
      />
      <CloseDialog
        {...{ act, doubts }}
        isOpen={asking === 'close'}
        onClose={() => setAsking(null)}
      />
      <PassDialog {...{ ticket, act }} isOpen={asking === 'pass'} onClose={() => setAsking(null)} />
    </div>
  );
}

/** What is asked about in a dialog first. */
type Asked = 'call' | 'close' | 'pass';
type ActBody = Readonly<Record<string, string>>;
type Order = (what: TicketAct, body?: ActBody) => void;

function isMine({ status, claimedById }: Ticket, { id }: Me): boolean {
  return status === 'claimed' && claimedById === id;
}

interface FirstActsProps {
  readonly ticket: Ticket;
  readonly me: Me;
  readonly isBusy: boolean;
  readonly order: Order;
  readonly onAsk: (what: Asked) => void;
}

/** How the ticket becomes mine; or, as a supervisor says, a colleague's. */
function FirstActs({ ticket, me, isBusy, order, onAsk }: FirstActsProps) {
  const say = useWords(queueWords);
  const { pass } = useWords(passWords);
  const button = (what: TicketAct, label: string, variant = 'default') => (
    <Button size="sm" variant={variant} disabled={isBusy} onClick={() => order(what)}>
      {label}
    </Button>
  );
  if (isDone(ticket)) return button('reopen', say.reopen);
  if (isMine(ticket, me)) return null;
  const isWaiting = ticket.status === 'waiting';
  return (
    <>
      {isWaiting && button('claim', say.claim, 'filled')}
      {!isWaiting && <span className="ticket-held">{say.held(ticket.claimedBy ?? '')}</span>}
      {isSupervisor(me) && (
        <>
          {!isWaiting && <TakeOver ticket={ticket} />}
          <Button size="sm" variant="default" onClick={() => onAsk('pass')}>
            {pass}
          </Button>
        </>
      )}
    </>
  );
}

interface OwnActsProps {
  readonly tools: DeskTools;
  readonly isBusy: boolean;
  readonly order: Order;
  readonly onAsk: (what: Asked) => void;
}

function OwnActs({ tools, isBusy, order, onAsk }: OwnActsProps) {
  const say = useWords(queueWords);
  return (
    <>
      <Button size="sm" variant="default" onClick={() => onAsk('close')}>
        {say.close}
      </Button>
      <Button size="sm" variant="default" disabled={isBusy} onClick={() => order('return')}>
        {say.giveBack}
      </Button>
      <MoreActs {...{ tools, order, onAsk }} />
    </>
  );
}

interface MoreActsProps {
  readonly tools: DeskTools;
  readonly order: Order;
  readonly onAsk: (what: Asked) => void;
}

function MoreActs({ tools, order, onAsk }: MoreActsProps) {
  const say = useWords(queueWords);
  const { pass } = useWords(passWords);
  const language = useLanguage();
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button size="sm" variant="default" rightSection={<Drawn of="down" size={16} />}>
          {say.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAsk('call')}>{say.promiseCall}</Menu.Item>
        <Menu.Item onClick={() => onAsk('pass')}>{pass}</Menu.Item>
        <Menu.Item onClick={() => order('release')}>{say.release}</Menu.Item>
        {tools.flows.length > 0 && <Menu.Label>{say.leadOn}</Menu.Label>}
        {tools.flows.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => order('return', { flow: id })}>
            {name[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
