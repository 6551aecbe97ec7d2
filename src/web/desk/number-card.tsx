import { Button, Card, Skeleton, Table, Text, Title } from '@mantine/core';
import { Suspense, lazy } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { exportedPath } from '../wire/figures.ts';
import type { Period } from '../wire/figures.ts';
import { toCsv } from './csv.ts';
import type { Sheet } from './number-sheets.ts';
import { numberWords } from './number-words.ts';
import { Refusal } from './refusal.tsx';
import { saveFile } from './save-file.ts';
import { useSent } from './sent.ts';

// The drawing is as large as the rest of the desk: it comes after the words.
const NumberPlot = lazy(async () => ({
  default: (await import('./number-plot.tsx')).NumberPlot,
}));

interface NumberCardProps {
  readonly sheet: Sheet;
  readonly period: Period;
  readonly mayExport: boolean;
}

/** A plot, what it means, the same as a table, and the table as a file. */
export function NumberCard({ sheet, period, mayExport }: NumberCardProps) {
  const words = useWords(numberWords);
  const { title, meaning } = words.sheets[sheet.id];
  const { isBusy, refusal, run } = useSent();
  const save = () =>
    run(async () => {
      const { first, last } = period;
      await send('POST', exportedPath, { table: sheet.id, first, last }, anyAnswer);
      const csv = toCsv(sheet.columns, sheet.rows);
      const name = `${sheet.id}-${first}-${last}.csv`;
      saveFile(new File([csv], name, { type: 'text/csv;charset=utf-8' }));
    });
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby={`number-${sheet.id}`}>
      <div className="number-head">
        <Title order={2} size="h4" id={`number-${sheet.id}`}>
          {title}
        </Title>
        {mayExport && (
          <Button
            variant="default"
            size="xs"
            disabled={isBusy}
            aria-label={words.csvOf(title)}
            onClick={() => void save()}
          >
            {words.csv}
          </Button>
        )}
      </div>
      <Text size="sm" c="dimmed">
        {meaning}
      </Text>
      <Refusal because={refusal} />
      {sheet.isEmpty ? (
        <Text className="number-nothing">{words.nothing}</Text>
      ) : (
        <Suspense fallback={<Skeleton height={240} />}>
          <NumberPlot plot={sheet.plot} />
        </Suspense>
      )}
      <SheetTable sheet={sheet} title={title} />
    </Card>
  );
}

function SheetTable({ sheet, title }: { readonly sheet: Sheet; readonly title: string }) {
  const { asTable, unknown } = useWords(numberWords);
  return (
    <details className="number-table">
      <summary>{asTable}</summary>
      <Table.ScrollContainer minWidth={sheet.columns.length * 72}>
        <Table aria-label={title} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {sheet.columns.map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sheet.rows.map(([name, ...cells]) => (
              <Table.Tr key={String(name)}>
                <Table.Th scope="row">{name}</Table.Th>
                {cells.map((cell, at) => (
                  <Table.Td key={sheet.columns[at + 1]}>{cell ?? unknown}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}
