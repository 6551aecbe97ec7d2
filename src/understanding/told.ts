import type { Told } from '../core/reading.ts';
import { partTold } from './part-told.ts';
import { asksPlainly } from './signs.ts';
import { sieved } from './sieve.ts';

/** What is told beside a question: 入れ直しました of "入れ直しました。何分かかりますか"; null where a message does only one of both. */
export function toldIn(text: string): Told | null {
  const sentences = CUT.split(text)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const telling = sentences.filter(
    (sentence) => !asksPlainly(sentence) && !ASKS_SHORT.test(sentence),
  );
  if (telling.length === 0 || telling.length === sentences.length) return null;
  return partTold(telling.join(''));
}

/** 触ったらあかんの, 入れ直すんやっけ: a question without a mark. */
const ASKS_SHORT = sieved(
  /(?:(?:だめ|ダメ|駄目|あかん|いかん)(?:な)?(?:の|ん|と|やろ|よね)|(?:いい|ええ|よか|大丈夫|平気)な?(?:の|ん|と|やろ|よね|だべ|べ)|(?:や|だ|です|る)っけ|(?:すん|るん|押すん)(?:や|だ|です)?(?:の|ね)?)[。!\s]*$/u,
);

const CUT = sieved(
  /(?<=[。!！?？])|(?<=[a-z\d%]\.)\s|\n+|(?<=[がど])(?<=(?:です|ます|した|てる|ない)(?:が|けど|けれど))、?|(?=\s)(?<=[^、。\s]{3}(?:た|だ|ます|です|てる)(?:わ|で|よ|ね|けん|ばい|べ|から|ので|みたい(?:です|だ|や)?|みてえだ)?)\s+(?=[^\s]{3})|(?=[次つ途こ何あいど])(?<=[^、。\s]{2}(?:っ|し|れ|り|い)た(?:わ|で|よ|ばい|みたい(?:です|だ|や)?|みてえだ))(?=次|つぎ|途中|これ|何分|あと何|いつ|どう|どこ)|(?<=(?:(?:入れ|つけ)(?:直し)?|起動し)(?:まし)?た(?:よ|わ|で|けど)?)、(?=もう(?:\d|始め|はじめ|やっ|こんな))|[、\s](?=ところで|ちなみに|それと|それで|あと)/iu,
);
