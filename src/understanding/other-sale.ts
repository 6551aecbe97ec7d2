import { closeOf } from './close.ts';
import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';

/**
 * What is said beside a payment in doubt and is not of what became of it: that another customer is meant, what is to be given back,
 * and whether the history will still show it. Only the talk knows whether one is in doubt. Expects normalised text.
 */
export function saleSigns(text: string): readonly Sign[] {
  const folded = foldSpelling(text);
  const close = closeOf(folded);
  const asks = ASKS.test(close);
  return holding([
    ['otherSale', OTHER.test(close) && !SAME.test(close.replace(ELSEWHERE, ''))],
    ['notThat', OTHER.test(close) && NOT_THAT.test(close)],
    ['paysComer', paysComer(folded, close)],
    ['otherStopped', OTHER_STOPPED.test(close) && !asks],
    ['asksWhatToTell', WHAT_TO_TELL.test(close) || TO_TELL_ABROAD.test(folded)],
    ['asksToFollow', FOLLOW.test(close)],
    ['asksIfAppears', asks && (APPEARS.test(close) || HOW_SOON.test(close))],
    ['asksIfToLook', IF_TO_LOOK.test(close)],
    ['asksToGiveBack', DIFFERENCE.test(close) || (asks && GIVES_BACK.test(close))],
    ['leavesFirst', LEAVES.test(folded)],
  ]);
}

function paysComer(folded: string, close: string): boolean {
  if (COMER.test(close)) return !SAME.test(close);
  return COMER_ABROAD.test(folded) && !SAME_ABROAD.test(folded);
}

const ASKS = sieved(/\?|か(?:ね|な)?$|の$|よね?$|どう|いつ|教えて/u);

/** 履歴見たほうがいい?, 一応履歴も確認しなきゃだめ?: in whole messages. */
const IF_TO_LOOK = sieved(
  /^(?:じゃあ?|では|でも|それでも|一応|念のため|普段も|毎回|あと|ちなみに|更新の前に|、)*(?:決済|会計|支払い)?(?:の)?履歴(?:も|は|を|って|とか)?(?:一応|念のため|毎回|いちいち|、)*(?:(?:見|確認し|チェックし)(?:た(?:方|ほう)|と(?:い)?た(?:方|ほう)|ておいた(?:方|ほう))が?(?:いい|良い|ええ|よい|無難)|(?:見|確認し|チェックし)(?:なきゃ|なくちゃ|ないと|んと|なあかん|なければ|なくては)(?:だめ|ダメ|駄目|いけない|いかん|あかん|なりません|まずい)?|(?:見|み|確認す|チェックす)る?(?:べき|必要(?:は|が)?(?:ある|あります))|(?:見|確認し|チェックし)(?:なくて|ないで|んで)も?(?:いい|良い|ええ|大丈夫|平気))(?:です|でしょう|ん|の|か|かな|よね|ね|ますか|\?)*$/u,
);

const WHO = '(?:お?客|患者|利用者|会員|生徒|飼い主|ゲスト|人|方(?!法))';
const OTHER = sieved(
  new RegExp(
    [
      `(?:(?:次|つぎ|別|べつ|新規)の|新しい)${WHO}`,
      '(?:他|ほか)の(?:お?客|患者|利用者|会員|生徒|飼い主|ゲスト)',
      '次の(?:お?会計|決済|支払い)(?:は|を|も|なら|が)',
      `(?:これから|今から|このあと|この後)(?:来る|くる|来られる|いらっしゃる|来店する)(?:新しい|別の|普通の)?${WHO}`,
      '(?:これから|今から)のお?客',
      '(?:その|この|更新の)(?:間|あいだ)(?:の|に(?:来る|来た|来られ(?:る|た)|いらっしゃる))お?客',
      `(?:更新|アップデート)(?:の|し|して(?:い)?る)?(?:間|あいだ|最中|中)に(?:来|き|みえ|いらっしゃっ)た${WHO}`,
    ].join('|'),
    'u',
  ),
);
/** The same sale, or something that has happened. */
const SAME = sieved(
  /代わり|打ち直|打ち込|方法|手段|別の?(?:カード|端末|スマホ)|他の(?:カード|端末|スマホ)|真っ|暗く|ピッ|ぴっ|タッチし|かざ|動か(?:な|ん)|反応|消え|切れ|閉じ|進ま|ぐるぐる|くるくる|鳴(?:ら|っ)|レシート|落ち|途中|止ま|固ま|失敗|エラー|同じ|[二2]重|もう(?:一|1)(?:回|度)|やり直|再度|また|戻って|引か|請求|通知|返金|払い?戻|(?<!こ)の(?:カード|スマホ|端末)で|払って(?:もら|くれ|いただ)|払った|立て替え|(?:さっき|先ほど|前|止まった|そ|こ)の?(?:分|会計|代金|金額)を/u,
);

/** もう一台の端末で別の患者さんの会計: at another terminal it is the other's all the same. */
const ELSEWHERE = new RegExp(
  `(?:もう(?:一|1)(?:台|つ)|もう片方|(?:別|他|ほか|隣|となり|奥))の?(?:端末|レジ|機械)で(?:は|なら|も|、)*(?=(?:次|別|べつ|他|ほか)の${WHO})`,
  'gu',
);

/** さっきのとは関係ない新しいお客さんです. */
const NOT_THAT = sieved(
  /(?:さっき|先ほど|前|今|止まった|例)の?[^。?]{0,8}(?:とは|と|じゃなく|ではなく)[^。?]{0,6}(?:別|違|ちが|関係な)/u,
);

/** 別のお客様の会計がまた途中で落ちました. */
const OTHER_STOPPED = sieved(
  new RegExp(
    `(?:(?:次|つぎ|別|べつ|他|ほか)の|もう(?:一|1)(?:人|つ)の?|今度は別の)(?:${WHO}|会計|決済|支払い|カード)[^。]{0,20}(?:落ち(?!着)|止ま|固ま|消え|切れ|閉じ|途中|フリーズ|エラー|失敗)`,
    'u',
  ),
);

/** お客さん来たけど、座敷のほうで会計していい? */
const COMER = sieved(
  /お?客(?:さん|様|さま)?(?:が|も)?(?:今|いま|もう|ちょうど)?(?:来|き|みえ|見え|いらっしゃ)(?:た|て|まし|っしゃ|はっ)[^?]{0,24}(?:会計|決済|支払い|カード|レジ)[^?]{0,6}(?:て|で)も?(?:いい|良い|よい|よか|ええ|大丈夫)|^(?!.*(?:前の|さっき|まま|同じ)).*次の(?:お?客(?:さん|様|さま)?|方|人)(?:が|は|も)?(?:もう|今|、)?(?:カード|クレカ|クレジット|タッチ|qr|paypay|ペイペイ|電子マネー|お?会計|決済)[^?]{0,14}(?:切っ|通し|会計し|決済し|受け|使っ|やっ|し)て(?:も)?(?:いい|良い|よい|よか|ええ|大丈夫)/u,
);
/** customer is here, can i take the payment first; 客人来了 先收款行吗; 손님 왔는데 결제 먼저 해도 돼요? */
const COMER_ABROAD = sieved(
  /\b(?:customers?|guests?|clients?)(?: is| are|'s| has| have| just| already)* (?:here|came|arrived|come|coming)\b[^?]{0,20}\b(?:can|may|could|should|ok|okay|fine)\b[^?]{0,16}\b(?:take|do|accept|run|make)\b[^?]{0,12}\b(?:payments?|cards?)\b|(?:客人|顾客)(?:已经|刚)?(?:来了|到了)[^?]{0,4}(?:可以|能|能不能|可不可以)?(?:先|现在)(?:可以|能)?(?:收款|刷卡|结账|收钱)(?:可以|行|好|吗|吧|的话|不行)|손님(?:이|도)?\s?(?:왔|오셨|와\s?계|오신)[^?]{0,8}(?:결제|계산)(?:를|부터)?\s?(?:먼저|지금|일단)?\s?(?:해도|받아도|하면|할 수)|손님[^?]{0,4}\s?(?:카드)?\s?(?:결제|계산)(?:를|부터)?\s?(?:하고 ?싶|받고 ?싶|하려|해야)[^?]{0,6}\s?(?:먼저|지금|일단|바로)\s?(?:결제|계산)?(?:를)?\s?(?:해도|받아도|하면)\s?(?:돼|되|될|괜찮)/iu,
);
const SAME_ABROAD = sieved(
  /\b(?:again|retry|twice|stopped|fail\w*|crash\w*|stuck|froze\w*|back|same|error)\b|再|刚才|失败|断|卡住|回来|重|다시|아까|끊|실패|멈|오류|또/iu,
);
/** お客さんには何て言えばいい? */
const WHAT_TO_TELL = sieved(
  /お?客[^?]{0,16}(?:どう|何て|なんて|何と|なんと)(?:説明|言[えうっ]|伝え)|お?客(?:さん|様|さま)?(?:に|には|へは?)(?:は)?(?:今|いま)?(?:何|なん|どう|どない|どげん)(?:て|と|って)?(?:言|い(?:え|う|っ|い(?:ましょ))|ゆ(?:う|え|った)|説明|伝え|話)|お?客[^?]{0,10}(?:電話番号|連絡先|番号|住所)[^?]{0,12}(?:聞|控え|連絡|伺)[^?]{0,8}(?:ほう|方)が?(?:いい|よい|良い|ええ)|お?客(?:さん|様|さま)?に(?:は)?(?:こっちから|先に)?(?:連絡|電話)(?:し|を)?(?:と|て(?:お)?)?(?:いた|た|する|入れた)(?:ほう|方)が?(?:いい|よい|良い|ええ)/u,
);

/** what do i tell the customer, 那怎么跟客人说, 손님한테 뭐라고 해요 */
const TO_TELL_ABROAD = sieved(
  /\bwhat (?:do|should|can|shall|must) (?:i|we) (?:tell|say(?: to)?|explain to)(?: to)? (?:the |my |our |this )?(?:customer|guest|client)s?\b|(?:怎么|如何)(?:跟|和|对|向)(?:客人|顾客)(?:说|解释|讲|交代)|(?:跟|和|对|向)(?:客人|顾客)(?:该|要|应该)?(?:怎么|说什么|如何)(?:说|解释|讲)?|손님(?:한테|에게|께)(?:는|는요)? ?(?:뭐라고|어떻게) ?(?:해요|말해요|말하|하죠|하나요|설명|말씀|해야|하면)/u,
);

/** お客さん追いかけた方がいい?, 帰してもいいですか */
const FOLLOW = sieved(
  /(?:(?:追いかけ|追っかけ|おいかけ|引き止め|引きとめ|ひきとめ|呼び止め|呼び戻)(?:[たるす]|て)?|(?:(?:あと|後)[をも]?、?|お?客(?:さん|様|さま)?[をも])追(?:う|った))(?:ほう|方)?(?:が|も|は)?[^?]{0,4}(?:いい|良い|よい|ええ|べき|必要|べし|\?)|(?:お?客(?:さん|様|さま)?(?:は|を|も)?|^|\?)(?:もう|このまま|いったん|一旦)?(?:帰し|帰って(?:もらっ|いただい)|お帰り(?:いただい|になっ))(?:て|ちゃって|ても)(?:も)?(?:いい|良い|よい|ええ|大丈夫|平気|構わ|よろしい)|お?客(?:さん|様|さま)?(?:は|に)?(?:もう|このまま|いったん|一旦)?帰っても?(?:いい|良い|よい|ええ|大丈夫|平気|構わ)|お帰り(?:いただい|になっ)てもよろしい|お帰り(?:いただい|になっ)ても\?/u,
);

/** さっきの580円、あとから履歴に出てくることもありますか. */
const APPEARS = sieved(
  /(?:あと|後)(?:から|で|になって)[^?]{0,6}(?:履歴|一覧|記録)[^?]{0,6}(?:出|載|反映|変わ)|履歴[^?]{0,6}(?:あと|後)(?:から|で|になって)[^?]{0,6}(?:出|載|反映|変わ)/u,
);
const HOW_SOON = sieved(
  /履歴[^?]{0,6}(?:反映|出る|載る|出てくる)[^?]{0,6}(?:いつ|何分|何時間|どの?くらい|時間)|(?:いつ|何分|何時間|どの?くらい)[^?]{0,8}履歴[^?]{0,6}(?:出|載|反映)/u,
);

const DIFFERENCE = sieved(/差額/u);
const GIVES_BACK = sieved(
  /返金|払い?戻|返さな(?:い|きゃ|くて)|返さん(?:と|でも)|返(?:した|す)(?:ほう|方)|返せば|返したら/u,
);

/** やめます。次のお客さんは…: what is open is left before anything else is said. */
const LEAVES = sieved(
  /^(?:もう|いったん|一旦|じゃあ?|では|とりあえず|確認は|それは)*(?:やめ(?:ます|る|とく|ときます|ておきます)|中止します|終わりにします)(?:ね|わ|よ)*[。!、\s]./u,
);
