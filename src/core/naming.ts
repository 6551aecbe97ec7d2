import { saysOwn } from './own-part.ts';
import type { Pointing } from './reading.ts';
import type { Terminal } from './terminal.ts';
import { theOnly } from './the-only.ts';

/** Which of the shop's terminals a message names. */
export type Named =
  | { readonly kind: 'none' }
  /** It speaks of one more than there is. */
  | { readonly kind: 'onlyOne'; readonly terminal: Terminal }
  | { readonly kind: 'these'; readonly terminals: readonly Terminal[] }
  /** One is meant, and it cannot be told which. */
  | { readonly kind: 'unclear' };

export interface Nameable {
  readonly terminals: readonly Terminal[];
  /** The terminal the talk is about, or was about last. */
  readonly inHand: string | null;
  /** Those of the list that was shown last, in its order. */
  readonly listed: readonly string[];
}

const NONE: Named = { kind: 'none' };

/** By its name in the words (レジ2, or 入口 for 入口レジ), else as the words point at it (もう1台, 2台目). */
export function terminalsNamed(text: string, pointing: Pointing | null, among: Nameable): Named {
  const { terminals } = among;
  const byName = namedIn(text, terminals);
  if (byName.length > 0) return { kind: 'these', terminals: byName };
  const byEnd = pointing === null ? byOwnPart(text, terminals) : [];
  if (byEnd.length > 0) return { kind: 'these', terminals: byEnd };
  if (terminals.length === 0) return NONE;
  if (pointing === null) return byBarePart(text, terminals);
  switch (pointing.kind) {
    case 'all':
      return { kind: 'these', terminals };
    case 'other':
      return theOther(among);
    case 'that':
      return theOneInHand(among);
    case 'number':
      return byNumber(pointing.number, among);
    case 'named':
    case 'perhaps':
      return (
        byPart(text, terminals) ??
        (pointing.kind === 'named' && terminals.length > 1 ? { kind: 'unclear' } : NONE)
      );
  }
}

function theOther({ terminals, inHand }: Nameable): Named {
  const only = theOnly(terminals);
  if (only !== null) return { kind: 'onlyOne', terminal: only };
  const others = terminals.filter(({ id }) => id !== inHand);
  const isKnown = others.length < terminals.length;
  return isKnown ? { kind: 'these', terminals: others } : { kind: 'unclear' };
}

/** Where it is not known which one was spoken of, it may be of anything. */
function theOneInHand({ terminals, inHand }: Nameable): Named {
  const found = terminals.filter(({ id }) => id === inHand);
  return found.length > 0 && terminals.length > 1 ? { kind: 'these', terminals: found } : NONE;
}

/** The number in its name; else its place in the list just shown, or the second of two. */
function byNumber(number: number, among: Nameable): Named {
  const { terminals, listed, inHand } = among;
  if (terminals.length === 1) return number === 1 ? { kind: 'these', terminals } : theOther(among);
  const numbered = terminals.filter((one) => /\d/.test(folded(nameIn(one))));
  const [first, second] = numbered.filter((one) =>
    (folded(nameIn(one)).match(/\d+/g) ?? []).some((digits) => Number(digits) === number),
  );
  if (first) return second ? { kind: 'unclear' } : { kind: 'these', terminals: [first] };
  if (numbered.length > 0) return theUnnumbered(number, terminals, numbered);
  const inList = terminals.find(({ id }) => id === listed[number - 1]);
  if (inList) return { kind: 'these', terminals: [inList] };
  const isOfTwo = number === 2 && terminals.length === 2 && inHand !== null;
  return isOfTwo ? theOther(among) : { kind: 'unclear' };
}

/** 3台目 of カウンター1, カウンター2 and 相談室 is the last one. */
function theUnnumbered(
  number: number,
  terminals: readonly Terminal[],
  numbered: readonly Terminal[],
): Named {
  const only = theOnly(terminals.filter((one) => !numbered.includes(one)));
  return only !== null && number === terminals.length
    ? { kind: 'these', terminals: [only] }
    : { kind: 'unclear' };
}

/** 入口のやつ is 入口レジ: what stands before の方 or のやつ is part of one name, or holds it. */
function byPart(text: string, terminals: readonly Terminal[]): Named | null {
  const [, said = ''] = POINTED_AT.exec(folded(text)) ?? MEANT.exec(folded(text)) ?? [];
  const likely = terminals.map((one) => ({ one, length: shared(said, folded(nameIn(one))) }));
  const most = Math.max(...likely.map(({ length }) => length));
  const nearest = likely.filter(({ length }) => length === most && length > 0);
  return nearest.length > 0 ? { kind: 'these', terminals: nearest.map(({ one }) => one) } : null;
}

/** 入口 alone is 入口レジ, where that is all that was written. */
function byBarePart(text: string, terminals: readonly Terminal[]): Named {
  const said = folded(text).replace(/(?:です|だよ|だ|で|は)?[。!?]*$/u, '');
  if (!isPart(said)) return NONE;
  const likely = terminals.filter((one) => folded(nameIn(one)).includes(said));
  return likely.length > 0 ? { kind: 'these', terminals: likely } : NONE;
}

/** 左終わったよ of レジ左 and レジ右: what one of them has for itself, at the beginning. */
function byOwnPart(text: string, terminals: readonly Terminal[]): readonly Terminal[] {
  // 一から is from the beginning.
  const said = folded(text.replaceAll('一から', '初から')).replace(LEADS, '');
  const names = terminals.map((one) => folded(nameIn(one)));
  return terminals.filter((_, at) => saysOwn(said, names[at] ?? '', names));
}

const LEADS =
  /^(?:じゃあ?|では|次(?:は|に)?|つぎ(?:は|に)?|なら|それなら|ほな|まず|とりあえず|先に|うちの|やっぱり?|、)+/u;

const POINTED_AT = /([^、。!?はのが]{1,12})(?:の(?:方|ほう|やつ|端末|れじ|機械)|側)/u;
/** 入口のは, 入口で使ってる方. */
const MEANT = /([^、。!?はのが]{1,12})(?:の(?=は|も|って|だけ)|(?:で|に)(?:使って|置いて|ある))/u;

/** The length of what both have: the name itself, or the longest end of what was said. */
function shared(said: string, name: string): number {
  if (said.includes(name)) return name.length;
  if (isPart(said) && name.includes(said)) return said.length;
  for (let from = 1; from < said.length - 1; from += 1) {
    if (name.includes(said.slice(from))) return said.length - from;
  }
  return 0;
}

/** 奥 tells a place by one character; one sound does not. */
function isPart(said: string): boolean {
  return said.length > 1 || /\p{Script=Han}/u.test(said);
}

/** Longer names first: レジ12 is not レジ1. */
function namedIn(text: string, terminals: readonly Terminal[]): readonly Terminal[] {
  let rest = folded(text);
  const found = terminals
    .map((one) => ({ one, name: folded(nameIn(one)) }))
    .toSorted((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      const at = placeOf(name, rest);
      if (at < 0) return false;
      rest = `${rest.slice(0, at)}、${rest.slice(at + name.length)}`;
      return true;
    });
  return terminals.filter(({ id }) => found.some(({ one }) => one.id === id));
}

/** Where a name stands as a word of its own; below 0: nowhere. */
function placeOf(name: string, text: string): number {
  if (name === '') return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (standsAlone(name, text.slice(0, at), text.slice(at + name.length))) return at;
  }
  return -1;
}

/** レジ1 does not stand in レジ12, nor 奥 in 奥様. */
function standsAlone(name: string, before: string, after: string): boolean {
  const isOfAnother = /^[0-9円%分時]/u.test(after) && !tellsCharge(name, after);
  // フロントの人が言ってた
  if (/^の(?:人|者|子(?!機)|すたっふ)(?:が|に|から|は|も)/u.test(after)) return false;
  if (isOfAnother || (/^[0-9a-z]/u.test(name) && /[0-9a-z]$/u.test(before))) return false;
  if (/[a-z]$/u.test(name)) return !/^[a-z]/u.test(after);
  const isTelling = name.length > 2 || /.\d$/u.test(name);
  return isTelling || (ENDS_WORD.test(after) && !/\p{Script=Han}$/u.test(before));
}

/** カウンター26%, ハンディ30パー. */
function tellsCharge(name: string, after: string): boolean {
  return !/\d$/u.test(name) && /^\d{1,3}(?:%|ぱ)/u.test(after);
}

const ENDS_WORD =
  /^(?:の|は|が|を|も|で(?!き)|に|と|って|だ|じゃ|なん|どう|側|まだ|おふらいん|接続|つなが|から(?=[でにやいお、。]|始|はじ|更新|$)|や(?:る|ります|ろう|りたい)|始|はじめ|更新|終わ|済|充電|、|。|$)/u;

/** Without a label, the end of the serial number is all that was ever shown. */
function nameIn({ label, serialEnd }: Terminal): string {
  return label ?? serialEnd;
}

const KANJI_DIGITS = '一二三四五六七八九';

/** レジ２, れじ二 and レジ 2 are one; 入り口 is 入口. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replaceAll(/[一二三四五六七八九]/gu, (kanji) => String(KANJI_DIGITS.indexOf(kanji) + 1))
    .replaceAll(/(?<=\p{Script=Han})[りきしちえけせめれげ](?=\p{Script=Han})/gu, '')
    .replaceAll(/[ー〜~\-・_/…]|(?<![a-z0-9])\s+|\s+(?![a-z0-9])/gu, '');
}
