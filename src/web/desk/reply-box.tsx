import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { isSupervisor } from '../wire/staff.ts';
import type { Me } from '../wire/staff.ts';
import { useAct } from './acts.ts';
import { CannedMenu } from './canned-menu.tsx';
import { useTools } from './desk-tools.ts';
import { useDraft } from './drafts.ts';
import { Refused } from '../wire/exchange.ts';
import { LimitedText, useSendLabel } from './limited-text.tsx';
import { MoneyDialog } from './money-dialog.tsx';
import { PhotoButton } from './photo-button.tsx';
import { goToReply } from './queue-keys.ts';
import { queueWords } from './queue-words.ts';
import { Refusal } from './refusal.tsx';
import { sendByKey } from './send-key.ts';
import { otherHolder } from './ticket-words.ts';
import { useSent } from './sent.ts';

/** Of one message of LINE; the server refuses more. */
const MOST = 5000;

interface ReplyBoxProps {
  readonly ticket: Ticket;
  readonly me: Me;
  /** Reads the talk again. */
  readonly onDone: () => Promise<void>;
}

export function ReplyBox({ ticket, me, onDone }: ReplyBoxProps) {
  const { number } = ticket;
  const holder = otherHolder(ticket, me);
  const say = useWords(queueWords);
  const { canSendPhotos } = useTools();
  const form = useRef<HTMLFormElement>(null);
  const writeOn = () => goToReply(form.current?.parentElement ?? null);
  const { text, setText, reply, danger, rewrite, isBusy, refusal, run } = useReply(
    number,
    onDone,
    writeOn,
  );
  const words = text.trim();
  const maySend = words !== '' && words.length <= MOST && holder === null;
  const sendLabel = useSendLabel(text, MOST, say.send);
  return (
    <form
      ref={form}
      className="reply-box"
      aria-label={say.send}
      onKeyDown={sendByKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (maySend && !isBusy) void reply(words);
      }}
    >
      <LimitedText
        most={MOST}
        label={say.reply}
        description={describe(holder, me, say)}
        placeholder={say.replyHint}
        maxRows={6}
        size="md"
        value={text}
        onChange={setText}
      />
      <MoneyDialog
        {...{ danger, isBusy }}
        onLeave={rewrite}
        onSend={() => void reply(words, 'money')}
      />
      <Refusal because={refusal === null ? null : `${refusal}${say.textKept}`} />
      <Group justify="space-between" className="reply-acts">
        <Group gap="xs">
          <CannedMenu
            number={number}
            onPick={(picked) => setText(words === '' ? picked : `${text}\n${picked}`)}
          />
          {canSendPhotos && <PhotoButton {...{ ticket, isBusy, run, onDone }} />}
        </Group>
        <Button type="submit" disabled={!maySend || isBusy}>
          {isBusy ? say.sending : sendLabel}
        </Button>
      </Group>
    </form>
  );
}

/** Under which name it arrives, or who else has it and what can be done about that. */
function describe(holder: string | null, me: Me, say: (typeof queueWords)['ja']): string {
  if (holder === null) return say.replyAs(me.name);
  return isSupervisor(me) ? say.heldReply(holder) : say.heldForAgent(holder);
}

/** Words that are begun, and what becomes of them. */
function useReply(number: string, onDone: ReplyBoxProps['onDone'], writeOn: () => void) {
  const [text, setText, sent] = useDraft('reply', number);
  const act = useAct(number);
  const { isBusy, refusal, run } = useSent();
  const [danger, setDanger] = useState<string | null>(null);
  const reply = (words: string, despite: 'money' | null = null) =>
    run(async () => {
      const warning = await warned(() => act('reply', { text: words, despite }));
      setDanger(warning);
      if (warning !== null) return;
      sent(words);
      // The button that was pressed could not keep the focus while it was sent.
      if (document.activeElement === document.body) writeOn();
      await onDone();
    });
  const rewrite = () => {
    setDanger(null);
    writeOn();
  };
  return { text, setText, reply, danger, rewrite, isBusy, refusal, run };
}

/** The server asks first: the words may lead to a customer being charged twice. */
const ASKS_FIRST = 428;

/** What the server warns of; null when it was done. */
async function warned(what: () => Promise<void>): Promise<string | null> {
  try {
    await what();
    return null;
  } catch (error) {
    if (error instanceof Refused && error.status === ASKS_FIRST) return error.said ?? '';
    throw error;
  }
}
