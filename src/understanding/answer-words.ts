/** Pieces of a plain answer in Japanese, as patterns over a message without spaces and marks. */

/** Before it: a kind word, a yes or a no, or that somebody has looked. */
export const ONE_BEFORE =
  '(?:はい|うん|ええ|いいえ|いえ|いや|ううん|あの|あ|えっと|ええと|すみません|すいません|ごめんなさい|ごめん|申し訳ありません|お待たせしました|(?:確認し|見|見てき|確認してき)(?:ました(?:ところ|ら)?|たら|たところ)|(?:あり|見つかり|見つけ)ました|今|いま|やっぱり|やっぱ|やはり)';
export const BEFORE = `${ONE_BEFORE}*`;

/** After it: nothing but a kind word. */
export const ONE_AFTER =
  '(?:すみません|すいません|ごめんなさい|ごめん|申し訳ありません|申し訳ないです|(?:よろしく)?お願い(?:し|いたし)ます|ありがとうございます|以上です)';
export const AFTER = `${ONE_AFTER}*`;

/** The end of a statement. よね asks, の alone may; けど leaves something out. */
export const END =
  '(?:ん(?:です|だ|や)|の(?:です|だ)|です|でした|っす|でございます)?(?:よ|わ|ね|ぞ|ばい|べ|(?<=へん|ない|や)で|(?<=へん)ねん)?';

/** What denies after て, in any part of the country. もらってん says that it was. */
const NOT_DONE =
  '(?:て(?:は|も)?(?:い|お)?(?:ない|無い|ません(?:でした)?|まへん|へん(?:かった)?|ひん|ねえ|なかった)|て(?:は)?お(?:らん|らへん|りません(?:でした)?|りまへん)|と(?:らん(?:かった)?|らへん|りません|りまへん|らない)|ち(?:ょ|ゃ)?らん)';

/** Of stems that て follows: もらっ of もらっていません. */
export function notDone(stems: string): string {
  return `(?:${stems})${NOT_DONE}`;
}
