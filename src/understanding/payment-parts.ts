import { isPayment } from './zones.ts';
import { allHeard, sievedIn, type Wording } from './wordings.ts';

/**
 * What else of a payment a message tells or asks, once it is surely about one: that it was cut off, where to look, whether
 * to take it again. All of it leads into the same talk, so that one thing too many harms nobody.
 */
export function withPaymentParts(topics: readonly string[], text: string): readonly string[] {
  if (!topics.some(isPayment)) return topics;
  const told = allHeard(HEARD, text);
  const others = topics.filter((topic) => !isPayment(topic));
  const first = topics.filter(isPayment);
  return [...new Set([...first, ...told, ...others])];
}

const PARTS: readonly Wording<string>[] = [
  [
    'app.payment_interrupted',
    /(?:アプリ|画面|途中)[^。?]{0,12}(?:落ち|おち|消え|きえ|閉じ|とじ|切れ|きれ)|(?:crash|clos(?:ed|es)|cut off|shut down)|(?:关|退出|闪退|断)了|꺼졌|종료/,
  ],
  [
    'payment.check_history',
    /どこ[^。?]{0,8}(?:見|み|確認|かくにん|わか)|(?:通った|払えて|引かれて|成立)[^。?]{0,6}か|\b(?:check|went through)\b|哪里?[^。?]{0,6}(?:看|查)|어디서[^.?]{0,6}(?:확인|봐)/,
  ],
  [
    'payment.retry',
    /(?:もう(?:一|1)(?:回|度)|もういちど|もういっかい|やり直|やりなお|再度|二回目)[^。]{0,20}(?:\?|か|いい)|\bagain\b|再(?:刷|付|收)|다시/,
  ],
];

const HEARD = sievedIn(PARTS);
