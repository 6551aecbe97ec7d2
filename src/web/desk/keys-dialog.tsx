import { Kbd, Table } from '@mantine/core';
import { useWords } from '../language.ts';
import { keysWords } from './keys-words.ts';
import { Dialog } from './dialog.tsx';

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All that the keyboard does in the queue. */
export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  const say = useWords(keysWords);
  return (
    <Dialog opened={isOpen} onClose={onClose} title={say.keys}>
      <Table>
        <Table.Tbody>
          {say.keyList.map(([key, what]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">
                <Kbd style={{ whiteSpace: 'nowrap' }}>{key}</Kbd>
              </Table.Th>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}
