import { TextInput } from '@mantine/core';

interface NameFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** The name of somebody at the desk, as merchants see it. */
export function NameField({ name, onChange }: NameFieldProps) {
  return (
    <TextInput
      label="名前"
      description="加盟店の方にこの名前で届きます"
      maxLength={20}
      data-autofocus
      value={name}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
