import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * やっぱ入れ直してないかも, 電源切るの忘れてた: the restart that was told is none; さっきの、いいえでした: nor is what was answered last. Only a walk knows what that
 * was. Expects folded text.
 */
export function restartDenied(folded: string): readonly Hint[] {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return [];
  const close = closeOf(folded);
  const isNot = NOT_CYCLED.test(close) || NOT_ABROAD.test(folded);
  return holding([
    ['notCycled', isNot && !OF_ELSE.test(folded)],
    ['wasNo', WAS_NO.test(close)],
  ]);
}

const LONGEST = 40;
const MAY_BE = sieved(
  /直し|直す|なおし|再起動|リブート|電源|つけ|付け|入れ|いいえ|いえ|ノー|restart|reboot|switch|turn|cycle|重启|重開|关机|재시작|재부팅|껐/u,
);
/** Of another thing or terminal, asked, or what comes of it. */
const OF_ELSE = sieved(
  /[?]|か[。!]*$|wi-?fi|ワイファイ|ルーター|ネット|回線|アプリ|スマホ|決済|会計|客|カード|レジ|支払|更新|アップデ|充電|台目|[0-9一二三]台|もう(?:一|1)(?:つ|台)|他の|ほかの|別の|隣|階|ないと(?!思|おも)|なきゃ|ないで|なくて(?:も|いい)|スタッフ|バイト/u,
);
const NOT =
  '(?:て(?:は|も)?(?:い)?(?:な(?:い|かった|く)|ません|へん|ねえ|ねー|んかった)|と(?:らん|らへん|りません)|ちょらん)';
const NOT_CYCLED = sieved(
  new RegExp(
    `(?:(?:入れ|いれ|つけ|付け)(?:直|なお)し|(?:再起動|リブート|入れ直し)(?:は|を|も|って)?(?:まだ)?し|電源(?:は|を|も|って|自体)?(?:まだ|一度も|一回も|全然)?(?:切っ|きっ|落とし|消し))${NOT}|(?:入れ直し|再起動|電源の?(?:入れ直し|オフオン))(?:は|が|も|って)?まだ(?:です|でした|だ|や|かも|した|$)|(?:入れ直(?:す|し)|再起動(?:す[るん])?|電源(?:を)?(?:切る|入れ直す|落とす|消す))(?:の)?(?:を|は)?(?:すっかり|完全に|まだ)?(?:忘れ|わすれ|忘っ)(?:て|で|た|だ|とった)|(?:電源(?:は|を|も)?|ずっと|実は|やっぱり?)(?:ずっと|[0-9]{1,2}日から|(?:昨日|おととい|一昨日|先週|今朝|朝|夜|ゆうべ|昨夜|昨晩|前の日)(?:の[朝夜昼晩])?から)*(?:入れ|つけ|付け|点け)(?:っぱなし|っぱ|たまま|たまんま)`,
    'u',
  ),
);
const NOT_ABROAD = sieved(
  /\b(?:did ?n[o']?t|have ?n[o']?t|had ?n[o']?t|never|not)(?: yet| actually| really)? (?:restart|reboot|power cycle|turn(?:ed)? (?:it )?off|switch(?:ed)? (?:it )?off)|\bforgot to (?:restart|reboot|turn it off|switch it off)|(?:没有?|忘了)(?:重启|关机|重新开机)|(?:재시작|재부팅)(?:은|을|를|도)?\s?(?:아직\s?)?안\s?(?:했|함|한)|안\s?껐/u,
);
const WAS_NO = sieved(
  /^(?:あ|え|いや|やっぱり?|やはり|す[みい]ません|ごめん(?:なさい|ね)?|間違えた|間違えました|、|。)*(?:さっき|先ほど|さきほど|(?:ひと|一|1)つ前|(?:一|1)個前|前)の?(?:質問|答え|こたえ|返事|回答|やつ|ん)?(?:は|も|が|って|、)*(?:やっぱり?|本当は|ほんとは)?(?:いいえ|いえ|ノー|no)(?:でした|だった|です|だ|やった|や|の(?:間違い|まちがい)(?:です|でした)?|に(?:訂正|変更)(?:します|して)?)?(?:わ|よ|ね|。|!)*$/u,
);
