import { closeOf } from './close.ts';
import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { asksOffMidSale } from './power-asked.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';
import { supposesMidSale } from './supposed-mid-sale.ts';

/**
 * What is only supposed of a payment (もし決済中にアプリが閉じたら?), where nothing has happened: it is answered, and no real
 * payment is looked for. Expects normalised text.
 */
export function supposedSigns(text: string): readonly Sign[] {
  const folded = foldSpelling(text);
  const close = closeOf(folded);
  const isAsked = text.length <= LONGEST && !HAPPENED.test(close) && ASKS.test(close);
  return [
    ...midSale(folded, close),
    ...(isAsked ? supposedIn(close) : holding<Sign>([['supposesCut', asksOffMidSale(close)]])),
  ];
}

/** 会計中に勝手に更新が始まることはない?: whether it comes over one by itself. */
function midSale(folded: string, close: string): readonly Sign[] {
  if (!supposesMidSale(folded)) return [];
  return BY_ITSELF.test(close) && !close.includes('アプリ')
    ? ['supposesMidSale', 'asksItself']
    : ['supposesMidSale'];
}

const BY_ITSELF = sieved(
  /(?:勝手に|自動(?:で|的に)|突然|急に|いきなり|ひとりでに)[^。?]{0,8}(?:始ま|はじま|入|され|走|かか)(?!った(?!り)|ました|たら)|(?:更新|アップデート|アプデ)[^。?]{0,6}(?:始ま|はじま|入|され|走|かか)(?:っ|れ)?たりし(?:ない|ません)/u,
);

function supposedIn(close: string): readonly Sign[] {
  return holding([
    ['supposesCut', CUT.test(close) || asksOffMidSale(close)],
    ['supposesSuccess', SUCCESS.test(close)],
    ['supposesUnknown', UNKNOWN.test(close)],
    ['asksMoneyBack', MONEY_BACK.test(close)],
    ['callsLater', CALLS_LATER.test(close)],
  ]);
}

const LONGEST = 60;

const ASKS = sieved(/\?|か$|よね?$|の$|どう|教えて|やろ$|ん(?:や|だ)(?:よね|ね)?$|[吗呢]/u);

/** Told of what was, or is: then it may be real. */
const HAPPENED = sieved(
  /さっき|先ほど|今日|けさ|今朝|昨日|いま|今(?!度|後|日)|待って|並んで|(?:落ち|閉じ|切れ|止ま|固ま|消え)(?:った(?!ら|場合|とき|時)|て(?!しまったら)|た(?!ら|場合|とき|時)|まし)|してしま(?!ったら)|もう(?:一|1)(?:回|度)|やり直/u,
);

const PAYMENT = '(?:決済|会計|支払い?|カード|タッチ|お金)';
const IF = '(?:たら|場合|とき(?:は|って)|時は|と(?=どう|お金|決済|中断|何))';
const MIDNIGHT =
  '(?:[0-9]{1,2}時(?:に)?(?:な(?:っ)?|来)|日付(?:が)?変わっ|期限(?:に|が|を)?(?:な(?:っ)?|来|過ぎ))';
const CUT = sieved(
  new RegExp(
    [
      `${PAYMENT}(?:連携)?(?:(?:を)?(?:通し|切っ|し|やっ|打っ|受け)て(?:い)?る)?(?:の)?(?:中|途中|最中)(?:に|で)[^?]{0,14}(?:${MIDNIGHT}|閉じ|落ち|切れ|止ま|消え|固ま|始ま|はじま|更新)[^?]{0,3}${IF}`,
      `(?:更新|アップデート|アプデ)(?:の)?(?:中|途中|最中)(?:に|で)?${PAYMENT}(?:が|は)?(?:途中で)?(?:閉じ|落ち|切れ|止ま|消え|固ま|途切れ|失敗し)[^?]{0,3}${IF}`,
      // 落ちちゃったらどうすればいい?
      '^(?:もし(?:も)?|じゃあ?|で|でも|万が一|本当に|ほんとに|アプリ(?:が|は)?|途中で|、){0,4}(?:落ち|閉じ)(?:ちゃっ|ちまっ|てしまっ)?たら、?(?:その(?:時|とき)(?:は)?|、)?(?:どう|何|なに)',
      `(?:もし|万が一|仮に)[^?]{0,6}${PAYMENT}[^?]{0,12}(?:閉じ|落ち|切れ|止ま|消え|固ま|始ま|失敗し|エラーに?な(?:っ)?)[^?]{0,3}${IF}`,
    ].join('|'),
    'u',
  ),
);
const SUCCESS = sieved(
  /(?:履歴|決済)(?:が|で|に|では)?(?:も?し)?(?:成功|成立)(?:だった(?:ら|場合)|なら|になって(?:い)?たら|と出(?:て(?:い)?)?たら|の(?:場合|とき))/u,
);
const UNKNOWN = sieved(
  /履歴(?:に|で|には|が)?(?:も?し)?(?:な(?:かったら|い場合|ければ)|無(?:かったら|い場合|ければ)|出て(?:い)?なかったら|載って(?:い)?なかったら|(?:処理中|未了)(?:だった(?:ら|場合)|なら|の(?:場合|とき)))/u,
);
const MONEY_BACK = sieved(
  /(?:失敗|エラー|落ち|切れ|途切れ)[^?]{0,10}(?:たら|場合|なら|とき)[^?]{0,10}(?:お金|代金|客)?[^?]{0,8}(?:返っ|返金|戻っ|もど|返さ)|(?:2|二)(?:回|度)(?:切|通|やっ|押)[^?]{0,6}(?:ば|たら|ても)[^?]{0,10}(?:取り?消|返|戻|1回分|自動)/u,
);

/** 月曜に電話したんでいいですか. */
const CALLS_LATER = sieved(
  /(?:[月火水木金土日]曜|明日|あした|明後日|週明け|あとで|後で|朝|休み明け|営業時間|連休明け)[^?]{0,8}(?:電話|連絡|相談|問い合わせ|聞い)[^?]{0,6}(?:いい|ええ|大丈夫|よい|良い|ok|平気)/u,
);
