import { guessesUnpaidAbroad, showsChargeAbroad } from './charged-abroad.ts';
import { sieved } from './sieve.ts';

/**
 * Where the customer's side shows the charge: their app, card company, phone, statement or a message, also from hearsay
 * (カードのアプリには請求が出てるそうです). Only a doubt follows from it, so it is read loosely. Expects a sentence without marks.
 */
export function showsCharge(said: string): boolean {
  return (SHOWS.test(said) && !OF_ELSE.test(said)) || showsChargeAbroad(said);
}

/** 引かれてないと思うけど自信ない: nobody has looked, and whoever thinks so does not know. */
export function guessesUnpaid(said: string): boolean {
  return (
    GUESSED.test(said) || (BARE.test(said) && !OF_HISTORY.test(said)) || guessesUnpaidAbroad(said)
  );
}

const THEIRS =
  '(?:お?客|カード会社|カードの|クレカの?|アプリ|スマホ|携帯|ケータイ|銀行|口座|paypay|ペイペイ|明細|利用|相手|先方|向こう|本人)';
const CHARGE =
  '(?:請求(?!書)|決済|支払い?|払い|引き?落とし|[0-9]円|完了|支払い?済|払(?:った|ってる|ってある|えた|えてる)(?:っ?て|と|ことに)|利用|通知(?!書)|速報|メール|sms|ショートメール|取引|明細(?!書)|履歴)';
/** カードの決済できなくなった, できひんくなった (folded to できないくなった), できないようになった: nothing is shown there. */
const SEEN =
  '(?:(?:出|来|き|届い|載っ|のっ|上がっ|あがっ|され|(?<!(?:[なん]く|ないく?|(?:ない|ん)(?:よう|こと)に))なっ|入っ|つい|残っ|書い|映っ)(?:て(?:い)?(?:る|た|ます|まし|て)|とる|とった|ちょる|た|まし(?:た|て)|てき(?:た|て))|(?:て)?あ(?:る|った|ります|りまし))(?!ら(?!しい)|か(?!も|ら)|場合|とき|時|はず|ように|の?を?待)';
const SHOWS = sieved(
  new RegExp(
    `${THEIRS}[^。?]{0,14}${CHARGE}[^。?]{0,10}${SEEN}|${THEIRS}[^。?]{0,8}(?:通知|メール|sms|明細|速報)[^。?]{0,8}${SEEN}|(?:明細|利用通知|利用速報|請求)(?:に|が|は|も|には)(?:もう|ちゃんと|しっかり)?${SEEN}`,
    'u',
  ),
);
/** Of the update, of our own terminal, of papers and of what is not there. */
const OF_ELSE = sieved(
  /更新|アップデート|お知らせ|アプリの(?:更新|メール|お?知らせ)|端末の|こっちの履歴|うちの履歴|請求書|通知書|領収書|入金|振込|てない|ていない|てません|ていません|てへん|なかった|ませんでした|れず|てなく/u,
);

const NOT = '(?:ない|ません|へん|ねえ|なかった|ませんでした|へんかった)';
const UNPAID = `(?:(?:引か|引き落とさ|払わ|支払わ|請求さ)れ(?:て)?(?:い)?|払って(?:い)?|支払って(?:い)?|残高(?:は|が|も)?(?:まだ)?減って(?:い)?)${NOT}`;
const THINKS =
  '(?:っぽい|と?思(?:う|い|って)|はず|気がする|ような|よう(?:です|だ)|だろう|でしょう|じゃないか|んじゃない|と(?:は)?聞いてる)';
const UNSURE =
  '(?:多分|たぶん|おそらく|恐らく|きっと|はっきり|自信(?:は|が|も)?(?:ない|ありません)|わから(?:ない|ん)|確信)';
const GUESSED = sieved(
  new RegExp(
    `${UNPAID}[^。]{0,4}(?:${THINKS}|かも)|${UNSURE}[^。]{0,14}${UNPAID}|${UNPAID}[^。]{0,8}${UNSURE}`,
    'u',
  ),
);
const BARE = sieved(
  new RegExp(
    `^(?:まだ|今のところ|いまのところ|${UNSURE}(?:です)?(?:けど|が)?|、)*(?:なって|出て|来て|減って)(?:い)?${NOT}(?:${THINKS}|かも|${UNSURE})`,
    'u',
  ),
);
const OF_HISTORY = sieved(/履歴|成功|失敗|成立|処理/u);
