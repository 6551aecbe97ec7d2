import type { Sign } from '../core/sign.ts';
import { CALLS_NOW } from './calls-now.ts';
import { cancelsAbroad } from './cancels-abroad.ts';
import { refusesTime } from './denied-time.ts';
import { holding } from './holding.ts';
import { inSmall } from './normalise.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** What is asked of staff and of what was asked of them: when they are there, whether their answer stays, what became of a call; expects masked text. */
export function staffSigns(text: string): readonly Sign[] {
  const close = withoutBlanks(inSmall(text.slice(0, LONGEST).normalize('NFKC')));
  const sentences = close.split(SENTENCE).filter((one) => one.trim() !== '');
  const isOfPhone = TALKS.test(close) && PHONE_HOURS.test(close);
  const isAsked = isOfPhone || sentences.some(isAskedOfHours);
  const also = sentences.filter((one) => ASKS_ALSO.test(one) && !isOfStaff(one));
  const others = also.filter((one) => !isOfPhone || !PHONE_HOURS.test(one));
  const isCancelled = CANCELS.test(close) && !CANCELS_ELSE.test(close);
  return holding([
    ['asksIfStaff', isAsked],
    ['asksStaffOnly', isAsked && others.length === 0],
    ['asksIfAnswered', CALLS_NOW.test(close)],
    ['asksIfReached', isReachAsked(close, sentences)],
    ['refusesTime', refusesTime(close)],
    ['asksWhom', WHOM.test(close)],
    ['asksReception', sentences.some((one) => MEANS_RECEPTION.test(one))],
    ['asksIfKept', sentences.some((one) => KEPT.test(one) && ASKS.test(one))],
    ['asksNumber', NUMBER.test(close)],
    ['asksAfterCall', AFTER_CALL.test(close)],
    ['asksIfWithdrawn', (isCancelled && IS_CANCELLED.test(close)) || CALL_GONE.test(close)],
    ['cancelsAll', isCancelled && sentences.some(isCallUnwished) && sentences.some(isCancelledToo)],
    ['wantsCancelled', wantsCancelled(text, close)],
    ['wantsMoved', MOVED.test(close)],
    ['callsShop', CALLS_SHOP.test(close)],
    ['movesCall', MOVES_CALL.test(close)],
    ['wantsSoon', SOON.test(close)],
    ['cannotPhone', CANNOT_PHONE.test(close)],
  ]);
}

function wantsCancelled(text: string, close: string): boolean {
  if (cancelsAbroad(text)) return true;
  return CANCELS.test(close) && !CANCELS_ELSE.test(close) && WANTS_CANCELLED.test(close);
}

function isReachAsked(close: string, sentences: readonly string[]): boolean {
  return REACHED.test(close) && sentences.some((one) => ASKS.test(one));
}

function isAskedOfHours(sentence: string): boolean {
  const isOfHours = [HOURS, NOW, MORNING, GONE].some((one) => one.test(sentence));
  return isOfHours && ASKS.test(sentence) && !NOT_OF_US.test(sentence);
}

/** このLINEなら人がいるの?, and 夜でも?, beside such a question. */
function isOfStaff(sentence: string): boolean {
  if (sentence.length <= FOLLOWS || MEANS_RECEPTION.test(sentence)) return true;
  return isAskedOfHours(sentence) || (THERE_AT_ALL.test(sentence) && !NOT_OF_US.test(sentence));
}

const FOLLOWS = 6;
const LONGEST = 200;
const SENTENCE = /(?<=[。!?\n…])/u;
const ASKS = sieved(
  /\?$|(?:か(?:どうか|な|ね|しら)*|の(?:か|かな|ね)?|よね|よな|じゃん|やん|やろ|でしょう?|だろう?|ってこと|けど)[。!…]*$/u,
);
const ASKS_ALSO = sieved(/\?$|か(?:な|ね)?[。]*$/u);

const WHEN =
  '(?:[0-9一二三四五六七八九十]時(?:半|台|[0-9]+分)?|夜(?!分)中?|深夜|早朝|朝(?!から)|明け方|昼休み|あさ|よる|明日|あした|明後日|土日|日曜|土曜|週末|祝日|お盆|休日|開店前|閉店後|閉店してから|時間外|時間帯|いつ(?:でも|なら)|何時(?:から|まで|なら|に|ごろ|頃)|あとで|後で|また(?:今度|困)|(?:なっ|困っ|失敗し|止まっ|つまずい|書い|送っ|呼ん|だめだっ|無理だっ)(?:たら|だら|たとき|た時)|出たら|なかったら|んかったら|なければ|だめなら|書けば|送れば|呼べば|ほんと(?:う)?に|本当に)';
const WHO =
  '(?:(?<![\\p{Script=Han}a-z0-9])人(?:間)?|担当(?:者|の方|の人|さん)?|係(?:の(?:人|方)|員)?|オペレーター|スタッフ|サポート(?:の(?:人|方))?|(?:誰|だれ)(?:か|も|にも|にか)?)';
const THERE =
  '(?:い(?:る|ます|てくれ|ない|ません|らっしゃ)|おる|おり?ます|おらん|出(?:る|ます|ない|て(?:くれ|もら|き|来))|返(?:事|信|して|って)|答え|対応|つなが|繋が|聞け|きけ|聞い(?:ても|てもら)|相談(?:でき|出来)|話せ|見て(?:くれ|もら)|来(?:る|ます|て(?:くれ|もら))|助けて(?:くれ|もら))';
/** What stands between the hour and them: a story of what has failed is none. */
const BETWEEN = '(?:(?!けど|のに|ので|んです|すみません|失敗|エラー|更新|決済)[^。!?\\n]){0,12}';
/** 8時台に人いる?, わかんなくなったら誰か聞ける?, 夜10時すぎでも電話出てもらえます? */
const HOURS = sieved(
  new RegExp(
    [
      `${WHEN}${BETWEEN}${WHO}(?:って|は|が|に|も|から|と)*[^。!?、\\n]{0,6}${THERE}`,
      `${WHO}[^。!?、\\n]{0,8}${WHEN}[^。!?\\n]{0,6}${THERE}`,
      `${WHEN}(?:でも|も|は|に)?[^。!?、\\n]{0,4}(?:相談|質問)(?:に(?:は)?(?:乗って|のって|答えて)|でき(?:る|ます)|して(?:も)?(?:いい|大丈夫))`,
      '何時から[^。!?、\\n]{0,4}(?:返事|返信|回答|対応)',
      '(?:誰|だれ)に?も(?:聞け|きけ|相談でき|頼れ)(?:な|ま?せ|へん|ん)',
    ].join('|'),
    'u',
  ),
);
/** 今そっちに誰かいますか, この時間って人につながる? */
const NOW = sieved(
  /(?:今|いま|現在|この時間|こんな時間|こんな(?:朝早く|夜遅く|夜中)|まだ|(?:そちら|そっち|向こう|裏)(?:側)?に)(?:って|は|も|に|でも|そちら|そっち|ここ|会社|窓口|サポート|、)*(?:人(?:間)?|担当(?:者|の方|の人|さん)?|係(?:の(?:人|方)|員)?|オペレーター|スタッフ|(?:誰|だれ)(?:か|も)?)(?:って|は|が|も|に|とか)*(?:い(?:る|ます|らっしゃ)|おる|おり?ます|つなが(?:る|り)|繋が(?:る|り))|(?<!\p{Script=Han})(?:人(?:間)?|担当(?:者|の方|の人|さん)?|係の(?:人|方)|オペレーター|スタッフ)(?:と|に)(?:直接)?(?:話す|話せる|つながる|相談する|相談できる)(?:の|ん|こと)?(?:は|って|も|が)?(?:もう|今|いま|この時間|こんな時間|夜|、)+(?:は|も|に|だと)?(?:無理|むり|だめ|ダメ|でき|出来)/u,
);
/** 人と話せるかってこと。電話は何時から? */
const PHONE_HOURS = sieved(/電話(?:は|って|も)?(?:朝)?(?:何時|いつ)(?:から|まで)/u);
const TALKS = sieved(
  /(?:人|担当(?:者|の方|の人|さん)?|係の(?:人|方)|オペレーター|スタッフ)(?:と|に)(?:は)?(?:話せ|つなが|繋が|聞け|相談でき)/u,
);
/** 充電器のままでいいかは、誰に聞けばわかります? */
const WHOM = sieved(
  /(?:相談|問い?合わ?せ|連絡)(?:の)?(?:窓口|先)(?:は|って|が)(?:どこ|どちら|何番)|(?:誰|だれ|どなた|どこ)に(?:お?電話|連絡|相談|問い?合わ?せ|聞|き(?=[いけく])|訊|尋ね|たずね)[^。!?\n]{0,5}(?:ば|たら|りゃ|きゃ)[^。!?\n]{0,2}(?:いい|ええ|よい|良い|わか|分か|教え|早)/u,
);
const THERE_AT_ALL = sieved(new RegExp(`${WHO}(?:は|が|に|も)?${THERE}`, 'u'));
/** もう返事は朝?, 返事は9時から? */
const MORNING = sieved(
  /(?:返事|返信|回答|対応|連絡)(?:は|って|が|も)(?:もう|やっぱり|全部)?(?:朝|翌|明日|あした|[0-9]+時|夜|何時から)[^。!?\n]{0,6}[。!?]*$/u,
);
/** え、佐々木さんもういないの? */
const GONE = sieved(
  /(?:[\p{Script=Han}ァ-ヶ]{1,4}さん|担当(?:者|の方|の人|さん)?|係の(?:人|方))(?:は|って)?(?:もう|どこ|帰)[^。!?\n]{0,4}(?:いな|いま?せん|いない|おらん|行っ|ったの|っちゃ|っちゃった)/u,
);
const NOT_OF_US = sieved(
  /お?客|店(?:員|長|の人)|うちの|(?:お?休み|休業|定休日?|お盆|夏休み|連休|当日|その日|19日|お?店)(?:は|中|で|に|だから|なので|やから|も|、){0,3}(?:お?店)?(?:に|は)?(?:誰|だれ)も(?:い(?:ない|ません)|おら|おりません)|バイト|パート|配達|業者|工事|\d人|電話(?:を)?(?:くれ|くだ|下さ|ほし|欲し|もら)|折り?返/u,
);

/** 11時なら電話つながる?, 9時前は電話だめなの? */
const REACHED = sieved(
  /(?:電話|窓口|センター|サポート)[^。!?\n]{0,16}(?:つなが|繋が|通じ|(?<=[にはもとらてかが人、話])出(?:る|ない|ません|ます|ん|へん|て(?:く|も))|だめ|ダメ|駄目|無理|むり|あか[んへ]|やって|開い|受け?付け|かけ(?:て|たら|れば)|話せ|相談でき)|電話(?:は|が)?でき(?:る|ます)|(?:今|いま)(?:から|の時間|だと|は|に)*(?:かけ|掛け)(?:て|たら|れば)(?:も)?(?:もう)?(?:誰|だれ|人|つなが|繋が)(?:も|か|が|は|に)*[^。!?\n]{0,4}(?:出|い(?:な|る|ま)|らな|る|り|ます|へん)/u,
);

/** 受付のみってどういう意味? */
const MEANS_RECEPTION = sieved(
  /受け?付け?(?:のみ|だけ)[^。!?\n]{0,8}(?:意味|とは|どういう|何(?![時分])|なに|なん(?:の|です)|ってこと)|受け?付け?(?:のみ|だけ)(?:って|とは)[^。!?\n]{0,12}\?|^(?:[^。!?\n]{0,8})相談(?:は|も)?でき(?:ない|ません)(?:って|という)こと/u,
);

/** 返事はここに残る?, 寝てる間の返事はあとで見られる? */
const KEPT = sieved(
  /(?:返事|返信|回答|メッセージ|やり(?:取|と)り)[^。!?\n]{0,10}(?:残(?:る|り|って)|消え|あと(?:で|から)(?:でも)?(?:見|読)|後(?:で|から)(?:でも)?(?:見|読)|(?:見|読)(?:ら)?れ(?:る|ます)|(?:ここ|この(?:トーク|ライン|line|画面|チャット)|line|ライン|トーク|チャット)(?:に|で)(?:来|届|返))/u,
);

/** 電話来ないんですが, お電話は来るのですね */
const AFTER_CALL = sieved(
  /(?:お?電話|でんわ|折り?返し)(?:は|が|も|って)?(?:まだ|ぜんぜん|全然|一向に)?(?:(?:来|こ|き|かかって|掛かって|鳴)(?:来|こ|き|ら)?(?:て)?(?:い)?(?:な(?:い(?!で)|く|かっ)|ま?せん|へん|ーへん|ん(?:の|です|けど|やけど|$))|まだ(?:です|か|$|\?|で?しょ)|(?:来る|来ます|もらえる|もらえます|かかってくる|かかってきます)(?:の|ん(?:で|だ|や)|か|よね|\?)|(?:いつ|何時(?!から|まで)))|^(?:え|で|もしかして|これ(?:って|は)?|、)*(?:line|ライン|ここ|このトーク|チャット|メッセージ)(?:で|に)(?:だけ)?(?:返事|連絡|返信|回答)(?:が|は)?(?:来|き|く|もらえ|いただけ|届)[^。?]{0,12}(?:\?|か[。!]*|の)$|^(?:あの|で|え|それで|すみません|担当(?:の方|者)?|連絡|返事|折り?返し|は|って|から|の|、)*(?:いつ|何時|何分)(?:ごろ|頃|くらい|ぐらい)?に?(?:なったら)?(?:お?電話|連絡|返事|折り?返し)?(?:を|が|は)?(?:かかって|掛かって|かけて|掛けて|電話して|連絡して)?(?:が)?(?:来|き|く|もらえ|いただけ|頂け)(?:る|ます|れる|れます|そう)(?:の|ん|です|でしょう|だろう|か|かね|かな|よね|\?)*[。!?]*$/u,
);

/** 登録の番号ってお店の固定?, できれば携帯にかけてほしい */
const NUMBER = sieved(
  /(?:登録|どの|どこの|店の?|何の)(?:の)?(?:電話)?番号(?:って|は|に|へ|が|だと)[^。!?\n]{0,10}(?:固定|携帯|どれ|どこ|何番|どっち|お?店|\?)|(?:どの|どこの|何番の?)(?:番号|電話)(?:に|へ)|(?:携帯|スマホ|固定|(?:別|違う|ほか|他|自分|個人|本部|本社|事務所|自宅|家)の?(?:電話|番号))(?:の)?(?:番号|ほう|方)?(?:に|へ)(?:も)?(?:して(?=ほし|欲し|くだ|下さ|くれ|もら)|かけ|掛け|電話|お?願|くれ|くだ|ほし|欲し|もら|折り?返|連絡)|^(?:あ|え|すみません|すいません|ごめん(?:なさい)?|さっきの?|先ほどの?|今の|登録(?:の|した|して(?:い)?る)?|店の?|うちの?|、)*(?:お?電話|携帯)?(?:の)?番号(?:を|が|は|も)?(?:、)?(?:間違|まちが|違(?:う|い|って)|変わ(?:っ|り)|変え(?:た|まし)|古い|前の(?:まま|やつ|番号)|入れ間違|打ち間違|書き間違|1桁)[^。?]{0,14}[。!]*$/u,
);

const CANCELLED = '(?:取り?消|とりけ|キャンセル|取り?下げ|とりさげ|取りやめ)';
const CANCELS = sieved(new RegExp(CANCELLED, 'u'));
const CANCELS_ELSE = sieved(
  /決済|会計|支払|売上|売り上げ|返金|注文|予約|知らせ|リマインド|通知|アラーム|更新(?:を|の|は)?(?:取|キャ|と)|カード|伝票|レジ|料金|請求/u,
);
const IS_CANCELLED = sieved(
  new RegExp(
    `${CANCELLED}[^。!?\\n]{0,3}(?:(?:て|で)(?:い|る|ます|ない|ません)|た|でき|せ(?:て|た)|され|済)[^。!?\\n]{0,12}(?:\\?|か[。]*$|の[。]*$|よね)`,
    'u',
  ),
);
/** 15時の電話もなくなったってこと? */
const CALL_GONE = sieved(
  /電話(?:の?(?:予約|件|約束))?(?:も|は|って|が)?(?:ちゃんと|もう|これで)?(?:なくな(?:っ|り)|なし(?:に|で|って)|消え|来ない(?:って)?こと)[^。!?\n]{0,14}(?:\?|か[。]*$|の[。]*$|よね)/u,
);
/** 電話いらないです。取り消しといて: the call, and then what it was for. */
function isCallUnwished(sentence: string): boolean {
  return sentence.includes('電話') && !CANCELS.test(sentence);
}
function isCancelledToo(sentence: string): boolean {
  return WANTS_CANCELLED.test(sentence) && !sentence.includes('電話');
}
/** ほな取り消して, さっきのやつキャンセルしといて */
const WANTS_CANCELLED = sieved(
  new RegExp(
    `${CANCELLED}(?:を)?(?:し?たい(?:の|ん)?(?:です|だ|や)?(?:けど|が|です|$|[。!、])|して(?!(?:る|い|な|ま|か|も))|し?といて|し?ときます|しておいて|て(?:おいて|くれ|くだ|下さ|ほし|欲し|もら|(?=[。!、更やあで]|$))|で(?=[。!、]|$|お願)|お願|します|する?(?=わ|って(?:ば|言|いっ)|と言って|[。!、]|$)|し(?=[。!]|$)|や$|(?=[。!]|$))`,
    'u',
  ),
);

const SOON = sieved(
  /なるべく(?:早|はや|すぐ)|なるはや|でき(?:る)?(?:だけ|るかぎり|る限り)(?:早|はや|すぐ)|出来るだけ(?:早|はや|すぐ)|至急|今すぐ|いますぐ|すぐ(?:に)?(?:かけ|電話|お願|ほし|欲し|もら|くれ)|(?:早|はや)(?:い(?:ほう|方)(?:が|で)|い(?:と|なら)|め(?:に|で|が)|く(?:して|かけ|電話|お願|ほし|欲し|もら|くれ))|(?:いつ|何時)でも(?:いい|よい|ええ|構|かま|大丈夫|ok)|一番(?:早|はや)い/u,
);

/** 11時に変えて, 午後にずらしてもらえますか */
const MOVED = sieved(
  /(?:に|へ|を)(?:変え|変更|ずらし|移し|早め|遅らせ|直し)(?:て|たい|で|をお?願|でき)|(?:時|分|半|頃|ごろ|過ぎ|すぎ|午前|午後|夕方)(?:くらい|ぐらい)?(?:に(?:して|しと|でき|なり|お願)|(?:で|なら)(?:も)?(?:お願|おねがい|頼|いい(?!か)|よろし|行け|いけ))|(?:朝イチ|朝一|午前中?|午後|夕方|お昼)(?:でも|にでも|に)(?:いい|大丈夫|お願|でき|もらえ)/u,
);

/** じゃあ店でいいや, お店の番号にかけて. */
const CALLS_SHOP = sieved(
  /(?:店|店舗|登録(?:の|した)?番号|固定(?:電話)?)(?:の(?:番号|電話))?(?:で|に|へ)(?:も|は)?(?:もう)?(?:いい|良い|よい|ええ|大丈夫|お?願|結構|頼|かけ|掛け|電話)/u,
);

/** さっきの電話の時間、変えたいんですけど; 明日の電話、忙しいから5時にして */
const MOVES_CALL = sieved(
  /電話[^。!?\n]{0,24}(?:時|分|半|頃|ごろ|午前|午後|夕方|朝|昼)(?:くらい|ぐらい|頃|ごろ)?に(?:して|変え|変更|ずらし|し(?:て|たい)|お?願|でき|なら)|電話(?:の)?(?:時間|時刻|予約|日時|約束)?(?:を|は|、|って)*(?:ちょっと)?(?:変え|変更|ずらし|ずらせ|早め|遅らせ)(?:たい|て|られ|でき|し|る|ま)/u,
);

/** 耳が遠くて, 電話だと聞き取れない, 文字でお願いします */
const CANNOT_PHONE = sieved(
  /耳(?:が|の)[^。!?\n]{0,4}(?:遠|不自由|聞こえ|きこえ|悪|聴こえ)|聴覚|難聴|ろう(?:者|です|なので)|(?:電話|声)[^。!?\n]{0,12}苦手|(?:電話|声)[^。!?\n]{0,6}(?:聞き取れ|聞きとれ|聞こえ(?:な|ず|に|ま)|聴き取れ|苦手|(?:で話すの)?は?ちょっと)|電話(?:だと|では|じゃ|は)(?:なくて?)?(?:困|無理(?:な|だ|で)|こわ|怖)|電話(?:じゃ|では)なく(?:て)?、?(?:文字|チャット|ライン|line|ここ|メッセージ|文章)|文字(?:だけ)?で(?:お願|やり(?:取|と)り(?!でき[てた])|教え|返事|対応|話|人)|筆談/u,
);
