import { type Sieved, sieved } from './sieve.ts';

/**
 * 成功でした。今のお客さんカード挿したまま動かないです: what came of one sale, and behind it that another was begun and has stopped. What has come
 * through as well, or was on another day, is none. Expects folded text of which nothing is supposed, and the same without spaces.
 */
export function tellsStoppedSince(close: string, folded: string): boolean {
  return (
    isTold(behind(close, OUTCOME), [ANOTHER, ONCE_MORE]) ||
    isTold(before(close), [ANOTHER]) ||
    isTold(behind(close, OUTCOME_ZH), [CHINESE]) ||
    isTold(behind(folded, OUTCOME_ABROAD), [ENGLISH, KOREAN])
  );
}

function isTold(rest: string, patterns: readonly Sieved[]): boolean {
  return patterns.some((one) => one.test(rest)) && !OVER.test(UNSURE.replace(rest, ''));
}

/** What is said behind the first outcome that is told. */
function behind(text: string, outcome: Sieved): string {
  const found = outcome.exec(text);
  return found === null ? '' : text.slice(found.index + found[0].length);
}

/** The same, where nothing is told there that would take it away: another success, if nothing else is named. */
export function behindAlone(text: string, outcome: Sieved, unless: Sieved = outcome): string {
  const rest = behind(text, outcome);
  return unless.test(rest) ? '' : rest;
}

/** What is said before the outcome of one that is told apart (レジ2は固まってる。レジ1は成功); nothing, where it is of the same terminal. */
function before(text: string): string {
  const found = OF_FIRST.exec(text);
  const told = text.slice(0, found?.index ?? 0);
  const number = found?.groups?.['number'];
  return number !== undefined && told.includes(number) ? '' : told;
}

const OF_FIRST = sieved(
  /(?<=[。、!])(?:で、|でも)?(?:(?:さっき|先ほど|前|最初|はじめ|先)の|(?:1|一)(?:人|件)目|レジの?(?<number>[0-9a-z]))[^。?!]{0,6}[はも][^。?!]{0,8}(?:成功|成立|失敗|完了|済|通(?:った|って))/u,
);

const OUTCOME = sieved(
  /(?<!(?:更新|アップデート|アプデ|再起動)[がはにも]?)(?:成功|成立|失敗|完了)|済(?:み|んで|んだ)|通(?:った|って|りまし)|払(?:えた|って(?:もら|いただ))|(?:もら|いただ|頂|受け取)(?:った|って|い(?:た|て|まし)|りました|ろうた)|もろた|引かれ|処理中|履歴に(?:は|も)?(?:無|な)/u,
);
const OUTCOME_ZH = sieved(/成功|失败|通过|(?:付|收|刷过)了|收(?:到|了)?现金/u);
const OUTCOME_ABROAD = sieved(
  /\b(?:succe\w*|fail(?:ed|ure)|went through|approved|paid|took cash|worked)\b|성공|실패|승인|현금으로\s?받/u,
);

const WHO =
  '(?:(?:今|いま|次|つぎ|別|べつ|違う|他|ほか|隣|となり|後ろ|新しい)の?(?:お?客|人|方(?!法)|組|卓|席|テーブル)|もう(?:1|一)(?:人|組|件|卓|名)|[2二]人目|並んで(?:い)?(?:た|る)|(?<![0-9])次[はにの]|(?:今|こん)度は)';
const WHERE =
  '(?:もう(?:1|一)(?:台|つの)|もう片方|(?:別|他|ほか|隣|となり)の?(?:レジ|端末|機械|台)|レジの?[0-9a-z一二三]|[0-9]番(?:レジ|卓|テーブル)?|[0-9二三]台目|(?:こっち|あっち|カウンター|テラス|[0-9]階|座敷)(?:の|は|で|も))';
const CARD = '(?:カード|クレカ|クレジット|スマホ|携帯|qr(?:コード)?|バーコード|paypay|ペイペイ)';
const HELD = '(?:挿|差|刺|さ|通|入れ|読|かざ|切っ|タッチ|当て|ピッ)';
const SALE = '(?:お?会計|決済|支払い?|精算|お?勘定)';
/** カード挿したまま, QR読んだら, 会計中に, 決済の途中, タッチした瞬間; 会計ができない is none. */
const BEGUN = `(?:${CARD}(?:を|が|は|も)?${HELD}|(?:差|挿|刺)し(?:た|っ)|タッチし|かざし|暗証|${SALE}(?:の|が|も|を)?(?:真っ)?(?:途中|最中|中|して(?:い)?[たる]|しとった|しよった)|払って(?:もら|いただ)|払う途中)`;
/** 止まってた会計, 固まったやつ are of one that is known. */
const KNOWN = '(?:い)?(?:た)?(?:やつ|の[はが]|お?会計|決済|分|件|お?客|ほう)';
const NOT = `(?!${KNOWN}|(?:は|も)?(?:い)?(?:な[いく]|ません|へん)|たら|ても)`;
const CUT = `(?:(?:止ま|停ま|固ま)(?:っ(?:た|て|と(?:る|ん)|ち)|り(?:まし|よ))|(?:落ち|切れ|消え|閉じ)(?:た|て|まし|よ)|途切れ|フリーズ|中断)`;
const STILL = `(?:${CUT}|真っ(?:暗|黒|白)|まっくら|黒くな|ブラックアウト|(?:動か|進ま)(?:な|ん|へん|ず)|反応(?:が)?(?:し(?:な|ま)|せ|な)|再起動(?:が)?(?:かか|始ま|し(?:た|て|まし))|(?:更新|アップデート|アプデ)[^。?]{0,4}(?:出|始ま|はじま|入っ|なっ|走))`;
const GUEST = '(?:さん|様|さま)?';
/** 通ってない, 払えてへん: it was tried; まだ会計できてない waits for its turn. */
const NOT_THROUGH = `(?:通(?:っ(?:て(?:い)?|と)(?:な|ま?せ|へん|らん)|ら(?:な|ん(?!ば)|へん|ず)|りませ)|(?<!まだ[^。?!]{0,6})(?:払え|決済でき|会計でき|支払いでき|決済ができ|会計ができ|支払いができ)(?:て(?:い)?|と)(?:な|ませ|へん|らん))(?!(?:か|く)?(?:った)?(?:い?と|ら|れば|ても|場合|とき|時は))`;
const ANOTHER = sieved(
  new RegExp(
    [
      `(?:${WHO}|${WHERE})[^。?!]{0,14}?${BEGUN}[^。?!]{0,20}?${STILL}${NOT}`,
      `(?:${WHO}|${WHERE})[^。?!]{0,6}${SALE}(?:が|も|は)?(?:また|急に|途中で)*${CUT}${NOT}`,
      `(?:${WHO}|${WHERE})(?:(?!更新|アプデ|ネット|wi|電[気波源]|端末)[^。?!]){0,10}?${NOT_THROUGH}`,
      `(?:${WHO}|${WHERE})${GUEST}の?(?:${SALE}|分|ほう|方|やつ|カード)?(?:は|が)(?:まだ|、)*(?:失敗|エラー|処理中|不明|だめ|(?:どうな[^。?!]{0,5})?わから(?:な|ん))`,
      `(?:今|いま)(?:さっき|、|は)?${CARD}(?:を|も)?${HELD}[^。?!、]{0,3}(?:たら|だら|途端|とたん|瞬間|とき|時|ところ)[^。?!]{0,10}${STILL}${NOT}`,
    ].join('|'),
    'u',
  ),
);

/** また同じように止まりました: of whom is not told; また端末が落ちた is of none. */
const ONCE_MORE = sieved(
  new RegExp(
    `[。、!](?:でも|けど|だけど|ただ|で|あと|なのに|その(?:後|あと)|今|いま|、)*(?:また|今度も|次も)(?:(?!端末|画面|電源|アプリ|更新|wi|ネット|機械)[^。?!]){0,8}${CUT}${NOT}`,
    'u',
  ),
);

const CHINESE = sieved(
  /(?:下一?(?:位|个|笔)|(?:现在|这会儿)的?(?:客人|顾客)|另(?:外)?一|别的(?:客人|顾客)|隔壁|[0-9]号)[^。?!]{0,8}(?:刷|插|扫|付款|收款|结账|卡)[^。?!]{0,8}(?:黑屏|卡住|卡在|断|停|死机|没反应|不动|更新)/u,
);
const NEXT_EN =
  '(?:(?:next|another|other|current|new|second) (?:customer|guest|person|one|card|payment|sale|register|terminal|till)|(?:register|terminal|till) ?\\d)';
const SALE_EN = '(?:card|payment|paying|paid|sale|qr|tap\\w*|checkout)';
const GONE_EN =
  '(?:froze|frozen|stuck|black|dark|stopped|crash\\w*|died|hung|shut|cut|interrupted|update (?:screen|started))';
const ENGLISH = sieved(
  new RegExp(
    [
      `\\b${NEXT_EN}\\b[^.?!]{0,24}\\b${SALE_EN}\\b[^.?!]{0,24}\\b${GONE_EN}\\b`,
      `\\b${NEXT_EN}\\b[^.?!]{0,24}\\b${GONE_EN}\\b[^.?!]{0,24}\\b${SALE_EN}\\b`,
      `\\b(?:next|another|other|new|second) (?:card|payment|sale)\\b[^.?!]{0,16}\\b${GONE_EN}\\b`,
    ].join('|'),
    'u',
  ),
);
const KOREAN = sieved(
  /(?:다음|지금|이번|다른|새|옆)\s?(?:손님|분|계산대|단말기)[^.?!]{0,10}(?:카드|결제|계산|찍|꽂)[^.?!]{0,14}(?:멈|꺼졌|꺼져|먹통|끊|업데이트|까매)/u,
);

/** 通ったか分からない, 成功してない, 大丈夫かな: neither tells that it is over; 問題なかった does. */
const UNSURE = sieved(
  new RegExp(
    [
      '(?:成功|成立|完了|通[っり]|済[みん]|大丈夫|問題な|直っ|直り|動い)[^。、?!]{0,7}?(?:か(?!ら|った)|\\?)',
      '(?:成功|成立|完了|通っ|直っ|動い)[^。、?!]{0,5}?(?:な[いか]|ませ|へん|とらん|ていず)',
      '(?:不知道|不确定|不清楚|没有?)[^。?!]{0,8}(?:通过|成功)|(?:通过|成功)了?没',
      '\\b(?:if|whether)\\b[^.?!]{0,20}\\b(?:went through|worked|succe\\w*)|성공(?:했|한|인)?(?:는지|건지|지)',
    ].join('|'),
    'gu',
  ),
);

/** The other went through too, or works again; or it was another day. */
const OVER = sieved(
  /成功|成立|通(?:った|って|りまし)|直(?:った|り)|動い(?:た|てる|ています|てます)|復旧|大丈夫(?:だった|でした)|問題な|済(?:み|んで|んだ)|昨日|きのう|先週|先月|以前|この前|こないだ|前回|昔|通过|好了|恢复|昨天|以前|上次|\b(?:went through|succe\w*|worked|fine|yesterday|last (?:week|time|month))\b|성공|복구|어제|지난/u,
);
