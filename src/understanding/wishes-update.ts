import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** 個室用のほう先にやりたいんですけど, start with register 1, 先更新2号机: the update of whichever is named is wished for. Expects folded text. */
export function wishesUpdate(folded: string): boolean {
  if (folded.length > LONGEST || !MAY_BE.test(folded) || OF_ELSE.test(folded)) return false;
  return WISHES.test(closeOf(folded)) || ABROAD.test(folded);
}

const LONGEST = 50;
const MAY_BE = sieved(
  /たい|ほしい|欲しい|から|\b(?:start|begin|update|do|go)\b|做|更新|弄|从|부터|먼저|업데이트/u,
);
const OF_ELSE = sieved(
  /[?？吗么]|ランチ|ディナー|休憩|昼|夕方|朝|仕込み|空い|会計|決済|支払|払|カード|返金|取り?消|伝票|客|充電|電源|再起動|明日|あした|夜|晩|今度|来週|あとで|後で|後回し|閉店|終わ(?:っ|れ)|たくない|たら|どう|\b(?:pay\w*|cards?|charg\w*|refund|customers?|restart|reboot|tomorrow|tonight|later|after|when|not|how|why|what|can'?t|don'?t|won'?t|is|are|it|you)\b|\d[:点时]|付|刷|收|款|充|明天|晚上|以后|之后|后|不|没|结제|결제|카드|손님|충전|내일|나중|밤|안\s|못|나요|까요/u,
);

const TAIL =
  '(?:の|ん|です|ねん|や|だ|けど|が|よ|な|わ|と(?:思|おも)(?:って(?:い)?(?:ます|る)|います))*[!]*$';
const WISHES = sieved(
  new RegExp(
    `(?:や(?:り|っちゃい|ってしまい|っておき)|(?:更新|アップデート)(?:を|も)?(?:し|やり|かけ|済ませ|させ|しておき|しちゃい)|進め|済ませ|始め|はじめ)たい${TAIL}|(?:更新|アップデート)(?:を|も)?(?:し|やっ)て(?:ほしい|欲しい|もらいたい)${TAIL}|から(?:先に|順に|順番に)?(?:更新(?:を)?)?(?:や(?:る|ります|って(?:い)?(?:く|きます)|ってみ(?:る|ます))|する|します|始め(?:る|ます)|はじめ(?:る|ます)|いき(?:ます))${TAIL}`,
    'u',
  ),
);
const ABROAD = sieved(
  /^(?:(?:ok(?:ay)?|yes|yeah|yep|sure|good|great|so|then|let'?s|i(?:'ll| will| want to|'d like to| would like to| wanna)|we(?:'ll| will| want to|'d like to)|please|first|now|just|i|we)[, ]+)*(?:(?:start|begin|go)(?: the update)? (?:with|on|from)|(?:update|do|start)) (?:the |our )?[^.,]{1,24}$|^(?:(?:那么?|好的?|我们?|先|就|现在)[，,\s]*)*[^。，,]{1,8}(?:台|机|终端)(?:现在|先|也|想|要|来|就){0,2}(?:开始)?(?:更新|升级)(?:吧)?[。!]*$|^(?:(?:那么?|好的?|我们?|先|想|要|就|来|现在)[，,\s]*)*(?:做|更新|弄)[^。，,]{1,8}(?:机|台|终端|吧|的)|^(?:(?:那么?|好的?|我们?|先|就)[，,\s]*)*从[^。，,]{1,8}开始|(?:부터|먼저)\s?(?:업데이트\s?)?(?:할게|하겠|시작할|시작하겠|해\s?볼게)|업데이트(?:를|을)?\s?(?:좀\s?)?(?:시작|진행)?\s?(?:하고\s?싶|할게|하겠|할래|부탁|해\s?주세요|해\s?볼게)/u,
);

/** もう1台はどうすれば, 2台目もやった方がいい?, what about the other one, 另一台怎么办: what there is to do with the others. Expects folded text. */
export function asksOfOther(folded: string): boolean {
  if (folded.length > LONGEST || OF_OTHERS.test(folded)) return false;
  return OTHER.test(closeOf(folded)) || OTHER_ABROAD.test(folded);
}

const OF_OTHERS = sieved(
  /会計|決済|支払|払|カード|返金|客|エラー|失敗|固ま|止ま|落ち|終わ|済ん|電源|再起動|状態|同時|一緒|pay|card|charg|customer|error|stuck|付|收|刷|款|结제|결제|카드|손님|오류/u,
);
const OTHER = sieved(
  /^(?:で|じゃあ?|では|ほな|それで|それじゃあ?|なら|、)*(?:(?:もう|あと)の?(?:[1一]|ひと)(?:台|つ|個)|(?:残り|あと|ほか|他|別)の?(?:[1-9一二三四]?台|(?:端末|レジ|機械)|やつ)|残り|[2-9二三四]台目)(?:の(?:ほう|方|端末|やつ|レジ))?(?:は|も|って|を|に|の|ついて)*(?:どう(?:や|し|す|な|で|$|\?)|どない|何(?:を)?(?:す|し|や)|(?:更新|アップデート)?(?:を|は)?(?:(?:やっ|し)(?:た|とい?た)(?:方|ほう)が|(?:やる|する|や(?:ら)|し)(?:必要|ない?と|なきゃ|なければ|べき)|必要|要(?:る|ります)|い(?:る|ります)(?=[のんか?]|$))|同じ(?:よう|こと|手順|やり方|で|\?|です))/u,
);
const OTHER_ABROAD = sieved(
  /^(?:(?:ok(?:ay)?|so|and|then|but)[, ]{1,2}){0,3}(?:what (?:about|do i do with|should i do with)|how about|do i (?:have|need) to (?:do|update)|should i (?:do|update)|(?:and )?is) ?(?:for )?(?:the |my |our )?(?:other|second|2nd|third|remaining|rest)\b[^.?]{0,30}\??$|^(?:(?:ok|so|and|then|but)[, ]{1,2}){0,3}(?:is it |do i do |is )?(?:the )?same (?:steps?|way|thing|procedure)s? (?:for|with|on) (?:the |my |our )?(?:other|second|2nd|third|rest)\b[^.?]{0,16}\??$|^(?:那么?|那|,|，)?(?:另外?(?:的)?(?:那)?一台|另一台|第[二三四2-4]台|其他(?:的)?(?:终端|机器)?|剩下的)(?:呢|怎么办|要怎么|怎么弄|也要|也需要|也得|是不是|也(?:是)?(?:一样|同样))|^(?:그럼 ?)?(?:다른|나머지|또|두 ?번째) ?(?:한 ?)?(?:대|단말기|것|거)?(?:은|는|도)?(?:요\?|\s?어떻게|\s?해야|\s?필요|\s?(?:똑같|같은))/u,
);

/** もう1台は普通に使えてるのはなんで?, why does the other one still work, 为什么另一台能用. Expects folded text. */
export function asksWhyOther(folded: string): boolean {
  if (folded.length > LONGEST || OF_ONE_SALE.test(folded)) return false;
  return WHY_OTHER.test(closeOf(folded)) || WHY_OTHER_ABROAD.test(folded);
}

const OF_ONE_SALE = sieved(
  /お?客|止ま|固ま|落ち|返金|履歴|二重|途中|customer|refund|twice|stuck|froze|断|退款|손님|멈/u,
);
const WHY = '(?:なんで|何で|なぜ|どうして|何故)';
const ANOTHER =
  '(?:(?:もう|あと)の?(?:[1一]|ひと)(?:台|つ)|片方|片っぽ|隣|となり|(?:ほか|他|別)の?(?:端末|レジ|機械|やつ|台)|[2-9二三四]台目|[1一]台)(?:の(?:ほう|方|端末|やつ|レジ))?(?:だけ)?';
const WORKS =
  '(?:普通に|ふつうに|まだ|ちゃんと|今も|問題なく|カード(?:が|も)?|決済(?:が|も)?){0,3}(?:使え|つかえ|動い|動く|でき|いけ|通)(?:て(?:い)?)?(?:る|ます|ん)?';
const WHY_OTHER = sieved(
  new RegExp(
    `${ANOTHER}(?:は|が|なら)?${WORKS}(?:の|ん)?(?:は|に|って|が|けど|だけど|ですけど|のに|です){0,3}、?(?:こっちだけ|この端末だけ|こっちは|これは|これだけ)?${WHY}|^(?:で|え|じゃあ?|、){0,2}${WHY}(?:もう|、){0,2}${ANOTHER}(?:は|が)?${WORKS}(?:の|ん|です|か|\\?|だ|や|ろ|でしょう){0,4}$|${ANOTHER}(?:は|が)?${WORKS}(?:のに|けど|が)、?${WHY}`,
    'u',
  ),
);
const WHY_OTHER_ABROAD = sieved(
  /\bwhy (?:does|is|can|do) (?:the |my |our )?other (?:one|terminal|machine|register)[^.?]{0,20}(?:work|fine|ok|pay)|\bother (?:one|terminal|machine|register) (?:still )?works?\b[^.?]{0,12}\bwhy\b|(?:为什么|怎么)[^。?]{0,4}(?:另一?台|那台|其他)[^。?]{0,6}(?:能用|可以用|正常)|(?:另一?台|那台)[^。?]{0,6}(?:能用|可以用|正常)[^。?]{0,6}(?:为什么|怎么)|왜 ?(?:다른|나머지)[^.?]{0,8}(?:되|돼|써)|다른 ?(?:단말기|거|것|한 ?대)[^.?]{0,6}(?:되|돼)[^.?]{0,8}왜/u,
);
