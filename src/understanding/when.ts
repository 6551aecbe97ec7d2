import type { ClockReading, DayReading, TimeReading } from '../core/time-reading.ts';
import { withoutClosedDay, withoutDayOfUpdate, withoutMidnight } from './closed-day.ts';
import { readDay } from './day-named.ts';
import { namesPart, shopHourIn, type HourOfShop } from './shop-hours.ts';
import { daysInFigures } from './kanji-number.ts';
import { withoutDenied } from './denied-time.ts';
import { readClock } from './time-of-day.ts';
import { inOneTongue } from './time-tongues.ts';
import { type Sieved, sieved } from './sieve.ts';

/** Reads the time that a merchant names, in any of the languages; null for none. A bare figure is an hour only where a time was asked for. */
export function readWhen(
  text: string,
  { isAsked }: { readonly isAsked: boolean },
): TimeReading | null {
  const words = withoutDenied(inOneTongue(text));
  const day = readDay(words);
  if (day === 'impossible') return { kind: 'impossible' };
  const shop = shopHourIn(words);
  return (
    awayFromShopHour(day, shop) ??
    besideShopHour(words, day) ??
    afterWhile(words, isAsked) ??
    besideToldHour(day, shop) ??
    atClock(words, day, isAsked)
  );
}

/** 明日は8時からでしょ。10時に来てやっても平気?: the hour of the question, on the day that was named before it. */
export function readTimeMeant(
  said: string,
  options: { readonly isAsked: boolean },
): TimeReading | null {
  const text = NOT_TODAY.replace(daysInFigures(said), '');
  const whole = readWhen(dayMeantIn(text), options);
  const last = lastOf(text);
  if (last === text || !ASKED.test(last)) return whole;
  const asked = readWhen(last, { isAsked: false });
  if (asked?.kind !== 'at' || asked.clock === null) return whole;
  const day = asked.day ?? readDay(withoutDenied(inOneTongue(dayMeantIn(text))));
  return { ...asked, day: day === 'impossible' ? null : day };
}

/** 夜やってもいい?今日中じゃなくても大丈夫? is of tonight. */
const NOT_TODAY = sieved(
  /(?:[2-9２-９二三四五六]|数)日(?:(?:も)?続けて|連続で?|間とも|おきに?|ごとに?)|(?<=[。!！?？])(?:今日|今夜|明日)(?:中|のうち)?に?(?:じゃ|で)なくても?(?:いい|大丈夫|平気|構わ(?:ない|ません))(?:です)?(?:か|の|よね)?[?？。]?$|(?:夜|晩|夕方|午後|このあと)(?:も|にも|は|に)(?:お?店|出店|営業|仕事|予約|お?客(?:さん)?)(?:も|が|は)?[^。?？]{0,8}(?:が|けど|から|ので|し)、?(?=(?:今|いま)(?:のうち|から))|(?<=^[^。?？]{0,12}(?:今夜|今晩|(?:今日|明日|明後日|あさって)の?(?:朝|昼|夕方|夜|晩))(?:と|・))(?:今日|明日|明後日|あさって|翌日|次の日)の?(?:朝|昼|夕方|夜|晩)(?=に|も|、|教|知|お願|リマ|$)|^(?:お?昼|朝|ランチ|午前中?|モーニング)(?:の?営業)?(?:は|が|も)?(?:終わりました|終わった|済んだ|済みました)(?:ので|から|けど|し|んで)?[。、!]?(?=.{0,30}(?:今|いま)(?:のうち|から))/gu,
);

function lastOf(text: string): string {
  return text.split(SENTENCE).findLast((sentence) => sentence.trim() !== '') ?? text;
}

/** 23日と24日は祭りなの。25日の朝でもいい?: of the days that are named, the one that is asked of. */
function dayMeantIn(text: string): string {
  const last = lastOf(text);
  // Most messages are one sentence: their day is read once.
  const isMeant = last !== text && (isOfDay(last) || isInstead(text, last));
  return withoutMidnight(withoutDayOfUpdate(withoutClosedDay(isMeant ? last : text)));
}

function isOfDay(sentence: string): boolean {
  return ASKED.test(sentence) && readDay(inOneTongue(sentence)) !== null;
}

/** 8時は忙しいんだよね。14時に教えて, 10時は留守かも。やっぱり11時で: of the hours that are named, the last; a day named before stays with it. */
function isInstead(text: string, last: string): boolean {
  const isMeant = TELLS.test(last) || AFTER_ALL.test(last);
  if (!isMeant || !NAMES_HOUR.test(inOneTongue(last))) return false;
  const before = inOneTongue(text.slice(0, text.lastIndexOf(last)));
  return NAMES_HOUR.test(before) && readDay(before) === null;
}

const TELLS = sieved(/教え|知らせ|連絡|声(?:を)?かけ|リマインド|通知/u);
/** A change of mind. */
const AFTER_ALL = sieved(/^[、…\s]*(?:あ|え|いや|じゃ|で|、)*(?:やっぱり?|やはり)/u);
const SENTENCE = /(?<=[。!！?？\n])/u;
const ASKED = sieved(/[?？]|か[。\s]*$|よね[。、]/u);

/** 開店10時だから9時半に: what is named beside the shop's own hour is meant, in either order, and in the same half of the day. */
function besideToldHour(day: DayReading | null, shop: HourOfShop | null): TimeReading | null {
  if (shop === null || !(NAMES_HOUR.test(shop.rest) || namesPart(shop))) return null;
  const clock = hourOfClock(shop.rest);
  return clock === null
    ? atClock(shop.rest, day, false)
    : { kind: 'at', day, clock: inHalfOf(shop, clock) };
}

function inHalfOf({ of, hour }: HourOfShop, clock: HourOfClock): HourOfClock {
  const isEither = !clock.isCertain && clock.hour >= NO_MORNING && LIKE_ITS_SHOP.test(hour);
  if (!isEither) return clock;
  return { ...clock, hour: of === 'opens' ? clock.hour : clock.hour + 12, isCertain: true };
}

/** An hour that opens a shop in the morning, and closes it in the evening. */
const LIKE_ITS_SHOP = /^(?:[89]|1[01])(?!\d)/u;
const NO_MORNING = 6;

/** 10時開店の30分前, 22時に閉めるから30分後: so long before or after the hour that is told with it. */
function awayFromShopHour(day: DayReading | null, shop: HourOfShop | null): TimeReading | null {
  if (shop === null || NAMES_HOUR.test(shop.rest)) return null;
  const clock = hourOfClock(shop.hour);
  const away = awayIn(shop.rest);
  if (away === null || clock === null) return null;
  const minutes = clock.hour * 60 + clock.minute + away;
  const at = { ...clock, hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return minutes < 0 ? null : { kind: 'at', day, clock: inHalfOf(shop, at) };
}

/** In minutes; below 0: before. */
function awayIn(words: string): number | null {
  const found = AWAY.exec(words);
  const away = found && minutesOf([found]);
  return away && (found.groups?.['side'] === '前' ? -away : away);
}

type HourOfClock = Exclude<ClockReading, { part: unknown }>;

function hourOfClock(words: string): HourOfClock | null {
  const clock = readClock(words, false);
  return clock === null || clock === 'impossible' || 'part' in clock ? null : clock;
}

const AMOUNT = '(?:(?:約|あと)?(?:(?<hours>\\d{1,3})時間(?<half>半)?)?(?:(?<minutes>\\d{1,4})分)?)';
const SHOP = sieved(
  new RegExp(
    `(?<of>[開閉]店)(?:時間|時刻|準備)?の?${AMOUNT}(?:くらい|ぐらい|ほど)?の?(?<side>前|後|か?ら|した(?:ら|あと|後|ころ|頃)|して(?:から)?|(?:の?(?:時|とき|ころ|頃)))`,
    'gu',
  ),
);

function besideShopHour(words: string, day: DayReading | null): TimeReading | null {
  const found = SHOP.matchAll(words);
  const groups = found[0]?.groups;
  // 閉店後の22時: the hour itself is named.
  if (groups === undefined || NAMES_HOUR.test(words)) return null;
  const { of, side } = groups;
  return {
    kind: 'shop',
    of: of === '開店' ? 'opens' : 'closes',
    side: side === '前' ? 'before' : 'after',
    // 閉店したら is at that very time; 閉店後 is some time later.
    minutes: minutesOf(found) ?? (side === '前' || side === '後' ? null : 0),
    day,
  };
}

const AWAY = sieved(
  new RegExp(`${AMOUNT}(?<=[間半分])(?:くらい|ぐらい|ほど)?の?(?<side>前|後)`, 'u'),
);
const NAMES_HOUR = sieved(/\d時(?!間)|\d:\d\d/u);

const LATER = sieved(
  new RegExp(
    `${AMOUNT}(?:くらい|ぐらい|ほど)?(?:後|ご(?!ろ)|あと|のち|した[らあ]|して|(?:経った|たった)(?=ら|頃|ころ|とき|時|後|あと|くらい|ぐらい)|待って)`,
    'gu',
  ),
);
const IN = sieved(new RegExp(`あと${AMOUNT}(?!前)`, 'gu'));
const ALONE = sieved(
  new RegExp(`^(?:たいまー\\D*)?(?=\\d)${AMOUNT}(?:で|に|お願いします|ください|です)*$`, 'gu'),
);

function afterWhile(words: string, isAsked: boolean): TimeReading | null {
  const minutes =
    minutesIn(LATER, words) ??
    minutesIn(IN, words) ??
    (isAsked || words.includes('たいまー') ? minutesIn(ALONE, words) : null);
  if (minutes === null) return null;
  return minutes === 0 ? { kind: 'impossible' } : { kind: 'after', minutes };
}

function minutesIn(everywhere: Sieved, words: string): number | null {
  return minutesOf(everywhere.matchAll(words));
}

/** null where no amount is named. */
function minutesOf(found: readonly RegExpExecArray[]): number | null {
  for (const { groups = {} } of found) {
    const { hours, half, minutes } = groups;
    if (hours === undefined && minutes === undefined) continue;
    return Number(hours ?? 0) * 60 + (half === undefined ? 0 : 30) + Number(minutes ?? 0);
  }
  return null;
}

const OF_NIGHT = sieved(/夜|閉店|閉め|しめ|閉ま|終わ|おわ/u);
/** 25日の25時 is of the night after, and so is 25時閉店; without either nobody can tell what a 25時 is. */
function lateHour(words: string) {
  const [, hour, half] = /(?<!\d)(2[5-9])時(?!間)(半)?/u.exec(words) ?? [];
  return hour === undefined
    ? null
    : { hour: Number(hour), minute: half === undefined ? 0 : 30, isCertain: true };
}

function atClock(words: string, day: DayReading | null, isAsked: boolean): TimeReading | null {
  const late = day !== null || OF_NIGHT.test(words) ? lateHour(words) : null;
  const clock = late ?? readClock(words, isAsked);
  if (clock === 'impossible') return { kind: 'impossible' };
  return day === null && clock === null ? null : { kind: 'at', day, clock };
}
