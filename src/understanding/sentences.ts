import type { Sentence } from '../core/reading.ts';
import { stepHintsIn } from './hints.ts';
import { normalise } from './normalise.ts';
import { readBattery } from './numbers.ts';
import { sieved } from './sieve.ts';
import { asksPlainly } from './signs.ts';
import { readPointing } from './terminal-words.ts';

/** The sentences of a message, cut also where one part of it ends and another begins, each with what it tells by itself; none where there is only one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const cut = CUT.split(text).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  if (cut.length < 2) return [];
  // 奥は82%、レジ横が18: once it is of the charge, a bare number is one, too.
  const bareNumber = readBattery(text, { bareNumber: false }) !== null || CHARGE.test(text);
  return cut.map((sentence) => {
    const asks = isAsking(sentence);
    return {
      text: sentence,
      battery: bareNumber ? readBattery(sentence, { bareNumber }) : null,
      pointing: readPointing(normalise(sentence)),
      asks,
      hints: asks ? [] : stepHintsIn(sentence),
    };
  });
}

function isAsking(sentence: string): boolean {
  return (asksPlainly(sentence) && !INSISTS.test(sentence)) || AGREES.test(sentence);
}

const CHARGE = sieved(/充電|電池|バッテリー|残量/u);
const CUT = sieved(
  /(?<=[。!！?？…、,，])|\n+|(?<=[がどしで])(?<=(?:です|ます|した|てる|ない|ある|だ)(?:が|けど|けれど|し|ので))|(?<=[間だにはでま])(?<=(?:[てで]い?る|その|更新中の?)(?:間|あいだ)(?:[には]|には)?)(?![には、])|(?<=[a-z]\.)\s|\s(?:and|but)\s/iu,
);
/** 今朝入れたばっかりですよ?, 15%なんですね: told. */
const INSISTS = sieved(
  /(?:です|ます|った|だ|した)(?:よ|って|ってば|し)[?？]|なんです(?:ね|よ|が|けど|って)/u,
);
/** その間の会計は奥でいいですよね。 */
const AGREES = sieved(/(?:です|ます|った|いい|る)よね[。!！]*$/u);
