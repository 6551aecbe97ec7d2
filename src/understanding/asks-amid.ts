import { sentencesIn } from './close.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * 今決済中、電源切っていい?, カードやってるとこ、更新してええ?: in one breath a sale is told to be under way, and leave is asked for. Expects folded text.
 */
export function asksAmid(folded: string): boolean {
  if (!AMID.mayMatchPart(withoutSpaces(folded))) return false;
  const said = sentencesIn(folded).map(withoutSpaces);
  return said.some((one, at) => isAmid(one, said[at + 1] ?? ''));
}

/** 会計してるとこです。更新していい? */
function isAmid(one: string, next: string): boolean {
  if (NOT_NOW.test(one)) return false;
  return AMID.test(one) || (AHEAD.test(one) && LEAVE.test(next) && !NOT_NOW.test(next));
}

const NOW =
  '(?:今|いま|ちょうど|現在|まだ|あの|すみません|すいません|お?客(?:さん|様|さま)(?:が|の|に|と)?|次の(?:人|方)(?:の|が)?|[0-9]人|、)*';
const SALE =
  '(?:お?会計|決済|支払い?|お?勘定|お?精算|取引|レジ(?:打ち)?|(?:カード|クレカ|クレジット|qr(?:コード)?|paypay|ペイペイ|タッチ|電子マネー)(?:の)?(?:払い|決済|会計|支払い)?)';
const DOING =
  '(?:(?:や|し|通し|とおし|切|打|預か|お預かりし|かざし|読ませ|読み取|差し|挿し|入れ|払)(?:っ)?(?:て(?:もらって|もろて|いただいて)?(?:い)?(?:る|ます|おります)|とる|とります|ちょる|てん)|(?:やり|し|通し|切り|打ち|かざし)よる)';
/** 切る is of the power as well, and 会計入れて of no sale under way. */
const AT_IT = `(?:${SALE}(?:を|で|に)?${DOING}(?:の|ん)?(?:最中|途中|ところ|とこ(?:ろ)?)?|${SALE}(?:の)?(?:真っ|ど)?(?:最中|途中|真ん中|中)(?!の(?:更新|アプデ|アップデ)|に|は|で?も))`;
/** 支払いしてる端末 is only named by it. */
const NOT_ITS = '(?!端末|機械|お?店|レジ|人|方|やつ|ほう|(?:の|ん)(?:端末|機械|やつ))';
const SO =
  '(?:なん|の|ん)?(?:です|だ|や|じゃ)?(?:から|ので|んで|けど|けれど|けんど|が|さかい|けん|けえ|し|で)?、?';
const ASKS =
  '(?:更新|アプデ|アップデート|電源|再起動|リブート|更新ボタン|ボタン|始め|はじめ|入れ直|落と)[^。?]{0,16}?(?:いい|ええ|良い|よい|よか|大丈夫|だいじょうぶ|平気|構わ|かま|ok|だめ|ダメ|あかん|まず)';

const AMID = sieved(
  new RegExp(
    `^${NOW}${AT_IT}${NOT_ITS}${SO}(?:この|端末の?|もう|先に|明日の?朝?|今|いま|夜に?|あとで|後で|、)*${ASKS}`,
    'u',
  ),
);
const AHEAD = sieved(new RegExp(`^${NOW}${AT_IT}${SO}[。!…]*$`, 'u'));
const LEAVE = sieved(new RegExp(`^(?:この|端末の?|もう|先に|今|いま|、)*${ASKS}`, 'u'));

/** Of each day, of another terminal, of what would be, or of none. */
const NOT_NOW = sieved(
  /もし|毎[日回度]|いつも|普段|ふだん|うちは|たら(?!(?:いい|ええ|だめ))|場合|(?:る|た|い)(?:とき|時|間)|昨日|さっき|先ほど|現金|じゃな|では?な|ないけど|(?:別|他|ほか|隣|となり|もう(?:一|1)台)の?(?:端末|レジ|機械|ほう|方|で)|台目|号機/u,
);
