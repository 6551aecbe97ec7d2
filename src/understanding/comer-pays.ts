import type { Sign } from '../core/sign.ts';
import { rowsOf } from './everyday-words.ts';
import { holding } from './holding.ts';
import { isMadeOf, type Words } from './made-of.ts';
import { sieved } from './sieve.ts';
import { foldSpelling } from './spelling.ts';

/**
 * お客さん会計って言ってる、どうしよ, カードで払いたいって: somebody would like to pay, and to its last word nothing tells of a payment that
 * was begun, tried or made. Expects normalised text.
 */
export function comerSigns(text: string): readonly Sign[] {
  if (text.length > LONGEST) return [];
  const said = foldSpelling(text);
  const isOfPaying = PAYS.test(said) && COMES.test(said) && !UNDER_WAY.test(said.replace(BUSY, ''));
  return holding([['wouldPay', (isOfPaying && isMadeOf(said, WORDS)) || ABROAD.test(text)]]);
}

const LONGEST = 80;
/** We are updating and a customer wants to pay; 正在更新,客人要结账; 업데이트 중인데 손님이 계산하려고 해요. */
const ABROAD = sieved(
  /^(?:(?:we(?:'re| are)|it(?:'s| is)|the terminal is|still|sorry|,| ){0,4}(?:updating|in the middle of the update|the update is running|during the update|update in progress)(?:,| and| but| now){0,3} )?(?:an?|the|my|our|one)? ?(?:customer|guest|client|patient|passenger|diner|shopper|lady|guy|he|she)s? (?:wants? to|would like to|(?:is|are) asking to) pay(?: by card| now| the bill| with card){0,2}[,.!? ]*(?:what (?:do|should|can) (?:i|we) do|is that ok|how)?[.!? ]*$|^(?:(?:我们|终端)?(?:还)?(?:正在更新|在更新|更新中)[,，、。 ]*)?(?:但是?|可是|现在|有)?(?:一位|个)?(?:客人|顾客|客户)(?:来了)?(?:想要?|要|说要)(?:结账|结帐|付款|买单|埋单|刷卡|付钱)(?:了)?[,，、 ]*(?:怎么办)?[。!？? ]*$|^(?:업데이트 ?(?:하는 ?)?중(?:인데요?|이에요|입니다|이라)?[,. ]*)?(?:지금 ?)?(?:손님|고객)(?:이|께서|님이)? ?(?:지금 ?)?(?:카드로 ?)?(?:계산|결제)(?:을|를)? ?(?:하려고 ?(?:해요|합니다|하세요|하시는데요?|하는데요?)|하고 ?싶(?:대요|어 ?해요|다고 ?(?:해요|하세요|합니다))|하겠(?:대요|다고 ?(?:해요|하세요))|해 ?달래요|원해요)[,. ]*(?:어떡하죠|어떻게 ?(?:해요|하죠|하나요)|어떡해요)?[?.! ]*$/iu,
);
/** Of the update, or of a table: no payment is under way in it. */
const BUSY =
  /更新(?:して|し)(?:い)?(?:る|ます)|急いで|どうしたら|会計(?:し)?待[っち]て?|待ちです/gu;
const PAYS = sieved(
  /カードしか|(?:人|客(?:さん|様|さま)?|方)(?:も|は|が|みんな|全員)*(?:カード|クレカ|クレジット|paypay|ペイペイ|qr)|(?:カード|クレカ|paypay|ペイペイ)(?:払い)?の(?:人|お?客)|(?:カード|クレカ|クレジット|paypay|ペイペイ|qr|スマホ)で|会計|勘定|支払|払|精算|決済|チェックアウト|レジ/u,
);
/** What is wished, in so many words: 会計 alone is a button, and 会計しています may be under way. */
const COMES = sieved(
  /(?:人|客(?:さん|様|さま)?|方)(?:も|は|が|みんな|全員)*(?:カード|クレカ|クレジット|paypay|ペイペイ|qr)(?:払い)?(?:なん|です|だ|や|って|ばっか|希望|$)|(?:カード|クレカ|paypay|ペイペイ)(?:払い)?の(?:人|お?客(?:さん|様)?)(?:ばっか|ばかり|が?多|が?(?:来|き)|や|です|$)|(?:払い|支払い|会計し|決済し|精算し)たい|払う(?:って|と|みたい|らしい|そう|$)|カードしか(?:持って(?:い)?|使え)?ない|(?:お願い|おねがい|希望)|(?:カード|クレカ|クレジット|paypay|ペイペイ|qr|スマホ)で(?:って|と(?:言|いう|の(?:こと|お客))|$)|(?:会計|勘定|おあいそ|支払い|精算|決済|チェックアウト)(?:に|で|を)?(?:って|と)?(?:言|いう|いわ|いうて|来|きた|きて)/u,
);
/** 決済して待ってる, カードで支払いして来た, 決済待ち: one may have been begun. */
const UNDER_WAY = sieved(
  /し(?:て|と|た(?!い))|(?:決済|支払い?|払い|精算)(?:が|を|の)?待|払って(?!もらいたい)|い(?:って|っと)(?:ます|る)|通|切|かざ|読/u,
);

const WORDS: Words = {
  words: new Set(
    rowsOf(`
      患者 患者さん 患者様 利用者 利用者さん 生徒 生徒さん 会員さん 飼い主 飼い主さん 宿泊客 ゲスト 客 お客 客さん お客さん 客様 お客様 おきゃくさん 人 方 ひと さん 次 つぎ 1人 ひとり 一人 今 いま もう ちょうど ちょうどいま さっそく みんな 全員 ばっか ばっかり ばかり 多い 多くて 並んでる人
      の に は が も で を と って て けど し だ や よ ね わ な さ か ん です ます けれど から ので んだけど んですけど なんだけど なんですけど んやけど やけど なのに のよ んです
      やば やばい うわ え あ あの すみません ねえ いや 困った 困る 焦る どうしよ どうしよう どうする どうしたら どうすれば どうしましょう どないしよ どないしたら どないする いい ええ よい いいの ええの いいですか ええん いいん
      カード クレカ クレジット クレジットカード paypay ペイペイ qr qrコード タッチ タッチ決済 スマホ 電子マネー suica id 払い
      会計 お会計 勘定 お勘定 おあいそ 支払い お支払い 決済 精算 レジ レジ前 チェックアウト カード払い スマホ払い qr決済
      更新中 更新中に 更新中なのに 更新中なんですが 更新してるのに 更新終わってないのに まだ更新中 端末更新中
      帰る 帰るって 帰りたい 帰りたがってる 急いでる 急いでて 急いでます 食べ終わって 食べ終わった 席 前 列
    `),
  ),
  patterns: [
    /(?:払い|支払い|会計し|お会計し|決済し|精算し|帰り)たい(?:みたい|らしい|そう|よう)?(?:です|だ)?/uy,
    /(?:払う|支払う|会計する|精算する)(?:みたい|らしい|そう)?(?:です|だ)?(?!時|と(?:き|止|中|落|固))/uy,
    /(?:したい|お願いします|おねがいします|お願い|おねがい|希望)(?:です|だ)?(?:みたい|らしい|そう)?(?:です|だ)?/uy,
    /(?:そう|みたい|らしい|よう)(?:です|だ|や)/uy,
    /(?:って|と)?(?:言|い)(?:って|うて|われて|われ|いて)(?:い)?(?:ました|ます|はります|はる|おる|とる|きました|きた|んねん|る|た)?/uy,
    /(?:って|と)(?:言|い)(?:う|い)(?:んで|ので|から|ます)?/uy,
    /しか(?:持って(?:い)?|使え)?ない(?:みたい|らしい|そう)?(?:です|だ)?/uy,
    /来(?:てしま(?:った|いました)|ちゃ(?:った|いました)|てもうた|ています|ている|てます|てる|てて|とる|はった|られました|られた|ました|た|て)/uy,
    /(?:お待ち|待って(?:います|ます|はる|る|て)|待ち|並び(?:だし|始め|はじめ)(?:ました|た|て)|並んで(?:います|ます|る|て)|ならんで(?:ます|る))(?:です|だ)?/uy,
    /(?:おります|います|いはる|おって|おる|いる|いて)(?:ん)?/uy,
  ],
};
