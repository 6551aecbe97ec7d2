import { useEffect, useState } from 'react';
import { Drawn } from '../symbols.tsx';
import { load } from '../wire/exchange.ts';
import { personPath, richMenu } from '../wire/line.ts';
import type { RichMenu } from '../wire/line.ts';
import { ActionSurface } from './action-surface.tsx';

interface RichMenuBarProps {
  readonly userId: string;
  /** The menu may change with every answer of the bot, so it is asked for again then. */
  readonly version: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The bar at the bottom of the chat and the picture with tappable areas it opens. */
export function RichMenuBar({ userId, version, isOpen, onOpen }: RichMenuBarProps) {
  const menu = useRichMenu(userId, version, isOpen);
  if (menu === null) return null;
  return (
    <div className="rich-menu">
      <button
        type="button"
        className="rich-menu-bar"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        {menu.chatBarText}
        <Drawn of={isOpen ? 'down' : 'up'} size={18} />
      </button>
      {isOpen && <MenuPicture menu={menu} />}
    </div>
  );
}

function MenuPicture({ menu }: { readonly menu: RichMenu }) {
  const { width, height } = menu.size;
  return (
    <div
      className="rich-menu-picture"
      role="group"
      aria-label="リッチメニュー"
      style={{ aspectRatio: `${width} / ${height}`, maxWidth: `calc(42dvh * ${width / height})` }}
    >
      <img src={menu.imageUrl} alt="" />
      {menu.areas.map(({ bounds, action }) => (
        <ActionSurface
          key={`${bounds.x},${bounds.y}`}
          action={action}
          className="rich-menu-area"
          label={spoken(action)}
          style={{
            left: `${(bounds.x / width) * 100}%`,
            top: `${(bounds.y / height) * 100}%`,
            width: `${(bounds.width / width) * 100}%`,
            height: `${(bounds.height / height) * 100}%`,
          }}
        />
      ))}
    </div>
  );
}

/** A rich menu's action may have no label: then what it says stands for it. */
function spoken(action: RichMenu['areas'][number]['action']): string {
  if (action.label !== '') return action.label;
  if (action.type === 'message') return action.text;
  if (action.type === 'postback') return action.displayText ?? action.text ?? 'メニュー';
  return 'メニュー';
}

/** Looked for anew when it is opened: who has linked their shop has another one. */
function useRichMenu(userId: string, version: number, isOpen: boolean): RichMenu | null {
  const [menu, setMenu] = useState<RichMenu | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    load(personPath(userId, 'richmenu'), richMenu, stop.signal).then(setMenu, () => {
      // 404 is an ordinary answer: this merchant has no menu.
      if (!stop.signal.aborted) setMenu(null);
    });
    return () => stop.abort();
  }, [userId, version, isOpen]);
  return menu;
}
