import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { isPaymentBroken } from './payment-broken.ts';
import { isCustomerWaiting } from './situation.ts';
import { foldClosely, foldSpelling } from './spelling.ts';
import {
  asksIfLost,
  hangsSinceBegun,
  hasBegun,
  isDark,
  isWithoutPower,
  losesPower,
  seemsToRun,
} from './update-hangs.ts';
import { isAtWork } from './update-at-work.ts';
import { intrudes } from './update-intrudes.ts';
import { isOver, turnOf } from './update-turns.ts';
import { sieved } from './sieve.ts';

/**
 * What a message says of an update under way, and what is wished meanwhile: to switch off, or to take a payment all the
 * same. Expects normalised text.
 */
export function updateSigns(text: string): readonly Sign[] {
  const folded = foldSpelling(text);
  const close = foldClosely(text);
  const told = SENTENCE.split(close).filter((sentence) => !ASKED.test(sentence));
  const isHalfTold = told.some((sentence) => HAS_BEGUN.test(sentence));
  const switchesOff = OFF.test(SINCE_OFF.replace(close, '')) && !WAS_OFF.test(close);
  const isPlain = switchesOff || isCustomerWaiting(text) || ONLY_BEGUN.test(close);
  const isSpinning = !isPaymentBroken(folded) && told.some((sentence) => SPINS.test(sentence));
  const isRunning =
    isSpinning ||
    told.some((sentence) => RUNS.test(sentence) || isAtWork(sentence)) ||
    intrudes(told.join(''), close);
  const isTold = isRunning || (isHalfTold && isPlain) || hangsSinceBegun(close);
  return signsOf({ close, told, isTold, turn: turnOf(close), switchesOff });
}

interface Heard {
  readonly close: string;
  readonly told: readonly string[];
  readonly isTold: boolean;
  readonly turn: 'runs' | 'over' | null;
  readonly switchesOff: boolean;
}

function signsOf({ close, told, isTold: seems, turn, switchesOff }: Heard): readonly Sign[] {
  const isTold = turn === null ? seems : turn === 'runs';
  const seemsRunning = seemsToRun(close, switchesOff);
  const lost = losesPower(told);
  return holding([
    ['updating', isTold],
    ['duringUpdate', isTold || AMID.some((of) => of.test(close)) || lost === 'midway'],
    ['begun', hasBegun(close)],
    ['seemsRunning', seemsRunning],
    ['powerLost', lost !== null],
    ['powerIfLost', asksIfLost(close)],
    ['darkScreen', isDark(close)],
    ['noPower', isWithoutPower(close)],
    ['updateOver', turn === null ? isOver(told, close) : turn === 'over'],
    ['endedSince', turn === 'over'],
    ['switchesOff', switchesOff || seemsRunning],
    ['stopsIt', STOPS.test(close)],
    ['wantsPayment', paysAmid(close)],
  ]);
}

const SENTENCE = sieved(
  /(?<=[。!?…])|\n|(?<=(?:けど|けれど|から|ので|のに|んだが|ですが|ますが)),?、?/u,
);
const ASKED = sieved(
  /\?|(?<!から?|なん)か[。!]*$|か(?:って|という|の)(?:話|こと|事|意味|質問)(?:です|だ|や|なん|の|けど|よ|ね)*[。!]*$|よね?[。!]*$(?<=(?<!てい?)ます?よね?[。!]*|よね[。!]*)|らしい|そうです|と聞|(?:[吗嘛么]|(?<!着)呢)[。!]*$|(?:나요|까요?)[.!]*$/u,
);

const UPDATE = '(?:更新|こうしん|アップデート|バージョンアップ|ダウンロード|インストール)';
/** アップデート的なの, 更新みたいなやつ. */
const LIKE = '(?:(?:的|みたい)な(?:の|もの|やつ)|っぽい(?:の|もの|やつ)|らしき(?:もの|やつ))?';
const VERY =
  '(?:が|は|も|を)?(?:ずっと|まだ|全然|なかなか|途中で|もう|急に|勝手に|今|いま|先に|突然|いきなり){0,3}';

/** 更新中て出ていない. */
const NOT_SHOWN =
  '(?:の(?:画面|表示))?(?:って|て|と|は|が|も)*(?:もう|全然|、)*(?:出|で|表示され|書かれ)て(?:い)?(?:な[いくか]|ません)';

const PERCENT = '(?:%|パー(?:セント)?)(?:の?(?:ところ|とこ|あたり))?';

/** An update runs now, and nothing else can be meant; that of the app is another layer. */
const RUNS = sieved(
  new RegExp(
    [
      `(?<!アプリの?(?:自動)?)${UPDATE}中(?!(?:で|じゃ|では)(?:は)?(?:な[いくさ]|あり)|なら|だったら|でも|に|(?:って|と)出た(?:ら|とき|場合)|は|の(?!まま|画面)|かどうか|断|止|${NOT_SHOWN})`,
      `${UPDATE}${LIKE}${VERY}(?:始ま|はじま)って(?:しま[っい]|もう[てた]|まって)`,
      `(?:急に|勝手に|突然|いきなり)${UPDATE}${LIKE}${VERY}(?:始ま|はじま|走)(?:った(?!ら)|り|って)`,
      `${UPDATE}${VERY}(?:[0-9]+${PERCENT}(?:で|の?まま|から))?(?:(?:止ま|固ま)(?:って(?!から|も)|っとる|りまし|りっぱ|った(?!ら))|(?:進ま|終わら|動か)ない(?!と|うち|まま|よう|場合|とき|時)|(?:終わり|進み|動き)ません(?!よう))`,
      `${UPDATE}(?:を)?(?:一旦|いったん|一度|途中で)?(?:止|と)めて(?!お|い)[^。?]{0,6}(?:カード|会計|決済|お?客|先)`,
      `${UPDATE}(?:の)?途中(?:です|だ|な|や|で(?:止ま|固ま))`,
      String.raw`\b(?:is|'s|its|still|now) updating\b(?<!\b(?:can|could|may|do|does|will|would|able|what)\b.{0,50}\b(?:while|when|whilst|if) (?:it|the (?:update|terminal|machine)) ?(?:is|'s) updating)|\bupdate (?:is (?:running|in progress|stuck)|(?:has )?(?:just )?started by itself)`,
      String.raw`^(?:ok(?:ay)?|yes|oh|now|and)?,? ?(?:it is |it's |the (?:update|terminal|machine) is )?(?:still |now |just )?downloading(?: (?:now|the update|something|stuff|files?|data)){0,2}[.! ]*$`,
      String.raw`^(?:no,? )?(?:(?:it'?s|it is|there'?s|this is) )?(?:not an?|no) (?:error|problem|failure)(?: (?:now|here))?[,.;]? ?(?:but |and )?(?:it'?s |it is |the update is )?(?:just |still |now )*(?:running|downloading|installing|updating|going)(?: now| fine| ok)*[.! ]*$`,
      '^(?:好的?|现在|已经)*(?:正在|在)下载(?:更新)?[。! ]*$|^(?:更新)?下载中[。! ]*$|^(?:네 ?|지금 ?)?(?:업데이트 ?)?다운로드 ?중(?:이에요|입니다|이네요)[.! ]*$',
      '(?<!アプリの?)(?:ダウンロード|インストール)(?:って|と)(?:(?:出|表示され)(?:て(?:い)?(?:る|ます)(?!ボタン|やつ|の(?!で|に))|た(?!ら|と[きこ]|場合|ボタン|やつ)|ました)|書いて(?:い)?ある)|正在更新|(?<!不|没|想|要)在更新(?!前|后|之|的?时|吗)|更新到一半|更新卡住|업데이트\\s?(?:중(?:이|입|인데)|가\\s?멈)',
    ].join('|'),
    'u',
  ),
);

/** What turns round may as well be a payment, where one is named. */
const SPINS = sieved(
  /(?:くるくる|ぐるぐる|クルクル|グルグル)[^。?]{0,4}(?:回|まわ|し(?:て|と)|中)|(?:くるくる|ぐるぐる|クルクル|グルグル)(?:のまま|[。!]*$)/u,
);

/** It may also tell that the roll-out has begun. */
const HAS_BEGUN = sieved(
  new RegExp(
    `${UPDATE}${VERY}(?:始ま|はじま)(?:った(?!ら|り|とき|時|後|あと|の[はに])|って(?:い)?(?:る|ます)|りました(?!ら))|\\bupdate (?:has )?(?:just )?started\\b|^(?:the )?update (?:is )?start(?:s|ing)?(?:[.,!]|$)|更新(?:已经)?开始了|업데이트가?\\s?시작(?:됐|되었)`,
    'u',
  ),
);
const ONLY_BEGUN = sieved(
  new RegExp(`^(?:今|いま|もう|あ)?、?${UPDATE}(?:が)?始ま(?:った|りました)[。!]*$`, 'u'),
);

/** 8時に始めたらお客さんの会計どうなる? */
const IF_BEGUN = sieved(
  new RegExp(
    `^(?!.*(?:消え|止まっ|固ま|落ち|切れ|途中|失敗|エラー|なった|なりました)).*(?:${UPDATE}(?:を|が)?|\\d{1,2}時(?:半)?(?:から|ごろ|に)*|(?:朝|昼|夜|今)(?:から|に)?)(?:始め|はじめ|スタートし|開始し)(?:たら|ると|た場合|れば)[^。?]{0,10}(?:会計|決済|カード|お?客)[^。?]{0,8}(?:どう|どないな|でき|使え|止ま)`,
    'u',
  ),
);
/** 更新してるけど会計していい?; もう and いつも更新してるけど is done. */
const RUNS_BUT = `(?<!(?:アプリ|毎(?:回|日|月|週|朝|年)|いつも|もう|既に|すでに|ちゃんと|全部|先に|前に|昨日|先週|先月|(?:別|他|ほか|隣)の(?:端末|店))(?:の|は|を|、)?(?:自動)?(?:端末)?(?:の|は|を|、)?)${UPDATE}(?:を|が|は)?(?:ずっと|まだ|今|いま)?(?:し|やっ|走っ|動い|かけ|かかっ)(?:て(?:い)?(?:る|ます)|とる|とう|ちょる|てん)(?:とこ(?:ろ)?)?(?:な)?(?:ん|の)?(?:だ|です|や|じゃ)?(?:ねん)?(?:けど|けれど|けども|が)`;
/** The time of an update, now or at another time. */
const DURING = sieved(
  new RegExp(
    `(?<!アプリの?(?:自動)?)${UPDATE}(?:し(?:て(?:い)?る)?|やって(?:い)?る)?(?:の)?(?:中(?!断|止|央|${NOT_SHOWN})|最中|途中|してるとき|あいだ|間)|\\b(?:during|while) (?:the |an |any |my |our |this |that |they |it(?:'?s| is)? )?(?:terminal )?updat|\\bupdat(?:e|ing)(?: is|'s)? (?:still |now |already )?(?:running|in progress|going on|ongoing|under ?way)\\b|^now updat(?:e|ing)\\b|(?:\\bit|(?<!\\b(?:other|one|second) )\\b(?:machine|terminal|register|device))(?:'s| is) (?:still |now |already )?(?:running|updating|installing|downloading|in progress)\\b|\\bmid-?updat|${RUNS_BUT}|更新(?:的)?(?:时候|期间|过程)|(?:正|还|机器|终端|现在|屏幕)在(?:更新|升级)|업데이트\\s?(?:중|하는\\s?(?:동안|중)|도중)`,
    'u',
  ),
);

function paysAmid(close: string): boolean {
  return NO_SALE_FOR.test(close) || (PAYS.test(close) && !AFTERWARDS.test(close));
}

/** so no card payments for 20 minutes?: for as long as one takes. */
const NO_SALE_FOR = sieved(
  /^(?!.*\b(?:again|stuck|stopp|fail|error|already|been|last)).*\b(?:no (?:card |credit card )?(?:payments?|cards?|sales?)|(?:can'?t|cannot|can ?not|won'?t be able to|unable to|not able to) (?:take|accept|use|process|do|ring)(?: up)? (?:any |a )?(?:cards?|card payments?|payments?|anyone|people|it|the (?:terminal|register|machine)))(?: at all)? (?:for|during|in) ?(?:the |those |these |that |about |like |up to )*(?:whole |full )?(?:\d{1,2}|ten|twenty) ?min[^.?!]{0,40}\?/u,
);

/** 途中でお客さん来たら止められる?, of an update that is not begun yet. */
const BREAKS_IT_OFF = sieved(
  /^(?!.*(?:会計|決済|支払い?|カード)の?途中).*途中で[^。?]{0,8}(?:お?客|会計)[^。?]{0,12}(?:止め|やめ|中断|ストップ|キャンセル)[^。]{0,6}(?:\?|か[。!]*$)/u,
);

const WISH =
  '(?:て(?!しま|い[るたま]|る|た|ません|ない|から更新)|ちゃ(?:って)?(?=いい|ええ|お|え|だめ|大丈夫)|ます?[?。!]*$|たい|よう|ても|た(?:ほう|方)が|たら(?=いい|どう|だめ|なお|直|ええ|$|[?]))';
const HELD =
  '(?:を|は|も|ごと|って)?(?:一度|一回|いったん|一旦|もう|強制的に|無理やり|無理矢理|先に){0,3}';

/** It is wished, asked or announced to switch off; what was switched off by itself is no wish. */
const OFF = sieved(
  new RegExp(
    [
      `電源${HELD}(?:切(?:っ${WISH}|り(?:ます|たい|ゃ|直)|る(?![のと]?(?:な|こと|必要))|ろう|れば|っち?ゃ(?:って)?(?:いい|お|え)|ら(?:ない|ん|な)(?:と|い(?:ほうが|方が))|れ(?:ます|る)か)|落と(?:し(?:て(?!しま)|ます|たい|たら)|す|そう)|おと(?:して|す)|抜(?:い(?:て(?!しま)|たら)|く|こう|き)|オフ|off|消(?:し(?:て(?!しま)|ます|たい|たら)|す)|入れ直(?:し(?:て(?!しま|い)|ます|たい|たら)|す)|長押し(?:し(?:て(?!しま)|たら)|する)?)`,
      // 店長に電話したら切れって言うんです; a customer's もう一回切れ is of a card.
      '(?:たら|(?:店長|オーナー|社長|上司|先輩|社員|本部|家族|夫|妻|主人|親)(?:さん)?(?:が|は|に|から|も)|電源(?:を|は|も)?|端末(?:を|は|も)?)(?:いったん|一旦)?(?<!(?:客|カード|クレカ|会計|決済)[^。]{0,12})(?:切れ|落とせ|消せ|切りなさい|切ってみろ|切ってくれ?)(?:って|と|ゆうて|ちゅうて|て)(?:ば|ずっと|何度も)?(?:言|いわ|いう|いっ|ゆ)',
      '(?:^|(?<!カード|クレカ|伝票|電話)[、。])(?:これ|もう|一回|一度|もっかい|もういっかい|もう?いっぺん|もっぺん|再度|また|いったん|一旦|じゃあ?|で|、)*(?:切っ|落とし|消し)(?:て(?:みて)?も?|ちゃって(?:も)?)(?:いい|良い|ええ|大丈夫|平気|ok)',
      `(?:コンセント|プラグ|ケーブル|電池|バッテリー)${HELD}(?:(?:引っこ)?抜(?:い(?:て(?!しま)|たら)|く|こう|き)|外(?:し(?:て(?!しま)|たら)|す))`,
      `(?:再起動|強制終了|シャットダウン|リセット|リブート)(?:を)?(?:し${WISH}|する(?![のと]?必要)|すれば|かけ${WISH}|かける|させ(?:て|る)|[?]|でき(?:る|ます))`,
      String.raw`\b(?:switch|turn|power) (?:it |the (?:terminal|power) )?off\b|\b(?:restart|reboot|shut down|unplug)\b`,
      '关机|关掉|断电|重启|전원(?:을)?\\s?(?:끄|꺼)|(?:^|\\s)꺼(?:도|버려도)\\s?(?:되|돼|괜찮)|재시작|재부팅',
    ].join('|'),
    'u',
  ),
);
/** 電源入れ直したらホームに戻れました: what came of it is told. */
const SINCE_OFF = sieved(
  /電源(?:を)?(?:(?:入れ|つけ)(?:直|なお)し|落とし|消し|切っ)(?:たら|て(?:から)?(?:入れ|つけ)たら)(?!いい|どう|だめ|なお|直る|ええ)[^。?]{1,20}?(?:た|まし?た|ません)(?:よ|わ|ね|けど|が|の?で|から|し|です)*(?=$|[。、!])/gu,
);
const WAS_OFF = sieved(
  /(?:電源|コンセント)(?:が|も)(?:勝手に|急に)?(?:切れ|落ち|抜け)|再起動(?:した|しました|して(?:から|も)?更新|したら(?:急に|勝手に)?更新|して(?:、)?(?:今|いま|また|さっき)?(?:ホーム|トップ|最初の画面|元の?画面|いつもの)[^。?]{0,8}(?:た|る|ます)(?!ら))/u,
);

const STOPS = sieved(
  /(?:止め|中断|中止|やめ|ストップ|キャンセル|取り?消(?=[しせ](?!た)))(?:し|でき|られ|れ|す|せ|て)?(?:た(?:ほう|方)が)?[^。]{0,6}(?:\?|か(?:どうか|[。!]*$)|たい|い[いの]$)|\b(?:stop|cancel|abort)\b[^.]*\?|(?:停止|取消|中断)[^。]*[?吗]|(?:멈추|취소)[^.]*\?/u,
);

const MAY =
  '(?:いい|良い|よい|ええ|大丈夫|平気|ok|おけ|でき|出せ|取れ|れ(?:る|ます|ない)|可能|(?<!み)たい|どう|無理|だめ|まずい|構わ|かまわ|ますか|もらえ|使え)';
const PAYS = sieved(
  new RegExp(
    `(?:会計|決済|支払い?|payment|レジ|カード|クレジット|qr|paypay|売上|お?客|usen ?pay|スキップ|飛ば|とば|あと(?:回し|に|で)|後(?:回し|に)|割り込)[^。?\\n]{0,18}${MAY}|お?客(?:さん|様|さま)?[がも]?(?:もう)?(?:来|き)(?:て|た|ちゃ|まし)|使え(?:る|ます|ない|ません)|(?:take|accept|process|make|run|swipe|use) (?:a |any |the |my )?(?:credit )?(?:card |customer |customer's )?(?:payments?|cards?|sales?)\\b|\\buse (?:the |this )?(?:machine|terminal)\\b|\\bskip\\b|\\bswipe\\b|\\bcustomer|(?:收|刷|付)(?:款|卡|钱)|\\bwants? to pay\\b|跳过|结账|결제|계산|카드\\s?(?:받|긁)|손님(?:이|도)?\\s?(?:왔|오셨|계산|기다)|건너`,
    'u',
  ),
);
const AFTERWARDS = sieved(
  /終わ(?:ったら|ってから|った(?:後|あと)|れば|り次第)|完了したら|履歴|after (?:the )?update|when (?:it|the update) (?:is|has)|更新(?:完|结束)[^。]{0,3}(?:后|之后)|끝나면/u,
);

const AMID = [DURING, NO_SALE_FOR, IF_BEGUN, BREAKS_IT_OFF] as const;
