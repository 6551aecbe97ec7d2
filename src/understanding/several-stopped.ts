import type { Hint } from '../core/hint.ts';
import { sentencesIn } from './close.ts';
import { holding } from './holding.ts';
import { tellsNextStopped } from './next-stopped.ts';
import { mayBeBeside, namesOddSale, onlyHedges } from './named-beside.ts';
import { normalise } from './normalise.ts';
import { doubtsWhose, namesOneMore, tellsOneOfThem, tellsOtherLeft } from './one-left.ts';
import { tellsOtherUndone, tellsStopBeside } from './other-undone.ts';
import { tellsSeveralAtOnce } from './several-at-once.ts';
import { namesSecond, tellsOtherOne, tellsOtherTill } from './second-undone.ts';
import { tellsAnother, tellsTwoSales } from './several-beside.ts';
import { tellsSeveralAbroad } from './several-abroad.ts';
import { tellsSeveralCut } from './several-cut.ts';
import { tellsSeveralHang } from './several-hang.ts';
import { tellsSeveralNamed } from './several-named.ts';
import { tellsOverrunToo, tellsSeveralOverrun } from './several-overrun.ts';
import { sieved } from './sieve.ts';
import { tellsStoppedSince } from './stopped-since.ts';
import { withoutSpaces } from './spaces.ts';
import { foldSpelling } from './spelling.ts';

/** More than one sale that stopped; and two that are named by what tells them apart, or one that stopped as well. Expects the text as it was written. */
export function severalHints(typed: string): readonly Hint[] {
  const folded = inKanji(withoutSupposed(foldSpelling(normalise(typed))));
  const close = withoutSpaces(folded);
  return holding([
    ['severalStopped', tellsSeveral(close, folded)],
    ['severalCut', tellsSeveralCut(close, folded)],
    ['stoppedSince', tellsSince(close, folded)],
    ['namesOneMore', namesOneMore(close)],
    ['otherLeft', tellsOtherLeft(close)],
    ['doubtsWhose', doubtsWhose(close, folded)],
    ['stopsStill', tellsStopBeside(close, folded)],
    ['otherUndone', tellsOtherOne(close)],
    ['secondNamed', namesSecond(close) || namesOddSale(close)],
    ['mayBeBeside', mayBeBeside(close)],
    ['onlyHedges', onlyHedges(close)],
    ['otherTillStopped', tellsOtherTill(close)],
    ['nextStopped', tellsNextStopped(close, folded)],
    ['twoSales', tellsTwoSales(close) || tellsAnother(close, folded) || tellsOverrunToo(folded)],
  ]);
}

function tellsSeveral(close: string, folded: string): boolean {
  const isOfElse = OF_ELSE.test(folded);
  return (
    (!isOfElse && isToldTogether(close, folded)) ||
    tellsSeveralOverrun(folded) ||
    tellsSeveralAtOnce(folded)
  );
}

function isToldTogether(close: string, folded: string): boolean {
  if (SEVERAL.test(close) || isInOneBreath(close) || tellsSeveralAbroad(folded)) return true;
  return tellsSeveralNamed(close) || tellsSeveralHang(close, folded);
}

function tellsSince(close: string, folded: string): boolean {
  if (ENTRIES.test(close)) return false;
  return (
    tellsStoppedSince(close, folded) || tellsOtherUndone(close, folded) || tellsOneOfThem(close)
  );
}

/** 1つは成功で1つは失敗: what stands in the history, and no other sale. */
const ENTRIES = sieved(
  /^(?:履歴(?:は|に|には|で)?|2(?:つ|件)(?:あって|出てて|とも)?|、)*(?:片方|一方|[1一](?:つ|件|個))(?:は|が)?(?:成功|失敗|成立)(?:で|、|して(?:い)?て)*(?:片方|一方|[1一](?:つ|件|個))(?:は|が)?(?:成功|失敗|成立)(?:です|だ|でした|になって(?:い)?(?:る|ます)|よ|。)*$/u,
);

/** 2件の会計が止まった。こういう場合は?: what is asked behind it takes nothing back. */
function withoutSupposed(folded: string): string {
  if (!SUPPOSED.test(folded)) return folded;
  return sentencesIn(folded)
    .filter((one) => !SUPPOSED.test(one))
    .join('');
}

/** とまった, かたまった, as some write it. */
function inKanji(folded: string): string {
  return HARDENED.replace(HALTED.replace(folded, '止ま'), '固ま');
}

const HALTED = sieved(/とま(?=[っりる])/gu);
const HARDENED = sieved(/かたま(?=[っりる])/gu);

/** お二方ともカード刺したまま落ちました, 連続で落ちた、カード: a sale is named anywhere in it. */
function isInOneBreath(close: string): boolean {
  return PAYS.test(close) && (BOTH.test(close) || IN_A_ROW.test(close) || NEXT_TOO.test(close));
}

const STOPPED = '(?:止ま|停ま|切れ|落ち(?!着)|途切れ|中断|固ま|フリーズ|途中)';
const GONE = '(?:止ま|停ま|切れ|落ち(?!着)|途切れ|中断|固ま|フリーズ|途中|消え|閉じ)';
const TWO =
  '(?:(?:2|二|3|三)(?:件|つ|組|卓|名分|人分|人とも)|ふたつ|みっつ|両方|複数|立て続け|続けて(?:2|二))';
const ONE = '(?:テーブル|レジ)?[0-9a-z]+(?:番|卓)?(?:テーブル|席|卓|さん)?';
const SALE = '(?:お?会計|決済|支払い?|カード払い|取引|伝票)(?!待|連携)';
const GUEST = 'お?客(?:さん|様|さま)?';
/** 会計が2件途中で切れました, テーブル3と5の会計が続けて止まりました, もう1件、前のお客さんのも止まってます. */
const SEVERAL = sieved(
  new RegExp(
    [
      `${SALE}[^。?]{0,6}${TWO}[^。?]{0,12}${STOPPED}`,
      `${TWO}(?:とも|ほど|くらい|ぐらい|も)?の?${SALE}[^。?]{0,12}${STOPPED}`,
      `${STOPPED}[^。?]{0,8}${SALE}[^。?]{0,4}${TWO}`,
      `(?:2|二|3|三)件(?:とも|が|も)?(?:続けて)?(?:途中で)?(?:止ま|切れ|中断|落ち|途切れ)`,
      `${ONE}と${ONE}(?:の?両方|とも)?(?:の|で)(?:${SALE}|お?客|カード)[^。?]{0,10}${STOPPED}`,
      `${SALE}[^。?]{0,4}${STOPPED}[^。?]{0,8}(?:2|二|3|三)件`,
      `(?:2|二|3|三)(?:組|人|件|卓)(?:続けて|連続で?)[^。?]{0,4}${SALE}[^。?]{0,8}${STOPPED}`,
      `${SALE}も[^。?]{1,12}${SALE}も[^。?]{0,8}${STOPPED}`,
      `${SALE}[^。?]{0,6}${STOPPED}[^。?]{0,8}(?:次|別|他|隣)の(?:${SALE}|お?客|人|方|卓)[^。?]{0,6}も[^。?]{0,6}${STOPPED}`,
      `(?:1|一)件[^。?]{1,8}(?:1|一)件[^。?]{0,6}${SALE}[^。?]{0,8}${STOPPED}`,
      `前の(?:お?客|人|方|組|卓)[^。?]{0,8}も[^。?]{0,6}(?:止ま|停ま|切れ|落ち|途切れ|中断|固ま)`,
      `もう(?:1|一)件[^。?]{0,16}${STOPPED}`,
      `(?:${SALE}|カード)[^。?]{0,4}(?:2|二|3|三)回(?:も|とも|続けて|連続で?)?[^。?更]{0,4}${STOPPED}`,
      `レジ[^。、?]{1,4}もレジ[^。、?]{1,4}も[^。?]{0,6}(?:${SALE}|カード)[^。?]{0,8}${STOPPED}`,
      `(?:${SALE}|カード|タッチ)[^。?]{0,8}${STOPPED}[^。?]{1,24}(?:それ|そっち)も[^。?]{0,4}${STOPPED}`,
      `(?:カード|タッチ|差し|かざ)[^。?]{0,8}${STOPPED}[^。?]{0,6}もう(?:1|一)(?:回|度)[^。?更]{0,12}(?:て|で)も[^。?]{0,3}${STOPPED}`,
      `${STOPPED}[^。?更]{0,5}(?:の|やつ)(?:が|は)(?:2|二|3|三)(?:件|人|組)`,
      `(?:${SALE}|カード)[^。?]{0,8}${STOPPED}[^。?]{0,4}(?:人|お?客(?:さん|様)?|方)が(?:2|二|3|三)人`,
      `もう(?:1|一)(?:人|つ|組)の?[^。?]{0,6}${SALE}[^。?]{0,10}${STOPPED}`,
      `(?:2|二|3|三)台とも[^。?]{0,8}(?:${SALE}|払)[^。?]{0,12}(?:${GONE}|更新さ)`,
      `(?:前|さっき)の(?:お?客(?:さん|様)?|人|方)の?(?:分|会計|決済)?も、?(?:今|いま|次|こ)の(?:お?客(?:さん|様)?|人|方)の?(?:分|会計|決済)?も[^。?]{0,10}(?:${GONE}|飛[んび])`,
      `(?:どっち|どちら|両方)の(?:お?客|人|方)[^。?]{0,6}も[^。?]{0,8}(?:${GONE}|飛[んび])`,
      `(?:^|[。、]|${GUEST}の?|${SALE}(?:が|は)?)お?(?:(?:2|二|3|三|4|四)(?:人|名)(?:様|さん)?|ふたり)分(?:が|も|とも|、|同時に|途中で|急に)*(?:止ま|停ま|途切れ|中断|固ま|フリーズ|途中(?:で|です|だ|$)|消え|飛[んび])`,
    ].join('|'),
    'u',
  ),
);

const PAYS = sieved(
  /お?会計|決済|支払|カード|タッチ|お?客|お連れ|(?:刺|挿|差|通)し|かざ|クレジット|電子マネー|qr|pay/u,
);

/** お二方とも, 3組とも, 1人目も2人目も, 前の人も今の人も. */
const EACH = [
  '(?:お?(?:2|二|3|三|4|四|両)(?:人|名|方|組|件|卓|者|席|枚)(?:様|さん|さま)?|お?ふた(?:り|方|かた)(?:様|さん)?|ふたつ|両方)(?:とも|共に?|連続|続けて|立て続け)',
  '何(?:件|人|組|名)も',
  `(?:1|一|最初の)(?:人|件|組|枚|回)目?[^。?]{0,4}も[^。?]{0,6}(?:2|二|次の)(?:人|件|組|枚|回)目?[^。?]{0,4}も`,
  `(?:さっき|前|先|今|次|後)の(?:${GUEST}|人|方|組|子)[^。?も]{0,4}も[^。?も]{0,4}(?:さっき|前|先|今|次|後)の(?:${GUEST}|人|方|組|子)[^。?も]{0,4}も`,
].join('|');
const BOTH = sieved(
  new RegExp(
    `(?:${EACH})[^。?待並帰怒]{0,18}${GONE}|${GONE}[^。?]{0,6}(?:${EACH})(?:です|だ|や|ね|よ|!)*(?:$|[。、])`,
    'u',
  ),
);

/** What has stopped in a row, and not what was done in a row until it stopped. */
const ROW = '(?:連続|立て続け|たて続け|続けざま|続けて|相次いで?|次々)(?:で|に|して|と)?';
const IN_A_ROW = sieved(
  new RegExp(
    `${ROW}(?:2|二|3|三|4|四|何)(?:人|件|組|名|回)[^。?待並更]{0,10}${GONE}|${ROW}、?(?:お?会計|決済|支払い?|カード|タッチ|お客さん|お客様|中|途中|2件|二件|2人|二人|3件|三件|の|が|も|は|で|に){0,5}${GONE}|${GONE}(?:た|て|ま)[^。?]{0,6}(?:連続|立て続け|たて続け|続けざま)(?:で|に)?(?:です|だ|や|ね|よ|!)*(?:$|[。、])`,
    'u',
  ),
);

/** カード通したら落ちた。別の卓もや; 次の人も待ってる is none. */
const NEXT_TOO = sieved(
  new RegExp(
    `${GONE}[^?]{0,10}(?:次|つぎ|別|他|ほか|隣|となり|後ろ|前|もう(?:1|一)|あと(?:1|一))の?(?:${GUEST}|人|方|組|卓|席|テーブル|レジ|お?会計|決済|件|つ|子)(?:の(?:分|お?会計|決済|カード|ほう|方|やつ)?|で)?も(?:[^。?更待]{0,12}${GONE}|(?:また)?(?:同じ|同様)|(?:です|だ|や|なん|ねん|よ|ね(?!ん)|、|。|!|…)*$)`,
    'u',
  ),
);

/** Supposed, or asked of what may come; 落ちたら止まった has happened. */
const SUPPOSED = sieved(
  /(?:止まっ|停まっ|切れ|落ち|固まっ|なっ|中断し|消え|閉じ)(?:たら(?!、?[^。?、]{0,8}(?:止まっ|停まっ|切れ|落ち|固まっ|消え)(?:た|て(?!も))(?!ら|場合|とき|時|り))|た場合|たことあ|たことは)|場合|(?:止ま|切れ|落ち|固ま)(?:る|れ)(?:こと|かも|ば|(?:の|ん)?(?:です)?か)|(?:止まり|落ち|固まり|切れ)ま(?:す|せん)か|(?:時|とき|際)は(?:ど|何)|(?<!\b(?:know|sure|tell) )\bif\b|\bwould\b|如果|的话|万一|(?:멈추|끊기|꺼지)면/u,
);
/** Terminals or bookings are counted. */
const OF_ELSE = sieved(
  /(?:2|二|3|三|4|四|両|何|数|全)(?:つの|の)?端末|端末[^。?]{0,2}(?:2|二|3|三|両|全)|(?:2|二|3|三|4|四|両|何|数|全)台|件の予約|予約[^。?]{0,2}(?:2|二|3|三)|同じ(?:会計|金額)(?!(?:では?|じゃ|や)な|や?あら|ちゃう|と?違)|\bterminals\b/u,
);
