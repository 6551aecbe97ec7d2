import { sieved } from './sieve.ts';

/**
 * お客さん3人分がみんな読み込み中, 3人のお客さんの決済が進まない, 三位客人的付款都在转圈: the sales of several, and none of them ends. Expects folded text of which
 * nothing is supposed, and the same without spaces.
 */
export function tellsSeveralHang(close: string, folded: string): boolean {
  if (JAPANESE.test(close)) return !OF_ONE.test(close);
  return ABROAD.test(folded);
}

const GUEST = 'お?客(?:さん|様|さま)?';
const SALE = '(?:お?会計|決済|お?支払い?|お?勘定|お?精算|カード|取引)';
const MANY = '(?:(?<![0-9一二三四五六七八九十,])[2-9二三四五六七八九]|何|数|ふた)';
const ALL =
  '(?:みんな|みな|全員|全部|ぜんぶ|すべて|全て|ずっと|まだ|いまだに|今|いま|も|が|は|とも|、|同時に|一斉に)*';
const HANGS =
  '(?:(?:読み込み|読込み?|読み取り|読取り?|処理|通信|待機|接続|送信|ロード)中(?!に(?:来|帰)|は|なら|って(?:何|どう))|(?:進|動|終わ|変わ|反応し|完了し)(?:ま|か|ら)?(?:な(?:い|く)|ん(?:と|ね|わ|$)|へん|ず)|(?:進み|動き|終わり|変わり|完了し|反応し)ません|反応(?:が)?な|応答(?:が)?な|ぐるぐる|くるくる|ぐるぐる|フリーズ|固ま(?:った|って|りま|っと)|止ま(?:った|って|りま|っと)|宙ぶらりん|結果(?:が)?(?:出|返って(?:こ|来))(?:て(?:い)?)?(?:な|ま?せ))';
const FREE = '[^。?!帰待並更端画来]{0,6}?';
const JAPANESE = sieved(
  new RegExp(
    [
      `${GUEST}(?:の|が|は|、)?${MANY}(?:人|名|組)(?:様|さん)?(?:分|とも|の${SALE})${FREE}${ALL}${HANGS}`,
      `${MANY}(?:人|組)(?:の${GUEST}|分|とも)(?:の)?(?:${SALE})?${ALL}${FREE}${HANGS}`,
      `${MANY}(?:件|人分|組分)(?!目)(?:の|とも|くらい|ほど)*${SALE}?${ALL}${FREE}${HANGS}`,
      `${SALE}(?:が|は|も|、)?${MANY}(?:件|人分|組|人とも)${ALL}${FREE}${HANGS}`,
      `(?:どの|全部の|全ての|すべての)(?:${GUEST}|人|方|卓|テーブル)の?${SALE}${ALL}${FREE}${HANGS}`,
    ].join('|'),
    'u',
  ),
);
/** One bill, what was tried again, what is of the update, or what has ended. */
const OF_ONE = sieved(
  /割り?勘|去年|昨年|先月|先週|以前|過去に|昨日|(?:他|ほか|よそ)の店|他店|(?:一緒|まとめ|合わせて|合計)(?:の|に|て|で)?[^。]{0,4}(?:会計|決済|払)|更新|アプデ|アップデート|予約|注文|料理|(?:仕事|作業|準備)が|直(?:った|り)|復旧|動くように/u,
);

const ABROAD = sieved(
  /\b(?:two|2|three|3|four|4|five|5|several|all (?:the|my|our)) (?:(?:different|card|of (?:the|my|our)) )?(?:customers?'?s?'?|guests?'?|people'?s?) (?:payments?|sales?|cards?|transactions?)?\b[^.?!]{0,16}\b(?:loading|processing|pending|spinning|hanging|not (?:moving|going through|finishing)|(?:won'?t|don'?t|doesn'?t) (?:go through|finish|move))|\b(?:two|2|three|3|four|4|five|5|several) (?:payments|sales|transactions)\b[^.?!]{0,16}\b(?:loading|processing|pending|spinning|hanging|not (?:moving|going through|finishing)|(?:won'?t|don'?t) (?:go through|finish|move))|(?:两|2|二|三|3|四|4|几|好几)(?:个|位|名|笔|单|桌)(?:客人|顾客|人)?的?(?:付款|支付|交易|刷卡|结账|卡|单)?[^。?!等排]{0,4}(?:都|全)(?:还|一直)?(?:在)?(?:转圈|加载|处理中|读取|没反应|不动|没完成|没结束)|(?:두|세|네|2|3|4|몇|여러)\s?(?:분|명|팀|건|손님)(?:의|이)?\s?(?:손님)?\s?(?:결제|카드)?[^.?!업]{0,4}(?:다|모두|전부)?\s?(?:로딩|처리\s?중|진행이?\s?안|안\s?넘어|안\s?끝|그대로)/u,
);
