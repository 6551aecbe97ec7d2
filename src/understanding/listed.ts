import { sieved } from './sieve.ts';

/**
 * Questions that are counted or ticked off (①… ②…, (1)… (2)…, 一、… 二、…, ・ at the start of lines) each on a line of its own, the marks
 * gone; other text stays. 「①を押した」 counts nothing: marks count where they go up from one, each before words of its own.
 */
export function listed(text: string): string {
  for (const marks of MARKS) {
    const found = marks.matchAll(text).map(([mark]) => placeOf(mark));
    if (found.length < 2 || found.some((place, at) => place !== null && place !== at + 1)) continue;
    const items = marks.split(text);
    if (items.slice(1).some(isNoItem)) continue;
    return items.map(asked).join('\n').trim();
  }
  return text;
}

const CIRCLED = ['①②③④⑤⑥⑦⑧⑨', '❶❷❸❹❺❻❼❽❾', '➀➁➂➃➄➅➆➇➈', '➊➋➌➍➎➏➐➑➒', '⑴⑵⑶⑷⑸⑹⑺⑻⑼'];
const FIGURES = ['123456789', '１２３４５６７８９', '一二三四五六七八九'];

const MARKS = [
  new RegExp(`[${CIRCLED.join('')}][.、:．：\\s]*`, 'g'),
  new RegExp(`[(（【\\[][${FIGURES.join('')}][)）】\\]]\\s*`, 'g'),
  new RegExp(
    `(?<=^|[\\s。?？!！、])[${FIGURES.join('')}](?:[)）.．、]|[:：](?!\\d))\\s*(?![\\d０-９])`,
    'g',
  ),
  new RegExp(`(?<=^|\\n)[${FIGURES.join('')}][^\\S\\n]+`, 'g'),
  /(?<=^|\n)[^\S\n]*[・･•●○■□◆◇▪*＊‣-][^\S\n]*/g,
].map(sieved);

/** Which one a mark is; null: it only ticks off. */
function placeOf(mark: string): number | null {
  for (const row of [...CIRCLED, ...FIGURES]) {
    const found = Array.from(row).findIndex((sign) => mark.includes(sign));
    if (found >= 0) return found + 1;
  }
  return null;
}

// What follows belongs to the mark itself (①を押して) or is no question.
function isNoItem(item: string): boolean {
  return /^(?:[をがへ]|[とのには](?![ぁ-ん]{2}))/.test(item) || !/[\p{L}\p{N}]{2}/u.test(item);
}

// One word of asking is a question in a list, and only the end of one elsewhere.
function asked(item: string): string {
  const bare = item.replace(/[\s、,;；/／]+$/, '');
  return ONE_WORD.test(bare.trim()) ? `${bare}?` : bare;
}

const ONE_WORD = /^(?:いつ|何(?:[時分日%]|パー)|なぜ|なんで|いくら|どこ)[^。、?？\s]{0,4}$/;
