import { Badge, Button, Table } from '@mantine/core';
import type { Person } from '../wire/staff.ts';
import { roleWords, signInWords, stateOf, stateWords } from './staff-words.ts';
import type { PersonState } from './staff-words.ts';

interface PersonTableProps {
  readonly people: readonly Person[];
  /** null: only to be looked at. */
  readonly onChange: ((person: Person) => void) | null;
}

export function PersonTable({ people, onChange }: PersonTableProps) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="sm" className="person-table" aria-label="メンバーの一覧">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>名前</Table.Th>
            <Table.Th>権限</Table.Th>
            <Table.Th>状態</Table.Th>
            <Table.Th>サインイン</Table.Th>
            {onChange !== null && <Table.Th aria-label="操作" />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} onChange={onChange} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface PersonRowProps extends Pick<PersonTableProps, 'onChange'> {
  readonly person: Person;
}

function PersonRow({ person, onChange }: PersonRowProps) {
  const { name, role, isDisabled } = person;
  const state = stateOf(person);
  return (
    <Table.Tr aria-label={name} className={isDisabled ? 'person-out' : undefined}>
      <Table.Td fw={700}>{name}</Table.Td>
      <Table.Td>{roleWords[role]}</Table.Td>
      <Table.Td>
        <Badge variant="light" size="lg" color={stateColours[state]}>
          {stateWords[state]}
        </Badge>
      </Table.Td>
      <Table.Td>{signInWords(person)}</Table.Td>
      {onChange !== null && (
        <Table.Td ta="right">
          <Button
            variant="default"
            size="xs"
            aria-label={`${name}さんを変更`}
            onClick={() => onChange(person)}
          >
            変更
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}

const stateColours: Readonly<Record<PersonState, string>> = {
  out: 'gray',
  invited: 'yellow',
  in: 'green',
};
