import { sieved } from './sieve.ts';
import { withoutTakenElsewhere } from './took-elsewhere.ts';

/** もう30分以上この画面, かれこれ1時間半, 始めて40分: for how many minutes it has run; null: not told. Expects figures without spaces. */
export function ranForIn(text: string): number | null {
  const plain = withoutTakenElsewhere(text);
  if (IF_SO.test(plain) || NOT_COME.test(plain) || NO_SALES.test(plain)) return null;
  if (NOT_SO_LONG.test(plain)) return null;
  const found = foundIn(plain);
  if (found === null) return null;
  const clause = plain.slice(0, found.index + found[0].length).split(/[。!?、]/u);
  if (OF_ELSE.test(clause.slice(-2).join('、'))) return null;
  return minutesOf(found.groups ?? {});
}

/** 30分くらい, 15分ちょいかな: a span and nothing else, as who is asked how long answers. Expects figures without spaces. */
export function spanAloneIn(plain: string): number | null {
  const found = ALONE.exec(plain);
  return found === null ? null : minutesOf(found.groups ?? {});
}

/** 8時半に始めた, 23時20分から更新中. */
export function isRunSince(plain: string): boolean {
  return SINCE_THEN.test(plain) && !OF_ELSE.test(plain);
}

/** 20分も経ってないよ, まだ10分たたない. */
const NOT_SO_LONG = sieved(
  /\d分(?:も|は|と|すら)?(?:まだ)?(?:(?:経|た)って(?:い)?(?:ない|ません)|(?:経|た)た(?:ない|ず)|(?:経過|経)して(?:い)?(?:ない|ません)|(?:も)?しない)|\d分[^。?!、]{0,8}(?:わけ|の|ん)(?:じゃ|では)(?:ない|なく|ありません)/u,
);

const SINCE_THEN = sieved(
  /(?:\d時(?:半|\d{1,2}分)?|\d:\d\d)(?:頃|ごろ|くらい|ぐらい|すぎ|過ぎ|前|ちょうど)?(?:に|から)(?:ずっと|もう)?(?:更新|アップデート)?(?:を|が)?(?:始め(?:た|て|まし)|始まっ|始まりまし|はじめ(?:た|て|まし)|スタートし|開始し|押し(?:た|て|まし)|更新(?:して|中)|し(?:て(?:い)?(?:る|ます)|とる)|やって(?!も|は|いい|よ[いろ]|良|ええ|大丈夫|平気|お[くき]|み[るま]|くだ|下さ|もら|くれ|ほし|い(?:く|き)ます)|してから)(?!ら)/u,
);

function foundIn(plain: string): RegExpExecArray | null {
  for (const pattern of [...RAN, ABROAD]) {
    const found = pattern.exec(plain);
    if (found !== null) return found;
  }
  return null;
}

function minutesOf({
  hours,
  half,
  minutes,
  wholeHalf,
}: Readonly<Record<string, string | undefined>>): number {
  if (wholeHalf !== undefined) return 30;
  const whole = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return whole + (half === undefined ? 0 : 30);
}

const SPAN =
  '(?<!\\d)(?<!あと)(?<!時)(?:(?<hours>\\d{1,2})時間(?<half>半)?|(?<wholeHalf>半時間|小半時)|(?<minutes>\\d{1,3})分)間?';
const ABOUT =
  '(?:以上|くらい|ぐらい|ほど|近く|ちょっと|弱|強|余り|あまり)?(?:も|は|が|、)?(?:ずっと|まるまる|すでに|もう|まだ)?';
const ALONE = sieved(
  new RegExp(
    `^(?:えっと|たぶん|多分|だいたい|大体|約|もう|かれこれ|、)*${SPAN}(?:以上|くらい|ぐらい|ほど|近く|ちょっと|ちょい|弱|強|経過)*(?:は|に)?(?:なる|なります|です|だ|や|かな|かも|よ|ね|と(?:思う|思います))*[。!…]*$`,
    'u',
  ),
);
const GOES_ON =
  '(?:た[っつち]|経[っつち過]|すぎ|過ぎ|超え|こえ|待っ|待た(?!せ)|かかっ|(?:終|お)わ(?:ら|って(?:な|い?ま?せ)|りません|れへん)|進[まみん]|すすま|変わら|変わり|かわら|動[かき]|うごか|固ま|止ま|とま|同じ|おなじ|おんなじ|この(?:画面|状態|まま|まんま)|そのま(?:ま|んま)|回っ|くるくる|ぐるぐる|画面|更新|アップデート|ダウンロード)';
const SINCE =
  '(?:もう|かれこれ|既に|すでに|はや|さっきから|(?:始め|はじめ|押し|開始し|更新し)て(?:から)?|(?:更新|アップデート)(?:を|が)?(?:始め|始まっ)て(?:から)?)(?:もう|ずっと|かれこれ|すでに|、)?';
const RAN = [
  `${SPAN}${ABOUT}${GOES_ON}`,
  `${SPAN}(?:くらい|ぐらい|ほど)?(?:前|まえ)(?:から|に)[^。?]{0,6}(?:更新|アップデート|始|はじ|押|スタート|この画面|同じ|止ま|固ま)`,
  `(?:止ま|とま|固ま|変わら|動か|進ま|フリーズし|待っ|更新中(?:の|が|で)?)(?:って|ないで|ず(?:に)?|なくて|て)?(?:から)?(?:の?まま|ずっと|もう|かれこれ|、)*${SPAN}(?=${ABOUT}(?:です|だ|や|な|よ|に|経|た[っちつ]|$|[。!?、]))`,
  `${SINCE}${SPAN}(?=${ABOUT}(?:です|だ|や|な|よ|に|ばい|べ|$|[。!?、]))`,
].map((ran) => sieved(new RegExp(ran, 'u')));
const ABROAD = sieved(
  /(?:for|been|already|over|past|than|about)(?:over|about|almost|morethan)?(?<minutes>\d{1,3})min|(?<minutes>\d{1,3})min\w*(?:already|now|passed|and(?:still|not))|(?:已经?|都|等了|更新了|过了)(?:快|超过|差不多)?(?<minutes>\d{1,3})(?:多)?分钟|(?<minutes>\d{1,3})분(?:째|이나|이?(?:넘|지났|됐|되었))|(?:been|already|past|for|over)(?:about|almost)?(?<wholeHalf>half(?:an)?hour)|(?<wholeHalf>半个?(?:多)?(?:小时|钟头))(?:了|过去了|多了)|(?<wholeHalf>반시간)(?:째|이나|이?(?:넘|지났|됐|되었))/u,
);

/** 20分過ぎても終わらなかったら: it has not come to that. */
const IF_SO = sieved(
  /(?:なかった|過ぎた|すぎた|たっ?た|経った|んかった|へんかった|かかった)ら|かか(?:っ(?:た|ちゃう)(?:り|こと)|る(?:こと|場合|かも|可能性|ん(?:です)?か)|り(?:ます|そう))|^(?:does|will|would|can|could|may|might)(?:it|this|the|an)|会(?:不会)?(?:超过|需要|要)|걸릴|걸리나|なければ|ない(?:場合|とき|時(?!間)|なら)|\bif|如果|万一|으면/u,
);
/** 30分たっても案内が出てこない: nothing runs. */
const NOT_COME = sieved(
  /(?:案内|更新|画面|お知らせ|通知|ボタン)(?:が|は|も)?(?:まだ|全然)?(?:出て?|来|き|届[いか]|表示され)(?:て|こ|い)?(?:な[いく]|ません|へん|ん(?!で))/u,
);
/** no card payments for 20 minutes? */
const NO_SALES = sieved(/^(?:so|then|and|,)*no(?:card)?(?:payments?|sales|cards)[^.]{0,24}\?$/u);
/** The charge, a sale, those who wait, a call, or what is still to come. */
const OF_ELSE = sieved(
  /充電(?!(?:は|が|も)?(?:\d{1,3}%?)?(?:くらい|ぐらい|以上|ちゃんと)?あ)|会計|決済|支払|カード|払|返事|返信|担当|電話|お?客(?:さん|様|さま)?(?:が|を|も|に)?[^。]{0,4}\d+分[^。]{0,3}待|患者(?:さん)?(?:が|を|も)?[^。]{0,4}\d+分[^。]{0,3}待|開店まで|閉店まで|オープンまで|再起動(?:して|に)|電源(?:を)?入れ/u,
);
