import { Button, Menu } from '@mantine/core';
import { useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import { DisplayItems } from './display-items.tsx';
import { frameWords } from './frame-words.ts';

/** For whoever is not signed in yet; afterwards the same stands in the account's menu. */
export function DisplayMenu() {
  const words = useWords(frameWords);
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className="account"
          rightSection={<Drawn of="down" size={16} />}
        >
          {words.display}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <DisplayItems />
      </Menu.Dropdown>
    </Menu>
  );
}
