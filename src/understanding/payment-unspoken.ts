import type { Asked } from './topics.ts';
import { isPayment } from './zones.ts';
import { sieved } from './sieve.ts';

/**
 * A payment in doubt stands among what may have been meant only where something in the words may be of one: else the button is
 * one more thing to read. A topic that was heard stays, whatever the words. Expects folded text.
 */
export function withoutPaymentUnspoken(asked: Asked, text: string): Asked {
  if (!IS_JAPANESE.test(text) || MAY_BE_OF_ONE.test(text)) return asked;
  const suggested = asked.suggested.filter((topic) => !isPayment(topic));
  const isAll = suggested.length === 0 && asked.topics.length === 0;
  return isAll ? asked : { ...asked, suggested };
}

const IS_JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Of money, of a try or another one, and of what stops or has gone wrong. */
const MAY_BE_OF_ONE = sieved(
  /決済|会計|勘定|支払|払|はら[いうっ]|取引|お?金|現金|円|カード|かーど|クレ|タッチ|qr|コード|pay|ペイ|電子マネー|客|レジ|伝票|レシート|控え|領収|請求|売上|履歴|成功|失敗|エラー|途中|最中|止ま|とま|停止|固ま|かたま|落ち|切れ|切っ|切る|消え|閉じ|終了|フリーズ|真っ|もう(?:一|1)(?:回|度|遍)|もっかい|もういっ|再|やり直|やりなお|もど|戻|二重|2重|2回|二回|通っ|通り|通ら|通し|引か|引き|ピッ|鳴|処理|未了|反応|変|おかし|だめ|ダメ|助け|やば|困|結果|通知|取り?消/u,
);
