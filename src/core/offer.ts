import { oncePerWord } from './once.ts';
import type { Offer } from './state.ts';

/** A typed answer means a button when it is its label, or its number in the list that was shown. */
export function matchOffer(offer: Offer | null, text: string): string | null {
  if (offer === null) return null;
  const typed = plain(text);
  const byLabel = offer.choices.find(({ label }) => plain(label) === typed);
  if (byLabel) return byLabel.id;
  return placed(offer, PLACE.exec(typed)?.[1]);
}

/** 1でいいんですかね, 2だと思います: the number of one that was shown, asked about or guessed. */
export function matchAsked(offer: Offer | null, text: string): string | null {
  return offer === null ? null : placed(offer, ASKED_PLACE.exec(plain(text))?.[1]);
}

function placed(offer: Offer, number: string | undefined): string | null {
  if (!offer.isNumbered || number === undefined) return null;
  return listed(offer)[placeOf(number) - 1]?.id ?? null;
}

/** What a number may mean: the ways out stand below the list, without one. */
function listed({ choices, listed: count }: Offer): Offer['choices'] {
  return choices.slice(0, count ?? choices.length);
}

function placeOf(number: string): number {
  return FIGURES.includes(number) ? FIGURES.indexOf(number) + 1 : Number(number);
}

const FIGURES = '一二三四五六七八九';
/** 2, 二, 2番, 2番です. */
const PLACE = /^([1-9一二三四五六七八九])(?:番目?|つ目)?(?:です|で|を)?(?:お願いします|お願い)?$/u;
const ASKED_PLACE =
  /^(?:じゃあ?|では|ほな|えっと|えと|はい|うん|たぶん|多分|おそらく|きっと|これは|番号は|答えは)*(?!.{0,12}(?:ない|なく|だめ|いや))([1-9一二三四五六七八九])(?:番目?|ばん|つ目)?[のにでかなあやだすとねよわえいうじゃっんまるしらろょ良思合大丈夫願お]{1,14}$/u;

/** As `plain`, of a word that the content has. */
export const plainWord = oncePerWord(plain);

/** Width, case, spaces and end marks do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s。、!?.,~〜ー…「」]/gu, '');
}
