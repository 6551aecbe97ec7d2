import type { TimeAsked } from '../core/time-reading.ts';
import { sieved } from './sieve.ts';

/** 2台で全部で何分?, 1台ずつやって9時に間に合う?: how long an update of several terminals takes, and of how many; null: nothing of it. Expects figures without spaces. */
export function forAllIn(plain: string): Pick<TimeAsked, 'forAll' | 'countTold'> {
  const told = HAS.exec(plain)?.[1];
  return { forAll: askedIn(plain), countTold: told === undefined ? null : Number(told) };
}

/** 2台あるけど, 受付と会計の2台ございます: that is all. */
const HAS = sieved(
  /^[^。?]{0,20}?(?<!\d)([2-9])(?:台|つ(?=ある|あり|あん))(?:が|は|も)?(?:あん(?=ね|の)|ある|あります|ございます|使って(?:い)?(?:る|ます)|置いて(?:い)?(?:る|ます)|持って(?:い)?(?:る|ます)|なん(?:です|だ|や))(?:ん|の)?(?:です|だ|や|ねん)?(?:けどな|けどさ|けども|けど|が)?(?:ね)?[。!…]*$/u,
);

function askedIn(plain: string): TimeAsked['forAll'] {
  if (OF_ELSE.test(plain)) return null;
  if (!isOfMinutes(plain) && (AT_ONCE.test(plain) || !ASKS.some((one) => one.test(plain))))
    return null;
  const count = COUNT.exec(plain)?.groups?.['count'] ?? (BOTH.test(plain) ? '2' : null);
  return { count: count === null ? null : Number(count) };
}

/** 2台だと40分?, 三台同時なら20分で済む?: the minutes for all are said, or asked for; at once is not told of by the notice. */
function isOfMinutes(plain: string): boolean {
  if (MINUTES.test(plain)) return true;
  return STATED.test(plain) && ASKED.test(plain) && !RUNS.test(plain);
}

const STATED = sieved(
  /(?:(?<!\d)[2-9]台|[2-9]つとも|両方|全部|全台)[^。?]{0,14}?(?<!\d)(?:\d{1,3}分|[1-9]時間)(?!後|ごと|前|以内に来)/u,
);
const ASKED = sieved(
  /\?|(?:か|かな|の|よね|でしょう?|ってこと(?:です)?|計算|足りる|済む|いける|大丈夫|ok)[。!]*$/iu,
);
/** One that runs, or is over, is told of. */
const RUNS = sieved(
  /更新中|動いて|進ま|固ま|止ま|待っ|経っ|たっ|過ぎ|終わらない|終わった|かかった|まだ|知らせ|リマインド|うち|電話|来る|来ます/u,
);
const AT_ONCE = sieved(/同時|いっぺん|[一1](?:斉|緒)/u);

const ALL =
  '(?:[2-9]台|両方|全部|全台|2つとも|1台ずつ|1つずつ|順番に|続けて|合わせて|合計|トータル)';
/** 2台だと全部で何分みとけばいい?, 3台でどれくらいかかる? */
const MINUTES = sieved(
  new RegExp(
    `${ALL}[^。?]{0,16}(?:何分|何時間|どれ[くぐ]らい|どの[くぐ]らい|何時(?:まで|から|に|ごろ)|時間(?:は|って)?かか)`,
    'u',
  ),
);
/** 20分かける2?, 20分×2台ですか. */
const TIMES = sieved(/\d分(?:くらい|ぐらい)?(?:かける|掛ける|×|x|\*|が)[2-9]/iu);
/** 1台ずつだと9時に間に合う?, 8時半に2台はきつくない? */
const ENOUGH = sieved(
  /(?:[2-9]台|両方|1台ずつ|1つずつ)(?!(?:の|とも|中)*(?:うち|更新済))[^。?]{0,24}(?:間に?(?:合|あ[うわ])|まに[合あ]|きつ[いく]|厳し|(?:無|む)[理り]|足り|終わり?(?:る|ます)[かの?])/u,
);
/** 2台だと倍かかる?, 3台あるから3倍ってこと? */
const TWICE = sieved(
  /(?:[2-9]台|両方|全部)[^。?]{0,12}(?:[2-9]?倍|時間(?:も|が|は)(?:[2-9]?倍))(?:の)?(?:時間|分)?(?:が|は|も|に)?(?:かか|な(?:る|り)|です|って|いる|要る|見|ほど|くらい|ぐらい|か|\?|$)|[2-9]台[^。?]{0,6}時間(?:も|が|は)?(?:その分)?(?:余計|長く|もっと)(?:に)?かか/u,
);
const ASKS = [TIMES, ENOUGH, TWICE];

const COUNT = sieved(/(?<!\d)(?<count>[2-9])(?:台(?!目)|つ(?=ある|あり|とも|使って))/u);
const BOTH = sieved(/両方|2つとも/u);
const OF_ELSE = sieved(/充電|電池|会計|決済|支払|カード|台目|順番は/u);
