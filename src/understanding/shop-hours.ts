import type { ShopHour, ShopTold, TimeAsked } from '../core/time-reading.ts';
import { readClock } from './time-of-day.ts';
import { type Sieved, sieved } from './sieve.ts';
import { inOneTongue } from './time-tongues.ts';

const HOUR =
  '(?:朝|夜|夕方|晩|深夜|夜中|翌朝|午前|午後|お?昼)?の?\\d{1,2}(?:時(?!間|点|代)(?:半|\\d{1,2}分(?!前|後))?|:\\d\\d)';
const ABOUT = '(?:ごろ|頃|ころ|くらい|ぐらい|ちょうど|きっかり)?';
const OPENS =
  '(?:開け|あけ[るてと]|開[くき店]|オープン|おーぷん|営業|ランチ|らんち|モーニング|始業|診察|診療|レッスン|出庫(?!前)|出車(?!前)|出発(?!前))';
const CLOSES = '(?:閉め|しめ[るてま]|閉店|閉まる|クローズ|くろーず|終業|店じまい)';
const ENDS =
  '(?:から(?!更新|アップ|始め|やっていい|やっても)|まで(?:だ|です|な|や)|です|だ|なん|や|な?の(?:で|に|です)|の(?=\\d)|に(?=間に?合|まに[合あ])|[、。?]|$)';
const DAYS = '(?:毎日|いつも|平日|今日|明日|明後日|あした|\\d{1,2}日)*(?:が|は|も|の)?';

function ofHour(source: string): Sieved {
  return sieved(new RegExp(source, 'u'));
}

function hourFirst(word: string): Sieved {
  return ofHour(
    `(?<hour>${HOUR})${ABOUT}(?:には?|から|で|の)?(?:は|も)?(?:お?店|うち)?(?:を|が|は|も)?${word}(?!前|準備)`,
  );
}

function hourLast(words: string): Sieved {
  return ofHour(
    `(?:${words})(?:時間|時刻)?(?:が|は|も|を|って)?${DAYS}(?<hour>${HOUR})${ABOUT}${ENDS}`,
  );
}

/** 10時に予約のお客様が来る, 10時から予約です: until then the terminal has to be ready. */
const GUESTS =
  '(?:に(?:は|も)?(?:もう|最初の|次の)?(?:予約の)?(?:(?:お?客|患者)(?:さん|様|さま)?|予約)(?:の(?:(?:お?客|患者)(?:さん|様|さま)?|ご?予約|方|人))?(?:が|も|は)?(?:来|く(?=る)|入って|入り|いらっしゃ|ある|あり)|の(?:ご?予約|(?:お?客|患者)(?:さん|様|さま)?|診察|施術|レッスン)(?:の(?:人|方|(?:お?客|患者)(?:さん|様|さま)?))?(?:に|まで)(?:に)?(?:は|も)?(?:間に?合|まに[合あ]|終わ|済)|から(?:は|もう)?(?:予約|(?:お?客|患者)(?:さん|様|さま)?|診察|診療|レッスン|ランチ)(?!を?(?:し|取|受|して)))';

/** 7時開店, 8時半に開ける, 11時からランチ; ランチが11時から, 開店は7時; うちは6時から. */
const OWN_OPENS: readonly Sieved[] = [
  hourFirst(OPENS),
  ofHour(
    `(?<hour>${HOUR})から${HOUR}まで(?:の)?(?:営業|やって(?:い)?(?:る|ます)|開け|開い|あけ|あい)`,
  ),
  hourLast(
    'チェックイン|ちぇっくいん|ランチ|らんち|モーニング|診察|診療|レッスン|開店|オープン|おーぷん|営業|始業|頒布|受付|授業|施術|出庫|出車|出発|(?<!閉)お?店',
  ),
  ofHour(
    `うち(?:は|って|の店は?)?(?:いつも|毎日)?(?<hour>${HOUR})${ABOUT}から(?:や(?!っ)|だ|です|なん|な?の|[、。?]|$)`,
  ),
  ofHour(`(?:^|[。?!])(?:うち)?(?<hour>${HOUR})から(?:なん|な)(?:です|だ|の)?(?:けど|ので|が)`),
  sieved(
    /(?<hour>(?:새벽|아침|오전|낮|점심|오후|저녁|밤)?\d{1,2}시(?:반)?)(?:(?:에|부터)(?:가게를?|문을?|매장을?)?(?:열|여[는니]|오픈|영업)|(?:오픈|개점))/u,
  ),
  sieved(/(?<hour>(?:早上|上午|下午|晚上)?\d{1,2}点(?:半)?)(?:才)?(?:开门|开店|营业|开始营业)/u),
  sieved(
    /(?<!you|they|update|support|center|hotline|which)(?:opens?|opening(?:time|hours?)?)(?:is|are|at|from|around)+(?<hour>\d{1,2}(?::\d\d)?(?:am|pm)?)(?!\d|%|min|day|of)/u,
  ),
];

const GUESTS_COME: readonly Sieved[] = [
  ofHour(`(?<hour>${HOUR})${ABOUT}${GUESTS}`),
  ofHour(
    `(?:(?:お?客|患者)(?:さん|様|さま)?|予約)(?:が|は|も)?(?<hour>${HOUR})${ABOUT}(?:には?|から)?(?:来|く(?=る)|入って|入り|いらっしゃ|ある|あり|詰ま|埋ま|いっぱい)`,
  ),
  sieved(
    /(?:customers?|guests?|clients?|people|reservations?|bookings?|appointments?)(?:will|is|are|be|start|starts|begin|begins|to)*(?:come|comes|coming|came|arrive|arrives|arriving|in|here)?(?:at|from|around|by)(?<hour>\d{1,2}(?::\d\d)?(?:am|pm)?)(?!\d|%|min|day|of)/u,
  ),
];

const SHOP_OPENS: readonly Sieved[] = [...OWN_OPENS, ...GUESTS_COME];

/** うち深夜1時までなんだよね, 9時から22時まで営業: told, and no time that anything is to be done by. */
const OPEN_TILL: readonly Sieved[] = [
  ofHour(
    `(?:うち|当店|お?店|営業(?:時間)?)(?:は|が|も|って|の店は)?(?:いつも|毎日|平日)?(?:${HOUR}から)?(?<hour>${HOUR})まで(?:なん|だ|です|や|営業|開|あ[いけ])`,
  ),
  ofHour(
    `(?<hour>${HOUR})まで(?:は|の)?(?:営業|やって(?:い)?(?:る|ます|て)|開け|開い|あけ|あい|お?店)`,
  ),
];

/** 閉店の2時; 店が1時に終わる. */
const SHOP_CLOSES: readonly Sieved[] = [
  hourFirst(CLOSES),
  hourLast('閉店|クローズ|くろーず|終業|(?:(?:閉|し)め|閉ま)る(?:の|ん)'),
  ofHour(`閉店の(?<hour>${HOUR})`),
  ofHour(
    `(?:お?店|営業|仕事|バー|居酒屋|スナック)(?:は|が|も)?(?:いつも|毎日)?(?<hour>${HOUR})${ABOUT}(?:に|で)(?:は)?(?:終わ(?!ら)|おわ(?!ら)|上が|あが)`,
  ),
  sieved(
    /(?<hour>(?:새벽|밤|저녁|오후)?\d{1,2}시(?:반)?)(?:에|쯤|쯤에)?(?:가게를?|문을?|매장을?)?(?:닫|마감(?!전|까지))/u,
  ),
  sieved(
    /(?<hour>(?:凌晨|半夜|夜里|晚上|下午)?\d{1,2}点(?:半)?)(?:才|左右)?(?:关门|打烊|关店)(?!前|以前|之前)/u,
  ),
  sieved(
    /(?<!you)(?:close|closes|closing)(?:is)?(?:at|around)(?<hour>\d{1,2}(?::\d\d)?(?:am|pm)?)/u,
  ),
];

/** When the shop opens, or its first guests come, by an hour of the clock; expects figures without spaces. */
export function opensIn(plain: string): TimeAsked['shopOpens'] {
  return hourBy(SHOP_OPENS, plain);
}

/** The hours that are the shop's own, whoever comes. */
export function ownHoursIn(plain: string): Pick<ShopTold, ShopHour> {
  return {
    opens: hourBy(OWN_OPENS, plain),
    closes: tillMorning(hourBy([...SHOP_CLOSES, ...OPEN_TILL], plain), plain),
  };
}

/** うち5時まで営業のバー is open till the morning. */
function tillMorning(closes: TimeAsked['shopOpens'], plain: string): TimeAsked['shopOpens'] {
  const isMorning = closes !== null && closes.hour <= LATEST_OF_NIGHT && NIGHT_TRADE.test(plain);
  return isMorning ? { ...closes, isCertain: true } : closes;
}

const LATEST_OF_NIGHT = 7;
const NIGHT_TRADE = sieved(
  /バー(?!コード|ガー|ジョン)|スナック|居酒屋|クラブ|ラウンジ|キャバ|ホスト|深夜|夜中|夜通し|オールナイト|朝まで|明け方|朝方|ナイト/u,
);

function hourBy(patterns: readonly Sieved[], plain: string): TimeAsked['shopOpens'] {
  for (const pattern of patterns) {
    const hour = pattern.exec(plain)?.groups?.['hour'];
    const clock =
      hour === undefined ? null : clockOf(inOneTongue(BARE.test(hour) ? `${hour}時` : hour));
    if (clock !== null && clock !== 'impossible' && 'hour' in clock) return clock;
  }
  return null;
}

/** We open at 7. */
const BARE = /^\d{1,2}$/u;

/** 25時まで営業 is of the night after. */
function clockOf(hour: string): ReturnType<typeof readClock> {
  const late = /^2[5-9](?=時)/u.exec(hour)?.[0];
  if (late === undefined) return readClock(hour, false);
  return { hour: Number(late), minute: hour.includes('半') ? 30 : 0, isCertain: true };
}

export interface HourOfShop {
  readonly of: ShopHour;
  /** As it was written. */
  readonly hour: string;
  /** The words without the shop's hour. */
  readonly rest: string;
}

/** The hour at which the shop opens or closes, and what the words are without it: 開店10時だから9時半に知らせて is of 9時半. */
export function shopHourIn(words: string): HourOfShop | null {
  for (const [of, patterns] of [
    ['opens', SHOP_OPENS],
    ['closes', SHOP_CLOSES],
  ] as const) {
    for (const pattern of patterns) {
      const found = pattern.exec(words);
      const hour = found?.groups?.['hour'];
      if (!found || hour === undefined) continue;
      const rest = words.slice(0, found.index) + words.slice(found.index + found[0].length);
      return { of, hour, rest };
    }
  }
  return null;
}

/** チェックインは15時からだから昼にやります: whether the rest is of a part of the day. */
export function namesPart({ rest }: HourOfShop): boolean {
  return IN_PART.test(rest);
}

const IN_PART = sieved(
  /^(?:今日|明日|あした|明後日|毎日|平日)?(?:は|も)?(?:なん|だ|です|な)*(?:から|ので|んで|し|が|けど|けれど)、?(?:お?昼|朝|夕方|夜|午前|午後)(?:の?うち|過ぎ|すぎ|間)?(?:に|で|から|や(?:る|り))/u,
);
