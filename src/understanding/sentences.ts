import type { Sentence } from '../core/reading.ts';
import { stepHintsIn } from './hints.ts';
import { lazily } from '../core/lazily.ts';
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
  return cut.map((sentence) => sentenceOf(sentence, bareNumber));
}

/** What it tells is only read when a talk asks for it; most do not. */
function sentenceOf(text: string, bareNumber: boolean): Sentence {
  const asks = lazily(() => isAsking(text));
  const battery = lazily(() => (bareNumber ? readBattery(text, { bareNumber }) : null));
  const pointing = lazily(() => readPointing(normalise(text)));
  const hints = lazily(() => (asks() ? [] : stepHintsIn(text)));
  return {
    text,
    get battery() {
      return battery();
    },
    get pointing() {
      return pointing();
    },
    get asks() {
      return asks();
    },
    get hints() {
      return hints();
    },
  };
}

function isAsking(sentence: string): boolean {
  return (asksPlainly(sentence) && !INSISTS.test(sentence)) || AGREES.test(sentence);
}

const CHARGE = sieved(/充電|電池|バッテリー|残量/u);
const CUT = sieved(
  /(?<=[。!！?？…、,，])|\n+|(?<=[がどしで])(?<=(?:です|ます|した|てる|ない|ある|だ)(?:が|けど|けれど|し|ので))|(?<=[らでし])(?<=(?:終わった|おわった|済んだ|すんだ|できた|完了した)(?:から|ので|んで|し))|(?<=[間だにはでま])(?<=(?:[てで]い?る|その|更新中の?)(?:間|あいだ)(?:[には]|には)?)(?![には、])|(?<=[a-z]\.)\s|\s(?:and|but)\s/iu,
);
/** 今朝入れたばっかりですよ?, 15%なんですね: told. */
const INSISTS = sieved(
  /(?:です|ます|った|だ|した)(?:よ|って|ってば|し)[?？]|なんです(?:ね|よ|が|けど|って)/u,
);
/** その間の会計は奥でいいですよね。 */
const AGREES = sieved(/(?:です|ます|った|いい|る)よね[。!！]*$/u);
