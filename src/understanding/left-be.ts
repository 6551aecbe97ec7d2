import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/** What is asked of a terminal or a ticket that is left as it is: 8時まで触らないほうがいい?, 8月いっぱい休業, 待ってる間は何もしなくていい?. Expects folded text. */
export function leftBeHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST) return [];
  return holding<Hint>([
    ['leavesTill', LEAVES_TILL.test(folded) && !OF_ELSE.test(folded)],
    ['closedLong', CLOSED_LONG.test(folded)],
    ['asksIdle', IDLE.test(folded)],
    ['asksWhyOffline', WHY_OFFLINE.test(folded) && !OF_SALE.test(folded)],
    ['hopesOn', HOPES_ON.test(folded)],
    ['fearsLate', FEARS_LATE.test(folded)],
    ['fearsUndone', FEARS_UNDONE.test(folded) && !OF_SALE.test(folded)],
  ]);
}

const LONGEST = 60;
const OF_SALE = sieved(/会計|決済|支払|カード|客|返事|電話/u);
const OF_ELSE = sieved(/会計|決済|支払|カード|使|電源|充電|切|返事|電話/u);
const MAY = '(?:いい|良い|よい|ええ|よか|大丈夫|平気|構|かま|ok|正解|無難)';
const LEAVES_TILL = sieved(
  new RegExp(
    [
      `(?:8時|それ|その時(?:間|刻)?|朝|始まる|時間になる|時間が来る|届く|来る)まで(?:は|に)?(?:もう)?[^。?]{0,6}(?:触ら|さわら|いじら|何も|なんも|なにも|そのまま|このまま|放っ|ほっ|ほうっ|置いと|おいと|待っと)[^。?]{0,10}${MAY}`,
      '\\b(?:should|can|may|do) i (?:just )?(?:leave|not touch)[^.?]{0,16}(?:until|till|before) (?:8|eight|then)\\b',
      '8点(?:之?前|以前)[^。?]{0,4}(?:别|不要|不用|先不)(?:动|管|碰)',
      '8시(?:까지|전에?)(?:는)? ?(?:그냥|그대로|안|건드리지)',
    ].join('|'),
    'iu',
  ),
);
const CLOSED = '(?:休業|お?休み|休む|休んで|休館|休診|閉め|しめ|店じまい)';
const CLOSED_LONG = sieved(
  new RegExp(
    [
      `(?:8月|今月)(?:いっぱい|中|末まで|の末まで|は最後まで)(?:は|も|ずっと|、)*[^。?]{0,4}${CLOSED}[^。]{0,20}(?:何|なん|なに|どう|問題|影響|${MAY}|必要|しな|せな|やら)`,
      `(?:9月|来月)(?:の?(?:頭|初め|はじめ))?まで(?:は|ずっと|、)*[^。?]{0,4}${CLOSED}[^。]{0,20}(?:何|なん|なに|どう|問題|影響|${MAY}|必要|しな|せな|やら)`,
      'closed (?:all|for (?:all )?(?:of )?|through(?:out)? )(?: ?(?:of )?august| the rest of august)',
      '(?:8月|这个月|整个8月)(?:都|全)(?:休息|停业|不开门|关门)',
      '8월 ?(?:내내|말까지|한 ?달)[^.?]{0,4}(?:휴업|쉬|휴무)',
    ].join('|'),
    'iu',
  ),
);
/** 待ってる間、何もしなくていい? */
const IDLE = sieved(
  /(?:待っ(?:て(?:い)?る|とる|ている)|待つ|返事(?:が来る|来る)?(?:まで)?の?)(?:間|あいだ|まで)[^?]{0,8}(?:何も|なんも|なにも)(?:し(?:なく|ない)|せん|せ)[^。]{0,3}(?:いい|良い|よい|ええ|大丈夫|よか|のか|かな|の)|(?:anything i should|do i need to) do (?:anything )?while (?:i )?wait|等(?:的时候|待期间)[^。?]{0,6}(?:什么都)?不用(?:做|管)|기다리는 동안[^.?]{0,8}(?:안 ?해도|아무것도)/iu,
);
/** レストランのが圏外みたい、原因わかる? */
const WHY_OFFLINE = sieved(
  /(?:圏外|オフライン|ネット(?:が|に)?(?:切れ|つながら|繋がら)|通信(?:が|も)?(?:切れ|途切れ|できな))[^。?]{0,20}(?:原因|理由|なんで|何で|なぜ|どうして)|(?:原因|理由|なんで|何で|なぜ|どうして)[^。?]{0,12}(?:圏外|オフライン)|why[^.?]{0,20}\boffline\b|为什么[^。?]{0,6}(?:离线|断网)|왜[^.?]{0,8}오프라인/iu,
);
/** 火曜の晩は何もせんでも決済止まらへんよね */
const HOPES_ON = sieved(
  /(?:しなくて|せんで|やらなくて|やらんで|しないで|まだで|そのままで|までは?|晩は?|夜は?|夜に|晩に|日は|朝は)[^。?]{0,14}(?:決済|会計|カード|支払い?|お?店|レジ)?(?:は|が|も)?(?:止まら|使えなくなら|使えんくなら|できなくなら)(?:な(?:い|くて)|ん|へん|ません)(?:です|で|よ|ね|な|の|か|ら|やん|やろ|でしょう?)*[?。!]*$/u,
);
/** 明日の朝では手遅れですか */
const FEARS_LATE = sieved(
  /手遅れ|(?:もう|だと|では|じゃ)(?:遅い|おそい|遅すぎ)|too late|太晚|太迟|너무 ?늦/iu,
);
/** 間に合わなかったら明日の営業どうなる? */
const FEARS_UNDONE = sieved(
  /(?:間に合わ|終わら|でき)(?:なかったら|なければ|んかったら|へんかったら|ないと)[^。]{0,10}(?:明日|あした|営業|その後|朝)[^。]{0,8}(?:どう|なに|何)|what (?:happens )?(?:tomorrow )?if (?:it|i)[^.?]{0,12}(?:not|n't)[^.?]{0,8}(?:finish|done|make it)/iu,
);
