import { Badge, Button, Table } from '@mantine/core';
import { useWords } from '../language.ts';
import type { Person } from '../wire/staff.ts';
import { peopleWords } from './people-words.ts';
import { signInOf, staffWords, stateOf } from './staff-words.ts';
import type { PersonState } from './staff-words.ts';

interface PersonTableProps {
  readonly people: readonly Person[];
  /** null: only to be looked at. */
  readonly onChange: ((person: Person) => void) | null;
}

export function PersonTable({ people, onChange }: PersonTableProps) {
  const words = useWords(peopleWords);
  return (
    <Table verticalSpacing="sm" className="person-table" aria-label={words.list}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.name}</Table.Th>
          <Table.Th>{words.role}</Table.Th>
          <Table.Th>{words.state}</Table.Th>
          <Table.Th>{words.signIn}</Table.Th>
          {onChange !== null && <Table.Th aria-label={words.actions} />}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onChange={onChange} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface PersonRowProps extends Pick<PersonTableProps, 'onChange'> {
  readonly person: Person;
}

function PersonRow({ person, onChange }: PersonRowProps) {
  const words = useWords(peopleWords);
  const staff = useWords(staffWords);
  const { name, role, isDisabled } = person;
  const state = stateOf(person);
  return (
    <Table.Tr aria-label={name} className={isDisabled ? 'person-out' : undefined}>
      <Table.Td fw={700}>{name}</Table.Td>
      <Table.Td>{staff.roles[role]}</Table.Td>
      <Table.Td>
        <Badge variant="light" size="lg" color={stateColours[state]}>
          {staff.states[state]}
        </Badge>
      </Table.Td>
      <Table.Td data-of={words.signIn}>{signInOf(person, staff)}</Table.Td>
      {onChange !== null && (
        <Table.Td ta="right">
          <Button
            variant="default"
            size="xs"
            aria-label={words.changeWhom(name)}
            onClick={() => onChange(person)}
          >
            {words.change}
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
