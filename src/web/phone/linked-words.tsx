import { WholeNumbers } from '../words.tsx';
import { linkedText } from './linked-text.ts';

export function LinkedWords({ text }: { readonly text: string }) {
  return linkedText(text).map(({ text: words, href }, n) =>
    href === null ? (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
      <WholeNumbers key={n} text={words} />
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
      <a key={n} href={href} {...(href.startsWith('tel:') ? { className: 'whole' } : newTab)}>
        {words}
      </a>
    ),
  );
}

export const newTab = { target: '_blank', rel: 'noopener noreferrer' } as const;
