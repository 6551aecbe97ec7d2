import { foldSpelling } from './spelling.ts';
import { sieved, type Sieved } from './sieve.ts';

/**
 * A void or a refund that stopped, failed, or may not have come to its end, told as what has happened: that is no failed sale, and
 * nothing is charged on it. So is the question whether to do it again (もう一回取消していい?). A wish to cancel, and the cancelling of anything
 * but a payment, are not. Expects normalised text.
 */
export function isVoidStopped(text: string): boolean {
  const folded = plainlyNamed(foldSpelling(text));
  if (!NAMED.test(folded) || SUPPOSED.test(folded)) return false;
  const close = folded.replaceAll(/[\s「」『』]+/gu, '').replaceAll(OF_ELSE, '');
  const abroad = folded.replaceAll(OF_ELSE, '').replaceAll(OF_ELSE_ABROAD, '');
  const isStopped = HALTED.test(close) || UNKNOWN.test(close) || HALTED_ABROAD.test(abroad);
  const isAgain = AGAIN.test(close) || AGAIN_ABROAD.test(abroad);
  if (isAgain && !AGAIN_OF_ELSE.test(close)) return true;
  return isStopped && (SURELY.test(close) || !OF_UPDATE.test(folded));
}

/** 売消し, 会計をなかったことに, 返すカード操作, undo the sale: the same, by the plain word for it. */
function plainlyNamed(folded: string): string {
  return OTHER_WORDS.reduce((text, [words, plainly]) => words.replace(text, plainly), folded);
}

const SALE = '(?:お?会計|決済|支払い?|売り?上げ?|伝票|取引|金額|打ち間違[^。?]{0,4}|カード)';
const NO_SCREEN =
  '(?:(?!画面|電源|電気|アプリ|通知|お知らせ|履歴|音|明かり|更新|表示)[^。?]){0,14}?';
const OTHER_WORDS: readonly (readonly [Sieved, string])[] = [
  [sieved(/売り?消し?|打ち?消し/gu), '取消'],
  [
    sieved(
      new RegExp(
        `(?<=${SALE}${NO_SCREEN})(?:(?:なかった|無かった|なし|無し|ゼロ|チャラ)(?:こと)?に(?=し|戻|す)|(?<!取り?|見)消(?=し|そう|す)(?!.*(?:カード|クレカ|スマホ)[^。?]{0,6}(?:通|切|かざ|タッチ|挿|差))|(?<=[をは])(?:戻|返|もど)(?=し|そう|す))`,
        'gu',
      ),
    ),
    '取消',
  ],
  [
    sieved(/(?:さっき|今|その)[^。?]{0,4}(?:やつ|の|分)(?:を)?なかったことに(?=し)/gu),
    '会計を取消',
  ],
  [
    sieved(
      /(?:お金|代金)(?:を|に)?(?:返|戻|もど)(?:す|し|そうと)(?:カード)?|お客(?:さん|様)?に(?:返|戻)す(?:カード|(?=操作|処理|手続|やつ))|返すカード/gu,
    ),
    '返金',
  ],
  [
    sieved(
      /\bundo(?:ing)? (?:the |that |a |his |her )?(?:sale|payment|charge|transaction)\b|\b(?:giv(?:e|ing)|gave|put(?:ting)?) (?:the |his |her |their )?(?:money )?back (?:on(?:to)? )?(?:the |his |her )?card\b|\b(?:took|taking|take) (?:the )?(?:sale|payment|charge) back\b/gu,
    ),
    'refunding',
  ],
  [
    sieved(
      /(?:把)?(?:钱|款)(?:退|还)(?:回|给)|退回去|(?:删|冲|消)掉(?=[^。]{0,4}(?:那|这|交易|笔|时))/gu,
    ),
    '退款',
  ],
  [sieved(/(?:결제|거래|돈)(?:을|를)?\s?(?:되돌리|되돌려|돌려\s?주|없던\s?걸로\s?하)/gu), '환불하'],
];

const NAMED = sieved(
  /取り?消|とりけ|キャンセル|返金|払い?戻|返品|赤伝|赤黒|ボイド|マイナス|void|refund|revers|cancel|退款|退货|退钱|再退|重退|撤销|冲正|作废|取消|환불|취소|반품/u,
);

/** With these no update is ever meant. */
const SURELY = sieved(
  /返金|払い?戻|返品|赤伝|赤黒|ボイド|void|refund|退款|退货|退钱|환불|반품|決済|会計|支払|売上|伝票|金額|(?:取り?消し?|キャンセル)(?:の)?(?:処理|操作|を?(?:し|やっ|かけ)(?:て|と)|中|最中|の?途中|(?:しようと(?:し|思)|し?かけ|(?:しようとした|の)?(?:瞬間|直後)))|(?<!(?:更新|アップデート)[^。]{0,12})取り?消し?(?:の)?(?:ボタン)?を?押し?[すたて]|payment|sale|charge|交易|付款|收款|撤销|冲正|(?<![点按])取消(?:的?时候|时|到一半|中)|결제|승인취소|취소(?:중|도중|하려|하는|하다)/u,
);
const OF_UPDATE = sieved(
  /更新|アップデート|ファーム|ダウンロード|インストール|スキップ|ログイン|updat|firmware|download|升级|下载|업데이트|다운로드/u,
);

const SUPPOSED = sieved(
  /もし|万が一|仮に|(?:場合|とき|時)(?:は|って|、|の(?:対応|対処|手順))*[^。]{0,6}(?:どう|何|なに)|\bif\b|如果|要是|万一|[으]면\s?(?:어떻|되|돼)/u,
);

const DENIED =
  '(?:処理|操作)?(?:は|も|を|とか|なんて|なんか)?(?:し|やっ|押し|かけ)て(?:い|お)?(?:ない|ません|へん|らん|りません|なくて|ないし)';
/** The cancelling of something else, and what was not cancelled at all. */
const OF_ELSE = new RegExp(
  `(?:予約|注文|オーダー|リマインド|リマインダー|お?知らせ|通知|更新|アップデート|ダウンロード|スキップ|引き?継ぎ|受付|連携|申し?込み?|契約|電話|面接|配達|宴会)(?:の|を|は|も|が)?(?:取り?消し?|キャンセル)|(?:取り?消し?|キャンセル|返金|払い?戻し?|返品)${DENIED}`,
  'gu',
);
const OF_ELSE_ABROAD =
  /(?:updates?|reminders?|orders?|bookings?|reservations?|tickets?|subscriptions?) (?:was |were |got |is )?cancell?(?:ed|ing|ation)|cancell?(?:ed|ing)? (?:the |an? |my |our )?(?:updates?|reminders?|orders?|bookings?|reservations?|tickets?|subscription)|取消(?:订单|预约|预订|更新|提醒)|(?:订单|预约|预订)的?取消|(?:예약|주문|알림|업데이트)(?:을|를)?\s?취소/gu;

const VOID =
  '(?:取り?消し?|とりけし|キャンセル|返金|払い?戻し?|返品|赤伝|赤黒|ボイド|void|マイナス(?:処理|伝票|入力|会計|打ち))';
const STOPS = [
  '(?:止|と|固|かた)ま(?:った|って|りまし|りっぱ|っと|らはっ)',
  '(?:フリーズ|タイムアウト|中断|エラー|失敗|真っ暗|真っ黒|まっくら|ぐるぐる|くるくる|グルグル|クルクル)(?!が?(?:出|な)(?:て)?(?:い)?(?:ない|ません|かっ))',
  '(?:落ち|おち|切れ|消え|閉じ|とじ|(?:暗|黒)くな)(?:た|て|った|って|り?まし|よった)',
  '(?:回|まわ)(?:りっぱ|ったまま|り続)',
  '(?:終わ|済|で(?:き|け))[^。]{0,3}(?:前|まえ)に[^。]{0,6}(?:更新|アプデ|アップデート)|(?:しよった|しとった)ら[^。]{0,8}(?:暗|黒|消え|落ち|切れ|更新)|(?:途中|半分|中途半端|最中|直後|瞬間|とたん|途端|とき|時|ところ|とこ)(?:で|に)?[^。]{0,8}(?:更新|アプデ|アップデート)|(?:して(?:い)?た|やって(?:い)?た|しよった|やりよった|しとった|やっとった)ら[^。]{0,10}(?:更新|アプデ|アップデート)[^。]{0,4}(?:始ま|入|な|来|き|出)',
  '(?:途中|半分|中途半端)(?:で|に|や|まで|の?まま|で?す?$)|そのまま|未了|何も(?:起き|なら|出)(?:ない|ません)',
  '(?:しようと(?:し|思っ)|し?かけ|押し|し)たら[^。]{0,8}(?:暗|黒|消え|落ち|切れ|更新|アプデ|アップデート)|中(?:に|で)[^。]{0,6}(?:更新|アプデ|アップデート)|(?:飛|吹っ?飛)ん(?:だ|で)',
  '中(?:の?まま|から|で(?:す|した)?$)',
  '(?:終わ|おわ|進|すす|動|うご|通|済|すす?|戻|変わ|完了し|反応し|応答し|うまくい|受け付け)(?:ら|か|ま|り|き|み)?(?:ない|ません|へん|ん|なく|ず|まへん)',
  'しようと(?:し|思っ)[^。]{0,10}でき(?:ない|ません|なく|なかっ|ず)',
].join('|');
/** 落ちたら, where it is only feared. */
const HAPPENED = '(?!ら(?:どう|何|なに|、|どない|困|怖)|場合|時は|ときは)';
const HALTED = sieved(
  new RegExp(
    [
      `${VOID}[^。?!\n]{0,20}?(?:${STOPS})${HAPPENED}`,
      `(?:固ま|止ま|フリーズし|落ち|切れ|エラー|真っ暗)[^。?!\n]{0,10}${VOID}(?:処理|操作|作業)?(?:中|の?途中|の?最中|して(?:い)?(?:た|る)?(?:とき|時|最中|ところ))`,
    ].join('|'),
    'u',
  ),
);

const UNKNOWN = new RegExp(
  `${VOID}(?:処理|操作)?(?:し(?:た|まし))?(?:は|が|も|を|けど|、)*(?:(?:でき|され|し|なっ|完了し|済ん|終わっ|通っ|効い|きい|入っ)?(?:て(?:い)?)?(?:た|だ|る)(?:の)?か(?:どうか)?|結果)(?:が|は|も)?[^。?]{0,6}(?:わからな|わかりま|不明|謎|自信(?:が|は)?(?:な|あり)|あやし|怪し|確認でき)`,
  'u',
);

const ONCE_MORE =
  '(?:もう(?:1|一|いっ)?(?:回|度|ぺん|かい)|もっ(?:かい|ぺん)|再度|あらためて|改めて)';
/** もう一回取消していい?, 返金やり直していい?; 取り消してもう一回通す is another sale. */
const AGAIN = sieved(
  new RegExp(
    [
      `${ONCE_MORE}(?:、|その|さっきの|同じ|決済の?|会計の?|売上の?)*${VOID}(?:処理|操作|ボタン)?(?:を|も)?(?:し|やっ|やり|かけ|押|切っ|打っ|す[るれ]?|でき|て|た|いい|[?]|$)`,
      `${VOID}(?:処理|操作)?(?:を|も|は|って|、)?(?:${ONCE_MORE}|やり直|やりなお|し直|しなお)(?![^。?]{0,8}(?:会計|決済|通|切|打|支払|カード|タッチ|差))`,
    ].join('|'),
    'u',
  ),
);
const AGAIN_OF_ELSE = sieved(
  /予約|注文|オーダー|リマイン|お?知らせを|通知|引き?継ぎ|受付|契約|申し?込|スキップ|(?:更新|アップデート|ダウンロード)(?:の|を|は)?(?:もう|もっ|再度|取り?消)|(?:更新|アップデート).*キャンセル|remind|booking|order|updat|提醒|预约|订单|(?:更新|升级)(?!完|好)|알림|예약|주문|업데이트/u,
);
const AGAIN_ABROAD = sieved(
  /\b(?:void|refund|revers|cancel)\w*(?: (?!and\b|then\b|to\b|charg)\w+){0,4} (?:again|once more|a second time)\b|\b(?:re-?try|redo|repeat) (?:the |that |my )?(?:void|refund|reversal|cancellation)|(?:再(?:次|来)?|重新?|又)(?:做|点|按|操作)?(?:一次|一遍)?(?:退(?:款|货|钱|一次|一遍|一下|可以|行|能)|撤销|冲正|取消)|(?:退款|退货|退钱|撤销|冲正|取消)(?:能|可以|要|想)?(?:再(?:次|来|做|试|操作)?(?:一次|一遍|一下)|重做|重来|重试)|(?:다시|한\s?번\s?더|재차)\s?(?:결제\s?|승인\s?)?(?:환불|취소|반품)|(?:환불|취소|반품)(?:을|를)?\s?(?:다시|한\s?번\s?더)(?!\s?(?:결제|긁|승인))/u,
);

const EN_VOID =
  '(?:void(?:ed|ing)?|refund(?:s|ed|ing)?|reversals?|revers(?:ed|ing)|cancell(?:ing|ation)|canceling|cancell?(?:ed)? (?:the |an? |that |this |my |his |her )?(?:sale|payment|charge|transaction|card)|cancel (?:the |an? |that |this |my |his |her )?(?:sale|payment|charge|transaction))';
const EN_STOP =
  "(?:froze|frozen|freez(?:e|es|ing)|stuck|hangs?|hanging|hung|crash(?:ed|es)?|(?:started|began) (?:to )?updat\\w+|updat\\w+ (?:\\w+ )?(?:started|began|came|popped|kicked)|died|dies|stopped|stops|halfway|half way|midway|timed out|fail(?:ed|s|ing)?|error(?:ed)?|interrupted|cut off|rebooted|restarted|dropped|went (?:out|off|dark|black|blank)|closed|shut down|spinning|processing|pending|never finished|(?:didn't|did not|doesn't|won't|hasn't|not) (?:finish|go through|gone through|complete|work|finished|completed)\\w*|(?:don't|do not) know (?:if|whether))";
const ZH_VOID = '(?:退款|退货|退钱|撤销|冲正|作废|取消)';
const ZH_STOP =
  '(?:卡住|卡死|卡在|死机|断电|断网|断了|中断|转圈|一直转|停住|停了|停在|停止|黑屏|关机|退出|闪退|(?:开始|突然|自动|就)(?:就)?(?:更新|升级)|(?:更新|升级)(?:画面|界面)?(?:就|自己|自动|突然)?(?:开始|来了|跳)|(?:跳|弹)(?:出|到|成)?(?:来)?(?:了)?(?:更新|升级)|失败|出错|报错|错误|超时|没反应|没有反应|一半|中途|途中|没完成|没有完成|不知道|处理中|不动)';
const KO_VOID = '(?:환불|취소|반품)';
const KO_STOP =
  '(?:멈췄|멈춰|멈추|중에?\\s?업데이트|업데이트(?:가|로)?\\s?(?:시작|넘어|됐)|꺼졌|꺼져|끊겼|끊어|오류|에러|실패|먹통|빙글|돌기만|중간에|도중에|처리\\s?중|튕|정지|다운됐|나갔|방전|안\\s?(?:끝|돼|됐|되|넘어)|(?:됐|되었|했)는지[^.?!]{0,8}모르)';
const HALTED_ABROAD = sieved(
  new RegExp(
    [
      `\\b(?:mid-?)?${EN_VOID}\\b[^.?!]{0,40}\\b${EN_STOP}\\b`,
      `\\b${EN_STOP}\\b[^.?!]{0,30}\\b(?:during|in the middle of|while|halfway through|midway through|when|on|in)\\b[^.?!]{0,24}\\b${EN_VOID}\\b`,
      `${ZH_VOID}[^。?!]{0,14}${ZH_STOP}`,
      `${ZH_STOP}[^。?!]{0,8}${ZH_VOID}[^。?!]{0,4}(?:时|的时候|中|过程)`,
      `${KO_VOID}[^.?!]{0,18}${KO_STOP}`,
      `${KO_STOP}[^.?!]{0,10}${KO_VOID}[^.?!]{0,6}(?:중|도중|하다)`,
    ].join('|'),
    'u',
  ),
);
