import type { Sign } from '../core/sign.ts';
import { withoutSpaces } from './spaces.ts';
import { sieved } from './sieve.ts';

/** Asks whether the next customer may be served while a payment is in doubt (次のお客さんの会計していい?); expects normalised text. */
export function nextSigns(text: string): readonly Sign[] {
  const isOfNext = text.length <= LONGEST && !SAME.test(text);
  return isOfNext && (NEXT.test(withoutSpaces(text)) || NEXT_EN.test(text))
    ? ['otherSale', 'asks']
    : [];
}

const LONGEST = 60;

/** That one again is another question. */
const SAME = sieved(
  /もう(?:一|1)|やり直|再度|同じ|さっきの|代わり|打ち(?:直|込)|方法|手段|別の?(?:カード|端末)|again|card of|'s card|card instead|same|twice|再[刷收扣付]|重新|刚才|다시|아까\s?(?:그\s?)?(?:건|결제|손님)/u,
);

const MAY = '(?:\\?|か(?:ね|な)?[。!]*$|よね[。!]*$|$)';
const NEXT = sieved(
  new RegExp(
    [
      `(?:次|つぎ|別|ほか|他|後ろ)の(?:お?客(?:さん|様|さま)?|方(?!法)|人)(?!の(?:カード|スマホ|携帯))[^。?]{0,14}(?:いい|よい|ええ|大丈夫|平気|ok|構わ|でき(?:る|ます))[^。?]{0,6}${MAY}`,
      // 次いっていい?, 他の会計はOK?
      `^(?:じゃあ?|では|もう|、)*(?:次|つぎ|(?:次|つぎ|他|ほか|別)の(?:お?会計|決済|お?支払い?|お?勘定))(?:に|を|は|も|なら)?(?:もう|先に)?(?:(?:い|行)(?:っ|き)て|進(?:んで|めて)|(?:し|やっ|受け|通し|打っ)て)?(?:も|は)?(?:いい|よい|ええ|大丈夫|平気|ok|構わない|構いません|でき(?:る|ます))(?:です|でしょう|の|ん)*${MAY}`,
      '(?:下一?(?:位|个)|别的|其他|后面的?)(?:客人|顾客|人)[^。?]{0,8}(?:可以|能|行|没事|没问题)[^。?]{0,8}(?:吗|么|\\?|$)|(?:可以|能)(?:先)?(?:给|收|接|刷)(?:下一?(?:位|个)|别的|其他|后面的?)(?:客人|顾客|人)[^。?]{0,8}(?:吗|么|\\?|$)',
      '(?:다음|다른|뒤에?|새)(?:손님|분)[^.?]{0,10}(?:받아도|해도|써도|괜찮|되나|되요|돼요|될까|가능)',
    ].join('|'),
    'u',
  ),
);
const NEXT_EN =
  /\b(?:can|may|should|could|is it ok(?:ay)?|ok(?:ay)? to)\b[^.?!]{0,30}\b(?:next|other|another|new)\b (?:customers?|clients?|guests?|person|people)\b/u;
