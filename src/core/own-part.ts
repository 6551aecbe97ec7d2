/** 左終わったよ, 2番の充電は?: it begins with what this one of the names has for itself. */
export function saysOwn(said: string, name: string, names: readonly string[]): boolean {
  const isOwn = [ownPart, firstWord, ownLetter].some((of) =>
    isFollowed(said, of(name, names), GOES_ON),
  );
  if (isOwn || isFollowed(said, ownNumber(name, names), OF_CHARGE, OF_IT)) return true;
  return isFollowed(said, ownDigits(name, names), OF_DIGITS);
}

/** It begins with that part, and goes on in one of those ways. */
function isFollowed(said: string, part: string, ...ways: readonly RegExp[]): boolean {
  if (part === '' || !said.startsWith(part)) return false;
  const rest = said.slice(part.length);
  return ways.some((way) => way.test(rest));
}

/** じゃあ1からやる, 2やる, 2は充電してる of レジ1 and レジ2; 2 alone and 1 終わりました may be a choice of a list, and 一からやり直す is from the beginning. */
const OF_DIGITS =
  /^(?:(?:から)?(?:先に|今から|いまから)?や(?:る|ります|ろう|りたい|ってく)(?:わ|ね|よ|ぞ|で)?(?:[、。!]|$)|から(?:更新|始め|はじめ)(?:する|します|る|ます)(?:わ|ね|よ)?(?:[、。!]|$)|(?:は|も)(?:今|いま|もう|まだ|先に)?(?:更新|始ま|始め|はじめ|や(?:る|り|ろ|って)|終わ|おわ|済ん|完了|入れ直|充電|使|つかえ|まだ|後|あと|どう)|は[?。]?$)/u;

/** 2 of レジ2, where the others are the same word with another number; '' elsewhere. */
function ownDigits(name: string, names: readonly string[]): string {
  const [, word, digits = ''] = NUMBERED.exec(name) ?? [];
  const isOne = names.every((one) => NUMBERED.exec(one)?.[1] === word);
  return isOne && names.length > 1 && isOnce(name, names) ? digits : '';
}

const NUMBERED = /^(\D+)(\d{1,2})$/u;

const GOES_ON =
  /^(?:は|が|も|を|って|だけ|、|終|済|完了|始め|はじめ|入れ直|つないだ|つなぎ|から|の(?:更新|充電|電池|方|ほう|やつ|端末)|や(?:る|り|ろ)|い(?:く|き)|更新|充電|おふらいん|どう|まだ|$)/u;

/** A name without what all of them begin, and end, with; '' where that tells no place. */
function ownPart(name: string, names: readonly string[]): string {
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
function firstWord(name: string, names: readonly string[]): string {
  const word = /^\p{Script=Han}{2,}/u.exec(name)?.[0] ?? '';
  const isOwn = word !== name && names.every((one) => one === name || !one.includes(word));
  return isOwn && isOnce(name, names) ? word : '';
}

function isOnce(name: string, names: readonly string[]): boolean {
  return names.filter((one) => one === name).length === 1;
}

/** A of レジA and レジB: the letter that it alone ends with; '' where there is none. */
function ownLetter(name: string, names: readonly string[]): string {
  const letter = /(?<=[^a-z])[a-z]$/u.exec(name)?.[0] ?? '';
  return names.filter((one) => one.endsWith(letter)).length === 1 ? letter : '';
}

/** 2番 of 2番レジ, where no other name begins so; '' where there is none. */
function ownNumber(name: string, names: readonly string[]): string {
  const number = /^\d{1,2}番(?=.)/u.exec(name)?.[0] ?? '';
  return names.filter((one) => one.startsWith(number)).length === 1 ? number : '';
}

/** 2番の充電は?, 2番は使えますか, 2番やります, of 1番レジ and 2番レジ; 2番のお客さん may sit at a table, and 2番の会計 be a table's. */
const OF_CHARGE =
  /^(?:の|は|が|も|って|、){0,2}(?:今|いま)?(?:充電|じゅうでん|電池|でんち|ばってり|残量|何%)/u;
const OF_IT =
  /^(?:(?:は|も|が|って|を|だけ|から|の|、){0,2}(?:今から|いまから|先に|もう|まだ)?(?:更新|始め|はじめ|や(?:る|り|ろ|れば|って)|終わ|おわ|済ん|完了|入れ直|使|つかえ|触|さわ|まだ)|(?:だけ)?で(?:お?会計|決済|かど|くれか|受け|使|取)|(?:はまだ|はどう|だけ|も|は)[?。]?$)/u;
