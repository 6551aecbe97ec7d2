/** The drill counts in minutes from here: before the update opens. */
export const BEGINS = '2025-08-19T07:40:00+09:00';
export const OPENS_AT = 20;
/** By then every merchant who came has an end. */
export const LASTS = 420;

export function minuteToIso(minute: number): string {
  return new Date(Date.parse(BEGINS) + minute * 60_000).toISOString();
}
