import type { Pointing } from '../core/reading.ts';
import { sieved } from './sieve.ts';

/** How a message points at one of several terminals, by other words than its name; expects normalised text. */
export function readPointing(text: string): Pointing | null {
  const close = MARKS.replace(text, '');
  if (WISHES_MORE.test(close)) return null;
  if (ALL.test(close) || ALL_IN_WORDS.test(text)) return { kind: 'all' };
  const number = numberIn(text);
  if (number !== null) return { kind: 'number', number };
  if (OTHER.test(close) || OTHER_IN_WORDS.test(text)) return { kind: 'other' };
  if (NAMED.test(close) || NAMED_IN_WORDS.test(text)) return { kind: 'named' };
  return faintly(close);
}

function faintly(close: string): Pointing | null {
  if (PERHAPS.test(close)) return { kind: 'perhaps' };
  return THAT.test(close) ? { kind: 'that' } : null;
}

const MARKS = sieved(/[\s、。!?…]+/g);

/** もう1台ほしい is about another contract, not about one of the shop's own. */
const WISHES_MORE = sieved(
  /追加|増や|欲し|ほし|契約|借り|申し?込|注文|買|購入|届けて|送って|交換|レンタル|解約|返却|料金|費用|いくら/,
);

const ALL = sieved(
  /両方|どっちも|どちらも|(?:[2-9]|二|三|四|五)(?:台|つ)(?:とも|共)|^(?:じゃあ|では)?(?:全部|全て|すべて|ぜんぶ)(?:の(?:端末|レジ))?(?:です|お願い.*|で|を?見て.*|は)?$|两台(?![^。！？]{0,8}一台)/,
);
const ALL_IN_WORDS = sieved(/\b(?:both|all (?:of )?(?:them|the terminals|terminals))\b|둘\s*다/);

const AFTER = '(?=は|も|が|を|で|に|の|って|だ|じゃ|どう|お願い|$)';
const OTHER = sieved(
  new RegExp(
    `(?:もう|あと)(?:1|一|ひと|いっ)(?:台|だい|つ|個|方)(?!目)|片(?:方|一方|っぽ)|(?:別|ほか|他|反対|残り)(?:側)?の?(?:端末|レジ|やつ|(?:1|一)?台)${AFTER}|反対(?:側|の(?:方|ほう))|另外?一?台|其他终端`,
  ),
);
const OTHER_IN_WORDS = sieved(
  /\bother (?:one|ones|terminals?|registers?)\b|다른\s*(?:단말기|기기|거|것|하나|한\s?대|쪽)|나머지/,
);

const NAMED = sieved(
  new RegExp(
    `(?<!うち|店|[こそあど]|全部|全て|すべて|自分|手元|usen|pay\\+?)の(?:やつ|端末|レジ|機械)${AFTER}|(?<!うち|店|[今こそあ]|自分)(?:で|に)(?:使って(?:い)?る|置いて(?:い)?る|置いてある|ある)(?:方|ほう|やつ|の|端末|レジ)${AFTER}|側(?:の(?:端末|レジ|やつ))?${AFTER}|那台`,
  ),
);
const NAMED_IN_WORDS = sieved(/\bthe (?:one|terminal|register) (?:at|in|by|near|on) /);
/** そちら alone is whom one writes to. */
const THAT = sieved(
  /そっち(?!で|から|に|へ)|そいつ|その(?:端末|レジ|やつ)|那一?台终端|\bthat (?:one|terminal)\b|그\s?단말기/,
);
const PERHAPS = sieved(
  new RegExp(
    `の(?:方|ほう)(?:${AFTER}|(?=先に|さきに|から(?:先に|や|始|更新)))|[\\p{Script=Han}ァ-ヶー\\d]の(?:は|も(?!う)|って|だけ)`,
    'u',
  ),
);

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  ひと: 1,
  ふた: 2,
  みっ: 3,
  first: 1,
  second: 2,
  third: 3,
  첫: 1,
  두: 2,
  세: 3,
};

const NUMBERS = [
  /(\d{1,2}|[一二三四五六七八九])(?:台目|号機|番(?:の|目の)?(?:端末|レジ|方|ほう|やつ))/,
  new RegExp(
    `(\\d|[一二三四五]|ひと|ふた|みっ)(?:番|つ|個)目(?:の(?:端末|レジ|方|ほう|やつ))?${AFTER}`,
  ),
  /(?:端末|レジ|\b(?:terminal|register|pos)|终端|단말기)\s*(?:no\.?|#|の)?\s*(\d{1,2}|[一二三四五六七八九])(?!\d|台|分|時|日|%|回|直|下|样|点|会|共|定|起|般|切|个|次)/,
  /第([一二三四五])台|([一二三四五]|\d)号(?:终端|机(?!场)|收银)/,
  /\b(?:number|no\.|till|machine|device|reader) ?#?(\d)(?![\d%:.]|\s*(?:percent|minutes?|hours?|times?)\b)/,
  /(?<![\d:])(\d)번\s*(?:단말|포스|기기|카드기|기계|계산대)/,
  /\b(first|second|third) (?:one|terminal|register)\b/,
  /(첫|두|세)\s*번째/,
].map(sieved);

function numberIn(text: string): number | null {
  for (const pattern of NUMBERS) {
    const found = pattern.exec(text)?.slice(1).find(Boolean);
    if (found !== undefined) return DIGITS[found] ?? Number(found);
  }
  return null;
}
