import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/**
 * 終わったと思う、まだ動いてるけど, 画面黒いけど終わったみたい: told to be over, and what is seen speaks against it. Expects folded text.
 */
export function isEndDoubted(folded: string): boolean {
  if (folded.length > LONGEST || !MAY_END.test(folded) || !MAY_MOVE.test(folded)) return false;
  const close = closeOf(folded);
  if (OF_SALE.test(close)) return false;
  return THEN_MOVES.test(close) || MOVES_BUT_OVER.test(close);
}

const LONGEST = 60;
const MAY_END = sieved(/終わ|おわ|完了|済んだ|済みま|できた/u);
const MAY_MOVE = sieved(/まだ|ぐるぐる|くるくる|クルクル|グルグル|画面|黒|暗|まっくら|まま/u);

const END =
  '(?:(?:終わ|おわ)(?:った|りました|ってる|ってます|っとる)|完了|済んだ|済みました|更新できた)';
const SPINS = '(?:ぐるぐる|くるくる|クルクル|グルグル)';
/** 動いてます alone is well. */
const STILL = `まだ(?:画面|端末|なんか|なんとなく|ちょっと|少し|ずっと|何か|バー|が|は|の|で){0,3}(?:動い(?:て|と)|うごい(?:て|と)|${SPINS}|(?:回|まわ)っ|更新(?:中|し[てと]|の?画面)|読み?込|やっ[てと]|続い|進ん|ダウンロード|インストール|黒|くろ|真っ|まっ|暗|くらい|消え|点滅)`;
const DARK = '(?:黒|くろ|真っ?黒|まっくろ|真っ?暗|まっくら|暗)';
const SCREEN = `(?:画面|がめん)(?:が|は|も)?(?:ずっと|なんか|なんだか|ちょっと)?(?:${DARK}(?!かった|だった|でした|くなった(?:けど|あと|が))|${SPINS}|消えた(?:まま|まんま)|消えて(?:い)?[るま]|つかな|つきま|映ら|映り)|${SPINS}(?:し(?:て|と)|(?:回|まわ)|のまま|って|$)`;
const THEN_MOVES = sieved(
  new RegExp(`${END}(?!ら)[^?]{0,16}?(?:${STILL}|${SCREEN}|${DARK}いまま)`, 'u'),
);
const NOW =
  '(?:て|と)?(?:い)?(?:る|ます|ん|い|だ|です|や|な|の|まま|まんま|で|中){0,4}(?:けど|けども|けれど|が|のに|ん(?:だ|です)(?:けど|が))';
const MOVES_BUT_OVER = sieved(
  new RegExp(
    `(?:${STILL}|${SCREEN})${NOW}(?:もう|たぶん|多分|一応|おそらく|更新|は|が){0,4}${END}`,
    'u',
  ),
);
const OF_SALE = sieved(
  /会計|決済|支払|払|カード|お?客|タッチ|伝票|レシート|勘定|レジ締め|営業|仕事|準備|充電|休憩|昨日|会議|掃除/u,
);
