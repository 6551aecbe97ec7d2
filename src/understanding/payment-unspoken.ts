import type { Asked } from './topics.ts';
import { isPayment } from './zones.ts';
import { sieved } from './sieve.ts';

/**
 * A payment in doubt stands among what may have been meant only where something in the words may be of one: else the button is
 * one more thing to read. A topic that was heard stays, whatever the words. Expects folded text.
 */
export function withoutPaymentUnspoken(asked: Asked, text: string): Asked {
  if (!IS_JAPANESE.test(text) || MAY_BE_OF_ONE.test(text)) return asked;
  const suggested = ofNoPayment(asked.suggested);
  const isAll = suggested.length === 0 && asked.topics.length === 0;
  return isAll ? asked : { ...asked, suggested };
}

/** What sounds of a payment that is done again, and is a call or a restart. Expects folded text. */
export function withElseMeant(asked: Asked, text: string, lastTopics: readonly string[]): Asked {
  const heard = withRestartMeant(withCallMeant(asked, text, lastTopics), text, lastTopics);
  return withNoneAgain(withHelpMeant(heard, text, lastTopics), text, lastTopics);
}

/**
 * スキップしていい?夜にやってもいいですか, もう一回アプリ開いていい?, 通ったっす!あざす: no payment is taken again, behind none. Expects folded text.
 */
function withNoneAgain(asked: Asked, text: string, lastTopics: readonly string[]): Asked {
  if (lastTopics.some(isPayment) || !IS_JAPANESE.test(text)) return asked;
  const isOfApp = OPENS_AGAIN.test(text) && !IS_OF_SALE.test(text);
  const isOver = WENT_WELL.test(text) && !MAY_HAVE_FAILED.test(text);
  if (isOfApp || isOver) return { ...asked, topics: ofNoPayment(asked.topics) };
  if (MAY_BE_OF_ONE.test(text) || !OF_UPDATE.test(text)) return asked;
  return { ...asked, topics: asked.topics.filter((topic) => topic !== 'payment.retry') };
}

const OF_UPDATE = sieved(/更新|アップデート|アプデ|スキップ/u);
const OPENS_AGAIN = sieved(
  /(?:もう(?:一|1)(?:回|度)|また|再度)、?(?:アプリ(?:を)?|あれ(?:を)?)?(?:開[いけくこ]|ひら[いけくこ]|立ち上げ)/u,
);
const WENT_WELL = sieved(
  /^(?:無事に?|ちゃんと|今度は|やっと|普通に|カード(?:も|が|は)?|決済(?:も|が|は)?|、)*(?:通(?:った|りました)|(?:い|行)け(?:た|ました)|払え(?:た|ました)|使え(?:た|ました))(?:っす|です|で|わ|よ|[ー〜!。、])*(?:あざ|ありがと|サンキュ|さんきゅ|助か|たすか|よかった|良かった)/u,
);
const MAY_HAVE_FAILED = sieved(
  /けど|のに|でも|二重|2重|[2二]回|もう(?:一|1)[回度]|再|やり直|失敗|止ま|エラー|履歴|レシート|控え|かな|かも|本当|ほんと/u,
);

/** バイトにやってもらっていい?, 店長に来てもらおうか: who does it, and nothing that a customer gave. Expects folded text. */
function withHelpMeant(asked: Asked, text: string, lastTopics: readonly string[]): Asked {
  if (!isHelpWished(text) || lastTopics.some(isPayment)) return asked;
  return { ...asked, topics: ofNoPayment(asked.topics), suggested: ofNoPayment(asked.suggested) };
}

function ofNoPayment(topics: readonly string[]): readonly string[] {
  return topics.filter((topic) => !isPayment(topic));
}

/** Somebody of the shop, or who is called to it, is had do it, and no word is of a sale. Expects folded text. */
export function isHelpWished(text: string): boolean {
  const rest = HELPS.replace(text, '');
  return rest !== text && !MAY_BE_OF_ONE.test(rest);
}

/** Whoever that is, and what they are had do. */
const HELPS = sieved(
  /(?:バイト|パート|店長|オーナー|社長|大将|女将|上司|先輩|後輩|主任|スタッフ|従業員|社員|責任者|本部|本社|業者|電気屋|家族|息子|娘|孫|嫁|妻|夫|主人|旦那|母|父|親|兄|姉|弟|妹|友達|友人|近所の人|隣の人|若い(?:子|人|者|の)|詳しい(?:子|人|者)|(?:早|遅|夜|昼|朝)番(?:の(?:子|人))?|別の人|ほかの人|他の人|誰か)(?:さん|くん|君|ちゃん|の子|の人|の方|さま|様|たち|達){0,2}に(?:も|は)?(?:、|頼んで|お願いして|先に|一緒に|代わりに|朝(?:に)?|夜(?:に)?|明日|今日|更新(?:を|も|だけ)?|端末(?:を|も)?|全部){0,3}(?:来|き|や(?:っ|らせ)|し|見|行っ|手伝っ|教え|直し|代わっ|触っ|残っ|起き|早く来|出(?:てき|勤し))て(?:もら|もろ|いただ|頂)(?:っ(?:て|た)|う(?:て)?|いて|え|おう|こう)/gu,
);

/** 会計中ではないです。もう入れ直しました: what was done again is the restart, where no sale is said to be under way. Expects folded text. */
function withRestartMeant(asked: Asked, text: string, lastTopics: readonly string[]): Asked {
  const isMeant = !lastTopics.some(isPayment) && RESTARTED.test(text);
  return isMeant ? { ...asked, topics: ofNoPayment(asked.topics) } : asked;
}

const RESTARTED = sieved(
  /^(?:だから|いや|いえ|いいえ|今は?|もう|、){0,3}お?(?:会計|決済|支払い)(?:中|の?途中)?(?:(?:じゃ|では?|や)(?:な(?:い|か)|ありません)|(?:は|を)?し(?:て(?:い)?(?:ない|ません)|とら(?:ん|へん)|てへん))(?:です|よ|ばい|けん|し|って){0,2}[。、!]\s*(?:電源(?:は|を|なら)?|端末(?:は|を)?|もう|さっき|とっくに|ちゃんと|、){0,3}(?:入れ直し|入れなおし|再起動し)(?!(?:て(?:から|も)|たら|ても))[^。?円会決支払失]{0,14}[。!]*$/u,
);

/** さっき電話出れなかった、かけ直していい?: that it is done again is said of a call; behind a payment only where a call is named. Expects folded text. */
function withCallMeant(asked: Asked, text: string, lastTopics: readonly string[]): Asked {
  const isOfCall = CALLS_AGAIN.test(text) && !IS_OF_SALE.test(text);
  if (!isOfCall || !asked.topics.some(isPayment)) return asked;
  if (lastTopics.some(isPayment) && !NAMES_CALL.test(text)) return asked;
  return { ...asked, topics: ['hotline'], suggested: [] };
}

const CALLS_AGAIN = sieved(/[か掛架]け(?:直|なお)[しすそせ]|折り?返[しすそせ]|折り?返電/u);
const NAMES_CALL = sieved(/電話|でんわ|着信|そちら|そっち|こちらから|こっちから|折り?返/u);
const IS_OF_SALE = sieved(
  /決済|会計|勘定|払|取引|お?金|カード|クレ|タッチ|qr|コード|ペイ|客|レジ|履歴|音楽|bgm|掃除/u,
);

/** No word may be of a payment, nor tell that anything was done or has gone wrong: a payment that is heard all the same is only guessed. Expects folded text. */
export function isPaymentUnspoken(text: string): boolean {
  return IS_JAPANESE.test(text) && !MAY_BE_OF_ONE.test(text) && !MAY_TELL_OF_ONE.test(text);
}

/** なんか赤い字で失敗しましたって: that something has, on a screen, and what has is not told; 決済に失敗, 読み取りに失敗 and 上のが失敗 name it. Expects folded text. */
export function isOnlyFailed(text: string): boolean {
  if (text.length > LONGEST || !FAILED.test(text) || NAMED.test(text)) return false;
  const rest = SHOWN.replace(text, '');
  return !MAY_BE_OF_ONE.test(rest) && !MAY_TELL_OF_ONE.test(rest);
}

const LONGEST = 40;
const FAILED = sieved(/失敗|しっぱい/u);
/** With where and how it is shown. */
const SHOWN = sieved(
  /失敗|しっぱい|(?:お|の|この)?(?:処理|操作)に(?=失敗|しっぱい)|画面(?!が(?:止|消|固))|表示|エラー|(?:で|が)?終わ(?:った|りました|ってる)/gu,
);
/** Who, which one, when else, or what is read of a card. */
const NAMED = sieved(
  /[0-9一二三]|人|目|番|次|前|別|ほか|他|隣|となり|向こう|上の|下の|うえの|したの|左|右|方が|昨|今朝|昼|夜|店|スタッフ|バイト|認証|署名|サイン|差し|挿し|抜|ない|ません|へん|たら|れば/u,
);

const IS_JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Of money, of a try or another one, and of what stops or has gone wrong. */
const MAY_BE_OF_ONE = sieved(
  /決済|会計|勘定|支払|払|はら[いうっ]|取引|お?金|現金|円|カード|かーど|クレ|タッチ|qr|コード|pay|ペイ|電子マネー|客|レジ|伝票|レシート|控え|領収|請求|売上|履歴|成功|失敗|エラー|途中|最中|止ま|とま|停止|固ま|かたま|落ち|切れ|切っ|切る|消え|閉じ|終了|フリーズ|真っ|もう(?:一|1)(?:回|度|遍)|もっかい|もういっ|再|やり直|やりなお|もど|戻|二重|2重|2回|二回|通っ|通り|通ら|通し|引か|引き|ピッ|鳴|処理|未了|反応|変|おかし|だめ|ダメ|助け|やば|困|結果|通知|取り?消/u,
);
/** Of what a sale is done with, seen or heard on, or left at. */
const MAY_TELL_OF_ONE = sieved(
  /音|合計|金額|代金|入金|精算|スマホ|携帯|アプリ|画面|表示|suica|スイカ|nanaco|edy|waon|交通系|\bid\b|かざ|読み?[取込]|暗証|番号|承認|操作|ボタン|押し|打っ|商品|返品|帰っ|二度|2度|重複|ダブ|取れ|取っ|もら[いえうっ]|貰|受け?取|どうな(?:った|りま)|大丈夫だった|よかった|さっき|先ほど|今の|あれ|これ|でき(?:て|た|まし)|入っ(?:て|た)|消し|キャンセル|タイムアウト|ぐるぐる|くるくる|回っ|待って|並ん|続き|残高|引か|落と|このまま|そのまま|済ん|済み|終わ|完了|確定|もう[一1]|また/u,
);
