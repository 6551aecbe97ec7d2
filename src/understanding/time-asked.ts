import type { TimeAsked } from '../core/time-reading.ts';
import { kanjiNumbersToFigures } from './kanji-number.ts';
import { normalise } from './normalise.ts';
import { asksWhichNight, isClosedIn } from './closed-day.ts';
import { withClosedAbroad } from './closed-day-abroad.ts';
import { askedOfDayAbroad } from './day-asked-abroad.ts';
import { asksLastDayAbroad } from './last-day-abroad.ts';
import { leaveIn, MAY_NOT } from './leave-asked.ts';
import { endAskedIn } from './end-asked.ts';
import { opensIn } from './shop-hours.ts';
import { forAllIn } from './for-all.ts';
import { afterDayIn, lastOfDaysIn } from './day-after.ts';
import { asksAfterwards, proposesTime } from './proposes-time.ts';
import { isRunSince, ranForIn, spanAloneIn } from './ran-for.ts';
import { isOfOpening, shopToldIn, untilOpeningIn } from './shop-told.ts';
import { shiftIn } from './moved-time.ts';
import { isAway } from './plain-days.ts';
import { withinIn } from './minutes-left.ts';
import { sieved } from './sieve.ts';
import { withoutWaiting } from './situation.ts';
import { withoutBlanks } from './spaces.ts';

/** What the times in a message are asked for. */
export function readTimeAsked(text: string): TimeAsked {
  const said = normalise(text);
  const plain = kanjiNumbersToFigures(withoutBlanks(said));
  const abroad = askedOfDayAbroad(withoutWaiting(said));
  return {
    isOfNow: OF_NOW.test(plain) && IN_TIME.test(plain),
    isInTime: IN_TIME.test(plain),
    shopTold: withClosedAbroad(shopToldIn(plain), said),
    isOfOpening: isOfOpening(plain),
    shift: shiftIn(plain),
    isOfLatest: OF_LATEST.test(plain),
    ...endAskedIn(plain),
    ...forAllIn(plain),
    shopOpens: opensIn(plain),
    within: untilOpeningIn(plain) ?? withinIn(plain, IN_TIME.test(plain)),
    untilOpening: untilOpeningIn(plain),
    ranFor: ranForIn(plain),
    spanAlone: spanAloneIn(plain),
    isRunSince: isRunSince(plain),
    isOpenTill: OPEN_TILL.test(plain),
    later: laterIn(plain),
    leave: abroad === null ? leaveIn(plain) : leaveAbroad(abroad),
    proposes: abroad === null && proposesTime(plain),
    isOfDoing: abroad === 'then' || isOfDoing(plain),
    isPlanned: PLANNED.test(plain) && !PUTS_OFF.test(plain),
    isOfPaying: OF_PAYING.test(plain) && !ASKS_NOT.test(plain) && !NAMES_SKIP.test(plain),
    isOfAfterwards: asksAfterwards(plain),
    isUntilThen: UNTIL.test(plain),
    isAnytime: ANYTIME.test(plain),
    isOfCalling: OF_CALLING.test(plain),
    isOfStopping: STOPPING.test(plain),
    isOfThatDay: THAT_DAY.test(plain),
    isSaidBack: isSaidBack(plain),
    isOfRestart: OF_RESTART.test(plain),
    isClosed: isClosedIn(text),
    isToRemind: TO_REMIND.test(ASKS_ONLY.replace(plain, '')),
    isOfLastDay: asksLastDay(plain),
    afterDay: afterDayIn(plain),
    lastOfDays: lastOfDaysIn(plain),
    isPastMidnight: PAST_MIDNIGHT.test(plain) && !OPEN_TILL.test(plain),
  };
}

/** 7時に入れ直せばいい?, 8時5分に再起動で更新出る? */
const OF_RESTART = sieved(
  /(?:時|半|分|朝|過ぎ|すぎ)(?:ごろ|頃|ちょうど)?(?:に|で|なら|から)?(?:[^。?!、\d]{1,10}(?:て|って|で|たら)、?)?(?:一回|一度|1回|1度|電源(?:を)?|端末(?:を)?){0,2}(?:入れ直|いれ直|入れなお|つけ直|再起動|切って(?:入れ|つけ))(?:し|せ|す|れ)?(?:て|た|ば|れば|でも?|ら|ても|入れ|い|たん|の)+[^。?]{0,14}(?:\?|か[。!]*$|の[。!]*$|よ?ね[。!]*$)|(?:\d(?:am|pm)|(?:at|around|after)\d{1,2}(?::\d\d)?)[^?]{0,12}(?:restart|reboot|offandon|powercycle|offthenon)[^?]{0,24}(?:right|ok(?:ay)?|correct|thenwhat|enough)\??$|\d時(?:半|\d{1,2}分)?(?:ごろ|頃|くらい)?に(?:お?店に)?(?:来|着い|行っ|出勤し|出社し|戻っ|開け)て(?:から)?、?(?:すぐ|まず)?(?:電源(?:を)?|端末(?:を)?)?(?:入れ直|再起動|切って入れ)[しす]?(?:て、[^。?]{0,24}(?:から|予定|つもり)です|ます|る予定です|るつもりです)(?:が|けど|ので|ね)?[。!]*$|^(?:so|ok|then|justiturn|turn|switch)*(?:restart|reboot|(?:it)?offand(?:back)?on|powercycle|offthenon)(?:it)?(?:at|around|after)\d{1,2}(?::\d\d)?(?:am|pm)?[^?]{0,16}(?:right|ok(?:ay)?|correct|what|enough)\??$/u,
);

/** 何時までに始めればいい? */
const OF_LATEST = sieved(
  /いつまでに(?:始め|はじめ|スタート|取りかか|とりかか)(?!て)|何時までか[^。?]{0,4}時間で(?:言|教|おしえ|ゆう)|何時(?:ごろ|頃|くらい)?まで(?:なら|に|には)?[^。?]{0,6}(?:始め|はじめ|やれば|すれば|やったら|スタート|更新|取りかか|とりかか)|(?:^|[。!])(?:じゃあ?|では|で|なら|ほな|え|あの|今日(?:は|って)?|今夜(?:は|って)?|(?:明日|あした|明後日|あさって|最終日|最後の日|\d{1,2}日)(?:の?(?:夕方|夜|晩))?(?:は|って)?|結局|、){0,5}何時(?:ごろ|頃|くらい)?まで(?:なら|に|は|、)*(?:大丈夫|だいじょうぶ|平気|いい|ええ|いけ(?:る|ます)|行け(?:る|ます)|セーフ|間に合(?:う|い)|でき(?:る|ます)|ok)(?:の|ん|です|か|よ|ね|な)*[?。!]*$/iu,
);

function leaveAbroad(asked: 'then' | 'closed' | 'now'): TimeAsked['leave'] {
  return asked === 'then' ? null : asked;
}

function isSaidBack(plain: string): boolean {
  return SAID_BACK.test(plain) && !MAY_NOT.test(plain) && !ASKS_NOT.test(plain);
}

function isOfDoing(plain: string): boolean {
  const isOfIt = OF_DOING.test(plain) || PLANNED.test(plain);
  return isOfIt && !PUTS_OFF.test(plain) && !ASKS_WHEN.test(plain) && !MISSED.test(plain);
}

/** 8時に間に合わなかったら?: of what comes then, and not whether it is in time. */
const MISSED = sieved(/間に?合わな(?:かったら|ければ|いと(?:き|\?|、|ど|$)|い(?:なら|場合))/u);

/** 当日何もしないと決済止まるの? */
const STOPPING = sieved(
  /(?:(?<!\d)(?:[0零]|12|24)時|日付|期限)(?:を|が)?(?:過ぎ|すぎ|越え|こえ|回っ|まわっ|変わっ|かわっ|なっ)(?:たら|ると|れば|ちゃったら|てしまったら)(?:もう|全部|、){0,3}(?:終わり|おわり|アウト|終了|おしまい|おじゃん|だめ|ダメ|駄目|あかん)(?:です|なん|って(?:こと)?|や|ん){0,3}(?:\?|か[。!]*$|の[。!]*$|よ?ね[。!]*$)|(?:止ま(?:る|り|っちゃう|ってしま)|(?:使え|つかえ|(?<!更新[はがも]?|(?:今夜|今晩|まだ)は?)でき|払え|受けられ|取れ|切れ|通せ)(?:(?:なく|んく|んように)な(?:る|り)|(?:ない|ま?へん)(?:ん|の|って)))[^。?]{0,8}(?:\?|か[。!]*$|の[。!]*$|よ?ね[。!]*$)/u,
);
/** 25日までにやればいいってことね, 20日の朝に切って入れたらいいのね, 8時過ぎに入れ直すってことで合ってる? */
const SAID_BACK = sieved(
  /(?:(?:たら|[えけげせてねべめれ]ば|て|で)も?(?:いい|良い|ええ|よい|よか|大丈夫|ok)(?:って(?:こと)?|という(?:こと)?|ん|の)*(?:です|だ|や)?(?:よ?ね|よな)|(?:って|という|ちゅう)(?:こと|事|意味)(?:で)?(?:です|だ|や)?(?:よ?ね|よな|\?|か[。!]*$)|で(?:合|あ)って(?:い)?(?:る|ます))(?:[?。!、]|$)/iu,
);
/** 20日の水曜の話です, 明日の朝の話!25日じゃなくて. */
const THAT_DAY = sieved(
  /(?:\d日|明日|明後日|あした|あさって|今日|[月火水木金土日]曜日?)(?:の(?:朝|昼|夕方|夜|晩|午前|午後|[月火水木金土日]曜日?))*(?:の|って|という)?(?:話|こと|意味|ほう|方|件)(?:です|だ|や|なん|ね|よ|の|ん|けど)*(?:[、。!]|$)/u,
);
const TO_REMIND = sieved(
  /知らせ|通知|リマインド|思い出|教え(?!て(?:もら(?:って(?!も?(?:いい|ええ|良い|よい|大丈夫|平気|よろしい))|った|いまし)|いただ(?:いた|きまし|いて)|頂(?:いた|きまし|いて)|くれた|くださ(?:った|いまし)))|連絡(?!(?:が|は)?(?:来た|来まし|あった|ありまし|もらった|もらってた|した(?:者|もの|ん)))|声(?:を)?(?:かけ|掛け)|起こし|呼んで|remind|\d시(?:반)?(?:쯤|정도)?에(?:다시)?알려(?:줘|주|달)/iu,
);
/** 10時でいいのかだけ教えて is no reminder. */
const ASKS_ONLY = sieved(/か(?:どうか)?(?:だけ|を|でも)*(?:教え|知らせ)/u);
const OF_DOING = sieved(
  /\d時(?:半|\d{1,2}分)?(?:ごろ|頃|くらい|ちょうど)?(?:から|に)?(?:更新(?:を)?)?(?:始め|はじめ|スタートし)て(?:から)?、?(?:も)?(?:本当に|ちゃんと|まだ){0,2}間に?(?:合|あ[うわいっ])|\d時(?:半)?閉店(?:なん|な)?(?:です|だ|や)?(?:けど|が|ので)、?(?:厳|きび)しい|(?:やれば|すれば|始めれば|はじめれば|やったら|したら|ても|でも|で|に|なら|だと)[^?。]{0,6}(?:間に?(?:合|あ[うわいっ])|まにあ|セーフ|大丈夫|だいじょうぶ|平気|へいき|遅く(?:な|あ)|ok)|(?:\d日|曜日?|[月火水木金土日]曜|明日|明後日)(?:の(?:朝|昼|夕方|夜))?(?:まで)?に(?:やれば|すれば|やったら|したら|更新すれば|済ませれば|終わらせれば)(?:いい|良い|ええ|よい)/iu,
);
/** 明後日の朝でええな, 20日に行いますが問題ないですか: planned, and agreed to or not. */
const PLANNED = sieved(
  /(?:日|明後日|あさって|来週|曜日?|朝|昼|夕方|夜|晩)(?:で|に)も?(?:いい|ええ|よい|良い|よか|構わ|かまわ)(?:ない|へん|な|ね|よ|わ|やろ|やん|か|です|でしょう?|ん)*[?。!]*$|(?:日|明後日|あさって|明日|あした|曜日?)は(?:お?昼|夕方|夜|午後|朝)(?:過ぎ)?から(?:です|だ|や|なん(?:だ|です))?(?:けど|が|ね|よ)?[。!]*$|\d日(?:の(?:朝|昼|夕方|夜|晩))?に(?:更新を?)?(?:や|し|行)(?:ろう|よう|おう|りたい|ります|ます|いたい|います|る|う)(?:かな?)?(?:と(?:思|おも)(?:って(?:い)?(?:ます|る)|います|う))?(?:の|ん|です|だ|けど|が|で|、|。){0,6}(?:何か|なにか|特に|別に|それで){0,2}(?:問題|支障|不都合|まずいこと|困ること|デメリット|影響)(?:は|が|って|とか|も)?(?:あ(?:る|り)|な(?:い|し)|出)[^。?]{0,6}(?:\?|か[。!]*$|よ?ね[。!]*$)|に(?:更新を?)?(?:行い|やり|し)(?:ます|たい)(?:が|けど|ので|のですが|んですけど|んですが)、?[^?。]{0,6}(?:問題ない|大丈夫|いい|平気|構わ)|(?:日|明後日|あさって|来週|曜日?|朝|昼|夕方|夜|晩)に(?:来|く|行|戻)[^?。]{0,10}(?:やって|して|任せ|頼)[^?。]{0,6}(?:いい|大丈夫|ok)|(?:閉め|閉店し|終わっ)てから(?:やる|やります|する|します)(?:わ|よ|ね|で)*[。、!](?:たぶん|多分)?\d{1,2}時(?:半)?(?:くらい|ぐらい|ごろ|頃)(?:に|です|かな|や)*[。!]*$|\d時(?:半)?(?:(?:に)?閉店(?:の?(?:あと|後)|してから|したら)|(?:に)?(?:店(?:を)?)?閉めてから|(?:なの|なん|です|だ|や)?(?:で|ので|から)、?(?:その|それ)(?:あと|後|から)|(?:閉店|閉め)(?:なの|なん|です|だ|や)?(?:で|ので|から|けど)、?(?:その|それ)(?:あと|後|から))に?(?:更新(?:を)?)?(?:やる|やります|する|します)(?:わ|よ|ね|で|けど|予定|つもり|です)*[。!]*$/iu,
);
/** 明日の何時までならセーフ? is no question of yes or no. */
const ASKS_WHEN = sieved(/何時(?:ごろ|頃)?(?:まで|なら)|いつまで/u);
const PUTS_OFF = sieved(
  /更新(?:は|を|も)?(?:し|やら|せ)(?:ないで|ずに?(?!済)|んと|んで(?!も)|ない(?:まま|で))|(?:その|この)まん?ま(?:で|に)?(?:し(?:とい)?て)?も?(?:いい|良い|ええ|よか|大丈夫|だいじょうぶ|平気|構わ)|(?:今日|本日|今夜|今|すぐ)(?:中に)?(?:じゃ|で)なくて|(?:(?:やら|し)(?:なくて|なくたって|んで)|せんで)も?(?:いい|ええ|よか|大丈夫|平気|構わない|構いません)|スキップ|飛ば|回し|放置|放って|無視|会計|決済|使え|まで(?:に)?(?:は)?(?:届|終|間に?(?:合|あ)|まにあ)/u,
);
/** 25日の夜は使えますよね: of payments, not of the update. */
const OF_PAYING = sieved(
  /(?:(?:端末|機械|レジ|カード)(?:は|を|も)?(?:普通に|まだ|そのまま)?使っても?(?:いい|大丈夫|平気|ええ|構わない|構いません|問題ない)|カード(?:は|が|も|って)?(?:無理|むり|だめ|ダメ|アウト)|使え|つかえ|払え|(?:いつも|今まで|これまで|普段|通常)(?:通り|どおり)に?(?:会計|決済|カード)?(?:は|が|も|を)?(?:使え|でき)|(?:決済|会計|カード|営業)(?:は|が|も|を)?(?:普通に)?(?:使え|でき|ok|大丈夫|い?ける|いけ))(?:る|ます|ん)?(?:よ|の|ん|です|だ|か|って|と|ね|っけ|や|な|こと|事|いう|理解|認識|意味|で(?:いい|合って|あって|大丈夫|よろしい)|る|ます)*(?:[?。!]|$)/iu,
);
/** 0時前なら, 0時ちょっと前, 25日の夜まで. */
const UNTIL = sieved(
  /(?:\d時|\d日|夜|晩|日付が変わる|閉店|営業)(?:に?なる)?(?:より|の)?(?:ちょっと|ちょい|少し|すこし|ぎりぎり|ギリギリ|直|すぐ)?(?:前|まで)/u,
);
/** 19日の8時過ぎたらいつやってもいい? */
const ANYTIME = sieved(/いつ(?:でも|(?:更新|やっ|し|始め|はじめ)(?:し)?ても?)/u);
/** 電話って朝9時でもつながりますか. */
const OF_CALLING = sieved(
  /^(?=.*(?:電話|窓口|サポート|センター|相談|そちら)).*\d時(?:半|\d{1,2}分)?(?:ごろ|頃|くらい|すぎ|過ぎ)?(?:に|で|から|なら)?(?:は|も|って)?(?:お?電話|サポート|センター|相談)?(?:を|は|に|が)?(?:して|しても)?(?:かけ|掛け|つなが|繋が|通じ|出て(?:く|も|い)|出(?:る|ます|られ)|やって|開い|いい|大丈夫|平気|相談|話せ|聞け|対応|受け|でき)|^(?:じゃあ?|では|あと|で|それって|、)*(?:今夜|今日|明日)?(?:の)?(?:夜|朝|深夜)?の?\d{1,2}時(?:半)?(?:ごろ|頃|くらい|すぎ|過ぎ|以降|より後)?(?:に|で)?(?:は|も)?(?:つなが|繋が|通じ)(?:る|り)[^。?]{0,6}(?:\?|か[。!]*$|の[。!]*$)|^(?:(?:夜|夕方|朝|深夜|夜中)の?)?\d{1,2}時(?:半)?(?:ごろ|頃|すぎ|過ぎ|以降|より後|から)?(?:に|で)?(?:は|も|って)?(?:サポート|センター|窓口|そちら|の){0,3}(?:に|の)?お?電話(?:が|は|って)?(?:つなが|繋が|通じ)(?:らない|りません|らん)(?:の|ん)?(?:です)?(?:か|の)?(?:\?|か[。!]*$|の[。!]*$)/u,
);
const NAMES_SKIP = sieved(/スキップ|飛ば|とば|回し/u);
const PAST_MIDNIGHT = sieved(/(?<!\d)2[5-9]時(?!間)/u);
/** 明日が最終日?, 期限は25日で合ってる? */
const LAST_DAY = sieved(
  /(?:今日|明日|明後日|あした|きょう|\d日|曜日?)(?:で|が|は|って|の(?:夜|晩))*(?:最終日?|最後(?:の日)?|ラスト|期限|締め?切り?|リミット)(?:の日)?(?:です|だ|なん|や|よ|ね|か|な|っけ|で(?:合|あ)って(?:る|ます|い)|で(?:いい|ok))*[?。!]*$|(?:最終日?|最後の日|期限|締め?切り?)(?:って|は|が)(?:今日|明日|明後日|あした|(?:\d{1,2}月)?\d{1,2}日)(?:です|だ|なん|や|よ|ね|か|な|っけ|で(?:合|あ)って(?:る|ます|い)|で(?:いい|ok))*[?。!]*$/iu,
);

function asksLastDay(plain: string): boolean {
  return (
    asksWhichNight(plain) ||
    LAST_DAY.test(plain) ||
    UNTIL_THEN.test(plain) ||
    asksLastDayAbroad(plain)
  );
}

/** え、もう明日までってこと? */
const UNTIL_THEN = sieved(
  /(?:^|[。!?、]|けど|が)(?:え|じゃあ?|もう|では|それって|それは|(?:期限|更新|アプデ|締め?切り)(?:って|は|も)|って|、)*(?:今日|今夜|明日|明後日|あした|きょう|(?:\d月)?\d{1,2}日|[月火水木金土日]曜日?)(?:(?:の夜|いっぱい)?まで|中(?:に)?(?=で(?:す|した)(?:か|よね|っけ)|っけ|だ(?:った)?(?:っけ|よね)))(?=[^。!]{0,12}(?:\?|か|っけ|よね))(?:で(?:合|あ)ってい?(?:る|ます)|って(?:こと)?|なん|の|です|でした|だ|だった|か|よ|ね|っけ)*(?:あれ|これ)?(?=[?。!]|$)/u,
);

const OF_NOW = sieved(
  /(?:今|いま|これ)から|まだ|もう|ぎりぎり|ギリギリ|手遅れ|\bnow\b|still|too\s?late(?:\?|$)|现在|还来|来不及|지금|아직|이제|늦었/iu,
);
const IN_TIME = sieved(
  /まだ(?:大丈夫|だいじょうぶ|平気|いけ(?:る|ます)|セーフ)(?:です|ます|でしょう)?(?:か|よね?|の|な)*[。!?]*$|間に?(?:合(?!わな(?:かったら|ければ|いと(?:き|$|\?|、)|い(?:なら|場合)))|あ[うわいっ])|時間(?:は|が|って)?[足た]り(?:る|ます)|\d時(?:半)?(?:ごろ|頃)?(?:で|なら|に始めて)(?:も)?足り(?:る|ます)|まに?[合あ]|(?:む|無)[り理]|(?:ギリ|ぎり)(?=や|で(?:す|しょ)|だ|か|っすか|[?。!]|$)|遅い|手遅れ|(?:厳|きび)しい(?:の|ん|でしょう|です)*か[。!?]*$|(?:厳|きび)しい(?:です)?(?:かな|\?)|もう(?:だめ|ダメ|駄目|あかん)|(?:い|行)け|セーフ|アウト|終わ(?:[るら]|り(?!(?:です|だ|や|よ|ね)*[。!]*$))|in\s?time|will(?:it|this|theupdate)(?:be)?(?:finish|end|complete|done|over|ready)(?:ed|d)?(?:by|before|until|till|at|intime)|too\s?late|(?:still|enough)time|make\s?it|来得?(?:及|不及)|늦|맞출|끝(?:나(?:나|는|요)|낼|날)|(?<!没)做得?完|(?:点|半|晚上|天亮|开门)之?前(?:能|可以|会)?(?:弄|更新|升级)?(?:完成|结束|完|好)(?:得了)?[吗ま?]/iu,
);

/** 深夜1時まで営業, 深夜2時までやってる店, 閉店は2時. */
const OPEN_TILL = sieved(
  /\d時(?:半)?(?:ごろ|頃|くらい)?まで(?:は|の)?(?:営業|やって(?:い)?(?:る|ます|て)|開け|開い|あけ|あい|お?店)|\d時(?:半)?(?:に)?閉店|閉店(?:は|が|時間は)?(?:深夜|夜中|翌)?\d{1,2}時|open (?:un)?till?/u,
);

/** 26日まで飛ばせますか; 26日はもう飛ばせない? and 27日にやるわ the other way round; 26日から使えない? is of something else. */
function laterIn(plain: string): TimeAsked['later'] {
  if (ASKS_STOP.test(plain) || IS_EITHER.test(plain)) return null;
  return ASKS_NOT.test(plain) ||
    TOO_LATE.test(plain) ||
    PLANS.test(plain) ||
    isAway(plain) ||
    USES.test(plain)
    ? 'mayNot'
    : 'may';
}

/** 30日でも使います, 月末まで引き出しに入れっぱなし */
const USES = sieved(
  /使(?:います|う予定|うつもり|いたい)[^?]{0,8}$|っぱなし[^?]{0,8}$|しまって(?:あ|い|お)[^?]{0,8}$/u,
);
const IS_EITHER = sieved(/それとも|どっち|どちら/u);
/** 26日の朝じゃ遅い? */
const TOO_LATE = sieved(
  /(?:じゃ|では)(?:もう)?(?:遅い|遅すぎ|手遅れ)|(?:たら|ると|ても|てから|以降)は?、?(?:もう)?更新[はがも]?(?:でき|出来)(?:な[いく]|ません|へん)|too\s?late|太晚|晚不晚|(?<!来)来不及|늦(?!지)(?!어도)/u,
);
const ASKS_NOT = sieved(
  /(?:な|ませ|へ|(?<!い)ら|わ)[いん](?:です|でしょう|だろう|の|ん|よ|ね|か|な|っけ|って|こと)*[。!?]*$/u,
);
const ASKS_STOP = sieved(
  /から(?:は|も)?(?:使|決済|会計|止|だめ|ダメ|駄目)|以降(?!は?更新)|な(?:ると|ったら)(?!更新)|(?:使え|(?<!更新[はがも]?)でき|払え)な|止ま|^(?!.*(?:スキップ|飛ば|回[しせ])).*(?:営業|会計|決済|商売|開け)(?:は|が|も|を|して)?(?:でき|ok|られ|大丈夫)/iu,
);
const PLANS = sieved(
  /(?:やる|やります|する|します|やろう|しよう)(?:わ|よ|つもり|予定|から|けど|つもりです|予定です)*[。!]*$/u,
);
