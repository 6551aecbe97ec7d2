import { sieved } from './sieve.ts';

const LEAD =
  '(?:(?:せや|そうや|そうだ|そうです)(?:な|ね)|(?:しゃあ(?:ない|ねえ)|しょう(?:が|も)ない|仕方(?:が)?ない|まあ?いい)(?:な|ね|か|わ|や|です|から|ので){0,4}|(?:分かり|わかり)ました|(?:分か|わか)った(?:わ|よ)?|了解(?:です)?|なら|やっぱり?|やはり|いや|え[ーっえ]?と|うーん|じゃあ?|では|それじゃあ?|それなら|ほな|ほんなら|まあ|(?:それは|更新は|端末は)|(?:今日|本日|今|いま)は?(?:もう|ちょっと|ずっと){0,4}(?:無理|むり|忙しい|いそがしい|バタバタし(?:てる|ています)|時間(?:が)?ない|きつい|厳しい|難しい|やめとく|やめて?おく)(?:や|だ|です|なん|な|わ|ので|から|し|けん|で){0,4})';
const PART = '(?:朝(?:イチ|いち|一)?|午前中?|昼(?:間|過ぎ|すぎ)?|お昼|午後|夕方|夜|晩|深夜|夜中)';
const DAY =
  '(?:今日|本日|今夜|今晩|明日|あした|あす|明後日|あさって|明朝|明晩|来週|今週|週末|土日|(?:定休日?|休業日|休み)の|(?:今度|今週|来週)の|(?:\\d{1,2}月)?\\d{1,2}日|[月火水木金土日]曜日?)';
const HOUR = '(?:\\d{1,2}時(?:半|\\d{1,2}分)?)';
const WHEN = `(?:${DAY}の?){0,3}(?:${DAY}|${PART}|(?:${PART}の?)?${HOUR})(?:ごろ|頃|ころ|くらい|ぐらい|過ぎ|すぎ|あたり|以降){0,2}`;
/** ランチ終わってから, 客が引いたら, 営業後: of nothing that is paid. */
const SPELL =
  '(?:ランチ|お?昼|ディナー|モーニング|朝|夜|仕込み|ピーク|営業|仕事|お?店|忙しい(?:時間|の)|混んでる(?:時間|の)|予約|宴会|会議|配達|満席|お?客(?:さん|様)?)(?:の)?(?:営業|時間|時間帯|タイム|ピーク|分)?(?:が|は|を|も)?';
const ENDED =
  '(?:終わ(?:って(?:から)?|ったら|り次第|った(?:あと|後))|おわって(?:から)?|済んで(?:から)?|済んだら|閉め(?:て(?:から)?|たら|た(?:あと|後))|しめて(?:から)?|落ち着い(?:て(?:から)?|たら|た(?:あと|後))|過ぎ(?:て(?:から)?|たら)|はけて(?:から)?|引い(?:て(?:から)?|たら)|空い(?:て(?:から)?|たら)|ひけて(?:から)?)';
const ONCE = `(?:${SPELL}${ENDED}|(?:ランチ|営業|ピーク|ディナー|閉店|仕事)(?:の)?(?:後|あと))(?:に|で|、)?`;
const DOES =
  '(?:更新(?:を|は)?)?(?:(?:や|し)(?:ます|たい|よ(?:う)?(?:か(?:な|と)?|と)?|とき(?:ます)?|とく|てみます|ときます)|や(?:る|ります|りたい|ろう(?:か(?:な|と)?|と)?|っとく|っときます|らせて(?:ください|もらい?ます?))|する|更新(?:する|します|したい|しとく)|行います|回します|まわす)';
const TAIL =
  '(?:わ|ね|よ|から|けど|つもり|予定|です|だ|や|な|って|と(?:思(?:い(?:ます)?|う|って(?:い)?(?:る|ます))|おもう)|ので|で|の|ん|ことに(?:する|します)){0,5}';
const LEADS = `(?:${LEAD}[、。!…\\s]{0,3}){0,4}`;
/** 定休日の日曜にやるわ, ランチ終わってからにしたい: told of the update, and nothing else. */
const DONE_THEN = sieved(
  new RegExp(`^${LEADS}(?:${WHEN}(?:に(?:は)?|で|から)?|${ONCE})${DOES}${TAIL}[。!…\\s]*$`, 'u'),
);
/** 夕方かな, 15時くらい, やっぱ今日無理、明日, 明日にします. */
const THEN_ALONE = sieved(
  new RegExp(
    `^${LEADS}${WHEN}(?:に|で)?(?:かな[ーあぁ〜]?|かも(?:です|しれません)?|かなと(?:思います)?|に(?:なる|なります)(?:かな|と思います)?|で(?:お願い(?:します)?|いく|いきます)|だな|です(?:かね|ね)?|や(?:な|わ))?[。!…\\s]*$`,
    'u',
  ),
);
/** 終わってから更新すればいいよね: whatever it is that ends. */
const ONCE_OVER = sieved(
  new RegExp(
    `^${LEADS}(?:${SPELL})?${ENDED}(?:に|で)?(?:更新(?:を)?(?:すれば|やれば|したら|やったら|する(?:ん)?で|して|でも?)|(?:すれば|やれば|したら|やったら|する(?:ん)?で|やるので|でも?))(?:も)?(?:いい|良い|ええ|よか|大丈夫|平気|問題ない|OK|ok)(?:です|の|ん|か|よ|ね|な|やんな|やろ|でしょう?){0,5}[?。!…\\s]*$`,
    'u',
  ),
);
const BARE = sieved(
  new RegExp(
    `^(?:${DAY}の?){0,3}(?:${DAY}|${PART}|(?:${PART}の?)?${HOUR})(?:に|で)?[。!…\\s]*$`,
    'u',
  ),
);
const NAMES_UPDATE = /更新|アップデート|アプデ/u;
const OF_SPELL = sieved(new RegExp(`^${LEADS}${SPELL}${ENDED}`, 'u'));

/** A time, or the end of a busy spell, for which the update is planned. Expects the text as it was written. */
export function tellsPlan(typed: string): boolean {
  const said = typed.normalize('NFKC').trim();
  return DONE_THEN.test(said) || isBareOnce(said);
}

function isBareOnce(said: string): boolean {
  return ONCE_OVER.test(said) && (NAMES_UPDATE.test(said) || OF_SPELL.test(said));
}

/** A time and no more, which only the talk knows to be a plan; 明日の朝 alone wishes to be reminded. */
export function namesPlanOnly(typed: string): boolean {
  const said = typed.normalize('NFKC').trim();
  return THEN_ALONE.test(said) && !BARE.test(said);
}
