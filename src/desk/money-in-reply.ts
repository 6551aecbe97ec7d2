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
  return checkMoney(plain)[0]?.what ?? OF_STAFF.exec(plain)?.[0] ?? moneyInOtherTongues(sentences);
}

/** What only staff say: that nothing was taken yet, or that the money is to be asked for. */
const OF_STAFF =
  /(?:代金|お代|お金|料金)(?:は|を|も)?(?:改めて)?(?:いただい|頂い|お?もら|頂戴|お?受け?取|請求)|新しく(?:会計|決済|売上|取引)|(?:会計|売上|決済)(?:を|は)?打(?:っ|ち)|(?:決済|お?支払い?|会計|請求|引き落とし|お金|代金)(?:は|が|も)?(?:まだ)?(?:通っ|でき|され|取れ|取ら|引か|成立し|完了し)(?:れ)?て(?:い)?(?:ません|ない)|もいちど(?:決済|会計|お?支払)/u;

/** What staff may well say, and keeps a shop from taking a payment again, or is about a look and a wait. */
const HARMLESS = [
  /(?:アプリ|画面|メニュー|履歴|この(?:トーク|画面))(?:を|は|に)?(?:もう[一1](?:度|回)|再度)?、?お?(?:開[いきけ]|起動し)/g,
  /(?:お電話|電話|ご連絡|お返事|写真|番号|内容)(?:を|は)?(?:もう[一1](?:度|回)|再度)、?(?:お?(?:送|書|かけ|聞かせ|知らせ)|いただけ|頂け|いただき|ください)/g,
  /(?:決済|お?支払い?|会計|取引)[^。、\n]{0,8}?(?:成立|完了|成功|済んで)(?:して|され(?:て)?)?(?:います|いる|おります|おり|ました)/g,
  /(?:もう[一1](?:度|回)|再度)、?ご?(?:確認|確かめ|ご覧|見て)/g,
  /お待ち(?:いただ|頂)/g,
];
