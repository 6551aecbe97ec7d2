import type { Hint } from '../core/hint.ts';
import type { PaymentTold } from '../core/reading.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';
import { splitHints } from './split-bill.ts';
import { isSuccessBut } from './success-but.ts';
import { foldSpelling } from './spelling.ts';
import { normalise } from './normalise.ts';
import { withoutSpaces } from './spaces.ts';

/** What may be taken for the outcome of a payment in doubt, and is not of it. Expects the text as it was written. */
export function elseHints(typed: string): readonly Hint[] {
  const folded = foldSpelling(normalise(typed));
  const close = withoutSpaces(folded);
  const isSuccess = SUCCESS.test(typed);
  const hints = holding<Hint>([
    ['outcomeOfElse', isOutcomeOfElse(isSuccess, folded)],
    ['byPlace', isByPlace(close, folded)],
    ['hasSucceeded', isSuccess && (EVENT.test(close) || EVENT_ABROAD.test(folded))],
    ['hasFailed', HAS_FAILED.test(close)],
    ['otherWentWell', isSuccess && (OTHER_WENT.test(close) || OTHER_WENT_ABROAD.test(folded))],
    ['bareDone', BARE_DONE.test(close)],
    ['gotIt', GOT_IT.test(close)],
    ['ofOtherSale', OTHER_SALE.test(close) || OTHER_SALE_ABROAD.test(folded)],
    ['ofThatSale', THAT_SALE.test(close) || THAT_SALE_ABROAD.test(folded)],
    ['ofOneBefore', ONE_BEFORE.test(close)],
    ['isSameOne', IS_SAME.test(close)],
    ['successBut', isSuccessBut(close)],
    ['ofRegister', OF_REGISTER.test(close)],
    ['picksAny', PICKS_ANY.test(close) || PICKS_ANY_ABROAD.test(folded)],
  ]);
  return [...hints, ...splitHints(close, folded, ASKED.test(close))];
}

/** 次のお客さんは成功, 隣の端末は失敗: of that payment nothing is stated. Expects folded text. */
export function withoutElse(told: PaymentTold, folded: string): PaymentTold {
  const isOfElse =
    (told.shown === 'success' && isSuccessOfElse(folded)) ||
    (told.shown === 'failed' && isFailureOfElse(folded));
  return isOfElse ? { ...told, history: null, shown: null } : told;
}

function isOutcomeOfElse(isSuccess: boolean, folded: string): boolean {
  return (isSuccess && isSuccessOfElse(folded)) || isFailureOfElse(folded);
}

/** 隣の端末は失敗って出てる, the other terminal says failed. Expects folded text. */
function isFailureOfElse(folded: string): boolean {
  const close = withoutSpaces(folded);
  if (ASKED.test(close) || THAT_SALE.test(close) || THAT_SALE_ABROAD.test(folded)) return false;
  return FAILED_ELSE.test(close) || FAILED_ELSE_ABROAD.test(folded);
}

/** レシートが出たから成功ですよね, 次のお客さんは成功しました: concluded from another thing, or told of one. Expects folded text. */
function isSuccessOfElse(folded: string): boolean {
  const close = withoutSpaces(folded);
  if (CONCLUDED.test(close) && !READ.test(close)) return true;
  if (ASKED.test(close) || THAT_SALE.test(close) || THAT_SALE_ABROAD.test(folded)) return false;
  return OF_ELSE.test(close) || ABROAD.test(folded);
}

const ASKED = sieved(/\?|か(?:ね|な)?[。!]*$|[吗呢]|나요|까요/u);

const SUCCESS = sieved(
  /成功|成立|完了|通[っりれ]|でき|払え|いけ|大丈夫|切れ|取れ|問題な|ok|オッケー|good|paid|succe|through|worked|approved|fine|过了|通过|没问题|성공|됐|승인|정상/iu,
);

/** The history itself is named, or what it shows. */
const READ = sieved(/履歴|(?:成功|成立)(?:と|って|に)(?:出|書|表示|な)/u);

const CONCLUDED = sieved(
  new RegExp(
    [
      '(?:出|鳴|届|来|き|戻|見え|もら|帰|言)[^。、?]{0,6}(?:た|る|て)(?:ん(?:だ|です)?)?(?:から|ので|んで|って(?:いう)?ことは|なら|し)、?[^。?]{0,6}(?:成功|成立)',
      '(?:レシート|控え|伝票|領収書|音|緑|チェックマーク|完了画面)[^。?]{0,14}(?:成功|成立)',
      '(?:って(?:いう)?ことは|ということは|つまり|たぶん|多分|きっと|おそらく)、?[^。?]{0,6}(?:成功|成立)',
      '^[^。?]{0,10}(?:成功|成立)(?:した)?(?:って(?:いう)?こと|扱い|ということ)?(?:で(?:いい|ええ|す)?|だ|や)?(?:ん(?:です|だ))?(?:よね|やんな|やんね|やろ|でしょう?)',
    ].join('|'),
    'u',
  ),
);

const OTHER_ONE =
  '(?:(?:次|つぎ|別|べつ|ほか|他|隣|となり|後ろ|新しい|あとの?|残り)の?(?:お?客|人|方|組|席|卓|テーブル|会計|お会計|カード|決済|端末|レジ|やつ|分|半分)|(?:後ろ|あと)(?:に|で)(?:並ん|来)[^。?]{0,4}(?:人|方|お?客)|(?:隣|となり)(?=[はもが])|お連れ(?:様|さま|さん)?|(?:あと|後|次|つぎ)(?:に|で)?来た(?:お?客|人|方)|追加(?:分|注文|の|で)|[2-9二三]人目|(?<![0-9,])1円|テスト(?:決済|会計)?|試し(?:打ち|に))';
/** もう一台, 前の人の分, 昨日の: of one that has not stopped. */
const OTHER_TWO =
  '(?:もう(?:1|一)(?:台|つ|人|件|個)|もう片方|(?<!さっきの|この|その)前の(?:人|方|お?客|会計|お会計|決済|分|やつ)|(?:1|一)(?:つ|個|件)前|(?:昨日|きのう|今朝|先週)の)';
const OF_ELSE = sieved(
  new RegExp(
    `${OTHER_ONE}[^。?]{0,18}(?:成功|成立|通(?:った|り|って)|問題な|(?:切れ|払え|取れ|いけ)(?:た|まし|て))|(?:更新|アップデート|アプデ|再起動|ログイン)(?:は|が|も|に|の|、)?(?:無事に?|ちゃんと|やっと)?(?:成功|完了)`,
    'u',
  ),
);

const FAILED_ELSE = sieved(
  new RegExp(`(?:${OTHER_ONE}|${OTHER_TWO})[^。?]{0,12}(?:失敗|エラー)`, 'u'),
);
const FAILED_ELSE_ABROAD = sieved(
  /\b(?:the |an)?(?:other|next|another|different|previous|last) (?:customer|guest|person|one|card|payment|sale|table|terminal|register|till)\b[^.?!]{0,24}\b(?:fail|error|declin)\w*|\b(?:customer|guest|one|person) (?:before|after|next to|behind)\b[^.?!]{0,24}\b(?:fail|error|declin)\w*|(?:下一|上一|前一|另一|另外一|别的|其他|隔壁|旁边)(?:个|笔|单|位|台|桌)?[^。?!]{0,10}(?:失败|出错|报错)|(?:다음|다른|이전|앞|뒤|옆)\s?(?:테이블|자리)?\s?(?:손님|분|사람|건|카드|단말기|기계|계산대|결제|거|것)[^.?!]{0,14}(?:실패|오류|에러)/u,
);

const ABROAD = sieved(
  new RegExp(
    [
      '\\b(?:next|another|other|different) (?:customer|guest|person|one|card|payment|sale|table|terminal)\\b[^.?!]{0,30}\\b(?:succe\\w*|went through|worked|approved|fine|ok|good|paid)|\\b(?:table|customer|guest|room) (?:\\d{1,2}|[b-z])\\b[^.?!]{0,20}\\b(?:succe\\w*|went through|worked|approved|fine|ok|good)|\\b(?:customer|guest|one|person|lady|man) (?:after|behind|next to) (?:her|him|them|that|this)\\b[^.?!]{0,20}\\b(?:succe\\w*|went through|worked|approved|fine|ok|good|paid)|^b (?:is|was|went)\\b[^.?!]{0,20}\\b(?:succe\\w*|through|fine|ok|good)|\\bupdat(?:e|ing)\\b[^.?!]{0,20}\\bsucce|\\b(?:so|must|guess|probably|hopefully)\\b[^.?!]{0,16}\\bsucce|\\b(?:receipt|beep\\w*|slip)\\b[^.?!]{0,24}\\bsucce|\\btest (?:payment|charge|sale)\\b[^.?!]{0,20}\\b(?:succe|went)',
      '(?:下一|另一|另外一|别的|后面|后来|隔壁|旁边)[^。?!]{0,10}(?:成功|通过|刷过|付过|没问题|好了)|(?:更新|升级)(?:已经|了)?[,，]?成功|(?:小票|收据|声音)[^。?!]{0,10}成功|(?:应该|大概|可能|估计|所以)(?:是|算|就)?成功|测试[^。?!]{0,8}成功',
      '(?:다음|다른|뒤|옆)\\s?(?:테이블|자리)?\\s?(?:손님|분|사람|건|카드)[^.?!]{0,14}(?:성공|됐|승인|정상)|(?:업데이트|업뎃)(?:가|는|도)?\\s?성공|(?:영수증|소리)[^.?!]{0,12}성공|(?:아마|테스트)[^.?!]{0,8}성공|성공(?:한|인|했을)\\s?(?:듯|것\\s?같|거\\s?같)',
    ].join('|'),
    'u',
  ),
);

/** 成功しました!: told as what has happened, not as what is shown. */
const EVENT = sieved(
  /^(?:やっと|無事に?|よし|お?かげさまで|、|!)*(?:成功(?:し(?:た|ました|てん|たわ|たで|ましたよ?)|だ|や)?!+|(?:成功|完了)(?:し(?:た|ました|てん|たわ|たで|ましたよ?))|完了(?:です|だ|や)?よ?)[!。]*$/u,
);
const EVENT_ABROAD = sieved(
  /^(?:yes|yay|finally|it|,|\s)*(?:success!+|succeeded|worked)[.!\s]*$|^(?:终于)?成功了[!。]*$|^(?:드디어\s?)?성공(?:했어요|했습니다|!+)[!.]*$/u,
);

/** 完了です: of the update, or of the payment, nobody knows. */
const BARE_DONE = sieved(
  /^(?:やっと|無事に?|もう|はい|、|!)*完了(?:し(?:た|ました|てん|たわ|たで|ましたよ?|て(?:い)?(?:る|ます)|とる|とります)|に(?:なった|なりました|なって(?:い)?(?:る|ます))|って出(?:た|ました|て(?:い)?(?:る|ます))|です|だ|や)?よ?[!。、]*(?:ありがとう(?:ございま(?:す|した))?)?[!。]*$/u,
);

/** もろたで, お金はもらってしもた. */
const GOT_IT = sieved(
  /^(?:もう|お金|代金|現金|で|は|を|、|すでに|さっき)*(?:もろ(?:た|てしまった|てん|ている|うた)|もらっ(?:た|ちゃった|ちゃいました|てしまった|てしまいました|て(?:い)?(?:る|ます)))(?:わ|で|よ|ねん|(?:んや|んだ|んです)?(?:けど|が)?|です)?[!。…]*$/u,
);

/** 3000円の会計が止まって、5000円のほうは通りました: that a success may be meant of. */
const OTHER_WENT = sieved(
  new RegExp(
    `^(?!.*(?:もう(?:一|1)(?:回|度)|やり直|再度)).*(?:${OTHER_ONE}|もう(?:1|一)(?:つ|件|人|方)|もう片方|[0-9,]+(?:円|千|万)?円?の(?:ほう|方|やつ|お?客|会計|分)|[1-6一二三四五六](?:件|人|組|枚)目|(?:最初|はじめ|先)の(?:人|方|お?客|分|半分|1人)|片方)[^。?]{0,16}(?:通(?:った|り|って|れ)|成功|成立|完了|でき(?:た|まし|て)|払え|いけ(?:た|て)|ok|オッケー|済|大丈夫(?:だった|でし|です))`,
    'u',
  ),
);
const OTHER_WENT_ABROAD = sieved(
  /\b(?:the other|another|second|next)\b[^.?!]{0,24}\b(?:went through|worked|was fine|succe\w*|approved)|\btest (?:payment|charge|sale)\b|\b1 ?yen\b|(?:另一|另外一|下一|别的)[^。?!]{0,10}(?:成功|过了|通过|没问题)|测试|(?<!\d)1(?:元|日元|块)|(?:다른|다음)\s?(?:건|분|손님|거)[^.?!]{0,14}(?:됐|성공|승인|정상)|테스트\s?결제|(?<!\d)1엔/u,
);

/** 失敗しました!: told as what has happened, not as what is shown. */
const HAS_FAILED = sieved(
  /^(?:あ|また|、|!)*失敗し(?:た|ました|ちゃった|ちゃいました|てしまった|てしまいました|てしもた|てもた|てん)[!。よわ]*$/u,
);

/** 今は隣の席のお客さんの会計してます; one who only waits pays nothing. */
const OTHER_SALE = sieved(
  new RegExp(
    `^(?!.*(?:待(?:っ|た|ち)|並んで(?:い)?(?:る|ま))).*(?:${OTHER_ONE}|もう(?:1|一)(?:人|件|組|卓)|もう片方|[0-9a-z]+(?:番|卓)(?:テーブル|席|さん)|テーブル[0-9a-z]+|レジ[0-9a-z]{1,2}も|また(?:も)?(?:落ち|止ま|固ま))`,
    'u',
  ),
);
const OTHER_SALE_ABROAD = sieved(
  /\b(?:next|another|other|new|different) (?:customer|guest|person|client|payment|sale|table|bill)\b(?![^.?!]*\bwait)|\b(?:table|customer|guest|room) (?:\d{1,2}|[b-z])\b|\b(?:customer|guest|one|person|lady|man) (?:after|behind|next to) (?:her|him|them|that|this)\b|\bextra (?:order|drink|item|sale)|(?:下一|另一|另外一|别的|后面|隔壁|旁边)[^。?!]{0,6}(?:客人|顾客|人|桌|笔|单)(?![^。?!]*等)|加(?:点|单)|(?:다음|다른|뒤|옆)\s?(?:테이블|자리)?\s?(?:손님|분|사람|건)(?![^.?!]*기다)|추가\s?(?:주문|결제)/u,
);

/** 止まった会計も、時刻も金額も同じで成功. */
const THAT_SALE = sieved(
  /(?:止まった|停まった|途中の|中断した|中断の|切れた|落ちた|最初の|はじめの|問題の|例の|該当の)(?:お?会計|決済|やつ|の|ほう|方|分|お?客|人|件)|その(?:お?会計|決済|件|お?客)|(?:時刻|時間|金額)(?:も|が|と|は)[^。?]{0,10}(?:同じ|おなじ|合(?:っ|い)|一致|ぴったり)|同じ(?:時刻|時間|金額)/u,
);
const THAT_SALE_ABROAD = sieved(
  /\b(?:first|original|stopped|interrupted|cut(?:[- ]off)?|same) (?:one|payment|sale|transaction|entry|customer|time|amount)\b|\btime and amount\b|\b(?:time|amount)s? match|\b(?:that|the) (?:payment|one) that (?:stopped|was)\b|(?:中断|断掉?|停下?)(?:的|了的)?那|第一笔|(?:时间|金额)[^。?!]{0,6}(?:一致|对得上|相同|一样|都对)|(?:멈춘|중단된|끊긴)\s?(?:건|결제|거|손님)|처음\s?(?:손님|건|거)|(?:시간|금액)[^.?!]{0,8}(?:같|맞|일치)/u,
);

/** さっきのは成功って出た, 先ほどの会計は通ってました, いっこ前のやつ成功. */
const ONE_BEFORE = sieved(
  /(?:さっき|さき|先ほど|先程|さきほど|さいぜん|(?:(?:ひと|一|1)(?:つ|個|こ)|いっこ|すぐ|直)前|直前|前回|(?<![日週月年分時間午])前)(?:の|ん)(?:お?会計|決済|分|やつ|ほう|方)?(?:の)?(?:は|が|も|なら|だけ|って|、|(?=成功|通))/u,
);

/** はい、時刻も金額も同じです. */
const IS_SAME = sieved(
  /^(?:はい|ええ|うん|そう(?:です)?|、|。)*(?:時刻|時間|金額|も|と|、){0,6}(?:全部|ぜんぶ|両方|どっちも|どちらも)?(?:同じ|おなじ|一緒|いっしょ|(?:合|あ)って(?:い)?(?:る|ます)|合っとる|一致して(?:い)?(?:る|ます))(?:もの|やつ|の)?(?:です|でした|だ|だった|や)?[よねわ。!]*$|^(?:yes|yeah|yep)?[,.]?(?:it(?:'?s|is)|they(?:'re|are))?(?:the)?same(?:one|payment|timeandamount)?[.!]*$|^yes[,.]?(?:itis|itdoes|thatone|thatisit)[.!]*$|^(?:是的?|对的?|嗯)?[,，]?(?:时间|金额|和|也|都)*(?:一样|相同|对得上|一致|是那(?:一)?笔)的?[。!]*$|^(?:네|예)?[,.]?(?:시간|금액|도|모두|다|이|그거)*(?:같아요|같습니다|맞아요|맞습니다)[.!]*$/u,
);

/** POSレジのほうは会計済み: another machine than the terminal. */
const OF_REGISTER = sieved(
  /(?:pos|ポス)(?:レジ|端末|システム)?(?:の|側|画面|ほう|方|履歴|では?|だと|も|は|に|上)|レジ(?:の(?:画面|ほう|方|表示|システム)|側|画面|上)|\b(?:pos|cash register|register|till)(?: screen| system)? (?:says?|shows?|is|has)\b|(?:收银机|收银台|pos机?)(?:上|里|那边|显示)|(?:포스기?|계산대|pos)(?:에는?|에서|상|화면)/u,
);

/** 失敗の方選べば先進めるんでしょ, 適当に選ぶね. */
const PICKS_ANY = sieved(
  /(?:適当|てきとう)(?:に|で)[^。?]{0,8}(?:選|えら|押|答|やっ|し|いい|ええ)|(?:どれでも|なんでも|何でも|どっちでも)[^。?]{0,6}(?:いい|ええ|選|押)|(?:失敗|成功)(?:の?(?:ほう|方|やつ|ボタン))?(?:を|に|で|って|と)?(?:し(?:とけ|ておけ)ば|する(?![^。]{0,4}か)|します|しとく|しときます|しておく|しておきます|選(?:べ|んだら|んどけ|んでお)|えら(?:べ|んだら)|押(?:せ|したら|しとけ|しておけ|しとく|しときます)|答え(?:れ|とけ)|言(?:え|っとけ)ば)|(?:失敗|成功)(?:って|という|と)?(?:こと|扱い)に(?:し|で)|(?:とりあえず|ひとまず|一旦|いったん|仮に)[^。?]{0,4}(?:失敗|成功)(?:で|に|を|って(?=こと|し))/u,
);
const PICKS_ANY_ABROAD = sieved(
  /\b(?:just|i(?:'| wi)ll|let me|if i) (?:just )?(?:pick|choose|press|select|tap|say|put)\b|\bpick (?:any|one)\b|\bwhatever\b|随便[^。?!]{0,4}(?:选|点|按|填)|(?:先|就)(?:选|点|按)[^。?!]{0,4}(?:失败|成功)|아무거나|대충|(?:실패|성공)(?:로|이?라고|을|를)\s?(?:할게|하면|하자|해\s?두|칠게|누르|누를|고르|고를|선택)/u,
);

/** 左のレジは失敗: which of them that is, the words do not tell. */
const BY_PLACE = sieved(
  /(?:左|右|奥|手前|向こう|あっち|そっち|表|裏|入口|入り口|窓側|[0-9]階|[0-9](?:番|台目|号機))(?:側)?の?(?:ほう|方)?の?(?:レジ|端末|機械|やつ|台|決済機|機|の?は|では)/u,
);
const BY_PLACE_ABROAD = sieved(
  /\b(?:left|right|upstairs|downstairs|front|back|(?:number|no\.?|register|terminal) ?\d)\b|[左右][边侧面]|(?:왼쪽|오른쪽|위층|아래층|\d번)/u,
);

function isByPlace(close: string, folded: string): boolean {
  return BY_PLACE.test(close) || BY_PLACE_ABROAD.test(folded);
}
