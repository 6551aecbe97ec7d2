import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** 引き継ぎまとめて, 遅番に何て伝えればいい?: what to tell the next of the shop's own people. Expects folded text. */
export function asksToPassOn(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const close = closeOf(folded);
  return (SUMMARY.test(close) || WHAT.test(close) || ABROAD.test(folded)) && !ELSE.test(close);
}

const LONGEST = 60;
const NEXT =
  '(?:(?:次|つぎ|あと|後|交代|交替|夜|夕方|夜勤|遅番|早番|日勤|他|ほか|別|うち|店)の?(?:人|者|方|子|スタッフ|担当|バイト|パート|シフト|番|みんな)?|各店舗?|全店舗?|店舗|現場|スタッフ|従業員|社員|バイト|アルバイト|パート|同僚|店長|オーナー|みんな|全員)(?:さん|の子|の人|たち)?';
/** 引き継ぎのメモ作って, 次のスタッフに渡す用にまとめてほしい. */
const SUMMARY = sieved(
  new RegExp(
    `(?:引き?継ぎ?|ひきつぎ|申し?送り)(?:用)?(?:の|を|に|は|事項|内容|文|、)*(?:まと(?:め|まっ)|めも|メモ|要点|要約|短く|一言|文章|文を|書いて|作って|つくって|(?:何|なに)(?:を|て|って|と)|どう(?:書|言|伝|すれ))|(?:何|なに|どこまで)(?:を|て|って|と)?(?:書いて|伝えて)?(?:引き?継|申し?送)(?:げば|いだら|げたら|ぐ|れば|ったら)|${NEXT}(?:に|へ|が|用に|向けに)(?:渡|見せ|伝え|送|連絡|案内|配|わた|つた|見て|分か|わか|回)[^。?]{0,10}(?:まとめ|要点|要約|メモ|めも|短く|文章|文面|案内文|文を)`,
    'u',
  ),
);
const WHAT = sieved(
  new RegExp(
    `${NEXT}(?:に|へ)(?:は|も)?(?:何|なん|なに|どう|どんな(?:風|ふう)に)(?:て|と|って|を)?(?:伝え|言え|言っ|いえ|教え|説明|書い|引き?継)[^。?]{0,10}`,
    'u',
  ),
);
const ABROAD =
  /(?:summar|note|memo|what (?:should|do|can) i (?:tell|pass|say)).{0,30}(?:next (?:shift|staff|person|crew)|co-?workers?|colleagues?|handover|my staff)|交接.{0,8}(?:总结|说明|内容|怎么)|(?:怎么|该)跟?(?:下一班|同事|员工)|(?:다음 (?:근무자|직원|사람)|교대자|인수인계).{0,12}(?:정리|요약|메모|뭐라고|어떻게)/iu;
/** Of staff of ours, of a sale, and of a customer. */
const ELSE = sieved(
  /担当者に(?:引き?継|つな)|会計|決済|支払|払|客|カード|返金|止ま|落ち|サポート|そちら|御社|LINE|ライン|機種変/iu,
);
