import { inBoth } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';

/** Who writes: the shop that is linked, and what they call themselves at LINE, which proves nothing. */
export const nameWords = inBoth({
  ja: {
    noStore: '店舗の連携なし',
    lineName: 'LINE名',
    unlinked: (name: string) => `店舗の連携なし(LINE名 ${name})`,
  },
  en: {
    noStore: 'Store not linked',
    lineName: 'LINE name',
    unlinked: (name) => `Store not linked (LINE name ${name})`,
  },
});

/** For one line: nobody is taken for the shop whose name they have given themselves. */
export function whoOf(
  { storeName, lineName }: Pick<Ticket, 'storeName' | 'lineName'>,
  words: (typeof nameWords)['ja'],
): string {
  return storeName ?? (lineName === null ? words.noStore : words.unlinked(lineName));
}
