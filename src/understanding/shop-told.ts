import type { ShopTold } from '../core/time-reading.ts';
import { ownHoursIn } from './shop-hours.ts';
import { sieved } from './sieve.ts';

/** 朝9時から夜1時までで、火曜定休です: what a shop tells of its hours and its days off; expects figures without spaces. */
export function shopToldIn(plain: string): ShopTold {
  if (NOT_THEIRS.test(plain)) return { opens: null, closes: null, closed: [] };
  return { ...ownHoursIn(plain), closed: closedIn(plain) };
}

/** サポートは22時まで営業ですか, 窓口は日曜休みですよね: hours of ours. */
const NOT_THEIRS = sieved(/サポート|電話|窓口|センター|そちら|担当|お宅/u);

/** 開店まで間に合うかな, オープン前に終わる?: of the hour at which the shop opens. */
export function isOfOpening(plain: string): boolean {
  return OF_OPENING.test(plain) && !NAMES_HOUR.test(plain);
}

const OF_OPENING = sieved(
  /(?:開店|オープン|おーぷん|営業開始|お?店(?:を|が)?(?:開|あ)(?:く|ける)|始業)(?:時間|時刻)?(?:の)?(?:まで|前|に(?:は|も)?(?:間に|ま(?:に)?合|まにあ|終わ|済))/u,
);
const NAMES_HOUR = sieved(/\d時(?!間)|\d:\d\d/u);

/** あと40分で開店なのに, 開店まで15分: in minutes; null: not told. */
export function untilOpeningIn(plain: string): number | null {
  const minutes = UNTIL_OPENING.exec(plain)?.groups;
  const figure =
    minutes?.['after'] ?? minutes?.['before'] ?? minutes?.['abroad'] ?? minutes?.['korean'];
  return figure === undefined ? null : Number(figure);
}

const UNTIL_OPENING = sieved(
  /(?:あと|もう|(?<![時間\d])(?=\d{1,3}分(?:くらい|ぐらい|ほど)?後))(?<after>\d{1,3})分(?:くらい|ぐらい|ほど)?(?:で|したら|後(?:に(?:は|も)?|から|が)?)(?:もう)?(?:開店|オープン|(?:お?店(?:を|が)?)?(?:開け|開き|開く|あける|あけま)|営業|始業)|(?:開店|オープン|お?店(?:を|が)?(?:開|あ)(?:く|ける)|営業開始|始業)(?:時間)?まで(?:あと|もう|残り)?(?<before>\d{1,3})分|(?:(?:we|i|shop|store|restaurant|cafe)(?:'m|'re|are|is)?open(?:s|ing)?in(?:about|around|just|only|like)?|还有|(?:오픈|개점|영업시작)까지)(?<abroad>\d{1,3})(?:min|分钟(?:就|要)*(?:开门|开店|营业)|분)|(?<korean>\d{1,3})분(?:뒤|후)(?:에)?(?:면)?(?:오픈|개점|문을?(?:열|여)|영업)/u,
);

const DAY_OFF = '(?:定休|お?休み(?!時間|中)|休業|休診|閉まって|閉めて)';
const DAYS = '[月火水木金土日](?:曜日?)?(?:(?:と|、|・|も|や)?[月火水木金土日]曜日?)*';
/** 火曜定休, 月曜と火曜は休み; 今日は休み names no weekday, and 火曜は休みじゃない and 火曜は休み? none that is off. */
const CLOSED = [
  `(?<days>[月火水木金土日]曜日?(?:(?:と|、|・|も|や)?[月火水木金土日]曜日?)*)(?:が|は|も|の)*(?:お?店|うち)?(?:が|は|も)?${DAY_OFF}`,
  '(?<![\\d今明本平連祝定])(?<days>[月火水木金土日]{2,3})(?:が|は)?お?休み(?!時間|中)',
  '(?<![\\d今明本平連祝定])(?<days>[月火水木金土日]{1,3})(?:が|は)?定休',
  `定休(?:日(?:が|は|って|、)*|(?:が|は|って|、)+)(?:毎週)?の?(?<days>${DAYS})`,
].map((days) => sieved(new RegExp(`${days}(?!日?(?:じゃ|では?な|です?か|なの?か|かな|[?]))`, 'u')));

/** Monday is 1, as luxon counts. */
function closedIn(plain: string): readonly number[] {
  for (const pattern of CLOSED) {
    const days = pattern.exec(plain)?.groups?.['days'];
    if (days !== undefined) return weekdaysIn(days);
  }
  return [];
}

const WEEKDAYS = '月火水木金土日';

/** 火曜日 names Tuesday, and not Sunday. */
function weekdaysIn(days: string): readonly number[] {
  const named = days.replace(/曜日?/gu, '');
  return Array.from(WEEKDAYS, (day, i) => (named.includes(day) ? [i + 1] : [])).flat();
}
