import { sieved } from './sieve.ts';

/**
 * もう1人のは見つかりません, QRのほうはだめでした, 2件目は?: of a second sale, that it has not ended, or nothing yet. Told behind a success, or alone
 * after one. Expects folded text without spaces of which nothing is supposed.
 */
export function tellsSecondUndone(close: string): boolean {
  return SECOND.test(close) && !ELSE.test(close);
}

/** もう一人のお客さんは分からない: beside one that is in doubt, it is surely another. */
export function tellsOtherOne(close: string): boolean {
  return OTHER_ONE.test(close) && !ELSE.test(close);
}

/** A second one that has not ended or has stopped, or nothing but its number: after a success it is asked for. */
export function namesSecond(close: string): boolean {
  if (BARE.test(close)) return true;
  return (SECOND.test(close) || STOPPED.test(close)) && !ELSE.test(close) && !OF_LAST.test(close);
}

/** 今のはわからない, of what was said; 残りはまだです, of terminals. */
const OF_LAST = sieved(
  /^(?:あ|え)?、?(?:今|いま)の[はがも]|^(?:あと)?残りの?(?:(?:1|一)(?:台|つ))?は?まだ/u,
);

/** カウンターの端末は途中のままです, もう片方は画面が真っ黒: right behind a success, it may have stopped in a sale as well. */
export function tellsOtherTill(close: string): boolean {
  return TILL.test(close) && !ELSE.test(close);
}

/** Of the update, the power or a question; or it is well after all. */
const ELSE = sieved(
  /更新|アップデート|アプデ|充電|電池|バッテリ|wi-?fi|ネット|電波|予約|質問|聞き|教え|お知らせ|待って|並んで|昨日|きのう|先週|先月|以前|直(?:った|り)|動い(?:た|て)|大丈夫|問題な|成功|成立|完了|通(?:った|って(?:い)?(?:た|ま))/u,
);

const GUEST = 'お?客(?:さん|様|さま)?';
const SALE = '(?:お?会計|決済|支払い?|精算|お?勘定)';
const METHOD =
  '(?:カード|クレカ|クレジット|pay[a-z]{0,4}|ペイペイ|qr(?:コード)?|電子マネー|交通系|タッチ|スマホ)';
const ONE_MORE =
  '(?:もう|あと)(?:お?(?:1|一)(?:人|件|組|名|個|つ|枚|本|方)(?:様|さま)?|お?ひと(?:り|つ|かた)(?:様|さま)?)';
/** Another one, whatever was spoken of. */
const OTHER = [
  `${ONE_MORE}(?:の?(?:${SALE}|分|ほう|方|やつ|${GUEST}|人|カード)(?:の)?|のん|の(?=[がはも]))`,
  '(?:もう|あと)(?:1|一)(?:人|件|組)(?=エラー|履歴|不明|処理中|失敗)',
  '(?:もう|あと)(?:1|一)(?:件|個|組|枚)(?=[はがも])',
  '(?:もう|あと)(?:1|一)人(?=[はがも](?:エラー|失敗|処理中|不明|[分わ]から|わかん|見つか))',
  '(?:もう|あと)(?:1|一)(?:人|件|組)[^。?更待]{1,14}(?:その(?:人|方)|そっち)の(?:ん|分|ほう)?',
  '[2二3三](?:人|件|組|個)目(?:の)?(?:方の?|人の?)?',
  `(?:別|べつ|他|ほか|隣|となり|次|今度|残り)の?(?:${GUEST}|人|方|組|卓|席|レジ|端末)の?(?:${SALE}|分|カード|やつ|(?<=の)(?=[がはも]))`,
  `(?:別|べつ|他|ほか|隣|となり|次|残り)の?${SALE}`,
  `もう片方(?:の?(?:${SALE}|分|人|${GUEST}))`,
].join('|');
/** One that is told from others; without another it may be the very one. */
const NAMED = [
  '(?:^|(?<=[。、!\\nでがけどし]))残り(?:の?(?:1|一)(?:件|人|つ))?(?=[はがも])',
  `${METHOD}の(?:ほう|方|人|やつ|${GUEST})(?:の)?(?:${SALE}|分)?`,
  `[0-9,]+円の(?:ほう|方|人|やつ|分|${SALE})`,
  `(?:さっき|先ほど|もう(?:1|一)人|隣|あ)の[^。?!、のはがも更]{1,6}(?:さん|様|さま)の(?:分|${SALE}|やつ)?(?=[がはも])`,
  `(?:今|いま)の(?:人の|方の|${GUEST}の|分)?(?=[がはも])`,
].join('|');
const ITS = '(?:の|分|ほう|やつ|は|が|も|を|だけ|、|また|まだ|ずっと|結果|履歴に?|今|いま)*';
const NOT_ASKED = '(?![^。!]{0,6}(?:\\?|か[。!]*$))';
const END =
  '(?:です|でし(?:た|て)|だ(?!ろ)|や(?!ろ)|なん|ん|っす|けど|が|わ|よ|ね|の|とのこと|そう|みたい|らしい|。|、|!|…)*$';
const UNDONE = [
  `(?:まだ|途中)(?:の?まま)?${END}`,
  '(?:処理中|未了|処理未了)(?!なら|の場合|って?何)',
  `(?:分から|わから|分かって(?:い)?な|わかって(?:い)?な|[分わ]かりませ|わかん|不明)`,
  '(?:終わって(?:い)?(?:な|ま?せん|へん)|終わら(?:な|ん|へん)|終わりませ|終わっとら)',
  '(?:見つか(?:ら|りませ|って(?:い)?(?:な|ませ))|見当た(?:ら|りませ))',
  '(?:履歴に(?:は|も)?)?(?:無(?:い|く|し|かった)|ございませ|な(?:い(?!と)|かった)|出て(?:い|き|こ)?(?:な|ま?せん|へん)|載って(?:い)?(?:な|ま?せん|へん))',
  'エラー(?!の(?:場合|とき)|(?:が|は|も|じゃ|では)?(?:な|消え|出(?:て)?(?:い)?(?:な|ませ)))',
  `(?:だめ|ダメ|アウト|あか(?:ん|へん))(?!なら|だったら|やったら)`,
  '(?:見て|確認(?:でき|し)て|確かめて|調べて)(?:い)?(?:な(?:い|く)|ま?せん|へん)',
  '失敗(?!なら|したら|の場合|じゃ|では)',
].join('|');
const CUT =
  '(?:止ま|固ま)(?:った(?!ら)|って(?:い)?(?:る|ま)|りまし|っと)|フリーズ|(?:落ち|切れ)(?:た(?!ら)|て(?:い)?(?:る|ま)|まし)|途中で';
const SECOND = sieved(new RegExp(`(?:${OTHER}|${NAMED})${ITS}(?:${UNDONE})${NOT_ASKED}`, 'u'));
const OTHER_ONE = sieved(new RegExp(`(?:${OTHER})${ITS}(?:${UNDONE})${NOT_ASKED}`, 'u'));
const STOPPED = sieved(new RegExp(`(?:${OTHER}|${NAMED})${ITS}(?:${CUT})${NOT_ASKED}`, 'u'));

/** 2件目は, もう1人のほうは?: that is all. */
const BARE = sieved(
  new RegExp(
    `^(?:で|じゃ|あと?|、)*(?:[2二3三](?:人|件|組)目|(?:もう|あと)(?:1|一)(?:人|件|組)|もうひとり|残りの?(?:1|一)?(?:人|件))(?:の?(?:人|方|分|ほう|やつ|${GUEST}|${SALE})|の)?(?:は|が)(?:どう(?:すれば|したら|する|し(?:ま|た))[^。]{0,8}|どない[^。]{0,8})?[?…。、]*$|^(?:で|じゃ|ほんで|あと?|、)*(?:もう|あと)(?:1|一)(?:個|つ)の(?:やつ|ほう|方|分)(?:は|が|、)?(?:どう(?:すれば|したら)|どない)`,
    'u',
  ),
);

const PLACE =
  '(?:もう片方|もう(?:1|一)台|(?:隣|となり|カウンター|テラス|座敷|ホール|奥|手前|入口|外|[1-3二三]階|別|他|ほか)の?(?:端末|レジ|機械|ほう|方)|(?:端末|レジ)[0-9a-z]{1,2}|[2二3三]台目)';
const TILL = sieved(
  new RegExp(
    `${PLACE}(?:の(?:端末|レジ|機械|画面|ほう|方))?(?:は|が|も)(?:まだ|ずっと|画面(?:が|も)?|急に|、)*(?:${SALE}(?:が|の)?)?(?:まだ)?(?:途中|真っ(?:黒|暗)|まっくら|固まっ(?:た(?!ら)|て|と)|止まっ(?:た(?!ら)|て|と)|落ち(?:た(?!ら)|て|まし)|フリーズ|処理中)${NOT_ASKED}`,
    'u',
  ),
);
