import type { Offer } from './state.ts';

/** A typed answer means a button when it is its label, or its number in the list that was shown. */
export function matchOffer(offer: Offer | null, text: string): string | null {
  if (offer === null) return null;
  const typed = plain(text);
  const byLabel = offer.choices.find(({ label }) => plain(label) === typed);
  if (byLabel) return byLabel.id;
  const number = /^[1-9]$/.test(typed) && offer.isNumbered ? Number(typed) : 0;
  return number > 0 ? (offer.choices[number - 1]?.id ?? null) : null;
}

/** Width, case, spaces and end marks do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s。、!?.,~〜ー…「」]/gu, '');
}
