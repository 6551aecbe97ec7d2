import { sentencesIn } from './close.ts';
import { doneAbroad, isPaidOtherwiseAbroad } from './taken-abroad.ts';
import { type Sieved, sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * A payment that was taken in another way, or run a second time, as what has happened: also inside a question
 * (現金でもらったけどよかった?), in polite words, and with a reason. What is only asked, wished or supposed is not.
 * `otherwise`: cash, another card or way; `besides`: that, or the card once more; `again`: something was done once more, perhaps a payment.
 * Expects folded text.
 */
export function takenBesides(text: string): {
  readonly otherwise: boolean;
  readonly besides: boolean;
  readonly again: boolean;
} {
  const otherwise = isIn(OTHERWISE, text) || isPaidOtherwiseAbroad(text);
  const besides = otherwise || isIn(RUN_AGAIN, text) || isTakenAbroad(text);
  return { otherwise, besides, again: besides || isDoneAgain(text) };
}

/** In one of its sentences. */
function isIn(words: Sieved, text: string): boolean {
  if (!words.mayMatchPart(withoutSpaces(text))) return false;
  return sentencesIn(text).some((one) => words.test(withoutSpaces(one)));
}

function isDoneAgain(text: string): boolean {
  if (!AGAIN.mayMatchPart(withoutSpaces(text))) return false;
  return sentencesIn(text)
    .flatMap((one) => CLAUSE.split(withoutSpaces(one)))
    .some(isAgain);
}

/** The same in English, Chinese or Korean, in whichever way. */
export function isTakenAbroad(text: string): boolean {
  if (isPaidOtherwiseAbroad(text)) return true;
  if (!BESIDES_ABROAD.mayMatch(text) && !RUN_AGAIN_ABROAD.mayMatch(text)) return false;
  return doneAbroad(text).some((one) => BESIDES_ABROAD.test(one) || RUN_AGAIN_ABROAD.test(one));
}

function isAgain(clause: string): boolean {
  return AGAIN.test(clause) && !OF_ELSE.test(clause);
}

const CLAUSE = sieved(/(?<=けど|けれど|から|ので|のに|たが|すが)|、/u);

/** What follows a past form and makes it a thing supposed (もらった方がいい, もらったら, もらったことにして). */
const SUPPOSED =
  '(?!い|く|め|り|ら|方|ほう|場合|とき|時|として|とした|ことに|ことが?ない|かどうか|って(?:いい|ええ|よ|大丈夫|だめ)|と(?:は)?言ってない|か(?:どうか)?(?:は|も)?(?:わか|分か|覚え|憶え|おぼえ|はっきり|不明|微妙))';
/** What follows もらっちゃって where it is only asked (もらっちゃっていいですか); もらっちゃって大丈夫だった? tells. */
const IS_ASKED =
  '(?!も?(?:いい(?!んだった)|良い|よい|よか(?!った)|ええ|よろし(?!かった)|ok|(?:大丈夫|だいじょうぶ|平気)(?!だった|でした|やった|だっけ)|構わ(?!なかった)|かまわ(?!なかった)|かまへん|問題ない))';
const PAST = `(?:(?:た|だ)${SUPPOSED}|ました(?!ら|か[?。]*$)|て(?:い)?(?:る|ます|た|て)${SUPPOSED}|ており(?:ます|まし)|て?しま(?:った${SUPPOSED}|いました|って${IS_ASKED})|て?も(?:う)?た${SUPPOSED}|と(?:る|った|います)|と(?:い|ん)た${SUPPOSED}|て?お(?:いた|きました)|ちゃって${IS_ASKED}|ち(?:ゃい)?まった)`;

/** もらった, いただきました, 頂戴して, 払ってもろた and their like. */
const TOOK_STEMS = [
  '(?:も(?:ら|ろ)|貰|取|受け?取|払|支払|預か)(?:っ|う)?',
  '(?:頂|いただ)い',
  '(?:済ま|すま)(?:せ|し)',
  '(?:頂戴|会計|決済|精算|清算|対応|処理|変更|回収|集金|お?預かり|支払い|お支払い|払いに|に|打ち直|通し直|やり直|取り直)し',
  '(?:切り?替え|変え|代え|替え|かえ|受け|受け付け|出し|払ってくれ|払い直し)',
].join('|');
const TOOK = [
  `(?:${TOOK_STEMS})${PAST}`,
  '(?:もらい|貰い|取り|受け?取り|払い|支払い|預かり|頂き|いただき|くれ|切り|通し|やり)ました(?!ら)',
  '払って(?:帰|行|いっ|かえ)',
  '(?:置い|おい)て(?:帰|かえ|行っ|いっ|行か|いか|出て)',
  `(?:にして|にしても)(?:もら|貰|いただ|頂)(?:(?:っ|い)${PAST}|(?:い|き)ました)`,
  '(?:切|通|やっ|打)(?:っ|し)?た(?!い|ら|方|ほう|ことに|場合|とき|り)',
].join('|');

const CASH =
  '(?:現金|げんきん|現ナマ|キャッシュ(?!レス)|(?<![a-z])cash(?![a-z]))(?!のみ|だけにし|オンリー|限定|専門|商売)';
const OTHER_WAY =
  '(?:(?:別|べつ|他|ほか|違う|ちがう|もう(?:一|1)(?:枚|つ)|(?:二|2)枚目|隣|となり)の?(?:お?カード|クレカ|クレジット|方法|支払い?方法?|やり方|決済|レジ|端末|機械|qr|アプリ|ペイ|の(?=で|に|を)|やつ))';
const OTHER_KIND =
  '(?:paypay|ペイペイ|[a-zぁ-ん]+ペイ|.?払い|qr(?:コード)?|バーコード|コード決済|電子マネー|suica|スイカ|pasmo|スマホ|携帯|モバイル|交通系|edy|nanaco|ナナコ|waon|タッチ|クレカ|クレジット|カード|振り?込み?|ツケ|つけ)(?:決済|払い)?';
const CHANGED =
  '(?:に|へ)(?:切り?替え|切りかえ|変え|替え|かえ|代え|変更し|し)(?:て|た(?!い|ら|方|ほう)|まし|といた)|(?:に|で)(?:し直し|払い直し|やり直し)';
const INSTEAD = '(?:代わりに|かわりに|急きょ|急遽)';
const GOT_THROUGH =
  '(?:通っ(?:た|て)|通りました|成功し(?:た|まし|て)|成功で(?:し|出)|成立し(?:た|まし)|でき(?:た|まし)(?!ら)|いけ(?:た|まし)|行け(?:た|まし)|いき?ました|うまくい(?:った|きました)|okで(?!しょ)|大丈夫で(?:し(?!ょ)|した)|終わ(?:った|りました)|完了(?:し|で))';

const ONCE_MORE =
  '(?:もう(?:一|1)(?:回|度|ぺん)|もういっかい|もういちど|もういっぺん|もっかい|もっぺん|再度|また|再び|改めて|あらためて|(?:二|2)(?:回|度)目|やり直して|同じ(?:額|金額|会計)[をで])';
const CARD_TAKEN = `(?:(?:(?:カード|クレカ|qr|タッチ|コード)(?:を|も|で)?)?(?:通し|切っ|かざし|打っ|打ち込ん|読み?込(?:ん|ませ)|スキャンし|タッチし|読み?取っ|読ませ|挿し|差し|入れ直し)|(?:決済|会計|請求)(?:を)?し|(?:払|支払)(?:って(?:もら|頂|いただ)(?:っ|い|き)?|わせ|っ)|取っ|もらっ|頂い)`;
const CARD_TAKEN_POLITE =
  '(?:(?:カード(?:を|も|で)?)?(?:通し|切り|かざし|打ち|スキャンし|タッチし|読み?取り)|(?:決済|会計|請求)(?:を)?し|払(?:って(?:もらい|いただき|頂き)|わせ)|もらい|いただき|頂き)ました(?!ら)';
const PARTICLES =
  '(?:で|を|も|は|に|、|自分で|こっちで|勝手に|お?客(?:さん|様)に|同じ(?:カード|の|金額)|カードで)*';
const REDONE =
  '(?:やり直し|やりなおし|再決済し|(?:切り|通し|打ち|かざし|取り|読み|会計し|決済し|払い)直し|リトライし|再試行し)';

// Each part stands once: written out for each of its uses, this alone took a megabyte of memory.
const BY_OTHER_WAY = `${OTHER_WAY}(?:で|に|を|へ)[^。?!\n]{0,10}?`;
const BY_CHANGE = `${OTHER_KIND}(?:${CHANGED})[^。?!\n]{0,12}?`;

const OTHERWISE = sieved(
  new RegExp(
    [
      `(?:${CASH}[^。?!\n]{0,14}?|${INSTEAD}[^。?!\n]{0,8}${OTHER_KIND}で?[^。?!\n]{0,8}?)(?:${TOOK})`,
      `(?:${BY_OTHER_WAY}|${BY_CHANGE})(?:${TOOK}|${GOT_THROUGH})`,
      `${OTHER_KIND}(?:に|へ)(?:切り?替え|変え|替え|変更し)(?:まし)?た(?!い|ら|方|ほう|場合|とき)`,
      `(?:お金|お代|代金|料金|お会計)(?:は|を|も|だけ)?(?:先に|もう|すでに|別に|とりあえず){0,2}(?:もら|貰|頂|いただ|頂戴し|受け?取)(?:っ|い)?${PAST}`,
    ].join('|'),
    'u',
  ),
);

const NOT_UPDATE =
  '(?<!(?:更新|アプデ|アップデート|起動|接続|ログイン|wi-?fi|ダウンロード)[^。?!\n]{0,8})';
const PASSED =
  '(?:通っ(?:た(?!ら)|て)|通りました|成功(?:し(?:た(?!ら)|まし|て)|で(?:す|し)|だ|$)|(?:決済|会計|支払い?)(?:が|は)?(?:でき|出来)(?:た(?!ら)|まし))';
const AT_LAST = '(?:やっと|ようやく|なんとか|何とか|どうにか|無事に?|いきなり|普通に|、|は|で|が)*';
/** 何回かやったら通りました, 3回目でやっと通った, 一個目エラーで二個目成功です. */
const AFTER_SEVERAL = [
  `${NOT_UPDATE}(?:[3-9三四五六七]|何)(?:回|度)目(?:の?(?:決済|会計|カード|タッチ))?${AT_LAST}${PASSED}`,
  `${NOT_UPDATE}(?:何(?:回|度)(?:か|も)|数(?:回|度)|[2-9二三四五](?:回|度)(?:ほど|くらい|ぐらい|も)?)(?:か|も|は)?(?:(?:やっ|やり直し|試し|ためし|し|繰り返し|くり返し)|${CARD_TAKEN})(?:たら|て(?:みたら|たら|いたら)?|てるうちに|ているうちに)${AT_LAST}${PASSED}`,
  `${NOT_UPDATE}(?:一|1)(?:個|回|度|つ|発)目(?:の?(?:決済|会計|カード))?(?:は|が|も)?(?:エラー|失敗|だめ|ダメ|駄目|通らな|通りませ|弾かれ|はじかれ)[^。?!\n]{0,8}?(?:二|2)(?:個|回|度|つ|発)目(?:の?(?:決済|会計|カード))?${AT_LAST}${PASSED}`,
].join('|');

const RUN_AGAIN = sieved(
  new RegExp(
    [
      `${ONCE_MORE}${PARTICLES}(?:${[
        `${CARD_TAKEN}(?:て(?:(?:もらっ|もろ|もろう|いただい|頂い|くれ)${PAST}|(?:もらい|いただき|頂き|くれ)ました)|${PAST})`,
        CARD_TAKEN_POLITE,
        `(?:${CARD_TAKEN}|やっ|試し|し)(?:たら|て(?:みたら)?)(?:(?!更新|起動|アプデ)[^。?!\n]){0,6}${GOT_THROUGH}`,
      ].join('|')})`,
      `(?:二|2)(?:回|度)目(?:の?(?:決済|会計|カード|タッチ))?(?:で|は|が|に)?(?:(?!更新|起動|アプデ)[^。?!\n]){0,6}${GOT_THROUGH}`,
      `${REDONE}(?:たら|て(?:みたら)?|、)[^。?!\n]{0,8}${GOT_THROUGH}`,
      // 二度目のカード通しちゃった, もう通しちゃったんです2回目.
      `(?:二|2)(?:回|度)目の(?:決済|会計|カード)(?:を|も)?${CARD_TAKEN}${PAST}`,
      // それが、2回目はもう切ってしまったんです
      `^(?:いや|いえ|でも|それが|実は|すみません|、)*(?:二|2)(?:回|度)目(?:なら|は|も|を)?(?:もう|すでに|既に|先に|さっき)${CARD_TAKEN}${PAST}`,
      `^(?:いや|いえ|でも|もう|すでに|既に|先に|さっき)*${CARD_TAKEN}${PAST}(?:ん|の|です|だ|よ|ね|けど)*(?:二|2)(?:回|度)目(?:です|だ|よ|ね|を|も)*$`,
      AFTER_SEVERAL,
      '(?:カード|会計|決済|クレジット|金額)(?:を|も|で)?(?:切り|通し|打ち|かざし|取り|し)直し(?:た(?!い|ら|方|ほう|場合|とき)|まし|てしま|といた)',
    ].join('|'),
    'u',
  ),
);

const AGAIN = sieved(
  new RegExp(
    `${ONCE_MORE}${PARTICLES}(?:(?:やっ|やってみ|試し|し)${PAST}|(?:やり|試し|し)ました(?!ら)|やってもた)|${REDONE}(?:てしま|た(?!い|ら|方|ほう|場合|とき)|ました|といた|てみ(?:た|まし))|もう(?:一|1)(?:回|度)(?:切っ|通し)ちゃ(?!(?:もう)?(?:だめ|ダメ|駄目|あか|いか|いけ|まず|無理|やば))|^もう(?:やっ|通し|切っ|打っ|押し)て(?:しま|も)|(?:二|2)(?:回|度)目(?:も|を|は)?(?:自分で|こっちで)?(?:やっ|押し|通し|切っ|打っ)${PAST}|^(?:もう(?:一|1)(?:回|度))?(?:やっ|やってみ|やり直し|通し|切っ|試し)たら(?:今度は|また|次は|同じ)[^?]{0,8}(?:エラー|失敗|落ち|固ま|止ま|だめ|ダメ|フリーズ|でき|通ら)`,
    'u',
  ),
);

/** Done once more, but no payment. */
const OF_ELSE = sieved(
  /更新|再起動|電源|充電|アプリ(?:を|も|の|が更新)|同じエラー|wifi|ルーター|起動|ログイン|設定|電話|連絡|質問|メール|案内|スキップ/u,
);

const BESIDES_ABROAD = sieved(
  /\b(?:took|taken|accepted|got|received|collected|paid(?: (?:us|me|it))?(?: in| by| with)?|paying in|settled in)\b[^.?!]{0,16}\bcash\b|\bcash\b[^.?!]{0,12}\b(?:was taken|instead and)\b|\b(?:paid|took|used|charged|tried|switched to|went with) (?:it |with |by |them |using )*(?:another|a different|a second|the other) (?:card|way|method|terminal)\b|\b(?:switched|changed) to (?:cash|paypay|qr|another card)\b|\bpaid (?:with|by|via) \w+ instead\b|\b(?:charged|took|ran|swiped|tapped|processed|did|put) (?:it|them|the card|the payment|the sale|him|her|his card|her card)?\s?(?:through )?(?:again|a second time|once more|twice)\b|\b(?:second (?:time|try|attempt)|retried|re-ran|reran|tried again)\b[^.?!]{0,24}\b(?:worked|went through|succe\w+|ok|fine|was approved|approved)\b|(?:收|付|给|用)了?[^。?!]{0,6}现金(?!吗|可以|行|好吗)(?:[^。?!]{0,4}(?:了|付|结|收))|(?:收|付|给|拿)了[^。?!]{0,4}现金|现金[^。?!]{0,6}(?:收|付|结)[^。?!]{0,3}了|(?:换|用)了?(?:别的|另一张|其他|另外的?)(?:卡|方式|支付方式)[^。?!]{0,6}(?:了|付|刷)|(?:又|再|重新)(?:刷|收|付|扣)(?:了|过)|(?:又|再|重新)(?:刷|收|付)[^。?!]{0,3}(?:一次)?(?:成功|通过)了|(?:刷|收|付)了?第(?:二|2)次|第(?:二|2)次[^。?!]{0,6}(?:成功|通过|过)了|改(?:成|用)了?(?:现金|微信|支付宝|别的卡)|현금(?:으로|을)?[^.?!]{0,8}(?:받았|받아\s?버|받긴|계산했|결제했|결제하셨|냈|내셨|처리했|지불했|받은 ?(?:상태|거))|(?:다른|딴) (?:카드|방법|단말기)[^.?!]{0,8}(?:결제했|결제하셨|받았|긁었|처리했|바꿨)|(?:다시|한\s?번\s?더|또|재)\s?(?:결제|카드)?(?:를|을)?\s?(?:결제했|결제해\s?버|긁었|긁어\s?버|찍었|했더니 (?:됐|성공|승인)|승인(?:됐|났))|(?:두|2)\s?번째(?:는|에|로)?[^.?!]{0,8}(?:됐|성공|승인)|(?:다시|한\s?번\s?더)[^.?!]{0,6}결제(?:했|됐|됐는데)/u,
);
const RUN_AGAIN_ABROAD = sieved(
  /\b(?:i|we|he|she|they|staff)(?:'ve| have|'d| had)?(?: just| already)? (?:already )?(?:charged|ran|run|swiped|tapped|processed|took|put|did|entered|retried|re-?ran|repeated) (?:it|the card|the payment|the sale|him|her|his card|her card|them)?\s?(?:through )?(?:again|a second time|once more|twice)\b|\balready (?:charged|ran|swiped|tapped|retried)\b[^.?!]{0,16}\bagain\b|(?:我|我们|已经|刚才|店员|同事)[^。?!]{0,4}(?:又|再|重新)[^。?!]{0,2}(?:刷|收|付|扣)(?:了|过|一次了|一遍了)|(?:又|再次)(?:刷|收|付|扣)了(?:一次|一遍|一回)?|(?:다시|한\s?번\s?더|또)\s?(?:카드(?:를|도)?\s?)?(?:긁었|긁어\s?버|결제했|찍었|승인)|(?:又|再)(?:刷|收|扣)了?(?:一次|一遍|一回)(?=$|[。!,，\s])/u,
);
