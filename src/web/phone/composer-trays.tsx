import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { Drawn } from '../symbols.tsx';
import type { PhoneEvent } from '../wire/line.ts';
import { StickerView, stickers } from './stickers.tsx';

const buttons = {
  stickers: { name: 'スタンプ', sign: 'face' },
  more: { name: 'ほかのものを送る', sign: 'plus' },
} as const;

interface TrayButtonProps {
  readonly which: keyof typeof buttons;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function TrayButton({ which, isOpen, onOpen }: TrayButtonProps) {
  return (
    <ActionIcon
      variant={isOpen ? 'light' : 'subtle'}
      color="gray"
      size={42}
      radius="xl"
      aria-label={buttons[which].name}
      aria-expanded={isOpen}
      onClick={() => onOpen(!isOpen)}
      onKeyDown={({ key }) => key === 'Escape' && onOpen(false)}
    >
      <Drawn of={buttons[which].sign} />
    </ActionIcon>
  );
}

interface MoreTrayProps {
  readonly onPicture: () => void;
  readonly onFile: () => void;
  readonly onPlace: () => void;
  readonly onVoice: () => void;
  readonly onClose: () => void;
}

/** What LINE keeps behind the plus sign. */
export function MoreTray({ onPicture, onFile, onPlace, onVoice, onClose }: MoreTrayProps) {
  const choices = [
    { words: '写真を送る', choose: onPicture },
    { words: 'ボイスメッセージを送る(5秒)', choose: onVoice },
    { words: '位置情報を送る', choose: onPlace },
    { words: 'ファイルを送る', choose: onFile },
  ];
  return (
    <TrayFrame name={buttons.more.name} className="more-tray" onClose={onClose}>
      {choices.map(({ words, choose }) => (
        <button
          type="button"
          key={words}
          onClick={() => {
            onClose();
            choose();
          }}
        >
          {words}
        </button>
      ))}
    </TrayFrame>
  );
}

interface StickerTrayProps {
  readonly onSend: (event: PhoneEvent) => void;
  readonly onClose: () => void;
}

export function StickerTray({ onSend, onClose }: StickerTrayProps) {
  return (
    <TrayFrame name={buttons.stickers.name} className="sticker-tray" onClose={onClose}>
      {stickers.map(({ packageId, stickerId, words }) => (
        <button
          type="button"
          key={stickerId}
          aria-label={`スタンプ「${words}」を送る`}
          onClick={() => {
            onClose();
            onSend({ type: 'sticker', packageId, stickerId });
          }}
        >
          <StickerView packageId={packageId} stickerId={stickerId} />
        </button>
      ))}
    </TrayFrame>
  );
}

interface TrayFrameProps {
  readonly name: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Below the words, not over them: the talk keeps the room above. */
function TrayFrame({ name, className, onClose, children }: TrayFrameProps) {
  return (
    <div
      className="tray"
      role="group"
      aria-label={name}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className={className}>{children}</div>
    </div>
  );
}
