import { Table, Text } from '@mantine/core';
import { dayOf, timeWithSeconds } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { AuditLine } from '../wire/audit.ts';
import { aboutWhat, actName, auditWords } from './audit-words.ts';

/** The latest first. */
export function AuditTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  const language = useLanguage();
  const words = useWords(auditWords);
  if (lines.length === 0) {
    return (
      <Text c="dimmed" role="status">
        {words.none}
      </Text>
    );
  }
  return (
    <Table verticalSpacing="xs" className="person-table" aria-label={words.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.when}</Table.Th>
          <Table.Th>{words.by}</Table.Th>
          <Table.Th>{words.what}</Table.Th>
          <Table.Th>{words.about}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.number}>
            <Table.Td className="whole">
              <time dateTime={line.at}>
                {dayOf(line.at, language)} {timeWithSeconds(line.at)}
              </time>
            </Table.Td>
            <Table.Td fw={700} className="audit-whole">
              {line.by?.name ?? words.product}
            </Table.Td>
            <Table.Td className="audit-whole">{actName(line.act, language)}</Table.Td>
            <Table.Td>{aboutWhat(line, language)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
