import { Composer } from './composer.tsx';
import { MoreTray, StickerTray, TrayButton } from './composer-trays.tsx';
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
  const { tray, openTray } = hands;
  const button = (which: 'stickers' | 'more') => (
    <TrayButton
      which={which}
      isOpen={tray === which}
      onOpen={(isOpen) => openTray(which, isOpen)}
    />
  );
  return (
    <>
      <Composer
        text={text}
        field={field}
        onText={setText}
        onSend={() => say(text)}
        more={button('more')}
        stickers={button('stickers')}
      />
      {tray === 'stickers' && (
        <StickerTray onSend={send} onClose={() => openTray('stickers', false)} />
      )}
      {tray === 'more' && (
        <MoreTray
          onPicture={() => picture.current?.click()}
          onFile={() => file.current?.click()}
          onPlace={() => setDialog({ kind: 'place' })}
          onVoice={() => send({ type: 'audio', durationMs: voiceMs })}
          onClose={() => openTray('more', false)}
        />
      )}
      <RichMenuBar
        userId={userId}
        version={entryCount}
        isOpen={tray === 'menu'}
        onOpen={(isOpen) => openTray('menu', isOpen)}
      />
    </>
  );
}
