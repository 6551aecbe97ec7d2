import type { Sign } from '../core/sign.ts';
import type { Wording } from './wordings.ts';

const NIGHT =
  '(?:今夜|今晩|夜|今日の(?:夜|晩)|今日は?|寝る(?:前|とき|時)|帰(?:る|り)(?:とき|時|前|に)?|閉店(?:後|したら)?|店(?:を)?閉め(?:たら|るとき|る時)|前の[日晩]|前日)';
const SWITCH =
  '(?:切(?:る|り|っ|ら)|落と(?:す|し)|消(?:す|し)|オフ|つけ|付け|点け|入れ(?!直|なお)|オン)';
/** 今夜電源切る?, 今夜は電源つけっぱなしでいい?, 電源は切っとくの?つけとくの? */
const TONIGHT = new RegExp(
  `^(?:じゃあ?|で|え|あの|ほな|なら|それで|あと|ちなみに|、){0,3}(?:${NIGHT}(?:は|に|の間|も|、)*(?:端末の?|機械の?|レジの?)?電源(?:は|を|って|も)?${SWITCH}|(?:端末の?|機械の?|レジの?)?電源(?:は|を|って|も)?${NIGHT}(?:は|に|の間|も)*${SWITCH}|(?:端末の?|機械の?)?電源(?:は|を|って)?(?:切(?:る|っと?[くけ])|落とす)(?:の|ん|ほうがいい|方がいい|か)*[?、](?:つけ|入れ(?!直)|付け))[^。]{0,16}(?:\\?|か[。!]*$|の[。!]*$|よ?ね[。!]*$)|^(?:じゃあ?|で|端末の?|機械の?|、){0,3}電源(?:は|を|って)?(?:切っ|落とし|消し)(?:とく|ておく|といた(?:方|ほう)がいい)(?:の|べき)?(?:です)?か?\\?|(?:端末の?|機械の?)?電源(?:は|を|って|も)?(?:切って|落として|消して|オフにして|つけたまま|つけっぱなしで)(?:から)?帰(?:る(?:\\?|の|べき|ん)|った(?:方|ほう)が)[^。]{0,12}(?:\\?|か[。!]*$|の[。!]*$|よ?ね[。!]*$)`,
  'u',
);
/** Of an update that runs, of the next morning, or of what was done. */
const OF_ELSE =
  /会計|決済|支払|お?客|カード|更新|アップデート|アプデ|途中|最中|入れ直|再起動|朝|明日|あした|翌日|\d時|毎[日晩]|いつも|充電|電気|(?:切っ|落とし|消し|つけ|入れ)(?:た(?!方|ほう|まま)|まし)|切れ(?:る|た|て)/u;

const TONIGHT_ABROAD =
  /^(?:(?:hi|hello|ok|okay|so|and|also|then|but),? ){0,3}(?:should|shall|can|do|must) (?:i|we) (?:leave|keep|turn|switch|shut|power) (?:the |my |our )?(?:machine|terminal|it|device|power)?(?: terminal)? ?(?:on or off|off or on|off|on|down)(?: or (?:on|off))? (?:tonight|overnight|at night|for the night|this evening)[?. ]*$|^(?:那|那么|请问|[，, ])*(?:今晚|今天晚上|晚上|夜里)(?:打烊后|睡前)?(?:要不要|需不需要|需要|要|可以|能|应该|得)?(?:把)?(?:机器|终端)?(?:的)?(?:电源)?(?:关机|关掉|关|开着|一直开着)(?:吗|么|呢|还是开着|还是不关)[?？。 ]*$|^(?:그럼 ?|저기 ?|혹시 ?)?(?:오늘 ?밤|밤|밤새|오늘 ?저녁)(?:에는|에|은|엔)? ?(?:단말기 ?)?(?:전원(?:을|은)? ?)?(?:꺼야|꺼도|끄고|켜 ?둬야|켜 ?놔도|꺼 ?둬야|켜 ?둬도|끌까|끄나)[^.?]{0,10}[?.]*$/u;
const OF_ELSE_ABROAD = /pay|card|customer|updating|收|付|客|更新中|결제|카드|손님/u;

/** Whether the terminal is left on or off for the night: it is all one, as long as it is switched on anew in time. */
export const TONIGHT_SIGNS: readonly Wording<Sign>[] = [
  ['asksOffTonight', TONIGHT, OF_ELSE],
  ['asksOffTonight', TONIGHT_ABROAD, OF_ELSE_ABROAD],
];
