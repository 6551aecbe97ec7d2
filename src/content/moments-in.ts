/** A text with each `{skipEnds, date, dayTime}` as a value of its own: it may be said as 今夜0:00. */
export function withMomentsNamed(text: string): string {
  return text.replaceAll(DAY_TIME, (_whole, name: string) => `{${nameOfMoment(name)}}`);
}

/** The values of a text that are said so, by their own names. */
export function momentsIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(DAY_TIME), ([, name = '']) => name));
}

/** The value that words a moment. */
export function nameOfMoment(name: string): string {
  return `${name}_worded`;
}

/** The notice's own. One that merchants name themselves, as for a reminder, is confirmed with its date. */
const DAY_TIME =
  /\{\s*(updateOpens|appUpdateOpens|skipEnds|latestStart)\s*,\s*date\s*,\s*dayTime\s*\}/g;
