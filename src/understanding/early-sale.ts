import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** 8時前にカード使える?, can I take cards before 8?: whether payments go through before the update is out. Expects folded text. */
export function asksEarlySale(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const close = closeOf(folded);
  return (EARLY.test(close) || ABROAD.some((one) => one.test(folded))) && !BROKEN.test(folded);
}

const LONGEST = 120;
const SALE =
  '(?:決済|会計|支払い?|カード|クレカ|クレジット|タッチ|QR|qr|レジ|端末|電子マネー|ペイペイ|PayPay|paypay)';
const CAN =
  '(?:使え|つかえ|でき|出来|切れ|通せ|通|取れ|受け(?:付け)?られ|受け(?:付け)?|やれ|回せ)(?:る|ます|ん|り)|(?:使っ|つかっ|し|やっ|切っ|受け)ても?(?:いい|良い|ええ|大丈夫|平気|ok|構わ)|(?:大丈夫|平気|ok|オッケー)';
/** 更新前の朝7時でもカードは普通に使える? */
const EARLY = sieved(
  new RegExp(
    `(?:(?<!\\d)[8８]時|八時|更新(?:が(?:始まる|来る|出る)|する|の)?)(?:に?なる|より)?(?:の)?(?:前|まで)(?:の(?:時間帯?|朝|あいだ|間|会計|決済)|\\d時)?(?:は|に|も|でも|だと|なら|って|、){0,3}[^。?]{0,10}?${SALE}[^。?]{0,10}?(?:${CAN})[^。]{0,8}(?:[?]|か(?:な|ね)?[。!]*$|の[。!]*$|よ?ね[。!]*$|やろ[。!]*$)|${SALE}(?:は|も|って|が)?[^。?]{0,6}?(?:(?<!\\d)[8８]時|八時|更新(?:が(?:始まる|来る|出る)|する|の)?)(?:に?なる|より)?(?:の)?(?:前|まで)(?:は|に|も|でも|だと|なら|って|、){0,3}(?:普通に|いつも(?:通り|どおり)(?:に)?|問題なく|ちゃんと)?(?:${CAN})[^。]{0,8}(?:[?]|か(?:な|ね)?[。!]*$|の[。!]*$|よ?ね[。!]*$|やろ[。!]*$)`,
    'u',
  ),
);
const ABROAD = [
  /\b(?:can|could|will|do|does|may|is it ok(?:ay)? to)\b[^.?!]{0,24}\b(?:take|accept|process|use|run|charge|swipe|get|work)\b[^.?!]{0,24}\b(?:before|until|till) (?:8|08|eight|the update)(?!\d)/u,
  /\b(?:cards?|payments?|terminal)\b[^.?!]{0,10}\b(?:work|ok|fine|possible)\b[^.?!]{0,12}\b(?:before|until|till) (?:8|08|eight|the update)(?!\d)/u,
  /(?:8|八)[点點](?:钟)?(?:之前|以前|前|之間|为止)[^。?]{0,8}(?:刷卡|收款|收钱|收錢|付款|用卡|结账|收单|使用)[^。?]{0,4}(?:吗|么|吧|嗎|\?)|更新(?:之前|以前|前)[^。?]{0,8}(?:刷卡|收款|付款|用卡|结账)[^。?]{0,4}(?:吗|么|吧|嗎|\?)/u,
  /(?:8|여덟) ?시 ?(?:전|이전|까지)(?:에|에도|에는|은|도)? ?[^.?]{0,8}(?:카드|결제|단말기|계산)[^.?]{0,12}(?:받을 수|할 수|쓸 수|돼|되|될|가능|받아도|써도)[^.?]{0,8}(?:\?|요$|죠$|까$|나$)|업데이트 ?(?:하기 ?)?전(?:에|에도|에는)? ?[^.?]{0,8}(?:카드|결제)[^.?]{0,12}(?:받을 수|할 수|쓸 수|돼|되|될|가능)[^.?]{0,8}(?:\?|요$|죠$|까$|나$)/u,
].map((one) => sieved(one));
/** Of a sale that stopped. */
const BROKEN = sieved(
  /途中|止ま|切れた|失敗|エラー|さっき|先ほど|やり直|もう(?:一|1)(?:回|度)|二重|通らな|履歴|fail|error|again|stuck|declin|失败|卡住|重新|실패|오류|다시|멈/u,
);
