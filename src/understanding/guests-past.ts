import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** 3組出るのたぶん0時半, 会計は0時過ぎになりそう: when guests will leave, or pay. Expects folded text. */
export function tellsWhenGuestsPay(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const close = closeOf(folded);
  return (FIRST.test(close) || THEN.test(close)) && !BEGUN.test(close);
}

const LONGEST = 50;
const GUEST =
  '(?:客|[0-9一二三四五六七八九十]{1,3}(?:組|人|名|卓)|みんな|全員|団体|最後の(?:方|組)|お?会計|お?勘定)';
const LEAVES = '(?:出|帰|はけ|ハケ|引け|ひけ|終わ|おわ|上が|払|会計|勘定|お開き)';
const HOUR = '(?:[0-2]?[0-9]時(?:半|[0-9]{1,2}分)?|日付(?:が)?変わっ?)';
const FIRST = sieved(
  new RegExp(
    `${GUEST}[^。?]{0,10}?(?:${LEAVES}[^。?0-9]{0,8})?(?:は|が|の|ん|、)?(?:たぶん|多分|だいたい|おそらく|きっと|早くて(?:も)?|早くても)?、?${HOUR}(?:ごろ|頃|くらい|ぐらい|過ぎ|すぎ|まわ|回|に){0,3}(?:なり|なる|なん|です|だ|や|かな|かも|そう|ます|出|帰|はけ|引け|終わ|会計|払|$)|${GUEST}[^。?]{0,8}${HOUR}(?:ごろ|頃|くらい|ぐらい|過ぎ|すぎ){0,2}まで(?:い(?:る|ます|て)|居|残|粘|ねば|飲|おる|おり)`,
    'u',
  ),
);
const THEN = sieved(
  new RegExp(
    `${HOUR}(?:ごろ|頃|くらい|ぐらい)?(?:過ぎ|すぎ|回っ)(?:て(?:から)?|に|たら)?[^。?]{0,6}(?:お?会計|お?勘定|精算|支払|払)(?:を|は|が|に|も|だけ){0,2}[^。?]{0,14}(?:だめ|ダメ|駄目|いい|できる|でき(?:ます|ない)|なる|なり|する|します|無理|大丈夫|[?]|$)`,
    'u',
  ),
);
const BEGUN = sieved(
  /途中|止ま|切れ(?:た|て)|失敗|エラー|さっき|もう(?:一|1)(?:回|度)|やり直|二重|通ら/u,
);
