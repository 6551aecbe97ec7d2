import { sieved } from './sieve.ts';

/** それ左のやつの履歴やった, 1個前の人のでした, アップデート成功って出ました: what was told of a payment is of another thing. Expects folded text. */
export function isOfAnother(folded: string): boolean {
  return OTHER.test(folded) || OF_UPDATE.test(folded) || OTHER_ABROAD.test(folded);
}

/** さっきの嘘です, 今のなし, 更新のことでした, テスト決済でした, 見てないけど成功だと思う: what was told does not hold. Expects folded text. */
export function isRecanted(folded: string): boolean {
  return RECANTED.test(folded) || RECANTED_ABROAD.test(folded);
}

const RECANTED = sieved(
  /(?:嘘|うそ|ウソ)(?!みたい|でしょ|やろ)|(?:今|いま|さっき)の(?:は|やつは?)?(?:なし|無し|ナシ|忘れて|取り消し)|(?:更新|アップデート|アプデ)の(?:こと|話|ほう|方|やつ)(?:でし|だっ|やっ)|テスト(?:決済|会計)?の?(?:でし|です|だっ|や)|見て(?:い)?(?:ない|ません|へん)(?:ん)?(?:です|や)?(?:けど|が|けれど)[^。?]{0,8}(?:成功|通った|思)/u,
);
const RECANTED_ABROAD = sieved(
  /\b(?:that|it) was (?:just )?(?:about |for )?(?:the |an? )?(?:update|firmware|joke|lie|test)\b|\b(?:just )?kidding\b|\b(?:ignore|forget) (?:that|what i said)\b|刚才[^。?]{0,4}(?:是|说的)(?:更新|升级|假|测试|骗|乱)|(?:아까|방금)[^.?]{0,6}(?:업데이트|거짓|테스트|농담)/iu,
);

const WHOSE =
  '(?:左|右|隣|となり|別|べつ|他|ほか|違う|ちがう|次|つぎ|前|まえ|昨日|きのう|もう(?:1|一)(?:台|つ|人)|[0-9一二三四五六七八九十千万百]+(?:円|番|台目|件目|人目|号機))';
const WAS =
  '(?:だ(?:った|わ|よ|ね)|でした|です|や(?:った|わ|ん|ねん|で|な|$)|じゃ(?:った|わ)|の?ほう|っぽい|みたい|見て[たま]|かも)';
const OTHER = sieved(
  new RegExp(
    `${WHOSE}(?:の|な)?[^。?]{0,10}?(?:の|やつ|ほう|方|分|人|履歴|端末|会計|決済|お?客(?:さん|様)?)[^。?]{0,4}${WAS}|(?<!営業)(?:時刻|時間|日付|日時|金額)(?:が|も|は)?(?:全然|ぜんぜん|ちょっと)?(?:違(?:う|っ|い)|ちが(?:う|っ|い)|合わ(?:な|ん|へ)|合って(?:い)?(?:ない|ません))|(?:見間違|みまちが|勘違|かんちがい|読み違|見違)|(?:その|この|今の|さっきの)(?:会計|決済|客|人|分|やつ)(?:の|は)?(?:履歴)?(?:じゃ|では)(?:な|あり)`,
    'u',
  ),
);

const OF_UPDATE = sieved(
  /(?:今|いま|さっき|それ|す[みい]ません|ごめん|違|ちが|じゃなく)[^。?]{0,6}(?:更新|アップデート|アプデ)の(?:話|こと|ほう|方|やつ)(?:です|でし|だ|や|な|$)|(?:更新|アップデート|アプデ|通信|電気|充電)(?:が|は|の(?:ほう|方)?(?:が|は)?|も)?(?:成功|通った|完了)|(?:成功|通った)(?:した)?の(?:は|が)?(?:更新|アップデート|アプデ|電気)/u,
);

const OTHER_ABROAD = sieved(
  /\b(?:that|it|this|which) (?:was|is|were)(?: (?:for|from|of|on))?(?: (?:the|an?|my|our))? ?(?:other|another|previous|next|wrong|last|different|test)\b|\bnot (?:this|that|the same) (?:one|payment|sale|customer|terminal)\b|\b(?:wrong|other) (?:one|payment|sale|customer|guest|table|terminal)\b|\b(?:update|firmware)(?: was| is|'s)? success|\bwrong (?:date|day|time|amount)\b|\b(?:the|that|this|its) (?:time|date|amount) (?:is|was|does)(?:n'?t| not)? (?:\d[\d:.]* (?:not|instead)|different|wrong|match|the same)\b|\b(?:that|it)(?:'s| was| is) (?:yesterday|from (?:yesterday|before|earlier|this morning))|\bi mean(?:t)? the (?:update|firmware)\b|\bwrong (?:line|row|entry)\b|\bmy mistake\b|\b(?:misread|mixed up)\b|不是(?:这|那)(?:个|笔|单|位|台)|是(?:别|另|上|下|前|后|隔壁)(?:的|人|一|个|边|台)?[^。]{0,4}(?:笔|个|单|位|台|人)|(?:时间|日期|金额)[^。]{0,3}(?:不对|对不上|不一样|不符)|说的是(?:更新|升级|别的|另|上一|下一)|看错|弄错|搞错|(?:更新|升级)(?:已经)?成功|(?:그건|그거|이건|이거)[^.?]{0,6}(?:다른|이전|전|앞|옆|어제|다음)|(?:이|그)\s?(?:결제|손님|거)(?:가|는|은)?\s?아니|잘못\s?(?:봤|봣|본)|착각|(?:시간|날짜|금액)(?:이|가|은|는)?\s?(?:안\s?맞|다르|달라|틀리|틀려)|업데이트(?:가)?\s?성공/iu,
);
