import type { Notice } from '../core/notice.ts';
import { factValues } from '../core/words.ts';
import { NAMES } from './known-names.ts';
import type { LoadedLocale } from './locale.ts';
import { nearestOf } from './nearest.ts';
import { sampleValues } from './sample-values.ts';
import { UNSAID } from './unsaid.ts';

/**
 * What would fail in the middle of a talk: texts that name a value which nothing gives them, or cannot be said with those
 * they are given. Each is said once to find out, unless the build has done so.
 */
export function unsayable(locale: LoadedLocale, notice: Notice): readonly string[] {
  const { texts, file } = locale;
  if (file.isChecked) return [];
  const samples = Object.values(sampleValues(notice));
  const shared = [...Object.keys(factValues(notice)), ...Object.keys(UNSAID)];
  return [...texts].flatMap(([key, { path, names }]) => {
    const given = new Set([...shared, ...ownOf(key)]);
    const wrong = [...names].filter((name) => !given.has(name));
    const troubles =
      wrong.length > 0
        ? wrong.map((name) => `no value "${name}" here; ${nearestOf(name, [...given])} is near`)
        : samples.flatMap((values) => troubleOf(() => locale.say(key, values, 'open')));
    return [...new Set(troubles)].map((trouble) => `${file.placeOf(path)} ${key}: ${trouble}`);
  });
}

/** What a turn gives to a message besides the facts. */
function ownOf(key: string): readonly string[] {
  return NAMES.find(([prefix]) => key.startsWith(prefix))?.[1] ?? [];
}

function troubleOf(say: () => string): readonly string[] {
  try {
    return / GMT[+-]\d{4}/.test(say()) ? ['a moment needs its form, such as {at, date, day}'] : [];
  } catch (cause) {
    return [`cannot be said: ${cause instanceof Error ? cause.message : String(cause)}`];
  }
}
