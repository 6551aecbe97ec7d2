import { ActionIcon, Menu, Popover } from '@mantine/core';
import { useState } from 'react';
import { Drawn } from '../symbols.tsx';
import type { PhoneEvent } from '../wire/line.ts';
import { StickerView, stickers } from './stickers.tsx';

interface MoreMenuProps {
  readonly onPicture: () => void;
  readonly onFile: () => void;
  readonly onPlace: () => void;
  readonly onVoice: () => void;
}

/** What LINE keeps behind the plus sign. */
export function MoreMenu({ onPicture, onFile, onPlace, onVoice }: MoreMenuProps) {
  return (
    <Menu position="top-start" withinPortal width={240}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={42}
          radius="xl"
          aria-label="ほかのものを送る"
        >
          <Drawn of="plus" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onPicture}>写真を送る</Menu.Item>
        <Menu.Item onClick={onVoice}>ボイスメッセージを送る(5秒)</Menu.Item>
        <Menu.Item onClick={onPlace}>位置情報を送る</Menu.Item>
        <Menu.Item onClick={onFile}>ファイルを送る</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

export function StickerTray({ onSend }: { readonly onSend: (event: PhoneEvent) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      position="top-end"
      width={320}
      withinPortal
      opened={isOpen}
      onChange={setOpen}
      trapFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={42}
          radius="xl"
          aria-label="スタンプ"
          onClick={() => setOpen(!isOpen)}
        >
          <Drawn of="face" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="sticker-tray">
          {stickers.map(({ packageId, stickerId, words }) => (
            <button
              type="button"
              key={stickerId}
              aria-label={`スタンプ「${words}」を送る`}
              onClick={() => {
                setOpen(false);
                onSend({ type: 'sticker', packageId, stickerId });
              }}
            >
              <StickerView packageId={packageId} stickerId={stickerId} />
            </button>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
