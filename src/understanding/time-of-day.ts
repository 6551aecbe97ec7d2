import type { ClockReading, DayPart } from '../core/time-reading.ts';
import { sieved } from './sieve.ts';

const PART =
  '(?<part>午前中?|午後|早朝|未明|夜明け(?:前|方)?|明け方|朝方|朝1番|朝いち|朝(?![市礼食])|お?昼|正午|夕方?|深夜|真夜中|夜中|夜|晩)?';
const CLOCK = sieved(
  new RegExp(
    `${PART}の?(?:(?<!\\d)(?<hour>\\d{1,3})(?::(?<minutes>\\d{2})(?!\\d)|時(?!間|点|代)(?:(?<minute>\\d{1,2})分(?!後)(?<before>前)?|(?<half>半))?))`,
    'u',
  ),
);
const NO_HOUR = sieved(
  /夜明け|明け方|早朝|朝(?![市礼食])|午前|お?昼|正午|午後|夕方|夕(?!べ)|深夜|真夜中|(?<![一1]|ひと)夜|(?<![一1]|ひと)晩/u,
);
const BARE = new RegExp(
  `^(?:じゃあ?|では|やっぱり?)?${PART}の?(?<hour>\\d{1,2})(?:時?(?:ごろ|頃|ころ|くらい|ぐらい|位))?(?:で|に|です|だ|がいい|お願いします|ください)*[。!]?$`,
  'u',
);

/** The hour that is named, or the part of the day; a figure alone is an hour only where one is asked for. 25時 is impossible. */
export function readClock(words: string, isAsked: boolean): ClockReading | 'impossible' | null {
  const { groups } = CLOCK.exec(words) ?? (isAsked ? BARE.exec(words) : null) ?? {};
  if (groups === undefined) return partOnly(words);
  const minute = minuteOf(groups);
  if (Number(groups['hour']) > 24 || minute > 59) return 'impossible';
  const named = hourOf(groups, words);
  // 10時10分前 is ten to ten.
  return groups['before'] === undefined
    ? { ...named, minute }
    : { ...named, hour: named.hour - 1, minute: (60 - minute) % 60 };
}

/** 9時につける。夜は切って帰る, 朝は仕込みで無理、3時でも: no part of that hour. */
const OF_ELSE = sieved(
  /(?:夜|晩|夕方|昼|朝)は[^\d]*$|(?:午前中?|朝|お?昼|夕方|夜|晩)(?:は|が|も|だと)[^\d。!?]{0,14}(?:無理|むり|忙し|いそがし|だめ|ダメ|あかん|混[むみんっ]|手(?:が|を|も)?(?:離|放|はな|空[かけ]|あ[かけ]|いっぱい)|できな|できん|出来な|ばたば|バタバ|きつい|厳し|仕込み|立て込|ピーク|時間(?:が)?(?:ない|取れ|とれ)|起きれ|起きられ|寝て|行けな|行かれ|おらん|いな[いく]|都合|予約|お?客|営業(?:して|だ|し|中|なの|が?あ)|店(?:だ|や(?!っ)|なの|が?ある|(?:開|あ)けて)|仕事(?:だ|や(?!っ)|なの|が?あ|して))[^\d。!?]{0,24}(?=\d)/u,
);

type Groups = Readonly<Record<string, string | undefined>>;

function minuteOf({ minute, minutes, half }: Groups): number {
  return half === undefined ? Number(minute ?? minutes ?? 0) : 30;
}

function hourOf({ part, hour = '', minutes }: Groups, words: string) {
  const of = part ?? anyPart(OF_ELSE.replace(words, ''));
  if (of !== undefined) return { hour: hourIn(of, Number(hour)), isCertain: true };
  if (isOfClosing(Number(hour), words))
    return { hour: Number(hour) + NOON, isCertain: true, isByClosing: true } as const;
  // 07:30 is of the morning; 11:30 may be of the night.
  const isWrittenOut = minutes !== undefined && hour.startsWith('0');
  return { hour: Number(hour), isCertain: isWrittenOut || hour === '0' || Number(hour) > 11 };
}

/** 閉店後にやりたいから10時に, 寝る前の11時: an hour of the evening, unless the shop has told to close in the morning. */
function isOfClosing(hour: number, words: string): boolean {
  return hour >= FIRST_OF_EVENING && hour < NOON && AFTER_CLOSING.test(words);
}

const FIRST_OF_EVENING = 5;
const NOON = 12;
const AFTER_CLOSING = sieved(
  /(?:閉店(?:後|して(?:から)?|した(?:ら|あと|後))|営業(?:後|終了後|(?:が)?終わ(?:って|った(?:ら|あと|後)))|店(?:を)?閉め(?:て(?:から)?|た(?:ら|あと|後))|寝る(?:前|まえ)|仕事(?:終わり|のあと|の後))(?!(?:に|から)?(?:は|だと|じゃ|では)[^\d]{0,8}(?:無理|だめ|ダメ|きつ|厳し|な[いく]))/u,
);

function partOnly(words: string): ClockReading | null {
  const part = anyPart(words);
  if (part === undefined) return null;
  return part === '正午' ? { hour: 12, minute: 0, isCertain: true } : { part: partOf(part) };
}

function anyPart(words: string): string | undefined {
  return NO_HOUR.exec(words)?.[0];
}

/** 夜の1時 is of the night after: hour 25 of that day. */
function hourIn(part: string, hour: number): number {
  if (hour > 12) return hour;
  switch (partOf(part)) {
    case 'morning':
      return /午前|未明/.test(part) && hour === 12 ? 0 : hour;
    case 'noon':
    case 'afternoon':
      return hour < (part === '午後' ? 12 : 6) ? hour + 12 : hour;
    case 'evening':
      return hour < 12 ? hour + 12 : hour;
    case 'night':
      return hour < 4 || hour === 12 ? (hour % 12) + 24 : hour + 12;
  }
}

function partOf(part: string): DayPart {
  if (/昼|正午/.test(part)) return 'noon';
  if (/朝|午前|未明|明け/.test(part)) return 'morning';
  if (part === '午後') return 'afternoon';
  return part.startsWith('夕') ? 'evening' : 'night';
}
