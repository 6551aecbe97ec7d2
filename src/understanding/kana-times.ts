import { DIGITS } from './kana-number.ts';
import { sieved } from './sieve.ts';
import { rewriting, type WordTable } from './wordings.ts';

/** にじゅうろくにち, なんじまで, きょう: the days and hours of a message without one kanji, as they are written elsewhere; 時間足りる? is 間に合う. */
export function withTimesWritten(text: string): string {
  // もう20ぷんたった is of minutes, whatever else is in kanji.
  const minutes = text.replace(/(?<=\d\s?)[ふぷ]ん/gu, '分');
  const plain = HAN.test(text) || !KANA.test(text) ? minutes : written(figured(text));
  return HAS_TO.replace(
    AT_NIGHT.replace(ENOUGH.replace(plain, '間に合う'), '深夜の'),
    '$1やります',
  );
}

/** 閉店後の1時, 店閉めた後の2時半: of the night, whenever it is said; 3時 may be of a shop that closes at two. */
const AT_NIGHT = sieved(
  /(?:閉店|(?:お?店|営業)(?:を)?(?:閉め|しめ|終わ)(?:た|って|ってから|てから)?(?:の)?|営業(?:終了)?)(?:後|あと)?の?、?(?<=後の?、?|あとの?、?|から)(?=[12１２一二](?:時(?!間)|[:：]\d\d))/gu,
);
/** 今夜やるしかないですね, 明日の朝一でやるしかないか: planned for then. */
const HAS_TO = sieved(
  /((?:今夜|今晩|今日中?|明日|あした|明後日|あさって|[月火水木金土日]曜日?|\d{1,2}日)(?:の?(?:朝(?:一番?|イチ|いち)?|昼|夕方|夜|晩|閉店後|開店前))?(?:に|で|は)?)(?:やる|する|更新する)しか(?:ない|ねえ|ありません|なさそう)(?:です|だ|か|わ|な|ね|よ|や|ん|ー)*[。!！…]*$/gu,
);

const ENOUGH = sieved(/時間\s?(?:は|が|って)?\s?[足た]り(?:る|ます)(?=[かのよね?\uff1f。\s]|$)/gu);

const HAN = /\p{Script=Han}/u;
const KANA = /[ぁ-ん]/u;

const ONES = 'いち|に|さん|よん|よ|し|ご|ろく|なな|しち|はち|きゅう|く';
const FIGURES: ReadonlyMap<string, number> = new Map([...DIGITS, ['よ', 4]]);

/** にじゅうごにち, じゅういちじ, よじ: a number in front of what it counts; a word that only ends so (いちにち) has none before it. */
const COUNTED = new RegExp(
  `(?<![ぁ-ん](?<![はがもので、 ]|から|まで|ごご|ごぜん|がつ))(?:(${ONES})?(じゅう))?(${ONES})?(にち|じ(?!ゅ|かん|ぶん|どう|つ)|がつ|だい(?!じ|た|め))`,
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
  [/(?<=\d\s?)だい(?!じ|た)/gu, '台'],
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
