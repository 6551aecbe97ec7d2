/** Work on words of the content, done once for each: there are only so many. Not for what a merchant writes. */
export function oncePerWord(work: (word: string) => string): (word: string) => string {
  const done = new Map<string, string>();
  return (word) => {
    const known = done.get(word);
    if (known !== undefined) return known;
    const result = work(word);
    done.set(word, result);
    return result;
  };
}
