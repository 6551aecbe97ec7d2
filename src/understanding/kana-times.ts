import { sieved } from './sieve.ts';
import { rewriting, type WordTable } from './wordings.ts';

/** にじゅうろくにち, なんじまで, きょう: the days and hours of a message without one kanji, as they are written elsewhere; 時間足りる? is 間に合う. */
export function withTimesWritten(text: string): string {
  const plain = HAN.test(text) || !KANA.test(text) ? text : written(figured(text));
  return ENOUGH.replace(plain, '間に合う');
}

const ENOUGH = sieved(/時間\s?(?:は|が|って)?\s?[足た]り(?:る|ます)(?=[かのよね?\uff1f。\s]|$)/gu);

const HAN = /\p{Script=Han}/u;
const KANA = /[ぁ-ん]/u;

const ONES = 'いち|に|さん|よん|よ|し|ご|ろく|なな|しち|はち|きゅう|く';
const FIGURES: ReadonlyMap<string, number> = new Map([
  ['いち', 1],
  ['に', 2],
  ['さん', 3],
  ['よん', 4],
  ['よ', 4],
  ['し', 4],
  ['ご', 5],
  ['ろく', 6],
  ['なな', 7],
  ['しち', 7],
  ['はち', 8],
  ['きゅう', 9],
  ['く', 9],
]);

/** にじゅうごにち, じゅういちじ, よじ: a number in front of what it counts; a word that only ends so (いちにち) has none before it. */
const COUNTED = new RegExp(
  `(?<![ぁ-ん](?<![はがもので、 ]|から|まで|ごご|ごぜん|がつ))(?:(${ONES})?(じゅう))?(${ONES})?(にち|じ(?!ゅ|かん|ぶん|どう|つ)|がつ)`,
  'gu',
);

function figured(text: string): string {
  return text.replace(COUNTED, (whole, tens?: string, ten?: string, ones?: string, of?: string) => {
    if (ten === undefined && (ones === undefined || of === 'にち')) return whole;
    const tenfold = ten === undefined ? 0 : (FIGURES.get(tens ?? 'いち') ?? 1);
    const value = tenfold * 10 + (FIGURES.get(ones ?? '') ?? 0);
    return `${value}${of ?? ''}`;
  });
}

const WRITTEN: WordTable = [
  [/(?:にじゅう|20)よっか/gu, '24日'],
  [/はつか/gu, '20日'],
  [/(?<=\d\s?)にち/gu, '日'],
  [/(?<=\d\s?)じ(?=かん)/gu, '時'],
  [/(?<=\d\s?時)かん/gu, '間'],
  [/(?<=\d\s?)じ(?!ゅ)/gu, '時'],
  [/(?<=\d\s?)がつ/gu, '月'],
  [/(?<=\d\s?)[ふぷ]ん/gu, '分'],
  [/なんじ(?!ゅ)/gu, '何時'],
  [/なんぷん/gu, '何分'],
  [/なんにち/gu, '何日'],
  [/きょう(?=[はのもがじま\s、?。]|$)/gu, '今日'],
  [/あした(?![ぁ-ん]{0,1}く)/gu, '明日'],
  [/あさって/gu, '明後日'],
  [/さいご(?:の)?ひ/gu, '最後の日'],
  [/さいしゅうび/gu, '最終日'],
  [/じかん/gu, '時間'],
  [/まにあ(?=[いうわっ])/gu, '間に合'],
  [/(?<![ぁ-ん](?<![のはもに、\s]))よる(?=[のはもに\s\d]|$)/gu, '夜'],
  [/(?<![ぁ-ん](?<![のはもに、\s]))あさ(?=[のはもに\s\d]|$)/gu, '朝'],
  [/(?<![ぁ-ん](?<![のはもに、\s]))ひる(?=[のはもに\s\d]|$)/gu, '昼'],
  [/(?<![ぁ-ん](?<![のはもに、\s]))みせ(?=[をがのは\s]|おわ|しめ|あけ)/gu, '店'],
];

const written = rewriting(WRITTEN);
