import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** カウンターの方で会計していい?, レジ前は使うててええんやんな, can I use the other one?: whether a terminal may be worked with. Expects folded text. */
export function asksUse(folded: string): boolean {
  if (!mayAsk(folded)) return false;
  const close = closeOf(folded);
  const isUse = IN_JAPANESE.test(close) && !isBare(close);
  return isUse || PLANS_THERE.test(close) || ABROAD.test(folded);
}

/** 後でやるけど、それまで会計していい?: of all that is sold until then, and of no sale at hand. Expects folded text. */
export function isOfUntilThen(folded: string): boolean {
  return UNTIL_THEN.test(folded) && !AT_HAND.test(folded);
}

const UNTIL_THEN = sieved(
  /(?:それ|そん時|その(?:時|とき|日|夜|間|あいだ)|夜|晩|閉店|更新(?:(?:を)?する|(?:が)?終わる|するの?)?)まで(?:の間)?(?:は|も|なら|って|、|に)?(?:普通に|ふつうに|いつも(?:どおり|通り)|そのまま|今まで通り)?(?:の)?(?:お?会計|決済|支払|カード|使|営業)|\b(?:until|till) (?:then|i do(?: it)?|tonight)\b|(?:在那|到那|那)(?:之前|时候?之前|以前)|그때까지|그 ?전까지/iu,
);
const AT_HAND = sieved(
  /お?客(?:さん|様)|並んで|待って|今(?:から|の)|次の|customer|guest|客人|顾客|손님/iu,
);

/** 奥も今できる?: of its update, or where one runs whether it may be worked with. Expects folded text. */
export function asksIfCan(folded: string): boolean {
  return mayAsk(folded) && isBare(closeOf(folded));
}

function mayAsk(folded: string): boolean {
  return folded.length <= LONGEST && MAY_BE.test(folded) && !OF_ELSE.test(folded);
}

function isBare(close: string): boolean {
  return IF_CAN.test(close) && !OF_USE.test(close);
}

const LONGEST = 90;
const MAY_BE = sieved(
  /使|つこ|つか|触|さわ|会計|決済|勘定|カード|クレカ|営業|でき|\b(?:use|pay|card)|用|刷|收|써|쓰|사용|결제/u,
);
/** Of one that was begun, of the time after the update, and of what is no terminal. */
const OF_ELSE = sieved(
  /もう(?:[一1]|いっ)(?:回|度|遍)|もっかい|もっぺん|再度|再び|やり直|やりなお|し直|しなお|さっき|先ほど|途中|落ち(?!着)|止ま|停ま|固ま|失敗|エラー|履歴|[二2]重|引か|請求|同じ(?:会計|カード|金額|人|客)|更新(?:を)?(?:し|でき|が?終わっ)?た(?:ら|あと|後)|終わっ?た(?:ら|あと|後)|終わってから|更新後|すれば|やれば|アプリ|pay\+|充電|電源|wifi|ネット|電話|返金|取り?消|いつ|何時|again|retry|twice|same|stopp|froze|stuck|halfway|charg|app\b|after|再|重新|一次|卡住|卡了|断|停|后|之后|应用|充|다시|또|멈|끊|후에|나서|앱|충전/u,
);

const PAY =
  '(?:お?会計|決済|支払い?|お?勘定|カード(?:決済|払い)?|クレカ|qr|ペイペイ|paypay)(?:は|も|が|を|に|だけ)?';
const FINE =
  '(?:いい|良い|よい|よか|ええ|よろしい?|大丈夫|だいじょうぶ|平気|構わない|かまわない|構いません|問題(?:ない|ありません)|ok|おっけー?)';
const CAN =
  '(?:でき(?:る|ます)|使え(?:る|ます)|つかえ(?:る|ます)|いけ(?:る|ます)|通(?:る|せる|せます)|切れ(?:る|ます)|取れ(?:る|ます)|受けられ(?:る|ます)|打て(?:る|ます))';
const DO = `(?:使っ|つかっ|使う|つこう|触っ|さわっ|いじっ|営業し|${PAY}(?:し|やっ|受け|通し|切っ|取っ|とっ|続け|お願いし)|(?:レジ|伝票)(?:を)?打っ)`;
/** Its て, 使っていて, 使ってもらってて. */
const WHILE = '[てとでいおもらろっうただ]{0,10}';
const END =
  '(?:か|どうか|の|ん|よ|ね|な|だ|や|です|でしょう?|って|こと|わけ|やろ)*(?:\\?|(?:か|の|ね|よな|やんな|やんね|やろ|かな|こと)[。!]*$|(?<=か)を?(?:聞い|きい|尋ね|伺っ)て(?:い)?(?:る|ます)(?:の|ん)?(?:です|だ)?(?:けど|が)?[。!]*$)';
const TOPIC = '(?:は|も|が|って|なら|で)(?:もう|まだ|普通に|ふつうに|そのまま|ちゃんと|今|いま)?';
const IN_JAPANESE = sieved(
  new RegExp(`${DO}${WHILE}${FINE}${END}|(?:${PAY}|${TOPIC})${CAN}${END}`, 'u'),
);

const IF_CAN = sieved(new RegExp(`${TOPIC}でき(?:る|ます)${END}`, 'u'));
const OF_USE = /使|つこ|つか|触|さわ|会計|決済|勘定|支払|カード|クレカ|qr|ペイ|営業|レジ打|伝票/u;

/** 2階で会計してもらうわ, じゃあそっちで会計します: what is to come, and is answered as if it were asked. */
const PLANS_THERE = sieved(
  /^(?:じゃあ?|では|なら|それなら|ほな|とりあえず|一旦|いったん|今は|いまは|その間は?|更新中は|お?客(?:さん|様|さま)?(?:に)?は?)?(?!現金|カード|クレ|qr|pay|ペイ|タッチ|あと|後|自分|これ|ここ|こっち|[0-9,]+円)(?:もう(?:1|一)(?:台|つ)(?:の(?:方|ほう))?|もう片方|[^、。?はがも]{1,10})で(?:お?会計|決済|支払い|お?勘定|カード)(?:を|は|だけ)?(?:し(?:とき)?ます|する|やります|やる|しとく|しておきます|してもら(?:う|います)|受け(?:る|ます)|取(?:る|ります))(?:わ|ね|よ|な|から|ので|けど|で|です)*[!]*$/u,
);
const ABROAD = sieved(
  /\b(?:can|could|may|ok(?:ay)? to|fine to|able to|safe to) (?:i |we )?(?:still |just |already |then )?(?:use|pay (?:with|on)|take (?:a |the )?(?:payments?|cards?)|accept)\b|(?:可以|能|能不能|可不可以)(?:先|继续|照常|正常)?(?:用|使用|刷卡?|收款|收钱)[^。?]{0,12}(?:吗|\?|$)|(?:用|刷卡?|收款)(?:可以|行|没问题)[吗么?]|(?:써|써도|사용해도|쓸 ?수|사용할 ?수|결제해도|결제할 ?수|결제(?:가|를)? ?(?:되|받을 ?수))[^.?]{0,8}(?:나요|까요|죠|요\?|\?)/u,
);
