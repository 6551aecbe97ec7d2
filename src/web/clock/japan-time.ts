/** Everything a merchant or staff reads is the time in Japan, whatever the machine's zone is. */
const zone = { timeZone: 'Asia/Tokyo' } as const;
const clockTime = new Intl.DateTimeFormat('ja-JP', { ...zone, hour: 'numeric', minute: '2-digit' });
const second = new Intl.DateTimeFormat('ja-JP', { ...zone, second: 'numeric' });
const day = new Intl.DateTimeFormat('ja-JP', {
  ...zone,
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
});
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

/** 8/19(火) */
export function dayOf(at: string): string {
  return day.format(new Date(at));
}

/** 2025-08-19: two moments with the same key are on the same day in Japan. */
export function dayKeyOf(at: string): string {
  return dayKey.format(new Date(at));
}

/** 8/19(火) 8:05 */
export function momentOf(at: string): string {
  return `${dayOf(at)} ${timeOf(at)}`;
}

/** The value of a datetime-local field: 2025-08-19T08:05 */
export function fieldOf(at: string): string {
  return field.format(new Date(at)).replace(' ', 'T');
}

/** What somebody typed into a datetime-local field means a time in Japan. null: not filled in. */
export function fromField(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) ? `${value}:00+09:00` : null;
}

/** How long somebody has waited: たった今, 5分, 1時間20分, 2日3時間. */
export function waited(since: string, now: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
  if (minutes < 1) return 'たった今';
  if (minutes < 60) return `${minutes}分`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours}時間` : `${hours}時間${minutes % 60}分`;
  return hours % 24 === 0 ? `${hours / 24}日` : `${Math.floor(hours / 24)}日${hours % 24}時間`;
}
