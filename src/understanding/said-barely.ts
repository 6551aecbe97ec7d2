import { sieved } from './sieve.ts';

/**
 * あの、成功でした; 電源切っていい?、お願いします; 画面が固まったんですけど; フリーズしたよ; 大丈夫ですか。: without what stands around it out of politeness or haste, which
 * no pattern need know. What is wished (更新をお願いします), and where nothing else is said, it stays.
 */
export function saidBarely(text: string): string {
  const begun = STOPPED.replace(HESITATION.replace(text, ''), '');
  return SOFTENED.replace(PLEASE.replace(begun, '$1'), '');
}

/** すみません、もう1回やっていいですか: what is said comes behind, and answers a question no less. */
const HESITATION = sieved(
  /^\s*(?:(?:あの|えっと|えーと|えと|ええと|んと)[うーぉ〜]*[、…\s]+|(?:すみません|すいません|すんません)[、…\s]+(?=.{2,24}$)){1,3}(?=[\p{L}\p{N}]{2})/u,
);

/** 帰っていただいて大丈夫ですか。 is asked as much as without the full stop. */
const STOPPED = sieved(/(?<=[\p{L}\p{N}）)」』])。+\s*$/u);

/** Behind a whole sentence. */
const PLEASE = sieved(
  /(?<=[っいんえきけしちねべめりれまで]た|ま(?:す|せん)|です|か|[てで]い?る|ない|[?？])([?？]?)[、。\s]+(?:よろしく)?(?:お願い|おねがい)(?:(?:いた|致)?します|です)?[。!！]*$/u,
);

/** Behind what is told to have come about. */
const SOFTENED = sieved(
  /(?<=[っいんえきけしちねべめりれ]た|ました|ません|[てで]い?る|[てで]い?ます|[れえけせてねべめ出来]ない|らない)(?:(?:んです|んだ)(?:けど|けれど|けども|が|よ)|よ)[…。、!！ー〜\s]*$/u,
);
