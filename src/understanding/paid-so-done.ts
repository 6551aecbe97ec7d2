import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/**
 * 普通に決済できたけど、それなら終わってる?, カード通ったから更新済んでるってこと?: whether the update is done is asked, as a sale went well.
 * Nothing has stopped. Expects folded text.
 */
export function paidSoDoneHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return [];
  return SO_DONE.test(closeOf(folded)) ? ['paidSoDone'] : [];
}

const LONGEST = 48;
const MAY_BE = sieved(/終わ|おわ|済|完了|更新/u);
const SALE = '(?:お?会計|決済|お?支払い?|カード(?:決済|払い)?|クレカ|qr(?:決済)?|paypay|ペイペイ)';
const HOW =
  '(?:普通に|ふつうに|ちゃんと|問題なく|いつも(?:通り|どおり)|さっき|今|いま|今朝|今日は?|もう|一応|なんか|うちは?)*';
const WELL =
  '(?:(?:でき|出来)(?:た|ました|る|ます|て(?:い)?(?:る|ます)|とる)|通(?:った|りました|る|ります)|いけ(?:た|ました|る|ます))';
const SO =
  '(?:ん|の)?(?:です|だ|や)?(?:けど|けれど|から|ので|んで|けん|が|し)?(?:それ|これ|じゃあ?|なら|もう|って(?:ことは)?|ということは){0,3}';
const DONE =
  '(?:更新|アップデート|アプデ)?(?:は|が|も)?(?:ちゃんと)?(?:(?:終わ|おわ)(?:って(?:い)?(?:る|ます)|っとる|った|りました)|済ん(?:で(?:い)?(?:る|ます)|どる|だ)|完了(?:して(?:い)?(?:る|ます)|した)?|できて(?:い)?(?:る|ます)|され(?:た|て(?:い)?(?:る|ます)))';
const ASKED =
  '(?:って|という)?(?:こと|意味)?(?:です|な|の|ん|と|で(?!す|し)|やろ|でしょう|よね|か|ね)*\\??';
const SO_DONE = sieved(
  new RegExp(`^${HOW}${SALE}(?:は|が|も)?${HOW}${WELL}${SO}${DONE}${ASKED}$`, 'u'),
);
