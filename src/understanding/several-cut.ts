import { sieved } from './sieve.ts';

/**
 * テラスもカウンターも途中で切れた, 今日だけで二回目の途中落ち, both registers froze, 两台都黑屏了, 두 대 다 꺼졌어요: that more than one was cut, without a
 * word of what it was. Expects folded text, also without spaces.
 */
export function tellsSeveralCut(close: string, folded: string): boolean {
  if (OF_ONE.test(folded)) return false;
  return JAPANESE.test(close) || ENGLISH.test(folded) || CHINESE.test(close) || KOREAN.test(folded);
}

/** One sale that was tried again, and what shows or carries one alone; 同じお客さんじゃないよ is of two. */
const OF_ONE = sieved(
  /同じ(?:お?会計|決済|お?客|人|方|カード|金額)(?!(?:さん|様|さま)?(?:とちゃ|と?違|(?:では?|じゃ|や)な|や?あら|ちゃう))|(?<!\bnot (?:for |on |by |from )?(?:the )?|n't (?:for )?(?:the )?)\bsame (?:customer|guest|card|payment|sale|bill|person)\b|(?<!不是?)(?:同一|同样的?(?:客人|卡))|같은\s?(?:손님|카드|결제)(?!(?:이|은|는|가|도)?\s?아니)|\b(?:app|screen|phone|wi-?fi|battery) and\b|(?:屏幕|app|应用|手机|网络?)(?:和|跟)|(?:화면|앱|폰|와이파이)(?:도|이랑|하고)/u,
);

const GONE_JA =
  '(?:(?:途中|中)(?:落ち|切れ|止ま)|止ま[っりる]|停ま[っり]|切れ(?:た|て|と|まし|ちゃ[いっ])|落ち(?:た|て|と|まし|ちゃ[いっ])|途切れ|中断|固ま[っりる]|フリーズ|消え(?:た|て|まし|ちゃ[いっ])|閉じ(?:た|て|まし|ちゃ[いっ])|真っ暗|黒くな)';
const NO_PLACE =
  '画面|アプリ|スマホ|携帯|電源|音|レシート|機械|カード(?!の)|wi-?fi|ネット|電波|充電|更新|アプデ|会計|決済|支払|何[回度]|今日|昨日|また';
/** テラスも, レジ1も: where a sale may be. */
export const PLACE = `(?:(?!${NO_PLACE})[^、。?も]){1,10}(?<!て)も`;
const NAMED = `(?:(?!${NO_PLACE})[^、。?もとの]){1,8}`;
const TIMES_JA = '(?:2|二|3|三|4|四)(?:回|度)';
const JAPANESE = sieved(
  new RegExp(
    [
      `(?:両方|双方|(?:どっち|どちら)(?:の[^。?、も]{1,6})?も|(?:2|二|3|三|4|四|両|全)(?:台|つ|卓|席|レジ|端末)(?:とも|全部|すべて|が)|(?:全部|すべて)の?(?:レジ|端末|機械)(?:が|で|も)|(?:レジ|端末)(?:が|は)?全部(?:が)?|どの(?:レジ|端末|機械|窓口|席|卓|テーブル)も)[^。?更]{0,16}${GONE_JA}`,
      `${PLACE}、?${PLACE}[^。?更待並]{0,14}${GONE_JA}`,
      `(?:さっき|前|先)の(?:やつ|分)?と、?(?:今|いま|こ)の(?:やつ|分)?[^。?更]{0,10}${GONE_JA}`,
      `(?:今日|本日|これで|もう|今週)[^。?更]{0,5}${TIMES_JA}(?:目|も)[^。?更]{0,8}${GONE_JA}`,
      // 途中で切れちゃいましたテラスとカウンターの両方, 落ちたのはレジAとレジBの両方です
      `${GONE_JA}[^。?更もとの]{0,8}(?:のは|、)?(?:${PLACE}、?${PLACE}|${NAMED}と、?${NAMED}の?(?:両方|どっちも|どちらも|二つ|2つ|2台|二台)(?:とも)?)(?:です|だ|や|よ|ね|ん)*[。!]*$`,
      `(?:${GONE_JA}|途中で(?:落ち|切れ|止ま)る)[^。?更]{0,8}(?:今日|本日|これで|もう)[^。?更]{0,5}${TIMES_JA}(?:目|です|だ|や|$)`,
      `(?:さっき|前|先ほど|朝|昼|昨日)も[^。?更]{1,14}また[^。?更]{0,14}${GONE_JA}`,
      `(?:さっき|前|先ほど)と同じ[^。?更]{0,6}また[^。?更]{0,8}${GONE_JA}`,
    ].join('|'),
    'u',
  ),
);

const ONES_EN =
  '(?:registers?|terminals?|machines?|tills?|devices?|readers?|cards?|customers?|guests?|payments?|sales?|screens?|tables?|times|of them)';
const GONE_EN =
  '\\b(?:stop(?:s|ped)?|cut|interrupted|froze|frozen|freeze|stuck|crash(?:ed)?|died|dead|hung|halfway|black|closed|shut|off)\\b';
const ENGLISH = sieved(
  new RegExp(
    [
      `\\bboth (?:of )?(?:the |my |our )?(?:card |pos )?${ONES_EN}\\b[^.?!]{0,30}${GONE_EN}`,
      `(?<!(?:\\bno|\\bnumber|#|\\b(?:register|counter|machine|terminal|table|till))[. ]{0,2})\\b(?:two|2|three|3) ${ONES_EN}\\b[^.?!]{0,30}${GONE_EN}`,
      `\\ball (?:of )?(?:the |my |our )?(?:registers|terminals|machines|tills|devices|readers)\\b[^.?!]{0,30}${GONE_EN}`,
      `\\b(?:register|counter|machine|terminal|table|till) ?\\w{1,2} and (?:(?:the )?(?:register|counter|machine|terminal|table|till) )?\\w{1,2}\\b[^.?!]{0,20}${GONE_EN}`,
      `${GONE_EN}[^.?!]{0,8}\\b(?:at|on) (?:register|counter|machine|terminal|table|till) ?\\w{1,2} and\\b`,
      `\\b(?:payments|sales) on (?:both|two|2|all)\\b[^.?!]{0,24}${GONE_EN}`,
      `\\band\\b[^.?!,]{1,20}\\bboth\\b[^.?!]{0,20}${GONE_EN}`,
      `\\b(?:second|third|2nd|3rd) (?:time|one|customer|payment|card) (?:today|now|already)\\b[^.?!]{0,30}${GONE_EN}`,
      `${GONE_EN}[^.?!]{0,30}\\b(?:(?:second|third|2nd|3rd) (?:time|one|customer|payment|card) (?:today|now|already)|twice (?:today|already))\\b`,
    ].join('|'),
    'u',
  ),
);

const GONE_ZH = '(?:断|停了|停下|停住|卡住|卡在|卡了|死机|黑屏|闪退|关机|没刷完|没付完)';
const CHINESE = sieved(
  new RegExp(
    [
      `(?:两|2|二|三|3)(?:台|边|个(?:机器|终端|收银台)|笔|单|桌)[^。?!更升]{0,14}${GONE_ZH}`,
      `(?:和|跟|还有)[^,。?!更升]{1,10}都[^。?!更升]{0,12}${GONE_ZH}`,
      `(?:两|2|二|三|3|几)(?:个|位)(?:客人|顾客)[^。?!更升]{0,8}都(?:${GONE_ZH}|没了)`,
      `${GONE_ZH}[^。?!更升]{0,8}又[^。?!更升]{0,6}${GONE_ZH}`,
      `第(?:二|两|三|2|3)次[^。?!更升]{0,12}${GONE_ZH}`,
      `${GONE_ZH}[^。?!更升]{0,8}第(?:二|两|三|2|3)次`,
    ].join('|'),
    'u',
  ),
);

const TWO_KO = '(?:두|세|2|3)\\s?';
const GONE_KO = '(?:멈|끊|중단|꺼졌|꺼짐|꺼져|먹통|튕|다운)';
const KOREAN = sieved(
  new RegExp(
    [
      `(?:${TWO_KO}(?:대|건|분|명|팀|테이블)[^.?!업]{0,8}(?:다|모두|전부)\\s|양쪽\\s?다|둘\\s?다)[^.?!업]{0,24}${GONE_KO}`,
      `[^\\s,.?!업]{1,6}도\\s(?:[^\\s,.?!업]{1,6}\\s)?[^\\s,.?!업]{1,6}도\\s[^.?!업]{0,20}${GONE_KO}`,
      `${TWO_KO}번(?:째|\\s?연속)[^?!업]{0,20}${GONE_KO}`,
      `[0-9]번[^.?!업]{0,4}[0-9]번[^.?!업]{0,6}다\\s[^.?!업]{0,14}${GONE_KO}`,
      `(?:오늘|벌써|이미)\\S{0,2}\\s${TWO_KO}번[^?!업]{0,12}${GONE_KO}`,
      `${GONE_KO}[^?!업]{0,14}${TWO_KO}번째`,
    ].join('|'),
    'u',
  ),
);
