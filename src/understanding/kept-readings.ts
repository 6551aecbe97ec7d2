import type { Reader } from './read.ts';

/**
 * はい, 更新できますか, 会計中ではない: what many write alike is read once, as a reading depends on nothing but the text and what was spoken of before.
 * The last thousand short ones are kept, in memory alone, and none that a personal figure was taken out of.
 */
export function keepReadings(read: Reader): Reader {
  const kept = new Map<string, ReturnType<Reader>>();
  return (text, context) => {
    if (text.length > LONGEST) return read(text, context);
    const key = JSON.stringify([text, context.expects, context.lastTopics]);
    const reading = kept.get(key) ?? read(text, context);
    if (reading.masked !== text) return reading;
    // The one that was asked for last goes last.
    kept.delete(key);
    kept.set(key, reading);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}

/** In letters: longer ones are hardly written twice. */
const LONGEST = 60;
const MOST = 1000;
