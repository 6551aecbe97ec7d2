import { checkMoney } from '../understanding/check-money.ts';
import { canonical } from '../understanding/check-spelling.ts';

/**
 * What in the words of staff may be taken as leave to charge a customer twice; null: nothing.
 * Japanese is held against the rule for canned replies and models, other languages against the plain ways to say "again".
 */
export function moneyDanger(text: string): string | null {
  const sentences = canonical(text).match(/[^.!?。？！\n]+[.!?。？！\n]*/gu) ?? [];
  const japanese = sentences
    .filter((sentence) => /\p{Script=Han}|[ぁ-ヿ]/u.test(sentence))
    .join('');
  const plain = HARMLESS.reduce((rest, words) => rest.replace(words, '□'), japanese);
  return checkMoney(plain)[0]?.what ?? inOtherTongue(sentences);
}

/** What staff may well say, and keeps a shop from taking a payment again, or is about a look and a wait. */
const HARMLESS = [
  /(?:決済|お?支払い?|会計|取引)[^。、\n]{0,8}?(?:成立|完了|成功|済んで)(?:して|され(?:て)?)?(?:います|いる|おります|おり|ました)/g,
  /(?:もう[一1](?:度|回)|再度)、?ご?(?:確認|確かめ|ご覧|見て)/g,
  /お待ち(?:いただ|頂)/g,
];

const TONGUES = [
  {
    again:
      /\b(?:tak(?:e|ing)|charg(?:e|ing)|pay|run|process|collect|swipe|tap|payment|sale|card)\b[^.!?\n]*\b(?:again|once more|a second time|anew)\b|\b(?:retry|redo|repeat|re-?charge|re-?run)\b/,
    forbidden: /\b(?:do not|don't|never|must not|cannot|no need to|please avoid)\b/,
  },
  {
    again:
      /(?:再|重新|重复|重)(?:做|来|进行|次)?一?[次遍]?(?:收|付款|支付|结账|刷|扣款|交易)|(?:收款|付款|支付|结账|刷卡|交易)(?:一次|一遍)?(?:再|重)/,
    forbidden: /不要|请勿|勿|别|不能|不可/,
  },
  {
    again:
      /(?:다시|재차|한 번 더|새로)[^.?!\n]{0,6}(?:결제|계산|승인|청구)|재(?:결제|승인|청구|시도)|결제[^.?!\n]{0,8}(?:다시|한 번 더)/,
    forbidden: /지 마|지 말|안 됩니다|금지/,
  },
] as const;

function inOtherTongue(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    for (const { again, forbidden } of TONGUES) {
      const found = again.exec(sentence);
      if (found !== null && !forbidden.test(sentence)) return found[0];
    }
  }
  return null;
}
