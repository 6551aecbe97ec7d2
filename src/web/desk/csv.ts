export type Cell = string | number | null;

/** A table as a file that Excel reads as it is: its mark tells UTF-8, and nothing in it counts as a formula. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(toField).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

const BYTE_ORDER_MARK = '\u{FEFF}';
/** A text that begins so is run as a formula by spreadsheets. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

function toField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
