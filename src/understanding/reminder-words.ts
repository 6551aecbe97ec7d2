import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** What is said of reminders in few words: 何時にしたっけ, やっぱり全部いらない, あと前の日の夜も; expects masked text. */
export function reminderSigns(text: string): readonly Sign[] {
  const close = withoutBlanks(normalise(text.slice(0, LONGEST)));
  return holding([
    ['asksWhenSet', WHEN_SET.test(close)],
    ['beforeThen', BEFORE_THEN.test(close)],
    ['beforeOpening', BEFORE_OPENING.test(close)],
    ['dropsAll', DROPS_ALL.test(close)],
    ['addsTime', ADDS.test(close) && !ADDS_NOT.test(close)],
  ]);
}

const LONGEST = 60;

const SET = '(?:した|設定した|セットした|頼んだ|たのんだ|お願いした|入れた|予約した)';
const REMINDER =
  '(?:お?知らせ(?:て(?:くれる|もらう|くれん)の?)?|(?:教えて|連絡(?:して)?)(?:くれる|もらう|くれん)の|リマインド|リマインダー|アラーム|通知)';
const WHEN_SET = sieved(
  new RegExp(
    [
      `^(?:で|えっと|あれ|あの|その|さっきの|、)*(?:${REMINDER}(?:は|って|の|、)*)?(?:何時|いつ|何日)(?:に|で)${SET}(?:の|ん|だ|です)*(?:(?:っけ|かな|か)+[?。]*|[?]+)$`,
      `^(?:で|えっと|あれ|あの|その|さっきの|、)*${REMINDER}(?:は|って|の|、)*(?:何時|いつ)(?:に|で)?(?:なってる|なってます|だ|や|だった|でした|です)*(?:の|ん)?(?:っけ|か)*[?。]*$`,
      `^(?:で|えっと|あれ|あの|その|それで|次は?|、)*(?:何時|いつ|何日)(?:ごろ|頃|くらい)?(?:に)?(?:また)?(?:お?知らせ|教え|声(?:を)?かけ|言っ|リマインドし|通知し)て?(?:くれ|もらえ|いただけ|くださ|下さ)(?:る|ます|ん|さる|さいます)(?:の|ん|だ|です|でした)*(?:っけ|か|かな)*[?。]*$`,
      '^(?:what(?:time)?|when)(?:did|was|is)(?:i|it|that|my|the)*(?:set)?(?:(?:the|my|it|that)*reminder)?(?:setto|setfor|set|for|at)?(?:again)?\\?*$(?<=set.*|reminder.*)',
      '^我?(?:刚才|之前)?(?:设|定|约|订)的?(?:提醒)?(?:时间)?(?:是)?几点(?:来着|了|呢|吗)?[?。]*$|^提醒(?:是|设的?|定的?)*几点(?:来着|了|呢)?[?。]*$',
      '^(?:알림)?(?:은|이)?몇시(?:로|에)?(?:했|설정했|맞췄|해놨|예약했)(?:더라|죠|지|나요|었죠|었지|어요)*[?.]*$',
    ].join('|'),
    'u',
  ),
);

const NEEDLESS =
  '(?:いら(?:ない|なくなった|ん|へん)|いりません|要ら(?:ない|ん)|不要|必要(?:ない|ありません)|結構|なしで|やめ(?:て|とく|ます)?|取り?消して|キャンセル(?:して)?)';
const END = '(?:です|わ|や|よ|ね|で|な|ください|下さい|お願い(?:します)?)*[。!]*$';
/** もう終わったからいらないわ: what was to remind of the update is of no use. */
const DROPS_ALL = sieved(
  new RegExp(
    [
      `^(?:あ|やっぱり?|もう|いや|ごめん|、)*(?:全部|ぜんぶ|すべて|全て|どれも)(?:は|も|、)*(?:もう|やっぱり?)?${NEEDLESS}${END}`,
      `^(?:あ|もう|やっぱり?|更新(?:は|が|を)?|、)*(?:もう)?(?:終わ(?:った|りました|らせた)|済(?:んだ|みました|ませた|ませました)|やった|やりました|できた|できました)(?:から|ので|し|んで|わ|。)(?:もう|${REMINDER}|は|も|、)*(?:${NEEDLESS}|大丈夫|いい)${END}`,
      "^(?:no|oh|ok|actually|nvm|nevermind|[,.!])*(?:idont|idon't|donot|nolonger|dont)need(?:it|them|that|any|the|a|reminders?|all|ofthem)*(?:anymore|anylonger|afterall)?[.!]*$|^(?:already|i(?:'m|am|have)?already)?(?:done|updated|finished)(?:it|already)?[,.]*(?:so)?(?:no|dont|don't)(?:need)?(?:the|a)?remind(?:er|me)?(?:needed)?[.!]*$",
      '^(?:算了|还是|那|都|就|我|[，,])*(?:不用|不需要|不要)(?:再)?(?:提醒)?(?:我)?(?:了)?[。!]*$|^(?:已经)?(?:更新)?(?:做|弄|更新)?(?:完|好)了?[，,]?(?:就)?(?:不用|不需要)提醒(?:我)?了?[。!]*$',
      '^(?:그냥|이제|역시|아|다|전부|모두)*(?:안알려|알려)(?:줘도|주셔도|주지않아도|지않아도)?(?:안)?(?:돼요?|됩니다|괜찮아요?)[.!]*$|^(?:그냥|이제|역시|아|다|전부|모두)*(?:알림)?(?:은|이)?(?:전부|다|모두)?필요없(?:어요?|습니다|을것같아요)[.!]*$',
    ].join('|'),
    'u',
  ),
);

/** 10時より前に知らせて, 10時になる前に声かけて. */
const BEFORE_THEN = sieved(
  /\d時(?:半|\d{1,2}分)?(?:より|になる|の少し|のちょっと|の)?(?:前|まで)に?(?:は)?[^。?\d]{0,6}(?:知らせ|教え|リマインド|声(?:を)?かけ|通知)|(?:remind|tell|notify)me(?:a(?:bit|little))?before\d{1,2}(?!\d|minutes|hours|min)|\d[点时]半?(?:以|之)?前(?:提醒|通知|叫)|\d시(?:반)?(?:전에|되기전에)(?:알려|깨워)/u,
);
const BEFORE_OPENING = sieved(
  /(?:開店|オープン|営業)(?:する|開始)?(?:の)?(?:少し|ちょっと)?前|その(?:少し|ちょっと)?前に|before(?:we|i)open|before(?:the)?opening|开门(?:之|以)?前|오픈전|영업전/u,
);
/** 明日の朝8時にも, と言えば: one more, beside the one that is being agreed on. */
const ADDS = sieved(
  /^(?:あと|それと|それから|ほかに|他に|もう(?:一|ひと|1)つ|ついでに|、)+[^。?]{1,20}(?<!で)も(?:お願い(?:します)?|教えて|知らせて|頼む|ほしい|もらえ(?:る|ます)か?|くれ(?:る|ます)?か?|ください)*[。!?]*$|^[^。?]{1,16}(?:にも|[朝晩夜昼](?<!で)も)(?:お願い(?:します)?|教えて|知らせて|頼む|ほしい|もらえ(?:る|ます)か?|くれ(?:る|ます)?か?|ください)*[。!?]*$|^(?:and|also|plus)(?!no).{1,24}(?:too|aswell|also)[.!?]*$|^(?:还有|另外|再加上?|也要?)[^。?]{1,12}(?:也)?(?:提醒)?(?:一下|我)?[。!]*$|^(?:그리고)?[^.?]{1,14}에도(?:요)?(?:알려[^.?]{0,6})?[.!?]*$/u,
);
const ADDS_NOT = sieved(/じゃなく|ではなく|やめ|変え|より|instead|不是|말고/u);
