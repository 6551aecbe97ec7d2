import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * カードは返した, お客さんはもういない, 会計のときです, レシート出る前だった: behind something that froze or went off it was a sale's. Only the talk knows
 * whether anything did. Expects folded text.
 */
export function amidTroubleHints(folded: string): readonly Hint[] {
  if (!MAY_BE.test(folded)) return [];
  const close = closeOf(folded);
  return holding([
    ['cardBack', CARD_BACK.test(close) || CARD_BACK_ABROAD.test(folded)],
    ['customerAway', AWAY.test(close)],
    ['atSale', AT_SALE.test(close)],
    ['beforeSlip', BEFORE.test(close)],
  ]);
}

const MAY_BE = sieved(
  /カード|クレカ|クレジット|スマホ|携帯|ケータイ|電話|suica|iphone|客|会計|勘定|精算|決済|支払|レジ|前|card|phone|还给|카드/iu,
);

const HELD_OUT =
  '(?:カード|クレカ|クレジット|スマホ|携帯|ケータイ|suica|iphone|(?:お?客(?:さん|様|さま)?|本人)の(?:電話|端末))';
const GUEST = 'お?客(?:さん|様|さま|さん達|さんたち)?';
/** 返していい?, 返せない and 返してない tell of none. */
const CARD_BACK = sieved(
  new RegExp(
    `${HELD_OUT}(?:は|を|も|だけ|なら)?[^。?]{0,8}?(?:返(?:し(?:し|いたし)?(?:済|た(?!ら|い|ほう|方)|まし|て(?:ある|あり|い(?:る|ま)|お(?:い|き)|る|ます|しま|もら|もろ)|と(?:い|る)|ちゃ)|却(?:し(?:た(?!ら|い)|まし)|済)|って(?:き|る|い(?:る|ま)))|抜(?:い(?:た(?!ら|ほう|方)|て(?:もら|もろ|い(?:る|ま)|る|ある|あり|しま|お(?:い|き))|と(?:い|る)|ちゃ)|きまし|け(?:た(?!ら)|てる|てます))|(?:手)?渡し(?:た(?!ら|い)|まし)|取り出し(?:た(?!ら|い)|まし|て(?:もら|ある|い(?:る|ま)|る))|持って(?:帰|行|い)(?:った|っちゃ|かれ|きまし|りまし|らは))`,
    'u',
  ),
);
const CARD_BACK_ABROAD = sieved(
  /\b(?:gave|handed|returned|took|pulled|removed)\b[^.?!]{0,20}\b(?:card|phone)\b|\bcard (?:is|was) (?:back|returned|out|removed)\b|卡(?:已经|也)?(?:还给|拿走|拔)|카드(?:는|를)?\s?(?:돌려|뺐|가져)/iu,
);
const AWAY = sieved(
  new RegExp(
    `${GUEST}(?:は|が|も|なら)?(?:(?:もう|すでに|とっくに|さっき|怒って|一旦|いったん|とりあえず)*(?:帰(?:った(?!ら)|りまし|っちゃ|っても|られ|らはっ|ってしま|してしま|しちゃ)|お帰り(?:に|で)|(?:また|あと|後)(?:で|ほど|から)?(?:また)?(?:来|きます|くる|いらっ|お越し)|出直)|(?:もう|すでに|とっくに)(?:い(?:ない|ません|なくな)(?!か)|おら(?:ん|へん)))`,
    'u',
  ),
);
const AT_SALE = sieved(
  new RegExp(
    `^(?:はい|そう|ええ|たしか|確か|ちょうど|さっきの?|今の?|${GUEST}の|ランチの|最後の)*(?:お?会計|お?勘定|お?精算|決済|お?支払い?|レジ(?:打ち)?|カード(?:決済|払い)?)(?:を|の|中の|し(?:て(?:い)?る|とる|た|ようとした)|やって(?:い)?る|打って(?:い)?る|通し(?:て(?:い)?る|た)|切って(?:い)?る)*(?:とき|時|際|最中|さいちゅう|途中|とちゅう|真っ最中|ところ|とこ|中)(?:に|で|の(?:こと|話)|は)?(?:です|でした|だった|だ|や|やった|やで|じゃった|なりました|なった|起きました|起きた|に|よ|ね|わ|けど|が)*[!]*$`,
    'u',
  ),
);
const BEFORE = sieved(
  /(?:レシート|控え|伝票|お金|代金|サイン|暗証番号?|おつり|お釣り|承認|お?会計|決済|カード|金額)(?:を|が|の|も|は)?(?:まだ)?(?:出る|でる|出す|もらう|貰う|いただく|頂く|受け取る|書く|書いてもらう|入れる|打つ|打ち込む|渡す|終わる|おわる|終える|済む|完了する|通る|通す|切る|返す|抜く)(?:ちょっと|すぐ|少し|直|寸|手)?前(?:だった|でした|です|だ|やった|や|じゃった|に|で|の(?:とき|時|こと|話)|よ|ね|わ|けど|が|切れ(?:た|ました)|落ち(?:た|ました)|消え(?:た|ました)|止ま(?:った|りました))*[!]*$/u,
);
