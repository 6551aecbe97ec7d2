import { sieved } from './sieve.ts';

/** Told that the terminal has been off, and asked at most whether to switch it on is all. Expects folded text without spaces, of at most some sixty letters. */
export function isOffSoFar(close: string): boolean {
  if (ONCE_ON.test(close)) return true;
  return OFF.test(close) && !OF_ELSE.test(close) && asksNoMore(close);
}

/** 電源はずっと切ったまま, 端末の電源切れてるみたい, 昨日から電源入ってない. */
const OFF = sieved(
  /電源(?:を|は|が|も|って)?(?:ずっと|今|いま|もともと|最初から|昨日から|昨夜から|夜から|前から|まだ|一度も)*(?:(?:切(?:っ|れ)|落とし|消し|オフにし)(?:た(?:まま|まんま)|てそのまま|て(?:い|お|ま)?(?:る|ます|す|いた|ました|た)|とる|とります|とった)|オフ(?:のまま|です|になって)|入(?:って|れて)(?:い)?(?:ない|ません|なかった|おらん)|入って?へん|入れて?へん)|(?:端末|機械|ずっと|昨日から|先週から|前の(?:日|晩)から|\d+日から)(?:は|の|を|が|も|、)*(?:ずっと)?(?:電源(?:を|は|が)?)?(?:切った(?:まま|まんま)|オフのまま|切(?:っ|れ)て(?:い|お)(?:る|ます|り))/u,
);
/** 電源入れたらすぐ更新できますか: it is off, and is to be switched on. */
const ONCE_ON = sieved(
  /^(?:え|で|じゃあ?|なら|端末の?|機械の?|(?:ずっと)?(?:電源)?(?:を)?切って(?:い)?た(?:けど|ので|んですけど|んだけど|から)|、){0,4}電源(?:を|は|さえ)?(?:入れ|いれ|つけ)(?:たら|れば)(?:すぐ|そのまま)(?:に)?(?:端末の)?(?:更新|アップデート|アプデ)?(?:は|が|を)?(?:でき(?:る|ます)|始め(?:られ(?:る|ます)|て(?:も)?(?:いい|ええ))|やれ(?:る|ます)|(?:や|し)っ?て(?:も)?(?:いい|ええ))(?:の|ん|です|か|かな|よね|ね)*[?。!]*$/u,
);
/** It has gone off by itself or amid something, or is spoken of in another way. */
const OF_ELSE = sieved(
  /会計|決済|支払|カード|お?客|途中|(?:更新|アップデート|アプデ)(?:中|を?し(?:て(?:い|た|る|の)|た(?!い|ら(?:いい|ええ))))|さっき|急に|勝手に|突然|いきなり|落ちて|固ま|エラー|失敗|電池|バッテリー|充電(?:が|も)?(?:切|な)|何回|何度|つかない|入らない|つきません|入りません|ルーター|wi-?fi|レジ(?:の電源|アプリ)|スマホ|まだ(?:ある|入って(?:い)?(?:る|ます))|毎[日晩朝]|いつも|夜は|夜間|閉店|帰|ので?しょうか/u,
);

/** つけるだけでいいですか may follow, and no other question. */
function asksNoMore(close: string): boolean {
  return !ASKS.test(close) || ONLY_ON.test(close);
}

const ASKS = sieved(/[?]|か(?:ね|な|いな)?[。!]*$|の[。!]*$|(?:べ|よ)?ね[。!]*$|ます(?=[。!]*\?)/u);
const ONLY_ON = sieved(
  /(?:つけ|付け|点け|入れ|いれ|オンにす|立ち上げ|起動す)(?:る|れば|たら|て)?(?:だけ)?(?:で|ば|なら)?(?:も)?(?:いい|良い|よい|ええ|大丈夫|足り|平気|ok|十分)/u,
);
