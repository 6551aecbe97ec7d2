import { inBoth } from '../language.ts';
import type { Language } from '../language.ts';

/** Everything a merchant or staff reads is the time in Japan, whatever the machine's zone is. */
const zone = { timeZone: 'Asia/Tokyo' } as const;
const clockTime = new Intl.DateTimeFormat('ja-JP', { ...zone, hour: 'numeric', minute: '2-digit' });
const second = new Intl.DateTimeFormat('ja-JP', { ...zone, second: 'numeric' });
const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat('ja-JP', {
    ...zone,
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    ...zone,
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }),
};
const dayKey = new Intl.DateTimeFormat('sv-SE', { ...zone });
const field = new Intl.DateTimeFormat('sv-SE', {
  ...zone,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** 8:05 */
export function timeOf(at: string): string {
  return clockTime.format(new Date(at));
}

/** 8:05:09 */
export function timeWithSeconds(at: string): string {
  return `${timeOf(at)}:${second.format(new Date(at)).replace('秒', '').padStart(2, '0')}`;
}

/** 8/19(火) or Tue 19 Aug */
export function dayOf(at: string, language: Language = 'ja'): string {
  return days[language].format(new Date(at)).replace(',', '');
}

/** 2025-08-19: two moments with the same key are on the same day in Japan. */
export function dayKeyOf(at: string): string {
  return dayKey.format(new Date(at));
}

/** 8/19(火) 8:05 */
export function momentOf(at: string, language: Language = 'ja'): string {
  return `${dayOf(at, language)} ${timeOf(at)}`;
}

/** The value of a datetime-local field: 2025-08-19T08:05 */
export function fieldOf(at: string): string {
  return field.format(new Date(at)).replace(' ', 'T');
}

/** What somebody typed into a datetime-local field means a time in Japan. null: not filled in. */
export function fromField(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) ? `${value}:00+09:00` : null;
}

/** 8:19〜9:19, with the days where they differ. */
export function spanOf(from: string, to: string, language: Language = 'ja'): string {
  const isOneDay = dayKey.format(new Date(from)) === dayKey.format(new Date(to));
  const one = isOneDay ? timeOf : (at: string) => momentOf(at, language);
  return `${one(from)}${language === 'ja' ? '〜' : '–'}${one(to)}`;
}

/** How long somebody has waited: 1分未満, 5分, 1時間20分, 2日3時間. */
export function waited(since: string, now: string, language: Language = 'ja'): string {
  return lengthOf(minutesFrom(since, now), language);
}

/** When something was: たった今, 5分前. */
export function agoOf(at: string, now: string, language: Language = 'ja'): string {
  const minutes = minutesFrom(at, now);
  return minutes < 1 ? lengths[language].now : lengths[language].ago(lengthOf(minutes, language));
}

function minutesFrom(since: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
}

/** So many whole minutes, as they are said: 1時間20分. */
export function lengthOf(minutes: number, language: Language): string {
  const words = lengths[language];
  if (minutes < 1) return words.least;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return words.inOrder([hours, words.hours], [minutes % 60, words.minutes]);
  return words.inOrder([Math.floor(hours / 24), words.days], [hours % 24, words.hours]);
}

type Part = readonly [count: number, unit: string];
const joined = (between: string, beside: string, parts: readonly Part[]): string =>
  parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${beside}${unit}`])).join(between);

const lengths = inBoth({
  ja: {
    now: 'たった今',
    ago: (length: string) => `${length}前`,
    least: '1分未満',
    days: '日',
    hours: '時間',
    minutes: '分',
    inOrder: (...parts: readonly Part[]) => joined('', '', parts),
  },
  en: {
    now: 'just now',
    ago: (length) => `${length} ago`,
    least: 'under 1 min',
    days: 'd',
    hours: 'h',
    minutes: 'min',
    inOrder: (...parts) => joined(' ', ' ', parts),
  },
});
