/** Those of the names that hold, in their order. */
export function holding<Name>(all: readonly (readonly [Name, boolean])[]): readonly Name[] {
  return all.filter(([, isSo]) => isSo).map(([name]) => name);
}
