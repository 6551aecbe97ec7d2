import { Radio, Stack } from '@mantine/core';
import { useWords } from '../language.ts';
import { ROLES } from '../wire/staff.ts';
import type { Role } from '../wire/staff.ts';
import { peopleWords } from './people-words.ts';
import { staffWords } from './staff-words.ts';

interface RoleChoiceProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
  readonly isFixed?: boolean;
}

export function RoleChoice({ role, onChange, isFixed = false }: RoleChoiceProps) {
  const words = useWords(peopleWords);
  const { roles, roleMeanings } = useWords(staffWords);
  return (
    <Radio.Group
      label={words.role}
      value={role}
      onChange={(value) => onChange(ROLES.find((one) => one === value) ?? role)}
    >
      <Stack gap="xs" mt="xs">
        {ROLES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={roles[one]}
            description={roleMeanings[one]}
            disabled={isFixed}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
