// The wordings that one message is read in: itself, masked, and its clauses.
const KEPT = 64;

/** The same work, done once for each text of a message, or each moment of a talk: several rules ask for it. Expects work that only depends on that text. */
export function remembered<Result extends string | boolean | object>(
  work: (text: string) => Result,
): (text: string) => Result {
  const done = new Map<string, Result>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    if (done.size >= KEPT) done.clear();
    const result = work(text);
    done.set(text, result);
    return result;
  };
}
