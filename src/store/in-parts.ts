/** As many as fit into one statement on both engines. */
const AT_ONCE = 500;

/** The same in order, in parts that a statement can take. */
export function inParts<Item>(all: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
