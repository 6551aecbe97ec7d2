import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * Whole questions that name a sale or a failure, and are of neither: 1日の売上どこで見れる, お会計のボタンどこ, 失敗しないか心配. Only the talk
 * knows whether a payment is open. Expects folded text.
 */
export function plainAskHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return [];
  const close = closeOf(folded);
  return holding([
    ['asksSales', SALES.test(close)],
    ['asksPlace', PLACE.test(close)],
    ['asksOffThen', OFF_THEN.test(close)],
    ['fearsFailure', FEARS.test(close)],
    ['wantsNoFailure', NO_FAILURE.test(close)],
  ]);
}

const LONGEST = 40;
const MAY_BE = sieved(/売上|売り上げ|どこ|どの辺|失敗|電源|再起動/u);

const SALES = sieved(
  /^(?:今日|本日|1日|一日|昨日|今週|今月|毎日|先月)(?:分)?の?(?:売上|売り上げ)(?:金|高|げ)?(?:の合計)?(?:は|が|って|を)?(?:どこ|どうやって|どうやったら|どうしたら|どの画面)(?:で|から|に)?(?:見|み|確認|分か|わか)[^。]{0,10}$/u,
);
const PLACE = sieved(
  /^(?:お?会計|決済|お?支払い?|カード|クレカ)(?:する|を|の)?(?:ボタン|(?:タッチ|(?:かざ|翳)|(?:差|挿|さ)(?:し込)?)(?:する|す|む)(?:場所|とこ(?:ろ)?|部分)|(?:差し込み|挿し込み|差込)口)(?:は|って)?(?:どこ|どの辺|どのへん)(?:です|か|に|ある|あります|の|でしょう|な)*\??$/u,
);
/** 会計終わったら電源切っていい? */
const OFF_THEN = sieved(
  /^(?:お?客(?:さん|様|さま)?の|今の|この)?(?:お?会計|決済|お?支払い?)(?:が|は)?(?:終わったら|終わってから|済んだら|済んでから|したら)(?:端末の)?(?:電源(?:を|は)?(?:切|落と|消)(?:って|して)|再起動(?:を)?して)も?(?:いい|良い|よい|ええ|大丈夫|平気|よろしい)(?:です|でしょう|の|か|かな)*\??$/u,
);
const FEARS = sieved(
  /^(?:更新(?:が|に|で|を)?)?失敗(?:しない|しそう|する|したりしない|し)(?:か|で|んじゃないか)?(?:ないか)?(?:ちょっと|すごく|少し)?(?:心配|不安|怖い|こわい)(?:です|だ|や|なん|よ|ね|わ)*$/u,
);
const NO_FAILURE = sieved(
  /^(?:更新(?:で|を|に)?)?失敗(?:(?:し|は)?たくない|しないように|しないやり方|せずに)(?:の?で|から|んで|ん(?:だ|です)けど|です)?(?:やり方|手順|方法)?(?:を)?(?:教えて|おしえて)(?:ください|ほしい(?:です)?|もらえますか|下さい|くれる|欲しい(?:です)?)*\??$/u,
);
