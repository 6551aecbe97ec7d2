import type { Hint } from '../core/hint.ts';
import { hasKana, inFull } from '../core/typed-answer.ts';
import { compact } from './compact.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * What a message tells where a guided talk has asked for it: only the talk knows whether it did, and so the words are read
 * loosely. Expects the text as it was written.
 */
export function toldHints(typed: string): readonly Hint[] {
  // Where kana stand, nothing else is looked for in another language.
  const full = hasKana(typed) ? '' : inFull(typed);
  return holding([
    ['startsUp', STARTS.test(typed) || STARTS_ABROAD.test(full)],
    ['plugged', PLUGGED.test(typed) || JUST_PLUGGED.test(typed) || PLUGGED_ABROAD.test(full)],
    ['switchedOn', ON_AGAIN.test(typed)],
    ['namesRestart', RESTARTED.test(typed)],
    ['doneBefore', DONE_BEFORE.test(typed) && !OF_PAYMENT.test(typed)],
    ['onlyTime', TIME.test(typed) && compact(typed).length <= LONGEST_TIME],
    ['namesTimeOnly', TIME_ONLY.test(typed.normalize('NFKC'))],
    ['wonders', WONDERS.test(typed)],
    ['vague', VAGUE.test(typed)],
    ['hasCome', HAS_COME.test(typed)],
    ['turnsDown', TURNS_DOWN.test(typed)],
    ['scores', SCORE.test(typed.normalize('NFKC').trim())],
    ['wasSo', WAS.test(typed)],
  ]);
}

/** 起動中です, 再起動って出てます, 切ってる最中です, ロゴが出た. */
const STARTS = sieved(
  /^(?:あ|お|今|いま|なんか|やっと|画面に|、|\s)*(?:[^。、!?？]{0,8}の)?(?:ロゴ|起動画面)(?:マーク|画面)?(?:が|は|も|だけ)?(?:出|で|表示され|映っ|うつっ|見え|光っ)(?:た|まし(?:た)?|て(?:い)?(?:る|ます)|てき(?:た|ました))(?:よ|わ|で|けど|です|ん|の|が)*[。!]*$|起動(?:中|して(?:い)?(?:る|ます)|し(?:始め|はじめ)|(?:って|と)(?:出|表示))|立ち上が(?:り中|りかけ|って(?:い)?(?:る|ます)(?:とこ|途中))|^(?:今|いま)(?:、)?(?:電源(?:を)?)?(?:切って|落として|入れ直して)(?:い)?(?:る|ます)(?:よ|わ|けど)?[。!]*$|^(?:今|いま|、)*(?:電源(?:を)?)?(?:切って|落として|消して|入れ直して)(?:い)?(?:る|ます)?(?:の)?(?:ところ|とこ|最中|途中)/u,
);
/** restarting now, 正在重启, 부팅 중이에요. */
const STARTS_ABROAD = sieved(
  /^(?!.*(?:not|how|if|why|update|app))(?:.*(?:restart|reboot|boot|turn|com|start)ing(?:up|on|back)?|loading)(?:now|again|po|na|sir)*$|^(?!.*[不没怎吗])(?:正?在|还在)(?:重[启新]?开?|开|启动)机?(?:中|了|着)*$|(?:重[启开]|开机|启动)中|(?:재시작|재부팅|부팅|켜지는|켜는|로딩)중|켜지고있/u,
);

/** つないだとこ: of the charger, where that is asked for. */
const PLUGGED = sieved(
  /^[^。、!?]{1,12}?[はも](?:今|いま|さっき|もう)*(?:充電器|ケーブル|コード|コンセント)[にをはも]?(?:つない|繋い|挿し|差し|さし|刺し)(?:で?と[いき](?:まし)?)?(?:[だた](?!ら)|まし)|^(?:今|いま|さっき|はい|では|じゃあ?|とりあえず|\d台目(?:は|も)?|あった|ありました|見つけた|見つけました|見つかった|見つかりました|(?:充電器|ケーブル|コード|コンセント)(?:を|に|が)?|[、。!！\s])*(?:(?:つない|繋い|(?:さし|差し|挿し|刺し)(?:直|なお)し|さし|差し|挿し|刺し)(?:で?と[いき](?:まし)?)?(?:[だた](?!ら)|まし)|充電(?:し(?:ながら|て)(?:このまま|しばらく)?待(?:ちます|つ|って(?:い)?(?:る|ます)|ってみます|っとく|っときます)|し(?:て(?:い)?(?:る|ます|おきます|おく)|ます|ときます|とく|よる)|する|中)(?:です|ね|わ|よ|けん|で|から)*[。!]*$)|^(?:今日|今夜|今晩|今|いま|とりあえず|じゃあ?|ほな|では|もう|このまま|一晩|朝まで|(?:充電器|ケーブル|コード|コンセント)(?:を|に)?|[、\\s])*(?:(?:つない|繋い|差し込ん)で|(?:挿|差|刺|さ)し(?:て|とい?て)|充電(?:し(?:て|ながら|とい?て)|かけて))(?:おいて|から|、)*(?:寝(?:る|ます|とく)|帰(?:る|ります)|休(?:む|みます)|おやすみ(?:します)?)(?:です|ね|わ|よ|けん|で|から|な|ことにします|とします)*[。!]*$/u,
);
/** 今つなぎました, and nothing else. */
const JUST_PLUGGED = sieved(
  /^(?:今|いま|はい|では|じゃあ?|とりあえず|充電器(?:を|に)?|[、\s])*(?:つな|繋)[ぎげ](?:まし)?た[よでわ。!！\s]*$/u,
);
/** It is plugged in, or will be: i plug it, 在充了, 충전할게요. */
const PLUGGED_ABROAD = sieved(
  /^(?!.*(?:not|done|finish|when))(?:ok(?:ay)?|yes|now|i|we|it|am|is|just|have|already|still)*(?:charging(?:it)?|put(?:it|the)*(?:in|on|to)?(?:the|my)?charg(?:er|ing)(?:in|on)?|plug(?:ged|ging)?(?:it)?(?:in)?(?:it)?|(?:will|gonna|goingto|letme)(?:now|go)?(?:charge|plug)(?:it)?(?:in)?)(?:now|first|po|na|sir|already)*$|^(?!.*[不没吗])(?:好的?|我们?|现在|已经|马上|这就|那|嗯)*(?:(?:正?在|去|先|现在|还在)充(?:电|着)*(?:了|中|着|呢)*|充(?:着|上)电?(?:了|呢)?|充电中|插(?:上|着|好)(?:电源?|充电器|线)?了?|(?:充电器|线)插(?:上|好)了)$|^(?!.*(?:안|못|나중|이따|밤에|마감|없))(?:네|지금|방금|일단)*(?:충전기?(?:를|을)?(?:중|하고있|하는중|할게|하겠|해볼게|시작했|꽂|꼽|연결했)|(?:꽂|꼽)[았아])/u,
);

/** つけました, after 切りました. */
const ON_AGAIN = sieved(/いれ(?:た|まし)|つけ|つい|点[けい]|付け|入れ|入り|オン|起動|立ち上/u);
const RESTARTED = sieved(
  /(?:入れ|い[れr]|つけ|付け)(?:直|なお)|再起動|立ち上げ|電源|(?:オフ|オン)に?し|切って|起動した|restart|reboot|turned|switched|重启|重新(?:开|启)|재부팅|껐|켰/iu,
);
/** これ7時にもうやったんだけど. */
const DONE_BEFORE = sieved(
  /(?:やっ|し|済ませ|済ん|入れ(?:直し)?|つけ|終わ(?:っ|らせ)|切っ)(?:た|だ|て(?:ある|ます|る)|まし)|(?:did|done|restarted) /iu,
);
const OF_PAYMENT = sieved(/カード|会計|決済|支払|お?客|伝票|円|落ち|固ま|止ま/u);

/** じゃあ16時半なら?, やっぱ22時で */
const TIME_ONLY = sieved(
  /^(?:えっ?|じゃあ?|では|で|なら|ほな|ほんなら|やっぱり?|やはり|それか|、)*(?:今日|明日|あした|今夜|今晩|明後日|あさって|\d{1,2}日|[月火水木金土日]曜日?|の)*(?:(?:夜中|深夜|夜|朝|早朝|昼|夕方|晩|午前|午後)?の?\d{1,2}(?:時(?:半|\d{1,2}分)?|:\d{2})|(?:朝イチ|朝一|夜|朝|早朝|昼|夕方|晩|開店前|閉店後)(?=は|だと|なら|でも|とか|じゃ|に))(?:過ぎ|すぎ|ごろ|頃|くらい|ぐらい|回っ)?(?:は|たら|だと|なら|でも|とか|に|じゃ|で){0,2}(?:も|って)?(?:いい|ええ|大丈夫|だめ|あかん|平気|どう|ok|お願い|頼め?|できる?|いけ|変え(?:られ)?|して(?:もらえ|くれ)|る|ます){0,3}(?:です|やろ|の|ん)?[かね]?[?？。!\s]*$/iu,
);
/** 今朝7時です: nothing but a time. */
const TIME = sieved(
  /(?:時|半|分|\d|朝|夜|晩|昨日|きのう|前|まえ|すぎ|過ぎ|ころ|ごろ|頃|くらい|ぐらい|に|です|でした|だ|だった|だよ|や|やった|やで|やった|した|しました|(?:だ)?そう(?:です)?|とのこと(?:です)?|らしい(?:です)?|am|pm|点|시)[。!\s]*$/iu,
);
const LONGEST_TIME = 16;

/** 挿してるのに18のまま? */
const WONDERS = sieved(
  /まま|(?:増|ふ)え[なねへん]|(?:上|あ)が[らんっ]|変わ[らん]|(?:挿|差|刺|さ|つ)し(?:て|と)|ささって|(?:繋|つな)[いげ]|ケーブル|コンセント|充電器|still|plugged|插着|꽂/iu,
);
/** A guess, and no figure read from the screen. */
const VAGUE = sieved(
  /半分|はんぶん|割|くらい|ぐらい|ほど|たぶん|多分|おそらく|だいたい|大体|ちょい|はず|思う|十分|充分|half|about|maybe|probably|一半|大概|可能|左右|절반|반쯤|정도|아마/iu,
);
const WAS = sieved(/でした|だった/u);

/** An error is told as what has come, not as what would come. */
const HAS_COME = sieved(
  /(?:出|で)(?:た(?!ら)|て(?!くる|こ)|まし|とる)|なっ(?:た(?!ら)|て)|(?:開|ひら)(?:い|け)?(?:ちゃ|てしま|てもう|た(?!ら)|まし)|エラー(?:です|だ|や)?[。!！\s]*$|進め(?:な|ん|へ|ま)|got|getting|shows?|opened|出现|打开了|나왔|떴/iu,
);
/** 違うって!更新の話じゃない! */
const TURNS_DOWN = sieved(
  /(?:話|こと|件|質問|意味)(?:を|は|が)?(?:し(?:て(?:い)?)?(?:ない|ません|るん)|じゃな|じゃねえ|ではな|やな|ちゃう|違|ちが)|^(?:だから)?(?:違|ちが)(?:う|い)(?:って|ます|んだ|よ|わ)/u,
);
/** 4, 星5つ, ★★★. */
const SCORE = sieved(
  /^(?:[★☆⭐]+|(?:星|★|☆|⭐)?\s?[0-9]{1,3}\s?(?:点|つ|個|stars?|分|星|颗星|점|개)?)$/u,
);
