import { tellsAnother, tellsTwoSales } from './several-beside.ts';
import { tellsSeveralPaired } from './several-paired.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * カードの人とPayPayの人の会計が途中で止まった, 会計がみんな止まった, 会計が止まった。もう一件あります: more than one sale, by whose they are, by how many,
 * or by what is told right behind the first. Expects folded text of which nothing is supposed.
 */
export function tellsSeveralAtOnce(folded: string): boolean {
  const close = withoutSpaces(folded);
  if (tellsSeveralPaired(close)) return true;
  if (!MAY_BE.test(folded)) return false;
  if (OF_ONE.test(close)) return false;
  return TOLD.test(close) || isToldBehind(folded);
}

/** 会計中に止まった。もう一台も同じ: in one breath as in two. */
function isToldBehind(folded: string): boolean {
  const clauses = CLAUSE.split(folded);
  const cut = clauses.findIndex((one) => FIRST.test(withoutSpaces(one)));
  if (cut < 0) return false;
  const rest = clauses.slice(cut + 1);
  return rest.some((one) => isAnother(one)) || isAnother(rest.join('、'));
}

function isAnother(said: string): boolean {
  const close = withoutSpaces(said);
  return said !== '' && (GUESTS.test(close) || tellsTwoSales(close) || tellsAnother(close, said));
}

const CLAUSE = sieved(/[。、!,\n]\s*/u);

/** A sale, and what befell it. */
const MAY_BE = sieved(/会計|決済|支払|払い|カード|クレ|タッチ|伝票|取引|勘定|精算/u);
/** One that was tried again, and what was long ago. */
const OF_ONE = sieved(
  /割り?勘|去年|昨年|先月|以前|過去に|(?:他|ほか|よそ)の店|他店|同じ(?:お?会計|決済|お?客|人|方|カード|金額)(?!(?:さん|様|さま)?(?:とちゃ|と?違|(?:では?|じゃ|や)な|や?あら|ちゃう))/u,
);

const SALE = '(?:お?会計|決済|支払い?|払い|お?勘定|精算|清算|取引|伝票|カード)';
const GUEST = 'お?客(?:さん|様|さま)?';
const UPDATE = '(?:更新|アプデ|アップデート|バージョンアップ)';
/** As what has happened. */
const CUT =
  '(?:(?:止ま|停ま|固ま)(?:っ(?:た(?!ら)|て(?!も)|と|ち)|りま)|(?:切れ|落ち|途切れ|消え|閉じ)(?:た(?!ら)|て(?!も)|とる|まし|ちゃ)|飛(?:んだ|んで|びま)|フリーズ|中断|途中)';

/** 会計が止まった, カード決済止まった, 決済中に落ちました. */
const FIRST = sieved(
  new RegExp(
    `${SALE}[^。?更帰]{0,8}${CUT}|${UPDATE}[^。?]{0,8}${SALE}[^。?帰]{0,4}${CUT}|${SALE}[^。?]{0,3}(?:途|最)?中[^。?]{0,4}${UPDATE}`,
    'u',
  ),
);
/** お客さん2名です; 2名様の席 is one bill. */
const GUESTS = (() => {
  const end = '(?:です|でした|だ|や|なん|ん|けど|ね|よ|!)*$';
  const till = '(?:レジ|端末|機械)';
  const all = '(?:全部|ぜんぶ|すべて|全て|両方|どっちも|どちらも|[2-9二三四五六]台)(?:とも)?';
  return sieved(
    new RegExp(
      `^(?:(?:${GUEST}|全部で|合計|計)(?:は|が)?[2-9二三四五六](?:名|人|組)(?:様|さん|さま)?(?:分)?|${till}(?:が|は|も)?${all}|${all}の${till}(?:が|も)?)${end}`,
      'u',
    ),
  );
})();

const MANY = '(?:[2-9二三四五六七八九]|1[0-9]|数|何|複数)';
/** A party may pay one bill: 4名様の会計 is none. */
const COUNTED = `(?:${MANY}(?:件|組|人分|名分|名様分|人とも|組とも|台分|卓)|複数)`;
const SOME =
  '(?:みんな|みな|全員|いくつ(?:か|も)|何(?:件|人|組|個|台)(?:か|も)|数(?:件|組|人分)|複数|軒並み|片っ端から)';
const WHOSE = `(?:の(?:人|方|子|${GUEST}|テーブル|席|卓|組|レジ)|${GUEST}|番(?:レジ|テーブル|卓|席)?|円|レジ)(?:の(?:人|方|分|${GUEST}))?`;
const NUMBERED = '(?:窓口|レジ|席|卓|端末|カウンター|テーブル|受付)[0-9a-z一二三四]{1,2}(?:番)?';
const EVERY = '(?:みんな|みなさん|皆さん|全員|(?<!\\d)何(?:人|組|名)か|数(?:人|組|名)|複数)';
const NAME = '[^。?、てるた]{1,8}';
const METHOD = '(?:カード|クレジット|pay[a-z]{0,4}|ペイペイ|qr|電子マネー|交通系|タッチ)';
const AT_ONCE = '(?:同時|いっぺん|いちど|一度|一斉)に';
const TOLD = sieved(
  new RegExp(
    [
      `${NAME}${WHOSE}と${NAME}${WHOSE}(?:の)?(?:両方|2人|二人|どちらも)?(?:の?(?:${SALE}|分)|の(?=[がはも]))[^。?帰待]{0,12}${CUT}`,
      `${NUMBERED}と${NUMBERED}の?(?:${SALE}|分)[^。?帰待]{0,12}${CUT}`,
      `${SALE}(?:が|は|も)?(?:全部|ぜんぶ|すべて|全て)(?:が|、)?途中`,
      `(?<!家族|一家|グループ|席の|卓の)${EVERY}(?:の(?:${GUEST}|人|方))?の?${SALE}[^。?帰待]{0,10}${CUT}`,
      `(?:それぞれ|別々)の?${SALE}[^。?帰待]{0,8}${CUT}`,
      `${SALE}[^。?帰待]{0,4}${CUT}[^。?帰待]{0,6}(?:${GUEST}|人|方)(?:が|は|、)?${MANY}(?:人|組|名|件)`,
      `(?:前|さっき|先)の(?:${GUEST}|人|方|組)と、?(?:今|いま|次|後)の(?:${GUEST}|人|方|組)の?(?:${SALE}|分)?[^。?帰待]{0,10}${CUT}`,
      `[0-9,]+円(?:の)?と、?[0-9,]+円の?(?:${SALE}|分|人|方|やつ)?[^。?帰待]{0,12}${CUT}`,
      `${METHOD}と${METHOD}(?:の|で)[^。?帰待]{0,6}(?:途中|落ち(?:た|て|まし)|切れ(?:た|て|まし)|固ま[っり])`,
      `(?:${SALE})(?:が|は|も|、)?(?:途中で)?${SOME}[^。?帰待更]{0,8}${CUT}`,
      `(?:${GUEST}|(?<!家族|お連れ様)(?:並んで(?:い)?た|待って(?:い)?た)(?:人|方))(?:たち)?${SOME}の?${SALE}[^。?帰待]{0,12}${CUT}`,
      `${COUNTED}(?:ほど|くらい|ぐらい)?(?:の)?${SALE}[^。?帰待]{0,12}${CUT}`,
      `${SALE}(?:の(?:途|最)?)?(?:中)の?(?:レジ|端末|機械|${GUEST}|人|方)[^。?帰待]{0,8}${MANY}(?:台|つ|件|人|組)[^。?帰待]{0,6}${CUT}`,
      `${SALE}[^。?帰待]{0,8}${AT_ONCE}${MANY}(?:台|つ|件|人|組)[^。?帰待]{0,6}${CUT}`,
      `(?:(?:店|みせ)(?:中|じゅう)|全店|全部|すべて|全て)の?(?:端末|レジ|機械)[^。?帰待]{0,6}${SALE}[^。?]{0,2}中[^。?帰待]{0,6}(?:${CUT}|${UPDATE})`,
      `(?:レジ|端末)?${MANY}台(?:とも|同時に?|いっぺんに|が)[^。?帰待]{0,3}${UPDATE}[^。?帰待]{0,12}${SALE}[^。?帰待]{0,4}${CUT}`,
      `(?:さっき|前|先ほど|朝|昼)(?:に|も|、)?${SALE}[^。?更]{0,6}${CUT}[^。?更端画]{0,6}(?:今|いま|次|今回|今度)(?:も|また)[^。?更端画]{0,6}(?:(?:止ま|停ま|固ま)(?:った(?!まま|ら)|りました)|(?:切れ|落ち)(?:た(?!まま|ら)|ました))`,
      `${UPDATE}[^。?帰]{0,12}${SALE}(?:が|は|も|、)?${SOME}[^。?帰待]{0,8}${CUT}`,
    ].join('|'),
    'u',
  ),
);
