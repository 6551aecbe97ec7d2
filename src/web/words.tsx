import { numberPieces } from './whole-numbers.ts';

/** A text whose numbers with hyphens do not break over two lines. */
export function WholeNumbers({ text }: { readonly text: string }) {
  return numberPieces(text).map(({ text: piece, isWhole }, n) =>
    isWhole ? (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
      <span key={n} className="whole">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
