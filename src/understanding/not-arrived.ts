import type { Hint } from '../core/hint.ts';
import { toSimplified } from '../core/simplified.ts';
import { hasKana } from '../core/typed-answer.ts';
import { holding } from './holding.ts';
import { ONLY_NOT_ARRIVED_ABROAD } from './not-arrived-abroad.ts';
import { sieved } from './sieve.ts';

/** That the update has not reached a terminal, and what is feared of that. Expects the text as it was written. */
export function arrivalHints(typed: string): readonly Hint[] {
  const isElse = OF_ELSE.test(typed);
  return holding([
    ['notArrived', !isElse && (NOT_ARRIVED.test(typed) || isSoInChinese(typed))],
    ['waitsForIt', WAITS.test(typed)],
    ['onlyNotArrived', !isElse && (SAYS_ONLY_THAT.test(typed) || isOnlyAbroad(typed))],
    ['neverArrives', IF_NEVER.test(typed)],
    ['fearsBlock', FEARS_BLOCK.test(typed)],
  ]);
}

/** Of both kinds of letters; what has kana is no Chinese. */
function isSoInChinese(typed: string): boolean {
  return !hasKana(typed) && NOT_ARRIVED.test(toSimplified(typed));
}

/** わかりました。じゃあ待ってればいいんですね, このまま待ってたらええの?: for what, the talk knows. */
const WAITS = sieved(
  /^(?:(?:(?:わか|分か)(?:りました|った)|了解(?:です|しました)?|承知しました|なるほど|そうですか|はい|うん|ほな|では|じゃあ?|それまで|(?:更新が)?(?:来|出|届)(?:くる|る|く)まで(?:は)?|このまま|今(?:は)?|とりあえず|ただ|普通に|しばらく|うちは|店は)[、。!\s]*){0,5}待(?:って(?:い)?(?:れば|たら)|てば|っと(?:けば|きゃ|いたら)|つだけで|っとれば)(?:いい|良い|よい|ええ|よろしい|大丈夫|よか)(?:の|ん|って(?:こと)?|という(?:こと)?|わけ)?(?:です|でしょう|だ|や)?(?:よ|ね|か|な|と|わけ)*[?？。!]*$/u,
);
function isOnlyAbroad(typed: string): boolean {
  return !hasKana(typed) && ONLY_NOT_ARRIVED_ABROAD.test(toSimplified(typed));
}

/** このまま来なかったら使えなくなる? */
const IF_NEVER = sieved(
  /^(?:もしも?|万が?一|ずっと|このまま|結局|最後まで|更新が|(?:期限|締め?切り|(?:8月)?2[56]日(?:の夜)?|それ|その日)(?:まで)?に?(?:も)?|更新|(?:更新の)?(?:通知|案内|お?知らせ|画面|メッセージ)(?:が|も|は)?|うち(?:の端末)?(?:に|には|だけ)|端末に(?:は)?|(?:一回|一度|[1１]回|[1１]度|全然|全く)も?|、)*(?:来|こ|届か|出)な(?:かったら|ければ|いまま|い(?:とき|時|場合)(?:は)?)(?:[^。?]{0,5}(?:使え|決済(?:も|は|が)?でき|どう[なすし]|止ま|何)|、?[?？])|\b(?:if|when) (?:it|the update|this|mine) (?:never|does not|doesn't|doesnt|did not|didn't) (?:come|comes|came|arrive|arrives|show|shows|appear|appears)\b|(?:要是|如果|万一)?(?:一直|到(?:时候|最后|26[日号]))(?:都|也|还)?(?:没|不)(?:来|收到|出现|弹出|推送)[^。?]{0,8}(?:怎么|会|呢|吗|\?)|(?:끝까지|계속|26일까지) ?(?:안 ?(?:오|뜨|나오)면|오지 ?않으면)/iu,
);

const NOT_COME =
  '(?:(?<![くて])来て(?:い)?な|来な(?:い|く|かっ)|(?<!で)きて(?:い)?な|こな(?:い|く|かっ)|こ[ーぉ]?(?:ん|へん)|来(?:ん|へん)(?!な)|(?:来|こ|出て[来こ]|出)ね[えぇー]|来て(?:い)?(?:ません|へん)|来(?:ません|いひん)|届(?:い|き|か)(?!た)[^。、!?]{0,3}(?:な|ません|へん|ん)|出て(?:い)?(?:な|ません|へん|こ(?:ない|なかっ|ん)|き(?:ません|てな)|来(?:ない|ません|な))|出(?:ない|ません|なかっ|ず|へん|ん(?:です|の|け|$)|と(?:らん|らへん|りません)|ちょ(?:らん|りません))|出て[来こき]ん(?:ば|け|と|$)|表示され(?:て(?:い)?)?(?:な|ません)|されて(?:い)?(?:な|ません|こな))';
/** 更新の画面が出ません, of the update itself. */
const NOT_ARRIVED = sieved(
  new RegExp(
    [
      `(?:更新|アップデート|アプデ|配信|お知らせ).{0,8}${NOT_COME}`,
      `(?:端末|画面|機械)(?:に|には|は)?(?:まだ|全然)?(?:何|なん|なに)(?:に)?も.{0,4}${NOT_COME}`,
      '(?:更新|アップデート|アプデ)(?:の|する)?(?:ボタン|画面|メニュー|項目|表示|やつ|お?知らせ|通知|案内)(?:が|は|も|って)?(?:まだ|どこにも|全然)?[\\s、]?(?:で?ない(?!と)|で(?:ません|へん)|ありません|無い|あらへん|見当た[らり]|見つか[らり]|みつから)',
      `(?:更新|アップデート|アプデ|端末|画面)?.{0,6}案内(?:画面)?.{0,10}${NOT_COME}`,
      `(?:もう|あと|残り)の?[1１一](?:台|個|つ)(?:の(?:端末|ほう|方))?(?:に|は|が|も|だけ)*(?:更新|通知|案内|お知らせ)?.{0,4}${NOT_COME}`,
      // 昼休みに出てなかったら?
      '^(?:だから|で|じゃあ?|もし|、){0,3}(?:お?昼|昼休み|夕方|夜|午後)(?:に|まで(?:に)?|になって)?(?:(?:案内|更新)(?:が)?)?も?(?:(?:出|来|届い)て|出|来|こ|届か)な(?:かったら|ければ)(?:、?どう[^。?]{0,8})?[?？。]*$',
      // 隣の店はもう来たって言ってるけどうちは来ない
      `(?:隣|となり|近所|よそ|他|ほか|別|知り合い)の?(?:お?店|ところ|とこ|人)[^。?]{0,20}(?:うち|ウチ|当店|こっち)(?:の(?:店|端末))?(?:に|には|は|だけ|まだ|全然){0,3}${NOT_COME}`,
      // 出てこない方はどうすれば
      `^(?:で|じゃあ?|その|更新(?:の|が)?|まだ|、){0,3}${NOT_COME}[いり]?(?:の)?(?:方|ほう|やつ|端末|機械|レジ)(?:は|って|を|も|の)?(?:どう|何を|なに)`,
      '\\b(?:the )?other (?:one|terminal|machine|device)(?: still)? (?:has(?: no|n.t (?:got )?(?:the|any)) update|did(?: not|n.t) get (?:it|the update|any update)|does(?: not|n.t) (?:show|get|offer) (?:it|the update|any update|anything))',
      '另(?:一|外一|外)?(?:台|个)(?:机器|终端)?(?:还|都|也|一直){0,2}(?:没有?|不)(?:出来|出现|弹出|显示|收到|提示)',
      '(?:다른|나머지) ?(?:하나|한 ?대|것|거|단말기)(?:가|는|은)? ?(?:아직 ?|업데이트(?:가)? ?){0,2}(?:안 ?(?:떠|뜨|나와|나오|왔)|(?:안|뜨지|나오지) ?않)',
      "update.{0,20}(?:not (?:yet )?(?:arrived|come|coming|here|offered|shown|received)|n't (?:arrived?|come|got|show|appear)|never (?:came|arrived|showed))",
      "(?:says?|shows?|see) nothing (?:about|of) (?:any |an? |the )?update|(?:isn't|isnt|is not|not|doesn't|does not|never) show(?:ing|s|n)? (?:me )?(?:any|the|an|a)? ?update|^(?:my |the |our )?(?:machine|terminal|device) (?:have |has |got |is )?(?:no|not have|not get) (?:any )?updates?(?![a-z])|no update (?:button|screen|icon|option|notice|notification|pop ?up|message)|no update (?:is |has )?(?:show|appear|come|came|there|offered|on (?:my|the|our))|(?:can't|cannot|don't|do not) (?:see|find|get) (?:the|any) update|update (?:is |does )?(?:not|n't) (?:showing|appearing|there)",
      '^(?:[^?]{0,40}[,.!] ?)?(?:but |and |so |still |i mean |sorry )*nothing (?:has |have |did |yet |ever )?(?:came|come|comes|showed|shown|shows|appeared|appears|popped|pops)(?: up)?(?: yet| today| this morning| here| so far| for (?:me|us)| (?:on|at) (?:my|the|our) (?:terminal|machine|screen|device|register)){0,3}(?:[.,!]|$)',
      '^(?!.*\\b(?:can|may|could) (?:i|we) (?:just )?(?:open|use|work|sell|operate)).*nothing (?:is |was |yet )?(?:new )?on (?:the|my|our) (?:screen|terminal|machine)[,.]? (?:and |but )?(?:it |everything |the screen )?(?:looks?|is|seems?|just) (?:just |all )?(?:normal|the same|same|as usual|usual|fine|like always)',
      '更新.{0,6}(?:没来|没有?提示|没有?通知|没到|没有来|没收到|没有收到|还没出现|没有?出(?:现|来)|没显示)|(?:没有?|还没有?)(?:出现|看到|弹出|跳出|显示|收到).{0,4}更新(?!失败)|还没有?更新的?(?:提示|通知|画面)',
      '^(?:네 ?|근데 ?|아니 ?)*(?:몇 ?번 ?|두 ?번 ?)?(?:전원(?:을)? ?)?(?:껐다 ?(?:켰는데|켜도)|재부팅(?:했는데|해도)|재시작(?:했는데|해도))(?:도|는|요)? ?(?:아직 ?|계속 ?)*안 ?(?:떠|뜨|나와|나오|보여|와)',
      '^(?:but |and |ok |i )*(?:restarted|rebooted|turned it off and on)[^.?]{0,12} (?:and |but )?(?:still )?(?:nothing|no update|not there|does ?n.t (?:show|come|appear))',
      `^(?:で|あの|でも|いや|もう|さっき|今|いま|ちゃんと|2回|二回|何度も|何回も|[、\\s]){0,4}(?:端末の?)?(?:電源(?:を|は|も)?)?(?:入れ直し|入れなおし|いれなおし|切って入れ|切って(?:また)?つけ|再起動(?:を)?し|落として入れ)(?:まし)?(?:た(?:ん(?:です|だ|や))?(?:っちゃ|と)?(?:のに|けど|けれど|ばってん|が)|た(?:で|よ|わ|ぞ|って)?[。、!\\s]|て(?:みた(?:んです|んだ)?(?:けど|が|のに)|も))(?:、|でも|けど|まだ|全然|やっぱり?|一向に|なん(?:に)?も|(?:何|なに)(?:に)?も|更新(?:が|は|も)?|案内(?:が|は|も)?){0,4}(?:(?:出|来|こ|届か)らん|(?:出|来|届い)とらん|${NOT_COME})[^。?]{0,8}[。!]*$`,
      '^(?:我)?(?:已经)?(?:重启|重开机?|关机再开)(?:过|了)*(?:也|还是|都|还)?(?:没有?|不)(?:出现|显示|来|出来|弹出)',
      '(?:\\d{1,2}시|시간)(?:가|이|도)? ?(?:지났|넘었|됐)(?:는데|는데도|지만|어도)[^.?]{0,6}(?:아무 ?것도|아직(?:도)?|전혀|여전히) ?안 ?(?:떠|뜨|나와|나오|와)',
      '(?:已经|都)?(?:过了?)?\\d{1,2}点(?:过了?|多了?|了)?[，, ]?(?:但|可是)?(?:画面|机器)?(?:上)?(?:还是?|什么(?:都|也))没(?:有)?(?:出来|出现|显示|弹出)',
      '^(?:ok |but |so |and )*(?:it.?s |it is )?(?:already |now )?(?:past |after )\\d{1,2}(?::\\d\\d)?(?: ?am)?[, ]+(?:but |and )?(?:still )?nothing(?: (?:yet|there|here|comes?(?: up)?|came(?: up)?|shows?(?: up)?|on (?:the|my) (?:screen|terminal)))?[.! ]*$',
      '업데이트.{0,10}(?:안 ?(?:왔|와|온|떠|뜨|떴|뜬|나와|나오(?!게)|나온|나옵|보여|보이|보인)|오지 ?않|없는데)',
      '^(?:아니 ?|근데 ?|네 ?|그런데 ?)*안내(?: ?화면)?(?:가|이|는|도)? ?(?:아직(?:도)? ?|전혀 ?|계속 ?)*(?:안 ?(?:떠|뜨|떴|뜬|나와|나온|나옵|왔|와|보여|보인)|없어요)',
    ].join('|'),
    'iu',
  ),
);

const THOUGH = '(?:のに|けど|けども|ですが|が|んですけど|んですが|んやけど|も)';
/** まだうちには来てない, 8時すぎたのに何も出ない: nothing else is named that might come. While a person is waited for, it may be of them. */
const SAYS_ONLY_THAT = sieved(
  new RegExp(
    `^(?=.*(?:まだ|うち|ウチ|こっち|端末|時|来|届|出て[こ来]な(?:くて|い(?:の|ん)で)|出な(?:くて|い(?:の|ん)で)))(?:あの|すみません|えっと|[、,。\\s])*(?:(?:まだ|もう|いまだに|うち(?:の店|の端末|のやつ|だけ|とこ|のとこ)?(?:には|に|は|も|へは|が)?|ウチ(?:だけ|には|は)?|こっち(?:は|には)|端末(?:に|には|は)|全然|ぜんぜん|一向に|(?:\\d{1,2}時(?:半)?|(?:予定の|予定してた|その)?(?:時間|時刻))(?:を|は|に)?(?:もう|とっくに)?(?:過ぎ|すぎ|まわっ|回っ|なっ|なり)(?:(?:た|て(?:ます|る)?|ました|とる)${THOUGH}?|ても${THOUGH})|\\d{1,2}時(?:半)?(?:なん(?:です|や)|だ|です|や|な)(?:のに|けど|けども|が)|(?:何|なん|なに)(?:に)?も|画面(?:が|は|も)?|[、,\\s])+(?:${NOT_COME}|(?:来|き|届い)(?:とらん|てへん|とらへん)|(?:(?<=時.{0,20})(?:起き|おき|始まら|はじまら|始まり|はじまり)|(?<=も)(?:で|出え))(?:ない|ません|へん|ん)|(?:変わら|かわら)(?:ない|ん|へん|ず)|変わりません)|(?:更新の?)?来ない(?:んだけど|んですけど|んですが|です)?[。?]*$|(?:まだ|全然|やっぱり?|なかなか|[、,\\s])*(?:出て[こ来]|出|来|こ|届か)(?:な(?:くて|いので|いんで|いから)|んで|へんで|えへんで)、?(?:ちょっと|とても|すごく|少々)?(?:心配|不安|困|こま|焦|気にな|気が気)[^。?]{0,12}[。?]*$)(?!.*(?:お?客|荷物|メール|返事|電話|業者|担当|人|スタッフ))`,
    'u',
  ),
);

/** The mail, an error that does not come, the dialog wished away or gone after the update. */
const OF_ELSE = sieved(
  /もう(?:あの|その|この)?案内(?:は|が|も|って)?(?:出な[いく]|出ません)(?:ん|の)?(?:です|だ)?(?:よね|ね[?]|か)|メール|mail|邮件|메일|エラーが?(?:出|で)(?:な|ま)|(?:出|来|こ)な(?:い|く)(?:よう|して|する|したい|できる|方法)|(?:出|来|こ)な(?:くなっ|ければ|かったら|いなら)|(?:出|来|こ)ない(?:ほう|方)が|決済(?!も?でき|が|連携)|(?:更新|アップデート|アプデ)(?:中|の途中|して(?:い)?る)|レシート|(?:更新|アップデート|アプデ)(?:が|は)?(?:終わ|済|した|完了)/iu,
);
const FEARS_BLOCK = sieved(
  /使え(?:な|へん)|止ま|どうな|決済(?:が|は)?でき(?:な|へん)|stop|what (?:happens|will happen)|怎么办|会怎样|不能(?:用|收)|어떻게 (?:되|돼)|못 ?쓰/iu,
);
