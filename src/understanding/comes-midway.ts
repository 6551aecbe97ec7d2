import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/**
 * 途中でお客さん来ちゃったらどうしたらいい?, 予約の人来たら途中でやめられます?: what if somebody comes while an update runs, whether it can be
 * stopped then, and no more. Nobody has come. Expects folded text.
 */
export function comesMidwayHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return [];
  const close = closeOf(folded);
  const isAsked = [MIDWAY_FIRST, MIDWAY_LAST, ONCE_BEGUN, ABROAD].some((asked) =>
    asked.test(close),
  );
  return isAsked ? ['comesMidway'] : [];
}

const LONGEST = 60;
const MAY_BE = sieved(
  /(?:来|き|入っ|いらし|見え)[^。?]{0,8}(?:たら|れば|場合|とき|時)|(?:始め|はじめ|押し|開始し|更新し|やっ)[^。?]{0,5}たら|\bif\b[^.?]{0,24}(?:com|arriv|walk|show|want)|(?:客人|顾客)[^。?]{0,4}来|손님[^.?]{0,4}(?:오|들어)/u,
);

const LEAD = '(?:もし|じゃあ?|でも|ちなみに|あと|で|え|、|万が一|仮に|という?か|てか)*';
const MIDWAY =
  '(?:(?:更新|アップデート|アプデ)?の?(?:途中|最中|間|あいだ)|(?:更新|アップデート|アプデ)(?:し|やっ)?(?:て(?:い)?る)?(?:中|途中|最中|とき|時|間|あいだ)|(?:その|待って(?:い)?る|やって(?:い)?る|動いて(?:い)?る)(?:途中|最中|とき|時|間|あいだ))(?:で|に|は)?';
const GUEST =
  '(?:(?:予約|次|急|新しい|飛び込み|常連|会計)の?)?(?:(?:お?客(?:さん|様|さま|はん)?|患者(?:さん)?|人|方|誰か|だれか)(?:が|さえ|に)?)?';
const COMES =
  '(?:(?:入|や|乗)って(?:来|き)|乗られ|乗っ|来|き|入っ|いらっしゃっ|いらし|見え|来られ|おいでになっ)(?:てしまっ|ちゃっ|てもうっ|てもう|はっ)?(?:たら|た(?:とき|時|場合)は?)';
const WHAT =
  '(?:会計は?|支払いは?)?(?:どう(?:し(?:たら|よう|ます)|すれ(?:ば)?|なり(?:ます)?|なる|なん|する|すん)|どない(?:し(?:たら|よう)|な[るん]|すん)|どげん(?:し|なる|すりゃ)|(?:お)?断(?:れば|っ(?:て|とけば|たら|ても)|る(?:しか|の|べき)?|ら(?:ない|な|ん))|待(?:って|た(?:せ|し))(?:もら|いただ|て)?)[^。?]{0,14}';
const STOP =
  '(?:途中(?:で|でも)|一旦|いったん|すぐ|更新(?:を|は)?|それ(?:を|は)?)*(?:止め|とめ|やめ|辞め|中断|中止|キャンセル|ストップ)(?:する(?:こと)?|し(?:て)?|て)?(?:(?:は|が|も)?(?:ら?れ|でき|出来)(?:る|ます|へん|ない|ません|ん)?|も?(?:いい|良い|ええ|大丈夫|平気)|たら(?:いい|まずい))[^。?]{0,10}';
const END = '(?:\\?|か|かな|の|ん|ねん|と)*';
/** 途中でお客さん来ちゃったらどうしたらいいですか、止められます? */
const MIDWAY_FIRST = sieved(
  new RegExp(`^${LEAD}${MIDWAY}${LEAD}${GUEST}${COMES}(?:(?:${WHAT}|${STOP})${END}){1,2}$`, 'u'),
);
/** 予約のお客さん来ちゃったら途中でやめられます? */
const MIDWAY_LAST = sieved(
  new RegExp(`^${LEAD}${GUEST}${COMES}(?:途中で|更新(?:を|は)?|一旦)+${STOP}${END}$`, 'u'),
);
const HERE =
  '(?:(?:今|もう|まだ)?(?:いる|おる|残って(?:い)?る|待って(?:い)?る|飲んで(?:い)?る|食べて(?:い)?る|並んで(?:い)?る))?(?:お?客(?:さん|様|さま|はん)?|患者(?:さん)?|[0-9一二三四五六七八九]{1,2}(?:人|名|組)|みんな|人|方)(?:の(?:分|お?会計|支払い?|お?勘定))?';
const BEGUN =
  '(?:(?:更新|アップデート|アプデ)(?:を)?(?:始め|はじめ|開始し|スタートし)|(?<=から)(?:(?:更新|アップデート|アプデ)(?:を)?)?(?:し|やっ)|(?:始め|はじめ|(?:ボタン|更新)?(?:を)?押し))(?:てしまっ|ちゃっ|てもうっ)?たら';
const UNPAID =
  '(?:(?:カード(?:で)?)?(?:払え|支払え|会計でき)(?:ない|ません|へん|ん|なくな(?:る|ります))|払えるの?)';
/** 今レジのボタン押して更新始めたら、3人の会計は?, 今から更新したら待ってるお客さんはどうすればいい? */
const ONCE_BEGUN = sieved(
  new RegExp(
    `^${LEAD}(?:今から|いまから|これから|今|いま|ここで|すぐ|レジの?|端末の?|ボタン(?:を)?押して){0,3}${BEGUN}${HERE}(?:は|って|が|も)?(?:${WHAT}|${UNPAID})?(?:です)?${END}$`,
    'u',
  ),
);
/** What if a customer comes while it's updating? */
const ABROAD = sieved(
  /^(?:and|so|but|ok)?what(?:if|happensif|doidoif|shouldidoif)(?:a|the|some|any)?(?:new)?(?:customer|guest|client|somebody|someone|people)s?(?:comes?|arrives?|walksin|showsup|wantstopay)(?:in)?(?:(?:while|during|when|inthemiddleof)(?:it's|itis|the|update|updating|is|running|it){1,4}|inthemiddle|midway|halfway|meanwhile)\??$|^(?:如果|要是|万一|那|要)?(?:更新)?(?:的时候|期间|途中|中途|到一半|过程中|(?<=更新)中|(?<=更新)时)(?:如果|要是)?有?(?:客人|顾客)来了?(?:的话)?(?:该|要)?(?:怎么办|能停吗|可以停吗)\??$|^(?:만약|그럼|혹시|근데)?(?:업데이트(?:하는)?(?:중|도중|중간)|하는중|도중|중간|하다가)에?(?:손님이?)?(?:오면|오시면|들어오면)(?:어떻게(?:해요|하나요|하죠|해야해요|되나요)|어떡(?:해요|하죠|하나요))\??$/u,
);
