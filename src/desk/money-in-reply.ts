import { checkMoney } from '../understanding/check-money.ts';
import { canonical } from '../understanding/check-spelling.ts';
import { moneyInOtherTongues } from './money-in-tongues.ts';

/**
 * What in the words of staff may be taken as leave to charge a customer twice; null: nothing.
 * Japanese is held against the rule for canned replies and models, other languages against rules of their own.
 */
export function moneyDanger(text: string): string | null {
  const sentences = canonical(text).match(/[^.!?。？！\n]+[.!?。？！\n]*/gu) ?? [];
  const japanese = sentences
    .filter((sentence) => /\p{Script=Han}|[ぁ-ヿ]/u.test(sentence))
    .join('');
  const plain = HARMLESS.reduce((rest, words) => rest.replace(words, '□'), japanese);
  return checkMoney(plain)[0]?.what ?? moneyInOtherTongues(sentences);
}

/** What staff may well say, and keeps a shop from taking a payment again, or is about a look and a wait. */
const HARMLESS = [
  /(?:決済|お?支払い?|会計|取引)[^。、\n]{0,8}?(?:成立|完了|成功|済んで)(?:して|され(?:て)?)?(?:います|いる|おります|おり|ました)/g,
  /(?:もう[一1](?:度|回)|再度)、?ご?(?:確認|確かめ|ご覧|見て)/g,
  /お待ち(?:いただ|頂)/g,
];
