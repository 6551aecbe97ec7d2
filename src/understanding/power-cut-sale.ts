import { closeOf } from './close.ts';
import { remembered } from '../core/remembered.ts';
import { sieved } from './sieve.ts';

/**
 * 停電した、さっきまで会計してた, 停電、お客さんいた: the power of the shop went, and a sale was under way, or somebody was there to pay. One that was over,
 * or none, is told otherwise. Expects folded text.
 */
export const isCutWithPower = remembered((folded: string): boolean => {
  if (folded.length > LONGEST) return false;
  const close = closeOf(folded);
  if (RUN_AGAIN.test(close)) return true;
  if (!POWER.test(folded)) return false;
  return WAS_SELLING.test(close) && !NOT_THAT.test(close);
});

const LONGEST = 60;
const POWER = sieved(
  /停電(?!中)|ブレーカー(?:が|も|も?う)?(?:落|おち|飛|とん|上が|切れ)|電気(?:が|も|ごと)?(?:急に|全部)?(?:落ち|消え|切れ|止ま|なくな)|雷で/u,
);

const SALE =
  '(?:お?会計|決済|支払い?|精算|清算|お?勘定|(?<!が)レジ(?:打ち)?|(?:カード|クレカ|クレジット|qr|paypay|ペイペイ|タッチ|電子マネー)(?:払い|決済)?)';
const WAS = '(?:て(?:い)?(?:た|まし)|とった|よった|とりまし)(?!ら)';
const WAS_SELLING = sieved(
  new RegExp(
    [
      `${SALE}(?:を|の|も|は|が)?(?:し|やっ|打っ|払っ)${WAS}`,
      `${SALE}(?:の)?(?:途中|最中|(?:真っ)?中)(?:だった|でし|やった|に|で(?!は|なか))`,
      `(?:カード|クレカ|スマホ|qr|バーコード)(?:を|も)?(?:通し|切っ|読(?:ん|み込ん|み取っ|ませ)|かざし|当て|差し|挿し|入れ)(?:で(?:い)?た|${WAS})`,
      `${SALE}(?:し|やっ)(?:て(?:い)?る|とる)(?:途中|最中|とき|時|とこ)`,
      'お?客(?:さん|様|さま)?(?:が|は|も)?(?:まだ|ちょうど|レジに)*(?:払って(?:い)?る(?:途中|最中|とき|時|とこ)|い(?:た|まし|て(?:はっ|る))|おっ(?:た|て)|おられ|いらっしゃ|(?:払|支払|待|並)っ?(?:んで|て)(?:い)?(?:た|まし))(?!ら)',
    ].join('|'),
    'u',
  ),
);
/** 電源切れて、ついたからもう一回通した: a card was run before it, and once more. */
const RUN_AGAIN = sieved(
  /電源(?:が|も)?(?:急に)?(?:切れ|落ち)(?!たら)[^。?]{0,20}もう(?:一|1|いっ)(?:回|度|かい)(?:カード|同じの)?を?(?:通し|切っ|かざし|タッチし)(?:た|て(?:し|も)|まし)(?!ら|い|ほう)/u,
);
const NOT_THAT = sieved(
  /終わ|おわ|済ん|済み|すんで|完了|成功|な(?:い|かった)|ま(?:せん|へん)|じゃな|ではな|現金|もし|場合|(?:停電(?:し|になっ)|落ち|消え|切れ|飛ん|なくなっ)[ただ]ら|たら(?:どう|大丈夫|\?)|更新|アップデート|アプデ|先月|去年|いつも|毎回/u,
);
