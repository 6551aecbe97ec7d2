import { sieved } from './sieve.ts';

/** 成功と出てるけど時間が違う, 成功、昨日のだけど, 成功です。これですか?: what is added makes it another entry, or one that nobody is sure of. Expects text without spaces. */
export function isSuccessBut(close: string): boolean {
  return BUT.test(close);
}

const BUT = sieved(
  new RegExp(
    [
      '成功[^。?、]{0,10}(?:けど|けれど|ですが|ますが|でも|ただ|のに|[、。])[^?]{0,24}(?:違[うっいわ]|ちが[うっいわ]|合わ(?:な|ん)|合いませ|ずれて|昨日|きのう|昨夜|先週|今朝|朝の|今日(?:の)?じゃ|(?<!さっきの|この|その)前の|時間前|分前|古い|どれ(?:か|だか)|いつの|自信|怪し|あやし|これ(?:です|で合って|かな|か[。?])|か(?:どうか|(?:は|が)?(?:分|わ)か))',
      '成功[^。?、]{0,10}[、。][^?、。]{0,12}(?:の(?:です|だ)?(?:けど|が)|のやつ)[。!]*$',
    ].join('|'),
    'u',
  ),
);
