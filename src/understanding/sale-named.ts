import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/**
 * お会計なんですけど, カードのことなんだけど, 更新じゃなくてカードのほう: a sale is what it is about, and no more is told. Of whom nothing else was heard, what fails
 * beside it is that sale. Expects folded text.
 */
export function namesSaleAlone(folded: string): boolean {
  return folded.length <= LONGEST && NAMES.test(folded) && ALONE.test(closeOf(folded));
}

const LONGEST = 36;
const NAMES = sieved(/会計|決済|支払|払い|勘定|精算|カード|クレカ|クレジット|タッチ/u);
const LEAD =
  '(?:あの|えっと|いや|いえ|いいえ|すみません|違う|違います|違くて|ちがう|ちがいます|ちゃう|ちゃいます|そうじゃなくて|そっちじゃなくて|だから|今|いま|さっきの|じゃなくて)';
const SALE =
  '(?:お?客(?:さん|様|さま|はん)?の)?(?:(?:クレジット)?カード|クレカ|クレジット|タッチ|qr|paypay|ペイペイ)?(?:での?|の)?(?:お?会計|決済|お?支払い?|お?勘定|お?精算|払い|カード|クレカ|クレジット|タッチ)';
const NOT_UPDATE =
  '(?:(?:更新|アップデート)(?:の(?:話|こと|件|ほう|方))?(?:じゃ(?:なくて?|ない)|では(?:なくて?|ない)|や(?:なくて?|ない)|と(?:は)?違って?|とちゃ(?:うて|って|う)|は(?:関係ない|いい|大丈夫))(?:です|んです)?(?:よ|ね|ねん|けど)?)';
const OF = '(?:の(?:ほう|方|話|こと|件|とき|時|やつ|途中|最中|ところ|とこ))';
const TAIL =
  '(?:なん|の|ん)?(?:です|だ|や|ですよ|やねん|やで)?(?:けど|けども|けれど|が|よ|ね|わ|な|けん)*';
const ALONE = sieved(
  new RegExp(
    `^${LEAD}{0,2}(?:${NOT_UPDATE}${LEAD}{0,2}${SALE}${OF}?(?:が|は|で)?${TAIL}|${SALE}(?:${OF}(?:が|は|で)?${TAIL}|(?:なん|の|ん)(?:です|だ|や)(?:けど|けども|けれど|が)))$`,
    'u',
  ),
);
