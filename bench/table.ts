/** One line of a table: a value for each column, null where there is none. */
export interface Row {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly show: (value: number) => string;
  readonly best: 'most' | 'least';
}

/** A Markdown table, set as oxfmt sets it; the best of each row is bold. */
export function markdownTable(head: readonly string[], rows: readonly Row[]): string {
  return aligned(
    head,
    rows.map(({ label, ...row }) => [label, ...cells(row)]),
  );
}

/** Cells as they are, under `head`. */
export function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((line) => line[at]?.length ?? 0), 3));
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [first = [], ...others] = all.map((line) =>
    line.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    ),
  );
  return [first, rule, ...others].map((line) => `| ${line.join(' | ')} |\n`).join('');
}

function cells({ values, show, best }: Omit<Row, 'label'>): readonly string[] {
  const known = values.filter((value) => value !== null);
  const top = best === 'most' ? Math.max(...known) : Math.min(...known);
  return values.map((value) => {
    if (value === null) return '–';
    // What looks the same is the same.
    return known.length > 1 && show(value) === show(top) ? `**${show(value)}**` : show(value);
  });
}

export function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

export function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
}

export function megabytes(value: number): string {
  return Math.round(value).toString();
}
