import { ActionIcon, Menu } from '@mantine/core';
import type { Person } from '../wire/line.ts';
import { Drawn } from '../symbols.tsx';
import { accountName } from './account.ts';

interface ChatHeadProps {
  readonly person: Person;
  readonly onFriend: (isFriend: boolean) => void;
}

export function ChatHead({ person, onFriend }: ChatHeadProps) {
  return (
    <header className="chat-head">
      <span className="round-icon" aria-hidden="true">
        窓
      </span>
      <h1>{accountName}</h1>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={42} aria-label="トークのメニュー">
            <Drawn of="lines" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{person.displayName}</Menu.Label>
          {person.isBlocked ? (
            <Menu.Item onClick={() => onFriend(true)}>ブロック解除</Menu.Item>
          ) : (
            <>
              <Menu.Item onClick={() => onFriend(true)}>友だち追加</Menu.Item>
              <Menu.Item color="red" onClick={() => onFriend(false)}>
                ブロック
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
