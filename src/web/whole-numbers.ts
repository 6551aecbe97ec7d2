/** A piece of a text; a telephone or reception number must stand on one line. */
export interface NumberPiece {
  readonly text: string;
  readonly isWhole: boolean;
}

const hyphened = /(?<![\d-])\d{1,6}(?:-\d{1,6}){1,3}(?![\d-])/g;

export function numberPieces(text: string): readonly NumberPiece[] {
  const pieces: NumberPiece[] = [];
  let end = 0;
  for (const found of text.matchAll(hyphened)) {
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), isWhole: false });
    pieces.push({ text: found[0], isWhole: true });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isWhole: false });
  return pieces;
}
