import type { Sign } from '../core/sign.ts';
import { sentencesIn } from './close.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/** 会計中だけど始めていい?, カード差したままやけど50%: a sale is under way now, whatever else is said. Expects normalised text. */
export function midSaleSigns(text: string): readonly Sign[] {
  const told = sentencesIn(foldSpelling(text)).map(withoutSpaces);
  return told.some((one) => AMID.test(one) && !NOT_NOW.test(one)) ? ['midSale'] : [];
}

const SALE =
  '(?:お?会計|決済|支払い?|お?勘定|精算|取引|レジ(?:打ち)?|(?:カード|クレカ|クレジット|qr|paypay|ペイペイ|タッチ)(?:払い|決済))';
const SAID =
  '(?:だ(?!と|ったら|ろ)|です|でし|や(?!っ)|じゃ(?!な|あ)|な(?:の|ん)|のに|けど|が(?!ら))';
const DOING =
  '(?:して(?:い)?(?:る|た|ます)|し(?:とる|とった|よる|よった|ちょる)|(?:やって|打って)(?:い)?(?:る|た))';
const CARD = '(?:カード|クレカ|クレジット)(?:を|が|は|も)?(?:まだ)?';

const AMID = sieved(
  new RegExp(
    [
      `${SALE}(?:を)?(?:${DOING})?(?:の)?(?:真っ|ど)?(?:最中|途中|真ん中|さなか|中)${SAID}`,
      `${SALE}(?:を)?${DOING}(?:ん|の|ところ|とこ)?(?:(?:だ|です|や|じゃ)?(?:けど|が(?!ら)|けんど|けんね?))`,
      `${CARD}(?:[差挿刺][しさ]?|さし?|入れ?)(?:っ|って)?た?(?:まま|っぱなし)`,
    ].join('|'),
    'u',
  ),
);

/** Of another terminal, of each day, of what would be, or of none. */
const NOT_NOW = sieved(
  /もし|仮に|毎[日回度]|いつも|普段|ふだん|台目|号機|(?:別|他|ほか|隣|となり|もう(?:一|1)台)の?(?:端末|レジ|機械|ほう|方|で)|現金|sim|sdカード|(?:会計|決済|支払い?)(?:が|は|も)?(?:終わ|済ん|すん)|だった(?:ら|場合|とき|時)/u,
);
