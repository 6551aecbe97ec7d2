/** A name without what all of them begin, and end, with; '' where that tells no place. */
export function ownPart(name: string, names: readonly string[]): string {
  if (names.length < 2) return '';
  let from = 0;
  while (from < name.length && names.every((one) => one[from] === name[from])) from += 1;
  let to = name.length;
  const isEnd = (length: number) => names.every((one) => one.at(-length) === name.at(-length));
  while (to > from && isEnd(name.length - to + 1)) to -= 1;
  const part = name.slice(from, to);
  return part !== name && /^\p{Script=Han}/u.test(part) ? part : '';
}

/** 本店 of 本店レジ, where no other one is called so: the word that its name begins with; '' where that is all of it, or too short to tell. */
export function firstWord(name: string, names: readonly string[]): string {
  const word = /^\p{Script=Han}{2,}/u.exec(name)?.[0] ?? '';
  const isOwn = word !== name && names.every((one) => one === name || !one.includes(word));
  return isOwn && names.filter((one) => one === name).length === 1 ? word : '';
}
