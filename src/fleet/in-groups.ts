/** A fleet's rate limit is one for all its customers: a shop with many terminals asks in small groups. */
const AT_ONCE = 5;

/** The same for each of them, a few at a time, in their order; no more of them once the answers of a group are enough. */
export async function inGroups<T, R>(
  all: readonly T[],
  ask: (one: T) => Promise<R>,
  isEnough: (group: readonly R[]) => boolean = () => false,
): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const group = await Promise.all(all.slice(from, from + AT_ONCE).map(ask));
    answers.push(...group);
    if (isEnough(group)) break;
  }
  return answers;
}
