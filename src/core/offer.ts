import { oncePerWord } from './once.ts';
import type { Offer } from './state.ts';

/** A typed answer means a button when it is its label, or its number in the list that was shown. */
export function matchOffer(offer: Offer | null, text: string): string | null {
  if (offer === null) return null;
  const typed = plain(text);
  const byLabel = offer.choices.find(({ label }) => plain(label) === typed);
  if (byLabel) return byLabel.id;
  const place = offer.isNumbered ? placeIn(typed) : null;
  return place === null ? null : (listed(offer)[place - 1]?.id ?? null);
}

/** What a number may mean: the ways out stand below the list, without one. */
function listed({ choices, listed: count }: Offer): Offer['choices'] {
  return choices.slice(0, count ?? choices.length);
}

/** 2, 二, 2番, 2番です; null for anything else. */
function placeIn(typed: string): number | null {
  const number = PLACE.exec(typed)?.[1];
  if (number === undefined) return null;
  return FIGURES.includes(number) ? FIGURES.indexOf(number) + 1 : Number(number);
}

const FIGURES = '一二三四五六七八九';
const PLACE = /^([1-9一二三四五六七八九])(?:番目?|つ目)?(?:です|で|を)?(?:お願いします|お願い)?$/u;

/** As `plain`, of a word that the content has. */
export const plainWord = oncePerWord(plain);

/** Width, case, spaces and end marks do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s。、!?.,~〜ー…「」]/gu, '');
}
