import { Radio, Stack } from '@mantine/core';
import { ROLES } from '../wire/staff.ts';
import type { Role } from '../wire/staff.ts';
import { roleMeanings, roleWords } from './staff-words.ts';

interface RoleChoiceProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
  readonly isFixed?: boolean;
}

export function RoleChoice({ role, onChange, isFixed = false }: RoleChoiceProps) {
  return (
    <Radio.Group
      label="権限"
      value={role}
      onChange={(value) => onChange(ROLES.find((one) => one === value) ?? role)}
    >
      <Stack gap="xs" mt="xs">
        {ROLES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={roleWords[one]}
            description={roleMeanings[one]}
            disabled={isFixed}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
