import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';
import { foldSpelling } from './spelling.ts';

/** More than one sale that stopped; and two that are named by what tells them apart, or one that stopped as well. Expects the text as it was written. */
export function severalHints(typed: string): readonly Hint[] {
  const folded = foldSpelling(normalise(typed));
  const close = withoutSpaces(folded);
  const isTold = SEVERAL.test(close) || SEVERAL_ABROAD.test(folded);
  return holding([
    ['severalStopped', isTold && !IS_NOT.test(folded)],
    ['twoSales', TWO_SALES.test(close) || TOO.test(close) || TOO_ABROAD.test(folded)],
  ]);
}

const STOPPED = '(?:止ま|停ま|切れ|落ち|途切れ|中断|固ま|フリーズ|途中)';
const TWO =
  '(?:(?:2|二|3|三)(?:件|つ|組|卓|名分|人分|人とも)|ふたつ|みっつ|両方|複数|立て続け|続けて(?:2|二))';
const ONE = '(?:テーブル)?[0-9a-z]+(?:番|卓)?(?:テーブル|席|卓|さん)?';
const SALE = '(?:お?会計|決済|支払い?|カード払い|取引|伝票)(?!待|連携)';
/** 会計が2件途中で切れました, テーブル3と5の会計が続けて止まりました, もう1件、前のお客さんのも止まってます. */
const SEVERAL = sieved(
  new RegExp(
    [
      `${SALE}[^。?]{0,6}${TWO}[^。?]{0,12}${STOPPED}`,
      `${TWO}(?:とも|ほど|くらい|ぐらい|も)?の?${SALE}[^。?]{0,12}${STOPPED}`,
      `${STOPPED}[^。?]{0,8}${SALE}[^。?]{0,4}${TWO}`,
      `(?:2|二|3|三)件(?:とも|が|も)?(?:続けて)?(?:途中で)?(?:止ま|切れ|中断|落ち|途切れ)`,
      `${ONE}と${ONE}の(?:${SALE}|お?客)[^。?]{0,10}${STOPPED}`,
      `${SALE}[^。?]{0,4}${STOPPED}[^。?]{0,8}(?:2|二|3|三)件`,
      `(?:2|二|3|三)(?:組|人|件|卓)(?:続けて|連続で?)[^。?]{0,4}${SALE}[^。?]{0,8}${STOPPED}`,
      `${SALE}も[^。?]{1,12}${SALE}も[^。?]{0,8}${STOPPED}`,
      `${SALE}[^。?]{0,6}${STOPPED}[^。?]{0,8}(?:次|別|他|隣)の(?:${SALE}|お?客|人|方|卓)[^。?]{0,6}も[^。?]{0,6}${STOPPED}`,
      `(?:1|一)件[^。?]{1,8}(?:1|一)件[^。?]{0,6}${SALE}[^。?]{0,8}${STOPPED}`,
      `前の(?:お?客|人|方|組|卓)[^。?]{0,8}も[^。?]{0,6}(?:止ま|停ま|切れ|落ち|途切れ|中断|固ま)`,
      `もう(?:1|一)件[^。?]{0,16}${STOPPED}`,
      `(?:${SALE}|カード|お?客(?:さん|様)?)[^。?]{0,8}(?:2|二|3|三)人(?:とも|共に)[^。?]{0,8}${STOPPED}`,
      `(?:2|二|3|三)人(?:とも|共に)[^。?]{0,4}(?:${SALE}|カード)[^。?]{0,8}${STOPPED}`,
      `(?:${SALE}|カード)[^。?]{0,4}(?:2|二|3|三)回(?:も|とも|続けて|連続で?)?[^。?更]{0,4}${STOPPED}`,
      `(?:${SALE}|カード|タッチ)[^。?]{0,8}${STOPPED}[^。?]{0,6}[。、]?(?:その)?次の(?:人|方|お?客(?:さん|様)?)も`,
      `レジ[^。、?]{1,4}もレジ[^。、?]{1,4}も[^。?]{0,6}(?:${SALE}|カード)[^。?]{0,8}${STOPPED}`,
      `(?:${SALE}|カード|タッチ)[^。?]{0,8}${STOPPED}[^。?]{1,24}(?:それ|そっち)も[^。?]{0,4}${STOPPED}`,
      `(?:カード|タッチ|差し|かざ)[^。?]{0,8}${STOPPED}[^。?]{0,6}もう(?:1|一)(?:回|度)[^。?更]{0,12}(?:て|で)も[^。?]{0,3}${STOPPED}`,
      `${STOPPED}[^。?更]{0,5}(?:の|やつ)(?:が|は)(?:2|二|3|三)(?:件|人|組)`,
      `(?:${SALE}|カード)[^。?]{0,8}${STOPPED}[^。?]{0,4}(?:人|お?客(?:さん|様)?|方)が(?:2|二|3|三)人`,
      `もう(?:1|一)(?:人|つ|組)の?[^。?]{0,6}${SALE}[^。?]{0,10}${STOPPED}`,
    ].join('|'),
    'u',
  ),
);
const SEVERAL_ABROAD = sieved(
  /\b(?:two|2|both|three|3|several) (?:of (?:the|my|our) )?(?:different |card )?(?:payments|sales|transactions|customers|cards|bills|tables)\b[^.?!]{0,30}\b(?:stopped|cut|interrupted|froze|frozen|stuck|halfway|in the middle)\b|(?:两|2|二|三|3)(?:笔|单|桌|位客人|个客人)[^。?!]{0,10}(?:断|停了|停下|卡住|卡了)|(?:前|上)一(?:个客人|位|笔|单)[^。?!]{0,10}(?:都|也)(?:卡|断|停)|(?:결제|카드|손님)[^.?!]{0,6}둘\s?다[^.?!]{0,14}(?:멈|끊|중단|꺼)|둘\s?다\s?(?:결제|카드)[^.?!]{0,14}(?:멈|끊|중단|꺼)|(?:두|2|세|3)\s?(?:건|명|팀|테이블)[^.?!]{0,14}(?:멈|끊|중단|꺼)/u,
);
/** Supposed, asked of what may come, or of something else. */
const IS_NOT = sieved(
  /端末|台(?!帳)|予約|(?:止まっ|停まっ|切れ|落ち|固まっ|なっ|中断し)たら|場合|(?:止ま|切れ|落ち)(?:る|れ)(?:こと|かも|ば|(?:の|ん)?(?:です)?か)|同じ(?:会計|金額)|\b(?:if|terminals|would)\b|如果|的话|(?:멈추|끊기|꺼지)면/u,
);

/** 3200円のと5400円の: that is all. */
const TWO_SALES = sieved(
  /^(?:[0-9,]{2,}円?の?(?:分|やつ|会計|お?客さん)?(?:と|、|,)[0-9,]{2,}円の?(?:分|やつ|会計|お?客さん)?)(?:です|だよ|でした|だった|だけど|の(?:2|二)(?:つ|件)|ふたつ|両方|、|。)*$/u,
);

/** もう一人も同じことになってます, where one is looked at. */
const TOO = sieved(
  /(?:もう(?:1|一)(?:人|つ|件|組|卓)|(?:別|他|ほか|隣|次)の(?:お?客(?:さん|様)?|人|方|会計|決済|卓|テーブル))(?:の)?(?:会計|決済|カード|ほう|方|分)?も[^。?]{0,4}(?:同じ(?:こと|よう|状態|症状|感じ|目に)|同様|止まっ|切れ|落ち(?:た|て|ま)|固まっ|途中で)/u,
);
const TOO_ABROAD = sieved(
  /\b(?:also|too|same thing|same)\b[^.?!]{0,30}\b(?:another|other|second|next) (?:customer|guest|payment|card|sale|table|one)\b|\b(?:another|other|second|next) (?:customer|guest|payment|card|sale|table|one)\b[^.?!]{0,24}\b(?:(?:stopped|froze|cut off|stuck|interrupted|halfway)\b[^.?!]{0,6}(?:too|also|as well)\b|also (?:stopped|froze|got|was|stuck))|(?:另一|另外一|下一|别的|隔壁)[^。?!]{0,6}(?:也|又)[^。?!]{0,3}(?:卡住|断|停|中断)|(?:다른|다음|옆)\s?(?:손님|건|결제|테이블)[^.?!]{0,6}도\s?(?:멈|끊|꺼|중단)/u,
);
