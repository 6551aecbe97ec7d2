import type { Hint } from '../core/hint.ts';
import { isOfEarlier } from './of-earlier.ts';
import { isSecondCut } from './second-cut.ts';
import { sieved } from './sieve.ts';

/** What takes back what was told, or what it has led to. Expects folded text. */
export function backHints(folded: string): readonly (readonly [Hint, boolean])[] {
  return [
    ['ofAnother', isOfAnother(folded)],
    ['recants', isRecanted(folded)],
    ['recantsEarlier', isRecantedEarlier(folded)],
    ['secondCut', isSecondCut(folded)],
  ];
}

/** それ左のやつの履歴やった, 1個前の人のでした, アップデート成功って出ました: what was told of a payment is of another thing. Expects folded text. */
function isOfAnother(folded: string): boolean {
  return [OTHER, OF_UPDATE, OTHER_ABROAD].some((one) => one.test(folded)) || isOfEarlier(folded);
}

/** さっきの嘘です, 今のなし, 更新のことでした, テスト決済でした, 見てないけど成功だと思う: what was told does not hold. Expects folded text. */
function isRecanted(folded: string): boolean {
  return RECANTED.test(folded) || RECANTED_ABROAD.test(folded);
}

/** 電源のボタン押し間違えた is of no answer to us. */
const NO_BUTTON_OF_ELSE =
  '^(?![^。]{0,12}(?:更新|アップデート|電源|アプリ|充電|再起動|スキップ|端末の)[^。]{0,12}(?:押|タップ|触|選))[^。?]{0,16}?';

const RECANTED = sieved(
  new RegExp(
    [
      '(?:嘘|うそ|ウソ)(?!みたい|でしょ|やろ)',
      '(?:冗談|じょうだん|ジョーク|ふざけ(?:て|まし|た)|からかっ|試しに(?:押|言|送)|(?:てきとう|適当)に(?:押|答|言|選|送|書|返))(?!じゃな|では)',
      '(?:今|いま|さっき|先ほど|先程|それ|これ)の?(?:は|も|やつは?|メッセージは?|回答は?|答えは?|返事は?|、)?(?:なし|無し|ナシ|無視|忘れて|取り消し|取消|撤回|無効|ノーカン|間違い|まちがい|間違え|まちがえ|ミス|手違い|勘違い|聞かなかったこと|なかったこと)',
      '^(?:ごめん(?:なさい)?|す[みい]ません|やっぱり?|あ|いや|、|\\s)*(?:忘れて|わすれて|無視して|聞かなかったことに|なかったことに|撤回|訂正)(?:ください|下さい|くれ|ね|いい|もらって|して|し|さ|です|で|。|!|$)',
      `${NO_BUTTON_OF_ELSE}(?:押し|おし|打ち|選び|送り|答え|タップし|書き|言い)(?:間違|まちが|違え|損な|そこな)(?!えない|わない)`,
      '(?:違う|ちがう|別の|間違った|間違えた)(?:の|ほう|方|番号|ボタン|やつ|数字)(?:を|に|の(?:ほう|方|ボタン)を)?(?:押|選|送|タップ|打)',
      '(?:押|送信|誤送信|入力|タップ|操作|番号|返信)(?:の)?(?:ミス|間違い|まちがい)|(?:回答)ミス|誤(?:タップ|送信|入力|操作)|手が(?:滑|すべ|当た)|指が(?:滑|すべ|当た|触)',
      `${NO_BUTTON_OF_ELSE}(?:うっかり|勝手に|つい|間違って|まちがって|誤って|ポケットで|子(?:供|ども)が)(?:ボタン(?:を)?)?(?:押|送|タップ|選|触)`,
      '(?:更新|アップデート|アプデ)の(?:こと|話|ほう|方|やつ)(?:でし|だっ|やっ)',
      'テスト(?:決済|会計)?の?(?:でし|です|だっ|や)',
      '^[^。?]{0,8}(?:履歴|ちゃんと|実は|ほんとは|本当は)(?:は|を|も|、)?(?:見て|確認して)(?:い)?(?:ない|ません|へん|なかった|ませんでした)',
      '見て(?:い)?(?:ない|ません|へん)(?:ん)?(?:です|や)?(?:けど|が|けれど)[^。?]{0,8}(?:成功|通った|思)',
      'まだ履歴?[はを]?(?:開い|見|確認し)て(?:い)?(?:な|ませ|へん)',
    ].join('|'),
    'u',
  ),
);
/** さっきの成功は冗談です: of what was said before the last word. */
function isRecantedEarlier(folded: string): boolean {
  return EARLIER.test(folded) && isRecanted(folded);
}

const EARLIER = sieved(
  /さっき|先ほど|先程|最初|はじめ|成功|失敗|\b(?:earlier|before|success\w*|fail\w*|payment)\b|刚才|刚刚|之前|成功|失败|아까|방금|전에|성공|실패/iu,
);
const RECANTED_ABROAD = sieved(
  /\b(?:that|it) was (?:just )?(?:about |for )?(?:the |an? |my )?(?:update|firmware|joke|lie|test|typo|accident|mistake)\b|\b(?:just )?(?:kidding|joking|messing)\b|\b(?:ignore|forget|scratch|disregard|never ?mind) (?:that|it|this|my|what i (?:said|wrote|sent)|the last)\b|\bwrong (?:button|one|option|number|choice|answer|key|message)\b|\b(?:mis-?(?:click|tap|press|typ|sent)\w*)|\b(?:pressed|tapped|hit|clicked|sent|chose|picked|selected) (?:it |that |this |the button )?(?:by (?:mistake|accident)|accidentally|wrong)|\b(?:accidentally|mistakenly) (?:pressed|tapped|hit|clicked|sent|chose)\b|\b(?:by (?:mistake|accident))\b|\btypo\b|\bmy (?:bad|mistake)\b|\bi take (?:that|it) back\b|\bhaven'?t (?:looked|checked|opened)|刚才[^。?]{0,4}(?:是|说的)(?:更新|升级|假|测试|骗|乱)|(?:按|点|选|发|打|输|说|写|弄|搞)错|(?:误|乱|随便)(?:按|点|选|发|触|答)|手滑|开玩笑|闹着玩|(?:当|就当)我没说|(?:忘了|忽略|别管|不算|作废|撤回)(?:吧|刚才|那|这|了|$)|刚才[^。?]{0,6}(?:不算|不对|撤回|忽略|错)|(?:还没|没有?)(?:看|查|打开)(?:记录|历史|过)?|(?:아까|방금)[^.?]{0,6}(?:업데이트|거짓|테스트|농담|실수|취소|무시|잊)|잘못\s?(?:누|눌|보|골|선택|입력|적|말|클릭|탭)|실수(?:로|였|예|에|입)|(?:농담|장난|거짓말)(?:이|입|인|예|이에|였|친)|(?:무시|취소|없던\s?걸로)\s?(?:해|할)|잊어\s?(?:주|버)|못\s?들은\s?걸로|오타|손이\s?미끄|아직\s?(?:안\s?봤|확인\s?안|못\s?봤)/iu,
);

const WHOSE =
  '(?:左|右|隣|となり|別|べつ|他|ほか|違う|ちがう|次|つぎ|前|まえ|昨日|きのう|もう(?:1|一)(?:台|つ|人)|[0-9一二三四五六七八九十千万百]+(?:円|番|台目|件目|人目|号機))';
const WAS =
  '(?:だ(?:った|わ|よ|ね)|でした|です|や(?:った|わ|ん|ねん|で|な|$)|じゃ(?:った|わ)|の?ほう|っぽい|みたい|見て[たま]|かも)';
const OTHER = sieved(
  new RegExp(
    `${WHOSE}(?:の|な)?[^。?]{0,10}?(?:の|やつ|ほう|方|分|人|履歴|端末|会計|決済|お?客(?:さん|様)?)[^。?]{0,4}${WAS}|(?<!営業)(?:時刻|時間|日付|日時|金額)(?:が|も|は)?(?:全然|ぜんぜん|ちょっと)?(?:違(?:う|っ|い)|ちが(?:う|っ|い)|合わ(?:な|ん|へ)|合って(?:い)?(?:ない|ません))|(?:見(?:て(?:い)?た|た)の(?:は|が)?)(?:、)?(?:もう)?(?:[一1]つ|[一1ひと]個|[一1]行|すぐ)?(?:上|下|隣|横|前)の?(?:行|段|やつ|会計|履歴|分)?(?:だっ|でし|やっ)|(?:それ|これ|今の|さっきの)(?:は|って|、)?前の(?:お?客(?:さん|様|さま)?|人|会計|分)の?(?:やつ|分|会計)?(?:だ|です|でし|や|っす)|(?:見間違|みまちが|勘違|かんちがい|読み違|見違)|(?:その|この|今の|さっきの)(?:会計|決済|客|人|分|やつ)(?:の|は)?(?:履歴)?(?:じゃ|では)(?:な|あり)`,
    'u',
  ),
);

const OF_UPDATE = sieved(
  /(?:今|いま|さっき|それ|す[みい]ません|ごめん|違|ちが|じゃなく)[^。?]{0,6}(?:更新|アップデート|アプデ)の(?:話|こと|ほう|方|やつ)(?:です|でし|だ|や|な|$)|(?:更新|アップデート|アプデ|通信|電気|充電)(?:が|は|の(?:ほう|方)?(?:が|は)?|も)?(?:成功|通った|完了)|(?:成功|通った)(?:した)?の(?:は|が)?(?:更新|アップデート|アプデ|電気)/u,
);

const OTHER_ABROAD = sieved(
  /\b(?:that|it|this|which) (?:was|is|were)(?: (?:for|from|of|on))?(?: (?:the|an?|my|our))? ?(?:other|another|previous|next|wrong|last|different|test)\b|\bnot (?:this|that|the same) (?:one|payment|sale|customer|terminal)\b|\b(?:wrong|other) (?:one|payment|sale|customer|guest|table|terminal)\b|\b(?:update|firmware)(?: was| is|'s)? success|\bwrong (?:date|day|time|amount)\b|\b(?:the|that|this|its) (?:time|date|amount) (?:is|was|does)(?:n'?t| not)? (?:\d[\d:.]* (?:not|instead)|different|wrong|match|the same)\b|\b(?:that|it)(?:'s| was| is) (?:yesterday|from (?:yesterday|before|earlier|this morning))|\bi mean(?:t)? the (?:update|firmware)\b|\bwrong (?:line|row|entry)\b|\bmy mistake\b|\b(?:misread|mixed up)\b|不是(?:这|那)(?:个|笔|单|位|台)|是(?:别|另|上|下|前|后|隔壁)(?:的|人|一|个|边|台)?[^。]{0,4}(?:笔|个|单|位|台|人)|(?:时间|日期|金额)[^。]{0,3}(?:不对|对不上|不一样|不符)|说的是(?:更新|升级|别的|另|上一|下一)|看错|弄错|搞错|(?:更新|升级)(?:已经)?成功|(?:그건|그거|이건|이거)[^.?]{0,6}(?:다른|이전|전|앞|옆|어제|다음)|(?:이|그)\s?(?:결제|손님|거)(?:가|는|은)?\s?아니|잘못\s?(?:봤|봣|본)|착각|(?:시간|날짜|금액)(?:이|가|은|는)?\s?(?:안\s?맞|다르|달라|틀리|틀려)|업데이트(?:가)?\s?성공/iu,
);
