/** The one of these names that is written with the fewest letters changed; there is at least one. */
export function nearestOf(word: string, names: readonly string[]): string {
  const [nearest = ''] = names.toSorted((a, b) => changes(word, a) - changes(word, b));
  return nearest;
}

/** How many letters are put in, left out or written otherwise (Levenshtein). */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of Array.from(from).entries()) {
    const next = [line + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const same = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(same, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
