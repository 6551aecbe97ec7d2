import { leaveIn, OF_ELSE } from './leave-asked.ts';
import { sieved } from './sieve.ts';

/** Whether it asks if the update may be done then: 夕方でもいい?, 17時にやるってのは?, 26日の昼じゃ遅い? */
export function proposesTime(whole: string): boolean {
  const plain = DENIED.replace(NOBODY.replace(OPENING_TOLD.replace(whole, ''), ''), '');
  if (LEFT_ALONE.test(plain) || !ASKS.test(plain)) return false;
  const leave = leaveIn(plain);
  if (leave !== null) return leave !== 'now' || !AT_THIS_MOMENT.test(plain);
  const isOther = OPEN.test(plain) || OF_ELSE.test(plain) || AT_THIS_MOMENT.test(plain);
  return PROPOSES.test(plain) && !isOther;
}

const PROPOSES = sieved(
  /(?:やれば|すれば|やったら|したら|始めれば|はじめれば|かければ)(?:いい|良い|ええ|よい|大丈夫|ok)(?:の|ん|よ|ね|です|でしょう|か|な)*(?:\?|[。!]*$)|(?:の|ん)は(?:どう|あり(?!ま)|アリ|だめ|ダメ|駄目|いい|平気|大丈夫|無理|ok)|(?:やる|する|更新)(?:って|という)のは(?:\?|[。!]*$)|(?:でも|なら|から|に|ころ|頃)(?:更新(?:でも|して)?|始めて|やって)?も?(?:いけ(?:る|ます)|行け(?:る|ます)|アリ|あり(?!ま)|可能|セーフ|オッケー|ok)(?:です|かな|か|や|よ|ね|の)*(?:\?|[。!]*$)|(?:か|かな|って|と|に)(?:思|考え)(?:う|って|い|て)[^。?]{0,12}(?:いい|大丈夫|問題ない|平気|ok)|(?:つもり|予定)(?:なん|です|だ|で)*(?:けど|けれど|が)、?[^。?]{0,6}(?:いい|大丈夫|問題ない|平気|ok)|(?:の|ん)じゃ(?:もう)?(?:遅い|遅すぎ|手遅れ)|(?:それ|これ|その(?:時間|日|とき|時))で(?:も)?(?:問題ない|いい|大丈夫|平気)|なら(?:いい|大丈夫|平気)(?:です|か|の|かな|よね)*\?|でも?(?:いい|大丈夫|平気)(?:の|ん|です)*か(?:って|どうか|だけ|を)/iu,
);
/** じゃあ店でいいや、3時半で only tells. */
const ASKS = sieved(
  /\?|か(?:[。、!\s]|$|な|ね|って|どうか|だけ|聞|教)|よ[ねな](?:[。、!]|$)|(?:ね|の|やろ|だろ|でしょう?|大丈夫|平気)[。!]*$|ですか|ますか/u,
);
/** No time is proposed: one is asked for. */
const OPEN = sieved(/何時|何日|何曜|いつ(?!で)|どの|どっち|どちら/u);
/** 後回しの話じゃなくて, 26日は休みで会計しないし, 今日中じゃなくても大丈夫?: not what is asked. */
const DENIED = sieved(
  /(?:会計|決済)(?:も|は|を)*(?:し(?:ない|ません|ん)|(?:が|は)?(?:無い|ない|ありません))(?:し|ので|から|けど|ん)*|(?:後回し|あと回し|スキップ|決済|会計)の?(?:話|こと|件)?(?:じゃ|では)な(?:い|く)(?:て|し)?|(?:今日|今夜|明日|すぐ)(?:中|のうち)?(?:に)?(?:じゃ|で)なくても?(?:いい|大丈夫|平気)/gu,
);
/** 10時オープンなんですけど, behind the question: when they open is told, and no other time. */
const OPENING_TOLD = sieved(
  /(?<=[?。!、])[^?。!、]{0,6}?(?:\d{1,2}|[一二三四五六七八九十]{1,2})時(?:半|\d{1,2}分)?(?:に|から|が)?(?:オープン|開店|開け|営業|スタート)(?:なん|です|だ|で|する|し|ます)*(?:けど|けれど|が|ので|から|よ)?[。!…]*$/gu,
);
const NOBODY = sieved(/お?客(?:さん|様|さま)?(?:が|の|も)?(?:い|来|こ)(?:ない|なく|ません)/gu);
/** 25日までほっといてもいい? is of leaving it undone; 明日まで待って. */
const LEFT_ALONE = sieved(
  /ほっと[いけく]|ほったらかし|放[っ置]|そのまま|使って|待って|待た|まで(?:で)?も?(?:いい|大丈夫|平気)/u,
);
/** In the question itself: 今からはまだ無理?8時半ならいい? is of 8時半. */
const AT_THIS_MOMENT = sieved(
  /(?:(?:今|いま|これ)から|(?:今|いま)(?:す?ぐ|やっ|更新|始め|はじめ|し[てた]))[^?。!]*[?。!]*$/u,
);
