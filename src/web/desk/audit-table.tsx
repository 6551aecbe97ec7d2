import { Table, Text } from '@mantine/core';
import { dayOf, timeWithSeconds } from '../clock/japan-time.ts';
import type { AuditLine } from '../wire/audit.ts';
import { aboutWhat, actWords } from './audit-words.ts';

/** The latest first. */
export function AuditTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  if (lines.length === 0) {
    return (
      <Text c="dimmed" role="status">
        この条件の記録はありません。
      </Text>
    );
  }
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="xs" className="person-table" aria-label="操作の記録">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>時刻</Table.Th>
            <Table.Th>だれが</Table.Th>
            <Table.Th>何を</Table.Th>
            <Table.Th>相手・内容</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.number}>
              <Table.Td className="whole">
                <time dateTime={line.at}>
                  {dayOf(line.at)} {timeWithSeconds(line.at)}
                </time>
              </Table.Td>
              <Table.Td fw={700}>{line.by?.name ?? '(システム)'}</Table.Td>
              <Table.Td>{actWords[line.act]}</Table.Td>
              <Table.Td>{aboutWhat(line)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
