/** Parts of what is kept that people read. */
const READ: ReadonlySet<string> = new Set(['text', 'altText', 'label', 'title', 'address']);

/** All words in a kept event or kept messages that somebody wrote or read, a line each. */
export function visible(json: string): string {
  const words: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (READ.has(key)) words.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, name);
    }
  };
  try {
    walk(JSON.parse(json), '');
  } catch {
    // What cannot be read has no words.
  }
  return words.join('\n');
}
