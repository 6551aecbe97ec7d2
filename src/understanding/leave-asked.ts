import type { TimeAsked } from '../core/time-reading.ts';
import { sieved } from './sieve.ts';

/** Whether it asks for leave to update (やってもいい, 11時でも平気), and when: now, or after closing. */
export function leaveIn(whole: string): TimeAsked['leave'] {
  const plain = PAID_TILL.replace(SKIPPED_FIRST.replace(whole, ''), '');
  if (!asksLeave(plain) || MAY_NOT.test(plain) || OF_ELSE.test(plain)) return null;
  if (/閉店|閉め|店(?:が)?(?:終わ|しま)|営業(?:が)?(?:終わ|終了|後)|仕事(?:が)?終わ/u.test(plain))
    return 'closed';
  if (LATER.test(plain)) return null;
  return AT_ONCE.test(plain) ? 'now' : 'then';
}

function asksLeave(plain: string): boolean {
  return [MAY, IF_NOT, DOES_THEN, CAN_NOW].some((asks) => asks.test(plain));
}

/** 仕込みが15時からだから、そのときやればいいよね. */
const DOES_THEN = sieved(
  /(?:とき|時|ころ|頃|間|うち|閉店後|営業後|た(?:後|あと)|(?:閉め|閉店し|終わっ)てから)に?(?:もう(?:(?:1|一)台|片方)(?:を|も|は)?|残り(?:を|も|は)?|それ(?:を|から)?)?(?:やれば|すれば|やったら|したら|更新すれば)(?:いい|良い|ええ|よい|大丈夫|ok)(?:よね|んだよね|んですよね|の|です|か|な|って)*(?:\?|[。!]*$)/iu,
);
/** 今からうちの更新できる? */
const CAN_NOW = sieved(
  /(?:今|いま)(?:から|すぐ)?[^。?]{0,8}(?:更新|アップデート|アプデ)(?:は|を|って)?(?:でき|始められ|はじめられ)(?:る|ます)(?:の|ん|です|か|かな)*[?。]*$/u,
);
const MAY = sieved(
  /(?:(?:て|で|と)(?:おい|とい|い)?(?:ても?|も)?|しても?|やっても?|でも|ても)(?:いい|良い|よい|よか|ええ|大丈夫|だいじょうぶ|平気|へいき|構わ|かまわ|問題ない|ok)(?![^?]{0,8}(?:ので|から|けど))/iu,
);
/** いまやっちゃだめ?, 閉店後じゃだめですか. */
const IF_NOT = sieved(
  /(?:(?<!始め|はじめ)ちゃ|じゃ|では|(?<!な)ては)(?:だめ|ダメ|駄目|あかん|まずい|いけない|いけません)(?:です|でしょう)?(?:か|の|かな)*(?:\?|か[。!]*$)/u,
);
/** スキップして閉店後にやっていい?: what is asked is the latter. */
const SKIPPED_FIRST = sieved(
  /(?:スキップ(?:して)|飛ばして|とばして|(?:後|あと)回しにして)(?:おいて|といて)?(?!も?(?:いい|良い|よい|ええ|大丈夫|平気|ok|おい|お[くけ]))/iu,
);
/** 閉店まではレジだけで会計して、閉めてからやればいい?: asked of the update that comes after. */
const PAID_TILL = sieved(
  /^[^。?]*まで(?:は|に)?[^。?]{0,14}(?:会計|決済|カード)[^。?]{0,6}(?:して|使って|受けて)、?(?=(?:閉め|閉店|終わ))/u,
);
const LATER = sieved(/(?:後|あと|のち)(?:で|に|から|ほど)|またの|落ち着い/u);
const AT_ONCE = sieved(
  /^(?:端末の?)?(?:更新|アップデート|アプデ)(?:を|は|って)?(?:し|やっ|始め|はじめ)て(?:しまって)?も?(?:いい|良い|よい|ええ|大丈夫|平気|ok)|^(?:もう|じゃあ?|では|そろそろ|それでは|早速|さっそく|端末の|更新(?:を|は)?|、)*(?:始め|はじめ|スタートし|開始し)(?:て|ちゃって|ちゃっても|とい)|(?:今|いま|これ)から?で(?:も)?(?:いい|良い|よい|ええ|大丈夫|平気|ok)|(?:今(?!日|度|週|月|夜|晩)|いま|もう(?!少|ちょ|すこ|一|1|いち|いっ|ひと)|先に|早めに|前もって|あらかじめ).*(?:や[っり]|更新|アップデート|アプデ|始め|はじめ|し(?:て|と|ち))/u,
);
/** やらなくてもいい? */
export const MAY_NOT = sieved(
  /な(?:くて|いで)も?(?:いい|良い|ええ|大丈夫|平気|ok)|(?<![るたうくす])んでも?(?:ええ|いい)|せんでも/iu,
);
export const OF_ELSE = sieved(
  /営業中|会計|かいけい|決済|けっさい|決算|支払|しはら|カード|かーど|お?客|電源|再起動|スキップ|飛ば|後回し|あと回し/u,
);
