import { NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../language.ts';
import { ACTS } from '../wire/audit.ts';
import type { AuditWish } from '../wire/audit.ts';
import type { Person } from '../wire/staff.ts';
import { actWords, auditWords } from './audit-words.ts';

interface AuditFilterProps {
  readonly wish: AuditWish;
  readonly people: readonly Person[];
  readonly onChange: (wish: AuditWish) => void;
}

export function AuditFilter({ wish, people, onChange }: AuditFilterProps) {
  const words = useWords(auditWords);
  const acts = useWords(actWords);
  const field = (name: keyof AuditWish) => ({
    value: wish[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      onChange({ ...wish, [name]: event.currentTarget.value.trim() }),
  });
  return (
    <search className="audit-filter" aria-label={words.filter}>
      <NativeSelect
        label={words.who}
        data={[
          { value: '', label: words.everybody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...field('member')}
      />
      <NativeSelect
        label={words.what}
        data={[
          { value: '', label: words.everything },
          ...ACTS.map((act) => ({ value: act, label: acts[act] })),
        ]}
        {...field('act')}
      />
      <TextInput label={words.ticket} {...field('ticket')} />
      <TextInput type="date" label={words.from} {...field('from')} />
      <TextInput type="date" label={words.until} {...field('until')} />
    </search>
  );
}
