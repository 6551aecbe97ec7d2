import { sieved } from './sieve.ts';

/**
 * お客さんが払ってるときにアプリが更新されたら?, アプリの更新中に会計したら?, what if a customer is paying when the app updates, 会不会正在收款的时候关掉, 결제중이면요?: what
 * comes of a payment is only supposed, and nothing has happened. Expects folded text.
 */
export function supposesMidSale(folded: string): boolean {
  if (cameTrue(folded)) return false;
  const isTold = TOLD.test(folded) || (TOLD_ZH.test(folded) && !IF_ZH.test(folded));
  if (folded.length > LONGEST || isTold || MORE_TOLD.test(folded.trim())) return false;
  return SHORT.test(folded.trim()) || SUPPOSED.test(folded);
}

/** Because it did, 実際になった, 刚才就更新了, 실제로 됐거든요: what is asked about has happened. Expects folded text. */
export function cameTrue(folded: string): boolean {
  return folded.length <= STORY && DID.test(folded) && SUPPOSED.test(folded);
}

const STORY = 200;

const DID = sieved(
  new RegExp(
    [
      "(?<!\\b(?:if|case|when|unless|once) )\\b(?:it|that|this)(?:'s| is| has| was)? (?:just |actually |already |really |what )*(?:did|happened|happening)\\b(?! not|n't|,? you)",
      '(?:実際|ほんまに|本当に|マジで|さっき|先ほど|今|いま|それが)[^。?]{0,8}(?:な(?:った(?!ら)|っちゃ|ってる|りまし)|起き(?:た(?!ら)|て|まし)|され(?:た(?!ら)|て(?!も)|まし)|始まっ(?:た(?!ら)|て(?!も)))',
      '(?:刚才|刚刚|刚|现在|今天|真的|实际|已经)[^。?]{0,6}(?:更新|升级|关掉?|发生|这样|断|退出)了',
      '(?:실제로|진짜로?|방금|지금|아까|이미|정말로?)[^.?]{0,10}(?:됐|되었|돼\\s?버|그랬|일어났|꺼졌|끊겼|닫혔)',
    ].join('|'),
    'u',
  ),
);

/** …更新されたら?今されてる: what stands behind the question may tell that it is so. */
const MORE_TOLD = sieved(/[?。!.…][^?。!.…\s]/u);

const LONGEST = 90;

/** What was, or is: then it may be real. */
const TOLD = sieved(
  /さっき|先ほど|今日|今(?!度|後|から)|いま|まさに|実際|なった(?!ら)|けさ|今朝|昨日|待って|並んで|二重|履歴|(?:落ち|閉じ|切れ|止ま|固ま|消え|途切れ)(?:っ|ち)?(?:て|ちゃ)|(?:落ちた|閉じた|切れた|止まった|固まった|消えた|更新された|始まった)(?!ら|り|場合|とき|時)|してしま|もう(?:一|1)(?:回|度)|もっかい|やり直|\b(?:just (?:now )?(?:closed|crashed|updated|happened|froze|stopped)|(?:it|app|screen|terminal|payment|card) (?:just |has |have |already |suddenly )*(?:closed|crashed|froze|stopped|died|shut|went|got|was|updated|restarted)|again|twice|retry|yesterday|this morning|history|happened|now|did)\b|刚|现在|就是|昨天|今天早上|已经|再|两次|重复|记录|방금|지금|상황|아까|어제|이미|다시|두\s?번|내역|이력|(?:졌|혔|췄|겼|됐|었|았)(?:어요|습니다|는데|고)/u,
);

/** 收款的时候更新了怎么办 may have happened. */
const TOLD_ZH = sieved(/(?:关[掉闭上]?|断|退出|黑屏|更新|升级|中断|重启|闪退)(?:掉)?了/u);
const IF_ZH = sieved(/如果|要是|万一|假如|的话/u);

const PAY_JA =
  '(?:お?会計|決済(?:連携)?|支払い?|精算|(?:カード|クレカ|タッチ)(?:払い|決済|会計)?|レジ)';
const PAYS_JA = `(?:払って(?:い)?る|${PAY_JA}(?:を)?(?:して(?:い)?る|やって(?:い)?る|通して(?:い)?る|切って(?:い)?る)?(?:の)?(?:中|途中|最中)?)`;
const COMES_JA =
  '(?:更新|アップデート|アプデ|閉じ|とじ|落ち|切れ|止ま|終了|再起動)(?:が|に|を)?(?:急に|突然|勝手に|いきなり|自動で)?(?:入|始ま|はじま|走|来|き|な|し|さ)?(?:っ|れ|り)?';
const UPDATES_JA = '(?:更新|アップデート|アプデ)(?:(?:し|やっ)て(?:い)?る)?(?:の)?';
const PAY_EN = '(?:pay(?:s|ing|ment|ments)?|customer|card|sale|transaction|checkout|tapping)';
const COMES_EN =
  '(?:updat\\w*|clos\\w*|restart\\w*|reboot\\w*|crash\\w*|shuts?(?: down| off)?|quits?|stops?|freezes?|dies|cuts? (?:out|off))';
const PAY_ZH = '(?:收款|付款|刷卡|结账|支付|付钱|收钱)';
const COMES_ZH = '(?:关掉|关闭|自己关|关上|更新|升级|退出|中断|断掉|闪退|重启)';
const PAY_KO = '(?:결제|계산|카드)(?:를|하는|하고\\s?있는|받는)?\\s?(?:중|도중|때|동안)';
const COMES_KO = '(?:꺼지|닫히|업데이트\\s?(?:되|하|가\\s?시작)|끊기|끊어지|멈추|종료)';

/** 会計中だったら?, 결제중이면요?, and no more. */
const SHORT = sieved(
  new RegExp(
    [
      `^(?:じゃあ?|では|もし|それが|で)?、?${PAY_JA}(?:の)?(?:中|途中|最中)(?:だったら|なら|だと|に(?:なったら|来たら)?)(?:どう(?:なる|する|すれば(?:いい)?|したらいい)?(?:の|ん|んです|んですか|んだろう)?)?[?。!]*$`,
      `^(?:and |so |what about |what if (?:it(?:'s| is) )?|how about )+(?:during|in the middle of|while|mid) (?:a |the )?(?:pay\\w*|sale|transaction)[?.! ]*$`,
      `^(?:那|如果|要是|万一|正好|正在|正)*${PAY_ZH}(?:的时候|时|中|到一半)(?:呢|的话|的话呢|怎么办)[?。!]*$`,
      `^(?:그럼|만약|혹시|\\s)*(?:결제|계산)\\s?(?:하는\\s?|하고\\s?있는\\s?)?(?:중|도중)(?:이면|이라면|이었다면|에는)(?:요)?[?.!]*$`,
    ].join('|'),
    'iu',
  ),
);

const SUPPOSED = sieved(
  new RegExp(
    [
      `${PAYS_JA}(?:とき|時|間|あいだ|ところ)?(?:に|で)[^。?]{0,14}${COMES_JA}(?:(?:ちゃっ|っ)?たら(?!し)|ると|る(?:場合|とき|こと))`,
      `${PAYS_JA}(?:とき|時|間|あいだ)?(?:に|で)(?:は|も)?[^。?]{0,14}${COMES_JA}(?:(?:る|ます|ない|ません)(?:こと(?:は|って|も)?(?:ある|ない|あります|ありません)|の|か|です|んです|よね)*|た?りし(?:ない|ません|ます)(?:の|か|です|よね)*)(?:\\?|か$|の$|よね$)`,
      `アプリ(?:の|が|を)?(?:自動で)?${UPDATES_JA}(?:中|最中|途中|間|あいだ|とき|時)(?:に|で)?(?:もし)?${PAY_JA}(?:を)?(?:し|やっ|通し|切っ)(?:たら|ても)(?:どう|どない|何か|大丈夫|平気|いい|だめ|止ま|切れ(?!ま?し?た)|落ち(?!ま?し?た))`,
      `\\bwhat (?:happens |would happen |do i do |should i do )?(?:if|when)\\b[^.?!]{0,40}\\b${PAY_EN}\\b[^.?!]{0,30}\\b${COMES_EN}`,
      `\\bwhat (?:happens |would happen |do i do |should i do )?(?:if|when)\\b[^.?!]{0,30}\\b${COMES_EN}\\b[^.?!]{0,30}\\b${PAY_EN}`,
      `\\b(?:can|could|will|would|might|may|does)\\b[^.?!]{0,16}\\b${COMES_EN}\\b[^.?!]{0,12}\\b(?:while|during|when|in the middle of)\\b[^.?!]{0,20}\\b${PAY_EN}`,
      `^if\\b[^.?!]{0,30}\\b${COMES_EN}\\b[^.?!]{0,14}\\b(?:while|during|when|in the middle of|mid|halfway through)\\b[^.?!]{0,20}\\b${PAY_EN}\\b[^.!]{0,24}(?:\\?|\\bwhat\\b|\\bhow\\b)`,
      `(?:会不会|会)[^。?]{0,6}${PAY_ZH}[^。?]{0,6}${COMES_ZH}`,
      `${PAY_ZH}(?:的时候|时|中|到一半|途中)[^。?]{0,4}(?:会不会|会)[^。?]{0,6}${COMES_ZH}`,
      `(?:如果|要是|万一|假如)[^。?]{0,8}${PAY_ZH}[^。?]{0,10}${COMES_ZH}`,
      `${PAY_ZH}(?:的时候|时|中|到一半|途中)[^。?]{0,6}${COMES_ZH}了?(?:怎么办|会怎|的话|要怎|该怎)`,
      `(?:${PAY_ZH}|[刷付收]到?一半)[^。?]{0,8}(?:${COMES_ZH}|断|黑屏|死机|没电|停|卡住)了?的话`,
      `${PAY_KO}에?[^.?]{0,12}${COMES_KO}[^.?]{0,6}(?:면|나요|까요|는 거|기도|수도)`,
      `(?:앱|업데이트)[^.?]{0,12}(?:면|다가)\\s?[^.?]{0,6}${PAY_KO}`,
    ].join('|'),
    'iu',
  ),
);
