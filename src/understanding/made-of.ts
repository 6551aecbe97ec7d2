/** Words of which a whole message may be made. */
export interface Words {
  readonly words: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** Where no spaces part the words: whether a text can be cut into such, and nothing else. */
export function isMadeOf(plain: string, list: Words): boolean {
  const text = plain.replaceAll(MARKS, '');
  if (text.length > LONGEST) return false;
  const isReached = new Uint8Array(text.length + 1);
  isReached[0] = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (isReached[at] === 0) continue;
    for (const end of endsAt(text, at, list)) isReached[end] = 1;
  }
  return isReached[text.length] === 1;
}

/** Where spaces part them: whether each is one of them. */
export function isEachOf(plain: string, isKnown: (word: string) => boolean): boolean {
  return (plain.match(/[\p{L}\p{N}']+/gu) ?? []).every(isKnown);
}

const MARKS = /[^\p{L}\p{N}+ー-]+/gu;
/** Nobody who writes more than this only looks, thanks or waits. */
const LONGEST = 100;
const LONGEST_WORD = 14;

/** Where the words end that begin here. */
function endsAt(text: string, at: number, { words, patterns }: Words): readonly number[] {
  const ends: number[] = [];
  const most = Math.min(LONGEST_WORD, text.length - at);
  for (let length = 1; length <= most; length += 1) {
    if (words.has(text.slice(at, at + length))) ends.push(at + length);
  }
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) ends.push(pattern.lastIndex);
  }
  return ends;
}
