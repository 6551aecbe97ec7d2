import { Button } from '@mantine/core';
import { personPath, type Person } from '../wire/line.ts';
import { OpenContext, TapContext } from './action-surface.tsx';
import { ChatHead } from './chat-head.tsx';
import { openQuickReplies } from './chat-lines.ts';
import { ChatLog } from './chat-log.tsx';
import { useConversation } from './conversation.ts';
import { PhoneDialogs } from './phone-dialogs.tsx';
import { usePhoneHands } from './phone-hands.ts';
import { PickerInputs } from './picker-inputs.tsx';
import { QuickReplies } from './quick-replies.tsx';
import { WritingBar } from './writing-bar.tsx';

interface ChatScreenProps {
  readonly person: Person;
  /** The friendship changed: the list of people must be read again. */
  readonly onFriendship: () => void;
}

/** The phone of one merchant. */
export function ChatScreen({ person, onFriendship }: ChatScreenProps) {
  const conversation = useConversation(person.userId);
  const hands = usePhoneHands(conversation);
  const { talk, tell, sendPicture, markTapped } = conversation;
  const { send, dialog, setDialog } = hands;
  const lastId = talk.entries.at(-1)?.id;
  const setFriend = (isFriend: boolean) =>
    void tell({ type: isFriend ? 'follow' : 'unfollow' }).then(onFriendship);
  return (
    <OpenContext value={openedBy(person.userId)}>
      <TapContext value={hands.tap}>
        <section className="chat" aria-label={`${person.displayName}さんのトーク`}>
          <ChatHead person={person} onFriend={setFriend} />
          <ChatLog
            talk={talk}
            isTrayOpen={hands.tray !== null}
            onUnsend={(entryId) => send({ type: 'unsend', entryId })}
            onSay={hands.say}
          />
          <QuickReplies
            items={openQuickReplies(talk.entries, talk.tapped)}
            onTapped={() => lastId !== undefined && markTapped(lastId)}
          />
          {person.isBlocked ? (
            <Blocked onUnblock={() => setFriend(true)} />
          ) : (
            <WritingBar hands={hands} userId={person.userId} entryCount={talk.entries.length} />
          )}
          <PickerInputs
            picture={hands.picture}
            file={hands.file}
            onPicture={(chosen) => void sendPicture(chosen)}
            onFile={({ name, size }) => send({ type: 'file', fileName: name, fileSize: size })}
          />
          <PhoneDialogs dialog={dialog} onClose={() => setDialog(null)} onSend={send} />
        </section>
      </TapContext>
    </OpenContext>
  );
}

const openedBy = (userId: string) => (href: string) =>
  href.startsWith('http') ? `${personPath(userId, 'open')}?to=${encodeURIComponent(href)}` : href;

function Blocked({ onUnblock }: { readonly onUnblock: () => void }) {
  return (
    <div className="blocked">
      <span>このアカウントをブロックしています。</span>
      <Button onClick={onUnblock}>友だち追加(ブロック解除)</Button>
    </div>
  );
}
