import { tellsSecondUndone } from './second-undone.ts';
import { type Sieved, sieved } from './sieve.ts';
import { behindAlone } from './stopped-since.ts';

/**
 * 1件は成功、もう1件は処理中, 成功でした。今のお客さんのも動かないです: one has gone through, and another that is named beside it has not
 * ended. Expects folded text of which nothing is supposed, and the same without spaces.
 */
export function tellsOtherUndone(close: string, folded: string): boolean {
  if (ELSE.test(close)) return false;
  return (
    isUndone(behindAlone(close, SUCCESS)) ||
    JAPANESE.test(before(close, OF_FIRST)) ||
    AMOUNTS.test(close) ||
    CHINESE.test(behindAlone(close, SUCCESS_ZH)) ||
    ENGLISH.test(behindAlone(folded, SUCCESS_EN)) ||
    KOREAN.test(behindAlone(folded, SUCCESS_KO))
  );
}

function isUndone(rest: string): boolean {
  return JAPANESE.test(rest) || tellsSecondUndone(rest);
}

/** 成功でした。でもあっちのが止まってます: something stands still, and whose is not told. Expects the same. */
export function tellsStopBeside(close: string, folded: string): boolean {
  if (ELSE.test(close) || OF_TERMINAL.test(folded)) return false;
  return (
    STANDS.test(behindAlone(close, SUCCESS)) ||
    STANDS.test(behindAlone(close, SUCCESS_ZH)) ||
    STANDS_EN.test(behindAlone(folded, SUCCESS_EN))
  );
}

/** What stops there is no sale. */
const OF_TERMINAL = sieved(
  /端末|画面|機械|アプリ|レジ|電源|更新|アップデート|アプデ|wi-?fi|ネット|ボタン|\?|か(?:ね|な)?[。!]*$|终端|机器|屏幕|软件|更新|吗|\b(?:terminal|screen|device|machine|app|updat\w*|button)\b/u,
);
const STANDS = sieved(
  /(?:動か|進ま)(?:ない(?!で(?!す)|よう|かも|と)|なく(?:て|な)|んわ|へん)|(?:動き|進み)ません(?!でし)|(?:固ま|止ま)(?:って(?:い)?(?:る|ます|しま)|っと(?:る|ん)|っちゃっ?(?:て|た)|っても(?:う|た))(?!場合)|(?:还在|又|还是)[^。!]{0,4}(?:卡|转圈|死机|停)|不动了?$/u,
);
const STANDS_EN = sieved(
  /(?:\b(?:is|are|still|got|now|keeps?)|'s) (?:still |also |now |just |all )*(?:stuck|frozen|spinning|processing|pending|hanging)\b/u,
);

function before(text: string, success: Sieved): string {
  return text.slice(0, success.exec(text)?.index ?? 0);
}

/** Of another day, or it came to an end; or what succeeded is the update. */
const ELSE = sieved(
  /(?:更新|アップデート|アプデ|再起動|接続|ログイン|充電)[はがもにのを]?(?:無事に?)?(?:成功|完了)|(?:更新|升级)(?:已经|了)?成功|\bupdat\w*[^.?!]{0,20}\bsucce|업데이트[^.?!]{0,4}성공|昨日|きのう|先週|先月|以前|この前|こないだ|前回|昔|復旧|直(?:った|り)|動い(?:た|て)|(?:大丈夫|問題な)|昨天|上次|上周|恢复|没问题|\b(?:yesterday|last (?:week|time|month)|fine|recovered)\b|어제|지난|복구|괜찮/u,
);

const SUCCESS = sieved(/成功|成立|完了|通(?:った|って|りまし)|済(?:み|んで|んだ)/u);
const SUCCESS_ZH = sieved(/成功|通过|付了/u);
const SUCCESS_EN = sieved(/\b(?:succe\w*|went through|gone through|approved)\b/u);
const SUCCESS_KO = sieved(/성공|승인/u);

/** Where it is told behind the other one, it is named apart. */
const OF_FIRST = sieved(
  /(?<=[。、!])(?:で、|でも)?(?:(?:さっき|先ほど|前|最初|はじめ|先|もう(?:1|一)(?:件|つ|個|人|組|方|名)|残り)の?|(?:1|一)(?:人|件|つ|個|組|台)目?|[a-z](?:さん|様|卓)|[0-9,]+円)[^。?!]{0,6}[はも][^。?!]{0,8}(?:成功|成立|完了|済|通(?:った|って))/u,
);

const SALE = '(?:お?会計|決済|支払い?|精算|お?勘定)';
const GUEST = '(?:お?客(?:さん|様|さま)?|人|方(?!法)|組|卓|席|テーブル)';
const COUNT = '(?:人|件|組|卓|名|個|つ(?!の端末)|本|枚)';
/** Another sale, or whose; 今の会計 may be the very one. */
const OTHER = [
  `(?:今|いま|次|つぎ|別|べつ|違う|他|ほか|隣|となり|後ろ|新しい|今度|残り)の?${GUEST}`,
  `(?:次|別|違う|他|ほか|隣|新しい|残り)の?${SALE}`,
  `(?:今|いま)(?:やって|(?:対応|応対|接客)?して)(?:い)?る(?:${SALE}|${GUEST})`,
  `(?:今|いま)の(?:${SALE}も|(?=[はがも]))`,
  `(?:もう|あと)(?:(?:1|一)${COUNT}|ひと(?:り|つ))`,
  'もう片方',
  `(?:2|二|3|三)(?:${COUNT}|台)目`,
  '(?<=[。、!])残り(?:の?(?:1|一)件)?',
  '(?<![a-z])[a-z](?:さん|様|卓)',
  'お?客(?:さん|様)?[a-z]',
].join('|');
const ITS = `(?:の|は|が|も|${SALE}|分|やつ|ほう|方|お?客(?:さん|様)?|人|カード|結果|を|だけ|、|また|まだ|ずっと|急に|同じく|途中で|今|いま)*`;
/** QR読んだまま, 会計の途中で. */
const AMID = `(?:[^。?!、更]{1,9}(?:まま|途中で|最中に|ところで))?(?:また|まだ|ずっと)?`;
const END = '(?:です|でし(?=ょう)|だ(?!った|ろ)|や(?!った)|なん|ん|けど|が|わ|よ|ね|。|、|!|…)*$';
const PENDING = '(?:処理中|未了|処理未了)(?!でした|だった|やった|なら|の場合|って?何)';
const UNDONE = [
  PENDING,
  '(?<!(?:1|一|ひと)[つ個件点]?、?)(?:分から|わから|分かって(?:い)?な|わかって(?:い)?な|わかん|不明)',
  '(?:終わって(?:い)?(?:な|ません|へん)|終わら(?:な|ん|へん)|終わりませ)',
  '(?:動か|進ま)(?:な(?:い|く)(?!か|で(?!す))|ん|へん|ず)|(?:動き|進み)ませ|ピクリとも',
  '反応(?:が)?(?:し(?:な|ま)|せ|な)',
  '(?:固ま|止ま)(?:っ(?:た(?!ら|場合|こと|やつ|の[はが]|お?会計|決済|分|件|お?客|ほう)|て(?!(?:い)?(?:た|まし|な|ませ)|も)|と(?:る|ん)|ち)|り(?:まし|よ))',
  '(?:くるくる|ぐるぐる)',
  '(?:回って|読み込み中|通信中)',
  '(?:履歴(?:に|にも|には|は)?)(?:まだ)?(?:無(?:い|く)|な(?:い|く|し)|出て(?:い)?(?:な|ません|へん)|見(?:つから|当たら))',
  '出て(?:こ|き|い)?(?:な(?!い?か)|ません|へん)',
  'エラー(?:に|が)?(?:な(?:っ|り)|出(?:た|て(?!(?:い)?(?:な|ませ))|ま(?!せ)))',
  '(?:だめ|ダメ)(?:です|だ(?!った)|や(?!った)|っぽ|みたい)',
  '(?:見つから|見当たら)(?:な|ん|へん)',
].join('|');
const NOT_ASKED = '(?![^。!]{0,6}(?:\\?|か[。!]*$))';
const JAPANESE = sieved(
  new RegExp(
    [
      `(?:${OTHER})${ITS}${AMID}(?:${UNDONE})${NOT_ASKED}`,
      `(?:もう|あと)(?:1|一)(?:件|個|つ)${ITS}(?<=まだ)${END}`,
      `(?:レジ|テーブル)[0-9a-z]{1,2}(?:番)?${ITS}(?:${PENDING})`,
    ].join('|'),
    'u',
  ),
);
/** 3000円は成功。5000円のほうがまだ. */
const AMOUNTS = sieved(
  new RegExp(
    `(?<![0-9,])(?<first>[0-9,]+円)[^。?!]{0,8}(?:成功|成立|完了|通(?:った|って))[^?!]{0,8}?(?<![0-9,])(?!\\k<first>)[0-9,]+円${ITS}(?:${UNDONE}|(?<=まだ)${END})${NOT_ASKED}`,
    'u',
  ),
);

const CHINESE = sieved(
  /(?:另(?:外)?(?:一)?(?:[笔单位]|个(?!问题|事|疑问))|还有一(?:[笔单位]|个(?!问题|事|疑问))|下一?[个笔单位](?:客人|顾客)?|(?:现在|这会儿|后面)的?(?:[这那][个位笔])?的?(?:客人|顾客)?|第[二三][个笔单位]|别的(?:客人|顾客)|(?<=^|[,，、。])(?:有)?一[个笔](?!客人|问题|事)|(?<![0-9])[0-9]{2,}(?:元|块|日元|円)?的)[^。?!更升充]{0,8}(?:处理中|卡(?:住|死|在)|不动|不知道|不清楚|没有?(?:显示|记录|结果|找到|反应)|记录里没有|[也又]卡了|找不到|还在转|转圈|死机|停(?:住|了)|断了|黑屏)(?![^。!]{0,4}(?:[?吗]|怎么办))/u,
);

const NEXT_EN =
  '(?:\\b(?:another|this new|my other|next|other|new|second|current|third) (?:one|customer|guest|person|payment|card|sale|table|order)\\b|\\bthe other\\b|\\b(?:customer|guest|one|person|lady|guy) (?:after|behind)\\b|\\b(?:this|my) (?:customer|guest)(?:.s)?\\b|\\btable \\d{1,2}\\b|[,;.] ?(?:and |but )?one\\b(?! (?:time|terminal|more|customer))|\\bone more (?:payment|sale|card)\\b|\\bsecond\\b(?! (?:time|try|terminal|question|thing)))';
const UNDONE_EN =
  "\\b(?:stuck|froze|frozen|pending|processing|spinning|hung|hanging|loading|unknown|not (?:in|there|showing|shown|listed|done|finished)|isn'?t (?:in|there|showing|listed|done|finished)|(?:cannot|can'?t|could ?n.t|can not) (?:find|see|tell)|(?:won'?t|will not|doesn'?t|does not) (?:finish|move|respond|go through|complete|load)|(?:has |is )?not (?:moving|responding)|missing|stopped|went black)\\b";
const ENGLISH = sieved(
  new RegExp(
    `${NEXT_EN}(?:(?!\\b(?:updat|charg|waiting|terminal|battery|if|when))[^.?!]){0,22}?${UNDONE_EN}(?![^.!]{0,12}\\?)`,
    'u',
  ),
);

const KOREAN = sieved(
  /(?:(?:다음|지금|이번|다른|새|옆|뒤)\s?(?:손님|분|건|결제)|(?:두|세)\s?번째|나머지|(?<=[,.]|인데|고)\s?(?:또\s?)?(?:다른\s?)?(?:하나|한\s?건|한\s?분)|(?<=\s)1건)(?:(?!업데이트|충전|기다)[^.?!]){0,14}(?:멈[췄춰추춤]|먹통|처리\s?중|돌고|안\s?(?:움직|보이|나와|떠)|(?:내역|목록|기록)에\s?없|끊[겼어]|꺼졌)(?![^.!]{0,4}\?)/u,
);
