import { sieved } from './sieve.ts';

/** Only a part of a sale is told to be paid (半分だけ現金で), or one of two customers; read loosely, as the rest is open. Expects normalised text. */
export function isInPart(text: string): boolean {
  const close = APOLOGY.replace(MARKS.replace(text, ''), '');
  return PART.test(close) || PART_ABROAD.test(text) || (TAKEN.test(close) && OPEN.test(close));
}

const MARKS = sieved(/[\s、]+/gu);
const APOLOGY = sieved(/す[みい]ません|申し訳(?:ない|ありません|ございません)/gu);

const PART = sieved(
  /だけ(?!ど|れど)|のみ|しか|半分|半額|一部|部分的|残り|残額|のこり|内金|手付|前金|頭金|途中まで|足り|少し|片方|割り勘|別々|[一1](?:人|名)(?:分|は|目)|(?:さん|人|方|名)は.{0,16}(?:さん|人|方|名)は/u,
);
const PART_ABROAD = sieved(
  /\b(?:part(?:ly|ial(?:ly)?)?|half|some of|only|rest|remaining|remainder|short)\b|部分|一半|剩|只(?:收|付|给)|差(?:了)?\d|일부|절반|반만|반은|나머지|만 ?(?:받|냈|내)/u,
);

/** Aさんは現金でもろた、Bさんはまだ. もらったことはない tells of nothing taken. */
const TAKEN = sieved(
  /(?:も(?:ら|ろ)|貰|受け?取|払|頂|いただ|済ん|済み|入金)(?:っ|う|い|し)?(?:た|て(?:い)?(?:る|ます|た)|まし)(?!こと|覚え|ら)/u,
);
const OPEN = sieved(/まだ|ない|へん|ません|これから|あとで|後で/u);
