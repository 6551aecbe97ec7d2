/** A fleet's rate limit is one for all its customers: a shop with many terminals asks in small groups. */
const AT_ONCE = 5;

/** The same for each of them, a few at a time, in their order. */
export async function inGroups<T, R>(
  all: readonly T[],
  ask: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    answers.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(ask))));
  }
  return answers;
}
