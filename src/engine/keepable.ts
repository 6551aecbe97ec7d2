/**
 * Whether a text comes back from every store as it went in: PostgreSQL refuses the character 0, and half of a
 * surrogate pair becomes another letter in UTF-8. An id that changes is never found again.
 */
export function isKeepable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** The same of every text in a value, names of its parts too. Without recursion: what comes from outside may be deep. */
export function isAllKeepable(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === 'string') {
      if (!isKeepable(one)) return false;
    } else if (typeof one === 'object' && one !== null && !ArrayBuffer.isView(one)) {
      for (const [name, part] of Object.entries(one)) left.push(name, part);
    }
  }
  return true;
}

/** A text without what could not be kept. */
export function toKeepable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
