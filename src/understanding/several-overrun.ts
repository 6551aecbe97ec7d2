import { sentencesIn } from './close.ts';
import { isSaleCut } from './sale-cut.ts';
import { tellsAnother } from './several-beside.ts';
import { PLACE } from './several-cut.ts';
import { tellsSeveralOverrunAbroad } from './several-overrun-abroad.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * 両方のレジで会計中に更新になった, 会計中に更新始まったのが2人, 会計中に更新入った、隣のレジもや: more than one sale was under way when the update came.
 * Those who wait, a bill that is shared, and what was long ago are none. Expects folded text.
 */
export function tellsSeveralOverrun(folded: string): boolean {
  const sentences = sentencesIn(folded);
  const isTold = sentences.some(isOverrun) || isNextToo(folded) || isToldApart(sentences);
  return isTold || tellsSeveralOverrunAbroad(folded);
}

function isOverrun(sentence: string): boolean {
  const close = withoutSpaces(sentence);
  return !OF_ONE.test(close) && SEVERAL.test(close) && isSaleCut(sentence);
}

/** レジ2台とも更新に入った。お客さん会計中でした. */
function isToldApart(sentences: readonly string[]): boolean {
  const told = sentences.map(withoutSpaces).filter((one) => !OF_ONE.test(one));
  return told.some((one) => BOTH_UPDATED.test(one)) && told.some((one) => WAS_AT_SALE.test(one));
}

/** レジ2も会計中に更新になった, もう1人も更新になった: told beside one that is in doubt. Expects folded text. */
export function tellsOverrunToo(folded: string): boolean {
  return sentencesIn(folded).some((one) => {
    const close = withoutSpaces(one);
    return THEIRS.test(close) || (TOO.test(close) && !OF_ONE.test(close) && isSaleCut(one));
  });
}

/** 会計中に更新が始まった。隣のレジも. */
function isNextToo(folded: string): boolean {
  const clauses = CLAUSE.split(folded);
  const cut = clauses.findIndex((one) => UPDATE.test(one) && isSaleCut(one));
  const rest = cut < 0 ? '' : clauses.slice(cut + 1).join('、');
  return rest !== '' && tellsAnother(withoutSpaces(rest), rest);
}

const CLAUSE = sieved(/[。、!,]\s*/u);
const UPDATE_JA = '(?:更新|アプデ|アップデート|バージョンアップ)';
const UPDATE = sieved(/更新|アプデ|アップデート|バージョンアップ|updat|升级|업데이트/u);

/** One sale, one long ago or elsewhere, and what had better be done. */
const OF_ONE = sieved(
  /割り?勘|(?:方|ほう)が(?:いい|ええ|良い|よい)|去年|昨年|先月|以前|昔|過去に|(?:他|ほか|別|よそ)の店|他店|同じ(?:お?会計|決済|お?客|人|方|カード|金額)(?!(?:さん|様|さま)?(?:とちゃ|と?違|(?:では?|じゃ|や)な|や?あら|ちゃう))/u,
);

const SALE = '(?:お?会計|決済|支払い?|払い|お?勘定|精算|清算|カード|クレカ|タッチ|取引)';
const GUEST = 'お?客(?:さん|様|さま)?';
const NUMBER = '(?<![0-9.:時])(?:2|二|3|三|4|四|両|複数)';
/** They wait, or are on their way; 3組目 is one. */
const NO_MORE = '(?!目|[^。?更]{0,8}(?:待|並|帰|怒|来|予約))';
const COUNTED = `${NUMBER}(?:件|組|台|つ)(?:分)?${NO_MORE}`;
const PERSONS = `お?(?:${NUMBER}(?:人|名|方)(?:様|さん|さま)?|ふた(?:り|方|かた)(?:様|さん)?)${NO_MORE}`;
const EACH = `(?:お?${NUMBER}(?:人|名|方|組|件|台|卓|席|枚|者|つ|レジ)(?:様|さん|さま)?(?:分)?|お?ふた(?:り|方|かた)(?:様|さん)?|ふたつ)(?:とも|共に?|同時|いっぺん|一緒|一斉|連続|続けて|全員|みんな|全部)`;
const BOTH = `(?:${EACH}|両(?:方|者|レジ)(?:とも)?|双方|(?:どっち|どちら)(?:の[^。?、も]{1,6})?も|(?:全部|すべて|全て)の?(?:レジ|端末)|(?:レジ|端末)(?:が|は)?全部|複数の(?:レジ|端末|${GUEST})|何(?:人|件|組|台)(?:か|も))${NO_MORE}`;
const BOTH_UPDATED = sieved(
  new RegExp(
    `${BOTH}[^。?更待並帰]{0,8}${UPDATE_JA}(?:の?画面)?(?:に|が)?(?:急に|勝手に)?(?:入|な|始ま|切り替わ|変わ)(?:った(?!ら|場合|とき|時)|りまし|って(?!も|な))`,
    'u',
  ),
);
const WAS_AT_SALE = sieved(
  new RegExp(`${SALE}(?:の)?(?:途|最)?中(?:でした|(?:だっ|やっ)た(?!ら|の|場合)|です(?!か))`, 'u'),
);
const ONE =
  '(?:(?:レジ|テーブル|端末|カウンター)?の?[0-9a-z一二三四]{1,2}(?:番|号機?|卓|階)?(?:の?(?:レジ|テーブル|席|卓|端末))?|(?:カウンター|テラス|ホール|座敷|個室|入口|奥|手前|外|中)(?:の?(?:レジ|席|端末|ほう|方))?)';
const SEVERAL = sieved(
  new RegExp(
    [
      `${BOTH}[^。?更待並帰]{0,14}${SALE}`,
      `${SALE}[^。?、更待並帰]{0,10}${BOTH}`,
      `${COUNTED}(?:の(?:端末|レジ|${GUEST})?)?(?:が|は|、|で|に|の)?(?:それぞれ|別々)?${SALE}`,
      `${SALE}(?:を|が|は)?${COUNTED}`,
      `${PERSONS}(?:が|は|、|分の|それぞれ|続けて)*${SALE}`,
      `(?:${GUEST}${PERSONS}の|${PERSONS}の${GUEST}[がの])${SALE}`,
      `${SALE}(?:を)?(?:(?:の?(?:途|最)?中)(?:の|だった|やった)|し(?:て(?:い)?た|とった|よった))(?:${GUEST}|人|方)?(?:が|は)?(?:${COUNTED}|${PERSONS})`,
      `${UPDATE_JA}(?:で|に|のせいで)(?:${SALE})?(?:が|の)?(?:${COUNTED}|${PERSONS}(?:分)?)(?:が|も|は|とも|ほど|の|、)*(?:${SALE}(?:が|も)?)?(?:飛|途中|中断|止ま|切れ|消え|宙)`,
      `${SALE}[^。?、更待並帰]{0,8}${NUMBER}(?:台|件|組|人)(?:が|は)?(?:急に|同時に)?${UPDATE_JA}`,
      `${UPDATE_JA}[^。?更]{0,10}(?:の(?:が|は)|(?:${GUEST}|人|方|やつ|レジ|端末|お?会計|決済)(?:が|は|、)?)(?:${COUNTED}|${PERSONS}|${BOTH})`,
      `${UPDATE_JA}[^。?更]{0,12}、(?:${COUNTED}|${PERSONS}|${BOTH})(?:同時|とも|です|だ|や|で|よ|ね|!|。)*$`,
      `${ONE}(?:と|、)${ONE}(?:、?両方(?:とも)?|の両方|とも|同時に)(?:の|で|が|、)?${SALE}|${ONE}と${ONE}(?:の|で|、)(?:同時に)?(?:${GUEST}の)?${SALE}`,
      `${SALE}[^。?、待並帰]{0,8}${ONE}と${ONE}(?:が|で|も|に|同時)`,
      `${PLACE}、?${PLACE}[^。?更待並]{0,10}${SALE}|${SALE}中?も[^。?]{1,12}${SALE}中?も`,
      `${SALE}[^。?]{0,8}${UPDATE_JA}[^。?]{1,16}も[^。?]{0,4}${SALE}[^。?]{0,8}${UPDATE_JA}`,
    ].join('|'),
    'u',
  ),
);

/** レジ2も, もう1人も, 隣のお客さんの会計も. */
const TOO = sieved(
  new RegExp(
    `(?:${ONE}|(?:隣|となり|前|次|別|他|ほか|奥|手前|後ろ|さっき)の?[^。?、も]{1,6}|もう(?:1|一)(?:人|件|組|台|つ)[^。?、も]{0,6})(?:の(?:お?会計|決済|カード|分))?(?:で)?も[^。?更待並]{0,6}${SALE}`,
    'u',
  ),
);

/** What came over a customer came over a sale. */
const THEIRS = sieved(
  new RegExp(
    `(?:(?:${PERSONS})(?:とも|が|も)|(?:もう(?:1|一)(?:人|件|組)|(?:隣|となり|前|次|別|他|ほか|後ろ|さっき)の?(?:人|方|組))(?:の)?(?:${GUEST}|お?会計|決済)?(?:で)?も|(?:隣|となり|前|次|別|他|ほか|後ろ|さっき)の?(?:${GUEST}|お?会計|決済)(?:の(?:お?会計|決済|カード|分))?(?:で)?も)[^。?、更待並]{0,6}${UPDATE_JA}(?:画面)?(?:に|が)?(?:急に|勝手に)?(?:な(?:った(?!ら)|って(?!も)|りまし|っちゃ)|始ま(?:った(?!ら)|って(?!も)|りまし)|入(?:った(?!ら)|りまし))`,
    'u',
  ),
);
