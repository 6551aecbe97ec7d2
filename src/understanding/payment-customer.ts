import type { PaymentTold } from '../core/reading.ts';
import { guessesUnpaid, showsCharge } from './customer-charged.ts';
import { sieved } from './sieve.ts';

type Customer = PaymentTold['customer'];

/**
 * How the customer's side shows a payment. That it is paid counts however it is told, also from hearsay; that it is not, only
 * as a plain sentence. `plain`: the sentences that are stated, without marks; `heard`: all that do not ask.
 */
export function customerIn(plain: readonly string[], heard: readonly string[]): Customer {
  const stated = [...plain.map(ofCustomer), ...heard.map(fromHearsay)].filter(
    (one) => one !== null,
  );
  if (stated.includes('paid')) return 'paid';
  const [first, ...others] = new Set(stated);
  return first !== undefined && others.length === 0 ? first : null;
}

function ofCustomer(sentence: string): Customer {
  if (UNPAID.test(sentence)) return 'unpaid';
  if (PAID.test(sentence)) return 'paid';
  return UNSEEN.test(sentence) ? 'unsure' : null;
}

/** What the customer says: a doubt at once, and never more than a reason to look. */
function fromHearsay(sentence: string): Customer {
  const said = MARKS.replace(sentence, '');
  if (SAID_PAID.test(said) || showsCharge(said)) return 'paid';
  if (SAID_UNPAID.test(said)) return 'saidUnpaid';
  return UNSEEN.test(said) || guessesUnpaid(said) ? 'unsure' : null;
}

/** まだやと言うてる, まだだそうです: that it is not yet so, as somebody else says. */
export function saysNotYet(text: string): boolean {
  return SAID_NOT_YET.test(MARKS.replace(text, ''));
}

const SAID_NOT_YET = sieved(
  /^(?:はい|いや|お?客(?:さん|様|さま)?(?:は|も|が|に聞いたら)?)?(?:まだ)(?:なって(?:い)?ない|なっとらん|払って(?:い)?ない|支払って(?:い)?ない)?(?:だ|や|です|じゃ|な(?:ん)?)?(?:そう(?:です|だ|や)|らしい(?:です|わ)?|(?:って|て|と)?(?:言|ゆ(?:う|っ)|いう(?:て|と)|いっ(?:て|と))[^。?]{0,10}|との?こと(?:です|でした)?|(?:っ)?て)(?:けど|よ|ね|わ|で)?$/u,
);

const MARKS = sieved(/[\s、。!…「」『』"'()’]+/gu);

const STATED = '(?:です|ます|だ|や|よ|ね|な|わ|の(?=よ|で|に)|ん|で|が|けど|けれど|から|に|し)*$';
const NOT = '(?:ない|ません|へん|ねえ|なかった|ませんでした|へんかった|ひん)';

const OF_CUSTOMER =
  '^(?:やっぱり?|やはり|はい|いや|今|いま)*(?:お?客(?:さん|様|さま)?(?:の|側|ほう|方|アプリ|スマホ|携帯|画面|カード|口座|残高|で|に|から|は|が|も)*)?(?:お金|残高|代金|支払い)?[はがも]?(?:まだ)?';

const UNPAID = sieved(
  new RegExp(
    `${OF_CUSTOMER}(?:(?:引か|引き落とさ|払わ|支払わ)れ(?:て)?(?:い)?|(?:支払い済み|支払済み|支払い済)に(?:は)?なって(?:い)?|残高(?:は|が|も)?減って(?:い)?)${NOT}${STATED}|^(?:no|nope)?(?:the)?(?:it|he|she|they|customer)?(?:no|wasnot|wasnt|isnot|isnt|not|hasntbeen|hasnotbeen)charged?$|^(?:客人|顾客|那边)?没有?(?:被)?扣(?:款|钱|费)$`,
    'u',
  ),
);

const SEEN = '(?:た|て(?:い)?(?:る|た|ます|ました)|とる|とった|ました|てしまった)';
const AT_END = '(?!ら|く|い)(?:です|ん|の|に|が|けど|から|し|よ|わ|ね|って)*$';

/** So loosely as only a doubt may be heard. */
const PAID = sieved(
  new RegExp(
    [
      `(?:(?:引か|引き落とさ)れ|引き落とし(?:に|が)?(?:なっ|され))${SEEN}${AT_END}`,
      // だからスマホでは払えてるんだって; スマホでは払えるけどカードがだめ is of no sale.
      `^(?:(?:だ|や|です|でしょう)から|さっきから|お?客(?:さん|様|さま)?の?)(?:もう|お?客(?:さん|様|さま)?の?|[^。]{0,4})?(?:スマホ|携帯|ケータイ|アプリ|paypay|ペイペイ|画面|向こう)(?:側|の?(?:ほう|方|画面))?(?:では|でも|で|には|に|だと|は|上は)?(?:もう|ちゃんと|既に|すでに)?(?:支?払え|支?払っ|払い終わっ|決済でき|支払い?(?:が|は)?でき|支?払わ?さ?れ)て(?:い)?(?:る|ます|た|ました)(?:ん|の)?(?:だ|です|や)?(?:って(?:ば)?|よ|わ|のに|から|けど|が)*$`,
      '支払い済み(?:に)?(?:なって(?:い)?(?:る|ます|た)|です|だ|な(?:のに|ん(?:です|だ|や)))|^支払い?済み$',
      '(?:控え|レシート|伝票)[^。]{0,8}承認(?!(?:番号)?(?:は|が|も)?(?:な|出て(?:い)?な))|承認番号(?:は|が|も)?(?:ある|あり|出て(?:い)?る|載って(?:い)?る|のって)',
      `(?:支払い?|決済|お?会計)(?:は|が|も)?(?:完了|済み?|成功)(?:し(?:まし)?た)?(?:と|って|に|の)?(?:(?:出|なっ|表示され|書い|届い)${SEEN}|書いてあ(?:る|ります|った)|画面(?:です|だ)?|表示(?:です|だ|が出${SEEN})?|通知[^。]{0,4}(?:来|届|出))`,
      `^お?客(?:さん|様|さま)の?(?:スマホ|携帯|ケータイ|アプリ|画面|paypay|ペイペイ|ほう|方|側)(?:の?画面|側)?(?:では|だと|は|が|も|に|の)?(?:もう)?(?:支払い?|決済|お?会計)?(?:完了|済み?|成功)(?:と|って|に)?(?:(?:出|なっ|表示され)${SEEN})?${STATED}`,
      `残高(?:が|は|も)?[^。]{0,6}減(?:っ${SEEN}|りました)`,
      `(?<!更新の|アップデートの|アプリの)(?:通知|利用メール|明細)(?:が|に|は|も)?[^。]{0,6}(?:来|届い|出|載っ|入っ|上がっ)${SEEN}${AT_END}`,
      '(?<!nothing)(?:wasi?|been|gotwas|is|got|were)charged$|balance(?:wentdown|dropped|decreased|islower)|(?:phone|app)(?:shows?|says?|said)(?:its?|is|as|the)*(?:paid|(?:payment)?(?:ok(?:ay)?|success|complete|done)(?!to))',
      '被?扣(?:款|钱)?了|余额(?:少|减)|(?:客人|顾客|手机|对方)[^。]{0,8}(?:付款|支付)(?:成功|完成)|(?<![안못])빠져나갔|잔액이?줄|(?:손님|앱|휴대폰)[^.]{0,8}결제완료',
    ].join('|'),
    'u',
  ),
);

const SAYS =
  '(?:(?:って|と)(?:言|いう|いって|おっしゃ|聞|の?こと|さ$)|らしい|みたい|そうです|って$)';
const SAID_PAID = sieved(
  new RegExp(
    `(?:払(?:った|ってる|ってある|えた|えて(?:い)?る|い済)|支払(?:った|い済み?)|(?:引か|引き落とさ|請求さ)れ(?:た|て(?:い)?る)|完了(?:した|してる)|通知(?:が)?来た)${SAYS}|(?:customer|client|guest|(?<![a-z])(?:s?he|they))sa(?:ys?|id)(?:that|its?|hes|she|he|they|was|payment|already|is){0,3}(?:paid|wascharged|werecharged|ischarged|payed|done(?=$))|(?:^|but|and|because|since)(?:he|she|they|customer|thecustomer|guest|theguest)(?:already|just|even)?(?:has|have)?(?:showed|shows|shown|isshowing)(?:me|us)(?:the|a|an|his|her|their)?(?:payment)?(?:receipt|confirmation|proof)`,
    'u',
  ),
);
/** なっとらん言っとる, 引かれてへん言うてはる: without the little word that carries it. */
const SAID_BARE =
  '(?:(?:なっ|減っ|支?払[っえ])(?:て(?:い)?|と)|(?:引か|引き落とさ|払わ|請求さ)れ(?:て(?:い)?|と))(?:ない|ません|へん|らん|らへん|ねえ|なか)(?:っ?て|と|って)?(?:言|ゆ(?:う|っ)|いう(?:て|と)|いっ(?:て|と)|げな)';
const SAID_UNPAID = sieved(
  new RegExp(
    `${SAID_BARE}|(?:(?:引か|引き落とさ|払わ|支払わ|請求さ)れ(?:て)?(?:い)?|支?払[えっ]て(?:い)?|残高(?:は|が)?減って(?:い)?|(?:なって|来て|出て)(?:い)?)${NOT}${SAYS}|(?:customer|client|he|she|they)(?:says?|said)(?:that)?(?:there(?:is|was))?(?:(?:no|not|itwasnt|itwasnot|wasnot|hadnotbeen|hewasnt|shewasnt|theywerent|itsnot|wasnt|hasnot|hasnt)(?:been)?(?:charged?|payment|paid)|nothing(?:was|is|hasbeen|got)?(?:charged|paid|taken|deducted|shown|there)(?:(?:on|in|from|to|at)(?:his|her|their|the)(?:phone|app|card|account|bank|bankapp|side))?$)|^(?:no)?(?:his|her|their|customers?|thecustomers?)(?:phone|app|bank|bankapp|account|side)(?:shows?|says?|has|showed)(?:nothing|no(?:charge|payment)|notcharged)(?:at ?all)?$|^(?:没有?)?(?:客人|顾客|他|她)(?:的)?(?:手机|支付宝|微信|那边)(?:上)?(?:没有?|沒)(?:被)?(?:扣款?|显示扣款|付款记录|记录)$|(?:客人|顾客|他|她)说(?:还)?没(?:有)?(?:被)?(?:扣|付)|손님[^.]{0,6}(?:안빠져|결제안|안나갔)|안(?:빠져나갔|빠졌|나갔|됐|결제|찍혔)[^.]{0,4}(?:대요|래요|다고)`,
    'u',
  ),
);

/** Nobody can look any more, or yet; and a card has no screen to look at (カードなんで is folded to カードなぜ). */
const UNSEEN = sieved(
  /(?:聞(?:いて(?:い)?(?:ない|ません|へん|なか)|く前に|け(?:な|ず|て(?:い)?(?:な|ま))|き(?:そびれ|忘れ)|かずに)|確認(?:する前に|し(?:そびれ|忘れ|て(?:い)?(?:な|ま))|できずに))[^。?]{0,8}[、。]?(?:もう|先に|すぐ)?(?:帰(?:って|った|られ|り(?:まし|よった)|っちゃ|らはった)|出て(?:行っ|いっ)|いなくな)|(?:カード|クレカ|クレジット)(?:払い|決済)?(?:(?:な(?:ん|の)?|だ|です|や)?(?:から|ので|で)|なぜ)[^。]{0,10}(?:(?:見ら?れ|わから|わかり|分か[らり]|確認でき|アプリ(?:は|が|も)?)(?:ない|ません|へん|ん)|不明|アプリ(?:は|が|も)?(?:な|無)(?:い|し))|(?:スマホ|携帯|ケータイ|アプリ)(?:は|を|も|が)?(?:今日|今)?(?:持って(?:き|い)?(?:て(?:い)?)?(?:ない|ません|へん|なかった)|(?:な|無)(?:い|くて)(?!って)|入れて(?:い)?(?:ない|ません)|忘れ|使って(?:い)?(?:ない|ません)|(?:の)?(?:電池|充電)[^。]{0,4}(?:切れ|ない))|(?:電池|充電)(?:が)?切れ[^。]{0,6}見(?:ら)?れ|(?:^|客(?:さん|様|さま)?[^。]{0,6})(?:もう|先に|すでに)?(?:帰(?:って(?:しま|い|る|た|もた)|った|られ|り(?:まし|よった)|っちゃ(?!い?そう)|らはった)|出て(?:行っ|いっ)|いなくな|(?:もう)?い(?:ない|ません)(?:です|の|ん|よ|けど)*$)|(?:明細|残高|お?客(?:さん|様|さま)?|^ご?本人|^相手|^向こう)[^。]{0,12}(?:(?:まだ)?(?:見(?:ら)?れ|確認でき|見せて(?:くれ|もらえ))(?:ない|ません|へん|ん)|(?:わから|分から)(?:ない|ん|へん))|^(?:(?:本人|相手)?に?聞いた?(?:まし)?[たて](?:けど|が|ら|も))?わから(?:ない|へん)(?:そうです|らしい(?:です)?|(?:って|と)(?:言|おっしゃ|の?こと)[^。]{0,8})$|^(?:the)?customer(?:has|s|is)?(?:already)?(?:left|gone)|^(?:hes|shes|theyre)gone|(?:客人|顾客)(?:已经)?走了|손님[^.]{0,4}(?:갔|가셨|가버)/u,
);
