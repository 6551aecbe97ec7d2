import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/**
 * 締め作業中にエラー、カードのやつ, 伝票切れで止まった, お客さん並んでて焦って抜いた: something stopped, and it was of a card, of its slip, or before a customer.
 * Expects folded text.
 */
export function isCutWithCard(folded: string): boolean {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return false;
  const close = closeOf(folded);
  return OF_CARD.test(close) && !OF_ELSE.test(close);
}

const LONGEST = 40;
const MAY_BE = sieved(/エラー|固ま|かたま|止ま|とま|フリーズ|抜/u);

const STOPPED =
  '(?:エラー(?:が|に|って|と)?(?:出(?:た|て|ました)|な(?:った|って|りました))?|(?:固|かた|止|と)ま(?:った|って|りまし)(?:る|た|ます)?|フリーズ(?:した|しました)?)(?:です|けど|わ|よ|ん|が){0,3}';
const MEANS =
  '(?:カード|クレカ|クレジット|デビット|paypay|ペイペイ|電子マネー|タッチ|qr(?:コード)?|suica|スイカ|quicpay)(?:払い|決済)?';
const SLIP = '(?:伝票|レシート|控え|ロール紙|用紙)';
const OF_CARD = sieved(
  new RegExp(
    [
      `${STOPPED}${MEANS}(?:の|ん)?(?:やつ|とき|時|分|ほう|方)?(?:です|でした|や|だ|ね|よ|けど){0,3}$`,
      `${SLIP}(?:が|も)?(?:まだ)?(?:(?:出|印刷され|出て(?:こ|き))(?:な(?:くて|いまま|いで|いから)|ずに?|ん(?:で|まま)|んくて|ませんで)|切れ(?:で|て|に|の)(?:なって)?)(?:急に|途中で)?(?:固|かた|止|と)ま(?:った|って|りまし)`,
      'お?客(?:さん|様|さま)?[^。?]{0,8}(?:焦|あせ|慌て|あわて)(?:って|て)[^。?]{0,4}抜(?:いた|い(?:ちゃ|てしま)|きまし)',
    ].join('|'),
    'u',
  ),
);
const OF_ELSE = sieved(
  /更新|アップデート|アプデ|wifi|ログイン|連携|電源|充電|コンセント|ケーブル|プラグ|アダプタ|プリンタ|昨日|先週|先月|もし|解決|直った|終わ|済ん|成功|現金/u,
);
