import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** 個室用のほう先にやりたいんですけど, start with register 1, 先更新2号机: the update of whichever is named is wished for. Expects folded text. */
export function wishesUpdate(folded: string): boolean {
  if (folded.length > LONGEST || !MAY_BE.test(folded) || OF_ELSE.test(folded)) return false;
  return WISHES.test(closeOf(folded)) || ABROAD.test(folded);
}

const LONGEST = 50;
const MAY_BE = sieved(
  /たい|ほしい|欲しい|\b(?:start|begin|update|do|go)\b|做|更新|弄|从|부터|먼저|업데이트/u,
);
const OF_ELSE = sieved(
  /[?？吗么]|会計|決済|支払|払|カード|返金|取り?消|伝票|客|充電|電源|再起動|明日|あした|夜|晩|今度|来週|あとで|後で|後回し|閉店|終わ(?:っ|れ)|たくない|たら|どう|\b(?:pay\w*|cards?|charg\w*|refund|customers?|restart|reboot|tomorrow|tonight|later|after|when|not|how|why|what|can'?t|don'?t|won'?t|is|are|it|you)\b|\d[:点时]|付|刷|收|款|充|明天|晚上|以后|之后|后|不|没|结제|결제|카드|손님|충전|내일|나중|밤|안\s|못|나요|까요/u,
);

const TAIL =
  '(?:の|ん|です|ねん|や|だ|けど|が|よ|な|わ|と(?:思|おも)(?:って(?:い)?(?:ます|る)|います))*[!]*$';
const WISHES = sieved(
  new RegExp(
    `(?:や(?:り|っちゃい|ってしまい|っておき)|(?:更新|アップデート)(?:を|も)?(?:し|やり|かけ|済ませ|させ|しておき|しちゃい)|進め|済ませ|始め|はじめ)たい${TAIL}|(?:更新|アップデート)(?:を|も)?(?:し|やっ)て(?:ほしい|欲しい|もらいたい)${TAIL}`,
    'u',
  ),
);
const ABROAD = sieved(
  /^(?:(?:ok(?:ay)?|so|then|let'?s|i(?:'ll| will| want to|'d like to| would like to| wanna)|we(?:'ll| will| want to|'d like to)|please|first|now|just|i|we)[, ]+)*(?:(?:start|begin|go)(?: the update)? (?:with|on|from)|(?:update|do)) (?:the |our )?[^.,]{1,24}$|^(?:(?:那么?|好的?|我们?|先|想|要|就|来|现在)[，,\s]*)*(?:做|更新|弄)[^。，,]{1,8}(?:机|台|终端|吧|的)|^(?:(?:那么?|好的?|我们?|先|就)[，,\s]*)*从[^。，,]{1,8}开始|(?:부터|먼저)\s?(?:업데이트\s?)?(?:할게|하겠|시작할|시작하겠|해\s?볼게)|업데이트\s?(?:하고\s?싶|할게|하겠|부탁)/u,
);
