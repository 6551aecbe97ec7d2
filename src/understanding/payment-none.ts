import { closeOf, sentencesIn } from './close.ts';
import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { asksForCustomerAbroad, deniesBegunAbroad } from './payment-none-abroad.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';

/**
 * That no payment was begun at all (会計なんかしてないよ, 止まった会計なんてない, もしもの話です), and whether one may be taken from now
 * on (もうカード切って平気?): each in a clause of its own, whatever else is said beside it but of a payment that stopped. Expects
 * normalised text.
 */
export function noneSigns(text: string): readonly Sign[] {
  if (text.length > LONGEST) return [];
  const folded = foldSpelling(text);
  const sentences = sentencesIn(folded);
  const clauses = sentences.flatMap((one) => CLAUSE.split(one));
  const others = (sentences.some(isDenied) ? sentences : clauses).filter((one) => !isDenied(one));
  const isPlain = !others.some((one) => STOPPED.test(one) && !isHarmless(closeOf(one)));
  const isNone = sentences.some(isDenied) || clauses.some(isDenied);
  return holding([
    ['noneBegun', isPlain && (isNone || deniesBegunAbroad(text))],
    ['asksToPayNow', isPlain && sentences.some((one) => asksToPay(closeOf(one)))],
    ['asksForCustomer', isPlain && isForCustomer(text, closeOf(folded))],
  ]);
}

function isDenied(one: string): boolean {
  return DENIES.test(closeOf(one));
}

/** 最初から通らない, and 二重になんてしてない: neither tells of one that was begun. */
function isHarmless(one: string): boolean {
  return (
    OF_UPDATE.test(one) ||
    NEVER.test(one) ||
    NOT_TWICE.test(one) ||
    MAY_CASH.test(one) ||
    ONCE.test(one)
  );
}

function asksToPay(sentence: string): boolean {
  return MAY_PAY.test(sentence) && !AGAIN.test(sentence);
}

function isForCustomer(text: string, close: string): boolean {
  return FOR_CUSTOMER.test(close) || asksForCustomerAbroad(text);
}

const LONGEST = 90;
const CLAUSE = sieved(/[、\s]+/u);

/** Something has been done with one, or has become of it. */
const STOPPED = sieved(
  /やり直|やりなお|もう(?:[一1]|いっ)(?:回|度|遍)|もっかい|再度|落ち(?!着)|途中|最中|止ま|固ま|閉じ|とじ|消え|切れ|途切|失敗|成功|エラー|さっき|先ほど|同じ|二重|[二2]回|処理|未了|反応|進ま|通ら|通った|できな(?!い[?])|できま(?!す)|かざし|タッチし|切った|通した|差した|挿した|入れた|打った|暗証|引か|引き?落|請求|残高|履歴|レシート|控え|払っ(?:た|て)|もらっ|受け取っ|鳴っ|ピッ|返金|取り?消|のに|また/u,
);
/** An error there is of the update. */
const OF_UPDATE = sieved(/更新|アップデート|アプデ|ファームウェア|充電|wifi|wi-fi|再起動/iu);

const MAY_CASH = sieved(
  /^(?:で|じゃあ?|なら|だから)*現金(?:を|で|だけ)?もらって(?:も)?(?:いい|ええ|大丈夫|平気)(?:です|の|ん|か|よね)*\??$/u,
);
/** Beside カードは通してない: 現金で1回もらっただけ. */
const ONCE = sieved(
  /^(?:お?客(?:さん|様|さま)?(?:は|に|には|から)?)?(?:全部|ぜんぶ|普通に|ちゃんと)?現金(?:を|で|だけ|のみ|払い)*(?:[1一](?:回|度)|いっかい)?(?:だけ)?(?:払って)?(?:もら(?:った|いました|っただけ)|受け取(?:った|りました|っただけ)|いただ(?:いた|きました|いただけ))(?:の|だけ|です|だ|や|よ|ね|わ|って|ので|から|ん|けど)*$/u,
);
const NEVER = sieved(
  /^(?:もう|だって|だから|いや|というか)*(?:最初|さいしょ|はじめ|初め|頭|もともと|今朝|朝)から(?:ずっと|全然|全く|まったく|何も|なにも|カード[はがも]?)*(?:通ら|できな|できま|使えな|使えま|進ま|受け付け)/u,
);

const PAYMENT =
  '(?:お?会計|決済|支払い?|お?勘定|精算|クレカ|カード(?:決済|払い)?|レジ(?:打ち)?|取引|タッチ決済)';
const HEAD =
  '(?:だから|だで|やから|でしょうから|いや|いえ|いいえ|えっと|え|あの|でも|違う(?:って|よ|んです)?|違います|ちがう|ちゃう(?:って|ねん)?|ちゃいます|そもそも|別に|まだ|今日は?|今は?|いまは?|うちは|こっちは|誰も|何も|[一1]人も|ひとりも|[1一]件も|はあ|開店前(?:で|だし|やし|だから|やから|なので|です))*';
const MARK = '(?:の(?:話|こと|操作))?(?:を|は|も|なんか|なんて|なんぞ|など|とか|って|に|自体)*';
const YET =
  '(?:そもそも|今日は?|今は?|まだ|全然|一切|何も|なにも|なんも|誰も|[一1](?:件|回|つ|人|度)も|ひとつも|ひとりも|始めても)*';
const DID =
  '(?:し|やっ|始め|はじめ|通し|切っ|きっ|打っ|受け|受け付け|かざし|使っ|触っ|さわっ|取っ|とっ|請求し|起き)';
const NOT_DONE = `(?:${DID}て(?:は|も)?(?:い|お)?(?:ない|なく|なかった|ません|りません|まへん|へん|ひん|らん|らへん|ねえ|ねー)|${DID}と(?:らん|らない|らへん|りません|らんで|らんと))`;
/** まだ会計してないって何回も言ってるんだけど. */
const SAID_SO =
  '(?:って|と)(?:さっきから|何[回度]も?|ずっと|前から)*(?:(?:言|ゆ)(?:って|うて)(?:い)?(?:る|ます|ん)|言っと(?:る|ります|ん)|言った|言いました|言えば(?:いい|ええ|わか|分か)(?:る|り)?)';
const END = `(?:${SAID_SO}|です|でした|ます|だ|ん|の|よ|と|ってば|って|て|けど|けれど|が|から|で|や|わ|ばい|ね|な|ぞ|さ|けん|し|笑|w|、)*`;
const NOT =
  '(?:ない|なく|なくて|ありません|あら(?:へん|ない)|無い|なか|ございません|ちゃう|違い?ます|違う|ちがう|ねえ)';

const NOT_TWICE = sieved(
  new RegExp(
    `^${HEAD}(?:二重|ダブり?)(?:に|で|の)?(?:とか|なんて|なんか|会計|決済|支払い?|払い|請求|は|も)*(?:じゃ|では|や)?(?:(?:し|なっ|やっ|取っ)て(?:い)?)?(?:ない|なく|ません|へん)(?:て)?${END}$`,
    'u',
  ),
);

const WHO = '(?:お?客(?:さん|様|さま)?|人|方)';
const OF_THEM =
  '(?:の(?:話|こと|件|分|場合)(?:を(?:聞いて|言って|話して)(?:い)?(?:る|ます|るん))?)?';
/** 会計じゃなくて更新のほうをもう1回ってこと: the other thing is named, and no money with it. */
const OF_OTHER =
  '(?:充電|電池|更新|アップデート|wifi|ネット)(?:(?!会計|決済|払|カード|引か|引き|ひか|請求|通知).){1,24}';

/** Each with a lead before it, and an end. */
const DENIALS = [
  `${PAYMENT}${MARK}${YET}${NOT_DONE}`,
  `${YET}(?:通し|切っ|打っ)(?:て(?:い)?(?:ない|ません|へん)|とらん)`,
  `(?:まだ)(?:何も|なにも|なんも)(?:し|やっ|始め)(?:て(?:い)?(?:ない|ません|へん)|とらん)`,
  `(?:(?:途中で)?(?:止まった|とまった|途切れた|切れた|失敗した|落ちた)|途中の|そんな|そういう|怪しい|該当する)${PAYMENT}(?:なんて|なんか|は|も|とか|など)?${YET}${NOT}`,
  `${PAYMENT}(?:なんて|なんか)${YET}${NOT}`,
  `(?:お金|金銭)の(?:やり(?:取|と)り|受け渡し)(?:は|も|なんて|なんか|とか|自体)*${YET}(?:${NOT_DONE}|${NOT})`,
  `(?:これから|今から|このあと|この後)(?:の?(?:話|こと|お?客(?:さん)?の?(?:話|分|こと)?)|(?:お?客(?:さん)?の?)?${PAYMENT}(?:を|は)?(?:する|します|やる|しよう(?:と|として)?))(?:ところ|とこ|話|つもり|予定|(?:人|方|お?客(?:さん|様)?)(?:の(?:話|こと|分|ほう))?)?(?:なん)?`,
  `(?:${PAYMENT}(?:を|は|も|が)?)?まだ(?:何も|なにも|なんも|${PAYMENT}(?:を|は|も)?)?${NOT_DONE}${WHO}${OF_THEM}`,
  `(?:これから|今から|このあと|この後)(?:${PAYMENT}(?:を|は)?(?:する|やる|します)|支?払う|カードを(?:切る|通す|出す))${WHO}${OF_THEM}`,
  `(?:${PAYMENT}(?:を|は)?(?:する|通す|切る|始める)?前|支?払(?:い|う)前|支払い?はこれから)の(?:${WHO}${OF_THEM}|話|こと|件)`,
  `(?:実際に?は?)?(?:そう(?:いう)?の|そんなこと|何も|まだ)?(?:が|は)?(?:起き|起こっ)(?:て(?:い)?(?:ない|ません|へん)|た(?:わけ|訳)(?:じゃ|では)(?:ない|なく|ありません)て?)`,
  `(?:お?客(?:さん|様|さま)?)(?:は|が|も|なんて)?(?:${YET}(?:来て|きて|いらして|入って|見えて)(?:い|お)?(?:ない|ません|りません|へん|らん))`,
].join('|');

const DENIES = sieved(
  new RegExp(
    [
      `^${HEAD}(?:${DENIALS})${END}$`,
      `^${HEAD}(?:お?会計|決済|支払い?|カード)(?:(?:の?(?:話|こと|件|相談|質問|用件|用))(?:じゃ|では|とは|や|なんて|なんか|は)(?:${NOT}|${NOT_DONE})|(?:じゃ|では|とは|や)${NOT})(?:${OF_OTHER}|${END})$`,
      `^.{0,24}(?:もしも?の(?:話|こと|場合|時|とき)|仮の話|(?:例え|たとえ)ばの?話|仮定の(?:話|質問))(?:だけ)?(?:として)?(?:なん)?${END}$`,
      `^${HEAD}(?:来て|きて|いらして|入って)(?:い|お)?(?:ない|ません|りません|へん|らん)${END}(?<=[人り誰]も.{3,14})$`,
    ].join('|'),
    'u',
  ),
);

const AGAIN = sieved(
  /もう(?:[一1]|いっ|二)(?:回|度|遍|ぺん)|もっかい|もっぺん|再|また|あらためて|改めて|同じ|続けて|やり直|やりなお|それでも|さっき|先ほど|このまま|そのまま|もらっ|現金|別|他の|ほか|今度|だめだった|ダメだった|さいど|いっかい|切り?直|通し直|打ち直|何[回度]/u,
);
const MAY =
  '(?:も)?(?:いい|良い|よい|よろし|ええ|よか|大丈夫|だいじょうぶ|平気|問題(?:ない|あり)|構わ|かまわ|かまい|ok)';
const MAY_PAY = sieved(
  new RegExp(
    [
      `(?:お?会計|決済|支払い?|クレカ|カード(?:決済|払い)?|レジ(?:打ち)?)(?:を|は|も|で)?(?:もう|すぐ|普通に|ふつうに|今|いま|始め)*(?:し|やっ|切っ|きっ|通し|受け|受け付け|使っ|打っ|取っ|とっ|始め)て${MAY}.{0,8}(?:\\?|か[ね]?$|よね?$|の$|かな$|やろ$|とね$)`,
      `カード(?:を|で)?(?:出|だ)(?:し|され)た(?:ら|とき|場合は?)(?:受け|受け取っ|通し|切っ)て${MAY}.{0,8}(?:\\?|か$|の$)`,
      `^(?:だから|で|じゃあ?|え|それで|なら|これで|もう)*(?:次|つぎ|後ろ|新しい)の?(?:お?客(?:さん|様|さま)?|方|人)(?:を|は|も|に)?(?:もう|先に|すぐ|お)*(?:通し|入れ|受け|受け付け|案内し|ご案内し|進め|呼ん|お呼びし|通しし)[てで]${MAY}.{0,8}(?:\\?|か[ね]?$|よね?$|の$|かな$|やろ$|とね$)`,
      `^(?:だから|で|じゃあ?|え|それで|なら|これで)*(?:もう|今|いま)(?:カード|クレカ|決済|端末|レジ)(?:は|も|が|を)?(?:普通に)?(?:使え(?:る|ます)|使って${MAY}).{0,6}(?:\\?|か$|の$)`,
      `^(?:だから|で|じゃあ?|え|それで|なら)*(?:もう|今|いま|すぐ)*(?:普通に|ふつうに|通常通り)(?:もう)?(?:使って${MAY}|使える).{0,6}\\?$`,
    ].join('|'),
    'u',
  ),
);

/** お客さんには何て言えばいい, カードしか持ってないって. */
const FOR_CUSTOMER = sieved(
  /お?客(?:さん|様|さま)?(?:に|へ)?(?:は|も)?(?:何て|なんて|何と|なんと|どう)(?:言|いえ|いう|いや|ゆ|説明|伝え|案内|断|答え)|(?:カード|クレカ)しか(?:持って|もって|ない|持っと|もっと)/u,
);
