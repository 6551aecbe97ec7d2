import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { type Sieved, sieved } from './sieve.ts';

/** What is told of some of a shop's terminals: that one is updated and another not, how many there are, or that one is not used. Expects folded text. */
export function someOfSeveralHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST || !COUNTS.test(folded) || OF_SALE.test(folded)) return [];
  const close = closeOf(folded);
  const isStuck = hears([STUCK, STUCK_ASIA], close) || STUCK_EN.test(folded);
  return holding<Hint>([
    ['restStuck', isStuck],
    ['restLeft', !isStuck && (hears([LEFT, LEFT_ASIA], close) || LEFT_EN.test(folded))],
    ['oneUnused', UNUSED.test(close) || UNUSED_ABROAD.test(folded)],
    ['tellsCount', COUNT.test(close) || COUNT_ABROAD.test(folded)],
  ]);
}

function hears(patterns: readonly Sieved[], text: string): boolean {
  return patterns.some((one) => one.test(text));
}

const LONGEST = 60;
const COUNTS = sieved(
  /台|片方|片っぽ|両方|どっちも|どちらも|\b(?:one|both|neither|other|two|three|[2-9])\b|个|대|하나|둘/u,
);
const OF_SALE = sieved(
  /会計|決済|支払|払|カード|お?客|返金|履歴|何分|何時|いつ|同時|緒に|充電|電池|wi-?fi|\bpa(?:y|id)|card|customer|charg|refund|when|how long|same time|at once|付|收|刷|款|结账|客|几点|多久|同时|결제|카드|손님|언제|동시/u,
);

const ONE = '(?:(?:1|一|ひと)(?:台|つ)(?:目)?|片方|片っぽ|こっち|[2-9二三四五]台)';
const OTHER =
  '(?:(?:もう|あと|残り)の?(?:(?:1|一|ひと)(?:台|つ)|片方|片っぽ)|残り|片方|片っぽ|(?:他|別)の?(?:は|が|やつ|端末|台)|[2-9二三四]台目|(?:1|一)台)';
const IS_DONE =
  '(?:終わっ|終わり|終了|済ん|済み|済ま|完了|成功|(?:でき|出来)(?:た|て|まし)|更新(?:し(?:た|て|まし)|され|済)|うまくい[っき]|いけ(?:た|て|まし)|いった|いって)';
/** すぐやらないとダメですか: nothing has failed. */
const UNLESS = '(?:ないと|なきゃ|なくちゃ|なければ|んと|せな|やらな)';
const STUCK = sieved(
  new RegExp(
    `${ONE}(?:は|が|だけ|だけは|の?ほうは|の方は)?[^?]{0,6}${IS_DONE}[^?]{0,8}${OTHER}[^?]{0,10}(?:動か|動きま|進ま|始まら|始まりませ|でき(?:な|ませ|へん|ん)|出来(?:な|ませ)|でけへん|終わら(?:ない?まま|ない|ん|へん)|エラー|失敗|固ま|止ま|フリーズ|(?<!${UNLESS})(?:だめ|ダメ|あか(?:ん|へん)|いか(?:な|ん|へん))|いきませ|反応(?:し|が)|届[かき](?:な|ませ|ん|へん)|出(?:ない|ません|てこ|えへん)|来(?:ない|ません|ん(?=[。!のけ]|$))|来[うえ]へん|無理|おかし)(?!なら|たら)`,
    'u',
  ),
);
const STUCK_EN = sieved(
  /\b(?:one|1|first|1st|two|2)\b[^.?]{0,40}\b(?:done|updated|finished|fine|ok(?:ay)?|worked|works|success\w*|complete[d]?)\b[^.?]{0,20}\b(?:other|another|second|2nd|one|third|last)\b[^.?]{0,24}\b(?:not|isnt|isn't|doesn't|doesnt|won't|wont|can't|cant|cannot|didn't|didnt|stuck|fail\w*|errors?|frozen|nothing|no)\b/u,
);
const STUCK_ASIA = sieved(
  /(?:[一1两2]台|一个|第一台|这台)[^?吗]{0,8}(?:好|完|成功|可以|更新了|升级了)[^?吗]{0,5}(?:另|还有|第[二三2-3]台|[一1]台|一个|别的|其他|剩)[^?吗]{0,10}(?:不动|不行|没反应|没有反应|失败|卡|报错|出错|不了|停|不能|没动|不成|弄不)|(?:한|1|첫|두|하나)[^?]{0,10}(?:됐|되었|됬|끝났|완료|성공)[^?]{0,8}(?:다른|나머지|또|한|1|두번째|하나)[^?]{0,10}(?:안(?:돼|되|됩|됨|움직)|멈|오류|에러|실패|못|않)/u,
);

const TAIL = '(?:です|ます|だ|や|ん|けど|が|よ|ね|わ|の|。|!)*';
const LEFT = sieved(
  new RegExp(
    `[2-9二三四五]台(?:ある)?(?:中|のうち|うち|の中で?)(?:の)?、?[1-9一二三四]台(?:は|だけ|が|だけは|も)?(?:もう|無事|、)*(?:更新(?:が|は|も)?)?(?:まで)?${IS_DONE}(?![^?]{0,16}(?:\\?|か$|よね))|(?:残り|あと)(?:の)?(?:[1-9一二三四]台|1つ)(?:は|が|だけ)?(?:まだ|これから)(?:終わって(?:い)?(?:ない|ません)|更新して(?:い)?(?:ない|ません)|やって(?:い)?(?:ない|ません)|できて(?:い)?(?:ない|ません))?${TAIL}$`,
    'u',
  ),
);
const LEFT_EN = sieved(
  /\b(?:one|two|three|[1-9]) (?:out )?of (?:the |my |our )?(?:two|three|four|five|[2-9])\b[^.?]{0,16}\b(?:done|updated|finished|complete[d]?)\b(?![^.]{0,24}\?)/u,
);
const LEFT_ASIA = sieved(
  /[2-9两二三四五]台(?:里|中|里面|当中)?[^?吗]{0,4}[一1两2三3]台(?:已经|都)?(?:更新|弄|做|升级)?(?:好|完)了(?!吗|么|\?)|[2-9두세네](?:대)중(?:에)?[^?]{0,3}[1-9한두세]대(?:는|만)?(?:업데이트)?(?:다)?(?:끝났|완료|됐)[^?]{0,6}$/u,
);

const BROKEN = '(?:壊れ|こわれ|故障|修理|予備|休止|お?蔵入り|しま(?:って|い))';
const UNUSED = sieved(
  new RegExp(
    `(?:1|一|ひと)(?:台|つ)(?:は|が|だけ)?(?:もう|今|いま|${BROKEN}(?:中|し)?(?:て|ちゃって|で|に)?(?:い)?(?:て|ま)?(?:、|は|し)?){0,4}(?:使って(?:い)?(?:ない|ません)|使わ(?:ない|ず)|使えな)|(?:1|一|ひと)(?:台|つ)(?:は|が|だけ)?${BROKEN}(?:中|し|で)?[^?]{0,14}更新(?:は|って|も)?(?:いる|いり|要|必要|し(?:な|た|ない))|(?:使って(?:い)?ない|使わない|予備の)(?:端末|レジ|機械|やつ|の)(?:が|も)(?:1|一)?台?(?:ある|あり|あん)`,
    'u',
  ),
);
const UNUSED_ABROAD = sieved(
  /\b(?:one|1)(?: of (?:them|the \w{1,12}|our \w{1,12}))?(?: terminal| machine)?(?: is|'s) (?:broken|not (?:being )?used|a spare|unused|not in use)\b(?![^.]{0,40}(?:updat|finish))|\bwe (?:don't|dont|do not) use (?:one|the other one|the second one)\b|[一1]台(?:是)?(?:坏了|备用的?|不用的?|没在用|没用)[^更]{0,6}$|한\s?대는\s?(?:고장|안\s?(?:쓰|써|씁)|예비)/u,
);

/** レジ2台です, 1台は本店、1台は支店, どっちもまだ: and no more. */
const COUNT = sieved(
  new RegExp(
    `^(?:うち(?:は|に|の店は)?|店(?:に|は)|当店は|全部で|合計)*(?:端末|レジ|機械|usenpay(?:\\+)?)?(?:は|が)?(?:全部で|合計)?[2-9二三四五六七八九]台(?:ほど)?(?:が|は|も)?(?:使って(?:い)?(?:る|ます|ん)|使っと(?:る|ん)|使用(?:中|して(?:い)?ます)|あり(?:ます)|ある|ございます|置いて(?:い)?(?:る|ます)|設置して(?:い)?(?:る|ます))?(?:です|ます|だ|や|ん|の|けど|けれど|が|よ|ね)*$|^(?:1|一)台(?:は|が)(?:本店|支店|1階|2階|上|下|表|裏|奥|入口|レジ|ホール|店|家|自宅|[^?。はがで]{1,6}店)(?:で|に|、)*(?:もう)?(?:1|一)台(?:は|が)(?:本店|支店|[^?。はがで動終更]{1,6})(?:です|に|ある|あり|ます|だ|や|ん|けど|が)*$|^(?:どっちも|どちらも|両方(?:とも)?|[2-9二三四]台とも|全部)(?:は)?まだ(?:更新)?(?:して(?:い)?ません|して(?:い)?ない|やって(?:い)?ない|やって(?:い)?ません|終わって(?:い)?ない|終わって(?:い)?ません)?${TAIL}$`,
    'u',
  ),
);
const COUNT_ABROAD = sieved(
  /^(?:hi|hello|so|,| )*(?:we|i)(?: have|'ve| have got|'ve got| use| got) (?:two|three|four|five|[2-9]) (?:of (?:them|these)|(?:payment |usen )?(?:terminals?|machines?|devices?|registers?))(?: here| in (?:my|our|the) (?:shop|store))?[. !]*$|^(?:both|neither|all)(?: of them)?(?: are| is|'s)? (?:not (?:yet )?(?:updated|done)|still not|not yet|updated yet)\b[^?]{0,12}$|^(?:你好|我|我们|店里|这里|有|用|共|一共|总共|,|，)*[两二三四五2-5]台(?:终端|机器|设备)?[。!]*$|^(?:两台|都|两个)(?:都)?还没(?:有)?(?:更新|弄|做|升级)?[。了呢]*$|^둘\s?다\s?아직[^?]{0,12}$|^(?:저희(?:는|\s?가게(?:는|에)?)?|우리|안녕하세요|,|\s)*단말기(?:가|는)?\s?(?:두|세|네|[2-5])\s?대(?:가)?\s?(?:있어요|있습니다|예요|입니다|써요|씁니다|사용해요)?[.! ]*$/u,
);
