import type { Sign } from '../core/sign.ts';
import { AFTER, BEFORE, END, notDone } from './answer-words.ts';
import { saysNotTakenAbroad, saysUnpaidAbroad } from './answers-abroad.ts';
import { deniesFailure, INSISTENT, LEADS_TO_FAILURE } from './history-said.ts';
import { holding } from './holding.ts';
import { isInPart } from './in-part.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';

/**
 * Whether a whole message is nothing but the answer that the check of a payment asks for; only the talk knows whether it asks.
 * Each of them may end in a payment taken again: whatever stands beside it, be it a mark of asking, and it is none.
 * Expects the masked text, and the same normalised.
 */
export function answerSigns(masked: string, plain: string): readonly Sign[] {
  if (masked.length > LONGEST) return [];
  // もらってねー is no もらってね.
  const typed = normalise(DRAWN_OUT.replace(masked, 'ねえ'));
  const close = [...new Set([typed, plain])]
    .map((text) => HASTE.replace(MARKS.replace(text, ''), ''))
    .filter((text) => MAY_ANSWER.test(text));
  const says = (one: (text: string) => boolean): boolean => close.some(one);
  return holding([
    [
      'saysFailed',
      !deniesFailure(masked) && (isAllOfIt(typed) || says((text) => FAILED_SAID.test(text))),
    ],
    ['saysUnpaid', says((text) => UNPAID.test(text) || saysUnpaidAbroad(text))],
    ['saysNotTaken', says((text) => NOT_TAKEN.test(text) || saysNotTakenAbroad(text))],
    ['asksAnswer', says(isAnswerAsked)],
    ['inPart', isInPart(plain)],
  ]);
}

const LONGEST = 60;

/** Without one of these it is no answer: most messages need no further look. */
const MAY_ANSWER = sieved(
  /ない|無い|なかっ|[なむ無]し|ません|へん|ひん|ねえ|ら[んな]|いい[えや]|いえ|ううん|まだ|未|[何に]も|なんも|失敗|成[功立]|済み|はい|受け取った|^[^ぁ-んァ-ヶ]+$/u,
);
const MARKS = sieved(/[\s、。!…,.・「」『』"'’]+/gu);
/** 失敗です。お客さん怒ってる, 早くしろ, はよ: that somebody waits tells nothing of the sale. */
const HASTE = sieved(
  /(?<=.)(?:お?客(?:さん|様|さま)?(?:が|も|は|を)?(?:ずっと|もう|かなり|すごく|めっちゃ|だいぶ)?(?:怒って|待って|待たせて|お待ちに?なって|急いで|並んで|(?:いら|イラ){2}して)(?:い)?(?:る|ます|らっしゃいます|はる)(?:ん(?:だ|です))?(?:から|けど|し|よ|ね|の)*|(?:(?<=ない|ません|へん)(?:から|ので|けん|し))?(?:早く|はやく|はよ|早よ|急いで|いそいで)(?:し(?:て|ろ)|せえ|頼む|たのむ|お願い(?:し)?)?(?:ください|くれ|ます|や|よ|ね)*)$/u,
);
const DRAWN_OUT = sieved(/ね[えぇーｰ〜~]+/gu);

const FAILED = `失敗(?:(?:と|って|て|に|で)?(?:出|なっ|表示され|記載され|書かれ|書い|載っ)(?:て(?:い|お|あ)?(?:る|ます|ります|ました|った|た)|と(?:る|っと|った|ります))|でした|しました|だ(?!って))?${END}`;

/** The sale, the money, the cash, or any way at all. */
const ANY =
  '(?:現金もお?(?:カード|クレカ)(?=も)|(?:その|この)?(?:お?会計|決済|支払い?|分|件)|代金|料金|お金|お代|現金|(?:ほか|他|別)の(?:方法|手段|支払い?方法|カード|やり方|もの|決済|形)|入金|別途|別に|受け?取り|受領|そういう(?:の|こと)|そ(?:んな|のような)こと|何(?:一つ|ひとつ|でも)?|なに|なんでも|なん|どれ|どちら|どっち|どの方法|どこ|誰|だれ|お?客(?:さん|様|さま)|[1一]円|一銭|まだ|一切|全然|全く|まったく|特に|とくに|今回)(?:からは|からも|から|には|にも|に|は|も|を|が)?';
/** 現金ではない says that it was something else. */
const BY_ANY =
  '(?:現金|(?:ほか|他|別)(?:の(?:方法|手段|支払い?方法|カード|やり方|決済|形))?|どの方法|どれ|どこ)(?:では|でも|で)|(?:ほか|他)(?:からは|からも|から|には|に)';
/** Of one kind of many only beside others: カードでは受け取っていない leaves the cash open. */
const ALSO_BY =
  '(?:別|ほか|他)の(?:お?カード|クレカ)(?:や|とか|と)|(?:振り?込み?|電子マネー|qr(?:決済)?|paypay|ペイペイ)(?:でも|も|や|とか|と)';
const OF_WHAT = `(?:${BY_ANY}|${ANY}|${ALSO_BY})*`;
const TOOK =
  '受け?[取と]っ|受け?取れ|受け?取りし|うけとっ|(?:払っ?て)?(?:もらっ|貰っ|もろう?|もらえ|いただい|頂い|いただけ)|頂戴し|お?預かっ|お預かりし|入金され';
/** 支払われていない alone is of the customer's side. */
const PAID_BY_ANY = `(?:${BY_ANY})(?:${ANY})*${notDone('支?払っ|支?払われ')}`;
const WAS_NOT_TAKEN =
  '(?:受け?取り|もらい|もらえ|いただき|頂き)ませんでした|(?:もらわ|もらえ|受け?取ら|いただか)(?:なかった|んかった|へんかった)';
const NOTHING =
  'ない|無い|なし|無し|ありません(?:でした)?|ございません(?:でした)?|あらへん|なかった|未(?:収|受領|回収)(?:のまま)?';
/** 決済がない may be of the history. */
const NONE_OF =
  '(?:現金|(?:ほか|他|別)の(?:方法|手段|支払い?方法|カード|やり方|もの|形)|入金|受け?取り|受領|そういう(?:の|こと)|そ(?:んな|のような)こと|何(?:一つ|ひとつ)?|なに|なん|どれ|どちら|一切|全然|全く|まったく|特に|とくに|今回)(?:には|にも|に|は|も|が)?';
const NO = '(?:いいえ|いえ|いいや|ううん)(?:です)?';
const DENIAL = `${BEFORE}(?:${OF_WHAT}(?:${notDone(TOOK)}|${WAS_NOT_TAKEN}|${PAID_BY_ANY})|(?:${BY_ANY}|${ALSO_BY})*${notDone('し')}|(?:${NONE_OF}|${ALSO_BY})*(?:${NOTHING}))${END}${AFTER}`;

const NOT_TAKEN = sieved(
  new RegExp(
    `^(?:(?:${DENIAL}){1,2}(?:まだ(?:何|なに|なん)も)?|${BEFORE}(?:まだ|(?:まだ)?(?:何|なに|なん)も)${END}${AFTER}|(?:${NO})+${AFTER})$`,
    'u',
  ),
);

const THEIRS =
  '(?:(?:お?客(?:さん|様|さま)|カード会社|paypay|ペイペイ|suica|スイカ|アプリ|スマホ|携帯|画面|残高|口座|お金)(?:側|の?(?:ほう|方))?(?:では|でも|で|には|にも|に|から|は|も|が|を|の)?)*';
/** アプリを見せてもらいました. What follows is what it shows. */
const LOOKED =
  '(?:(?:見|見せ|確認し|確かめ|聞い)て(?:もら|いただ|頂)(?:いました|きました|った|いた)(?:けど|が|ら|ところ)?|(?:聞き|聞いてき|聞いてみ|確認してき|確認し|確認いたし)ました(?:けど|が|ところ)?|(?:聞い|確認し)たら)?';
const PAID = '(?:(?:お?支?払い?済み?|お支払い|決済済み?|(?:支払い|決済)?完了)(?:には|に|とは|と))?';
const CHARGED =
  'なっ|出|表示され|支?払っ|支?払え|支?払われ|引かれ|引き落とされ|引き落とし(?:が|に|は)?(?:され|なっ)|落ち|減っ|請求(?:が|は)?され|決済され|課金され';
const UNPAID_STATED = `(?:まだ)?(?:${PAID}(?:${notDone(CHARGED)})(?:そう|との?こと)?|未払い|支?払い?済み(?:では|じゃ)(?:ない|ありません))${END}`;

const UNPAID = sieved(
  new RegExp(
    `^(?:(?:だから|ですから|やから)?${BEFORE}${THEIRS}${LOOKED}(?:${BEFORE}|でも)${THEIRS}(?:支?払って(?:い)?(?:ない|ません)(?=なって))?${UNPAID_STATED}${AFTER}(?:${DENIAL})?|(?:${NO})+${AFTER})$`,
    'u',
  ),
);

/** 失敗 なってない もらってない, 失敗です。引かれてません: more than one answer at once. 失敗 なってない alone may say that it is no failure, and so may 失敗してない. */
function isAllOfIt(text: string): boolean {
  const first = MARKS.split(text).find((part) => !ONLY_BEFORE.test(part)) ?? '';
  return FAILED_ALONE.test(first) && ALL_OF_IT.test(MARKS.replace(text, ''));
}

/** だから一番上は失敗だってば, 失敗だよ失敗: led up to, insisted on and said twice, and nothing else. */
const FAILED_SAID = sieved(
  new RegExp(
    `^${BEFORE}${LEADS_TO_FAILURE}(?:${FAILED}(?:って|だって|やって|${INSISTENT})(?=失敗))?${FAILED}${INSISTENT}${AFTER}$`,
    'u',
  ),
);
const ONLY_BEFORE = new RegExp(`^${BEFORE}$`, 'u');
const FAILED_ALONE = sieved(new RegExp(`^${BEFORE}${FAILED}$`, 'u'));
const ALL_OF_IT = sieved(
  new RegExp(
    `^${BEFORE}${FAILED}(?:(?:${THEIRS}${UNPAID_STATED})?${OF_WHAT}${notDone(TOOK)}|${THEIRS}${notDone('支?払っ|支?払われ|引かれ|引き落とされ')})${END}${AFTER}$`,
    'u',
  ),
);

/** もらってない?, 失敗ですか: whoever asks does not answer. */
function isAnswerAsked(text: string): boolean {
  if (!ASKED.test(text)) return false;
  const said = ASKED.replace(text, '');
  return [OUTCOME, NOT_TAKEN, UNPAID].some((one) => one.test(said));
}

const ASKED = sieved(
  /(?:(?:です|だ)?よね|(?:です|ます|でした|ました|せん)?か(?:ね|な)?|やろ|でしょう?)?\?+$|(?:です|だ)?よね$|(?:です|でした|せん)か(?:ね|な)?$/u,
);
const OUTCOME = sieved(
  new RegExp(`^${BEFORE}(?:${FAILED}|(?:成功|成立)${END}|(?:支払い済み|はい|受け取った))$`, 'u'),
);
