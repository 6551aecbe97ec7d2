import { NativeSelect, TextInput } from '@mantine/core';
import { ACTS } from '../wire/audit.ts';
import type { AuditWish } from '../wire/audit.ts';
import type { Person } from '../wire/staff.ts';
import { actWords } from './audit-words.ts';

interface AuditFilterProps {
  readonly wish: AuditWish;
  readonly people: readonly Person[];
  readonly onChange: (wish: AuditWish) => void;
}

export function AuditFilter({ wish, people, onChange }: AuditFilterProps) {
  const field = (name: keyof AuditWish) => ({
    value: wish[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      onChange({ ...wish, [name]: event.currentTarget.value.trim() }),
  });
  return (
    <search className="audit-filter" aria-label="絞り込み">
      <NativeSelect
        label="だれ"
        data={[
          { value: '', label: '全員' },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...field('member')}
      />
      <NativeSelect
        label="何を"
        data={[
          { value: '', label: 'すべて' },
          ...ACTS.map((act) => ({ value: act, label: actWords[act] })),
        ]}
        {...field('act')}
      />
      <TextInput label="受付番号" {...field('ticket')} />
      <TextInput type="date" label="この日から" {...field('from')} />
      <TextInput type="date" label="この日まで" {...field('until')} />
    </search>
  );
}
