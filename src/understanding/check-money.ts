import type { Objection } from './check-facts.ts';
import { sentencesOf } from './check-spelling.ts';

/**
 * The money rule on words that are not ours: nothing may invite to take a payment again, in no
 * case, not even after a failure in the history. Only `core/money.ts` may produce those words.
 */
export function checkMoney(text: string): readonly Objection[] {
  const isTrouble = TROUBLE.test(text);
  return sentencesOf(text).flatMap((sentence) => {
    const rest = withoutProhibitions(sentence);
    const never = [
      PAY,
      FROM_CUSTOMER,
      OTHER_WAY,
      OUTCOME,
      NO_DOUBLE,
      ...(isTrouble ? [PAY_NOW] : []),
    ];
    const found = again(rest, isTrouble) ?? never.map((one) => one.exec(rest)?.[0]).find(Boolean);
    return found === undefined ? [] : [{ about: 'money', what: found } as const];
  });
}

/** A payment went wrong, or nobody knows how it went. */
const TROUBLE =
  /(?:決済|会計|支払い?|取引|カード)[^。\n]{0,14}(?:途中|失敗|切れ|中断|エラー|落ち|止ま|閉じ|通ら|不明|分から|わから)|(?:途中|失敗|中断|閉じ)[^。\n]{0,10}(?:決済|会計|支払|取引)|履歴|二重|未了|保留/;

// "Not again" holds the word "again": what plainly forbids is taken out, and what is left must be silent about it.
function withoutProhibitions(sentence: string): string {
  return PROHIBITIONS.reduce((rest, pattern) => rest.replace(pattern, '□'), sentence);
}

const DO_NOT =
  '(?:しないで|なさらないで|せずに|行わないで|お控えください|控えてください|避けてください|しては(?:いけません|なりません))(?!は|い(?:る|て)|お(?:く|い)|済)';
const PROHIBITIONS: readonly RegExp[] = [
  new RegExp(`(?:やり直し|取り直し|打ち直し|通し直し|払い直し)(?:は|を|も)?${DO_NOT}`, 'g'),
  /(?:やり直|取り直|打ち直|通し直|かざし直)さ(?:ないで(?!は|い(?:る|て)|お(?:く|い)|済)|ず(?:に)?(?=[、お待]|$))/g,
  /(?:やり直|取り直|打ち直|通し直)しては(?:いけません|なりません)/g,
  new RegExp(`(?:再決済|再会計|再請求|再支払い?)(?:は|を|も)?${DO_NOT}`, 'g'),
  new RegExp(
    `(?:もう[一1](?:度|回)|再度|再び|あらためて|改めて|重ねて)[^。、]{0,8}?(?:決済|会計|お?支払い?|請求)(?:は|を|も)?${DO_NOT}`,
    'g',
  ),
];

const AGAIN =
  /(?:やり|[しし取打通切払試売]り?|とり|うち|かざし|打ち|入力し|支払い)(?:直|なお[しすせさ])|再(?:決済|会計|請求|支払|精算|取引|実行|試行|操作|入力|度|び|チャレンジ|トライ|スキャン)|もう(?:[一1]|いち)(?:度|回|ど)|(?:もう|今|いま)(?:一|いっ)(?:度|ぺん)|もっ(?:かい|ぺん)|ふたたび|また(?=決済|会計|お?支払|カード|同じ)|リトライ|(?:二|2)(?:度|回)目|繰り返|あらためて|改めて|重ねて|(?:最初|初め|はじめ)から|retry|again/;
const PAYMENT =
  /決済(?!連携|サポート)|会計|支払|取引|精算|請求|カード|タッチ|かざ|qr|コード|電子マネー|お客|購入|レジ|売上/;
const OF_THE_TERMINAL =
  /更新|アップデート|電源|再起動|入れ直|wi-?fi|接続|つな|充電|確認|確かめ|ご覧|見て/;

// "Again" is fine for the update, the power or a look at the screen, in a text without a payment in doubt.
function again(sentence: string, isTrouble: boolean): string | undefined {
  const found = AGAIN.exec(sentence.replace(/入れ直/g, '□'))?.[0];
  const isHarmless = OF_THE_TERMINAL.test(sentence) && !PAYMENT.test(sentence) && !isTrouble;
  return isHarmless ? undefined : found;
}

// The bot never tells a shop to take a payment: it cannot know that the last one failed.
const PAY =
  /(?:決済|会計|お?支払い?|精算|請求)(?:を|に|は|も)?(?:(?:して|行って|進めて|続けて|受けて|[取と]って|お[取と]り)(?:ください|もら|いただ|みて|しま)|進[んみめ]|お願い|どうぞ|しましょう)|払って(?:もら|いただ)|(?:決済|会計|支払い?|精算)」?の?ボタン」?を?(?:押して|押し、|タップして|タッチして)(?!しま|い(?:ない|ません))/;
const FROM_CUSTOMER = /お?客(?:様|さん)?(?:から|に)[^。]{0,12}(?:頂|いただ|もら|請求|支払|払って)/;
const PAY_NOW =
  /(?:決済|会計|お?支払い?|精算|取引)(?:を|は|も|に)?(?:再開)?(?:して(?!は(?:いけ|なり))|行って|進め|続け|受けて|お願い|いただ|どうぞ|できます|お試し|戻)/;
const OTHER_WAY =
  /(?:別|ほか|他|違う)の(?:お?支払い?|方法|カード|端末|手段|決済)|現金(?:で|を|の)|別途お?支払/;
const OUTCOME =
  /(?:決済|お?支払い?|会計|取引)[^。、]{0,8}(?:成立|完了|成功|失敗|取り消|キャンセル|引き落と|済んで)(?:して|され(?:て)?)?(?:い(?:ます|ません|る|ない)|おり|ました)/;
const NO_DOUBLE =
  /二重[^。]{0,14}(?:なりません|ありません|なく|ならな|心配|大丈夫)|引き落と(?:し|され)/;
