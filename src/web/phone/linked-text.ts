/** A piece of a message's text; LINE makes addresses and telephone numbers tappable. */
export interface TextPiece {
  readonly text: string;
  readonly href: string | null;
}

const tappable = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+|(?<!\d)0\d{1,4}-\d{1,4}-\d{3,4}(?!\d)/g;

export function linkedText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const found of text.matchAll(tappable)) {
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), href: null });
    pieces.push({ text: found[0], href: toHref(found[0]) });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null });
  return pieces;
}

/** null for schemes LINE does not open: a message must not be able to run a script here. */
export function safeHref(uri: string): string | null {
  return /^(https?:\/\/|tel:|line:)/i.test(uri) ? uri : null;
}

function toHref(found: string): string {
  return found.startsWith('http') ? found : `tel:${found.replaceAll('-', '')}`;
}
