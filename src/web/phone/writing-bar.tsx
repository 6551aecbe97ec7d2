import { Composer } from './composer.tsx';
import { MoreMenu, StickerTray } from './composer-trays.tsx';
import type { PhoneHands } from './phone-hands.ts';
import { RichMenuBar } from './rich-menu-bar.tsx';

interface WritingBarProps {
  readonly hands: PhoneHands;
  readonly userId: string;
  readonly entryCount: number;
}

const voiceMs = 5000;

/** The bottom of the chat: where words, stickers and pictures go out, and the rich menu. */
export function WritingBar({ hands, userId, entryCount }: WritingBarProps) {
  const { text, setText, field, picture, file, send, say, setDialog } = hands;
  return (
    <>
      <Composer
        text={text}
        field={field}
        onText={setText}
        onSend={() => say(text)}
        stickerTray={<StickerTray onSend={send} />}
        more={
          <MoreMenu
            onPicture={() => picture.current?.click()}
            onFile={() => file.current?.click()}
            onPlace={() => setDialog({ kind: 'place' })}
            onVoice={() => send({ type: 'audio', durationMs: voiceMs })}
          />
        }
      />
      <RichMenuBar
        userId={userId}
        version={entryCount}
        isOpen={hands.isMenuOpen}
        onOpen={hands.setMenuOpen}
      />
    </>
  );
}
