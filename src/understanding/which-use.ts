import type { Hint } from '../core/hint.ts';
import { asksIfCan, asksUse, isOfUntilThen } from './asks-use.ts';
import { closeOf, sentencesIn } from './close.ts';
import { holding } from './holding.ts';
import { notInNotice } from './not-in-notice.ts';
import { sieved } from './sieve.ts';
import { someOfSeveralHints } from './some-of-several.ts';
import { tellsSpare } from './spare-words.ts';
import { asksOfOther, asksWhyOther, wishesUpdate } from './wishes-update.ts';

/** Whether one terminal may be worked with, which of several, or that it is to be updated. Expects folded text. */
export function useHints(folded: string): readonly Hint[] {
  const one = holding<Hint>([
    ['untilThen', isOfUntilThen(folded)],
    ['asksUse', asksUse(folded)],
    ['asksIfCan', asksIfCan(folded)],
    ['asksWhichUse', asksWhichUse(folded)],
    ['wishesUpdate', wishesUpdate(folded)],
    ['asksOfOther', asksOfOther(folded)],
    ['otherWorks', asksWhyOther(folded)],
    ['ofSpare', tellsSpare(folded)],
    ['picksCharged', PICKS_CHARGED.test(closeOf(folded))],
    ['picksUndone', PICKS_UNDONE.test(closeOf(folded))],
    ['asksSameWay', SAME_WAY.test(folded) && asksOfOther(folded)],
  ]);
  const several = sentencesIn(folded);
  const isAtOnce = several.length > 1 && several.some((said) => notInNotice(said) === 'atOnce');
  return [...one, ...(isAtOnce ? (['asksAtOnce'] as const) : []), ...someOfSeveralHints(folded)];
}

const LEAD =
  '^(?:わかりました|了解(?:です)?|はい|じゃあ|じゃ(?!あ)|では|なら|ほな|とりあえず|まず(?:は)?|先に|あ|、)*';
const ONE_OF =
  '(?:ほう|方|やつ|の(?:ほう|方|やつ|端末)?)(?:の端末)?(?:から|を|で)?(?:先に|まず|更新)?(?:や(?:り(?:ます|たい)|る)|(?:お願い|頼み)(?:し)?(?:ます)?|更新?(?:し(?:ます|たい)|する)|し(?:ます|たい)|進め(?:ます|る|たい|て)|(?:始|はじ)め(?:ます|る|たい)|いき(?:ます|たい))?(?:です|で|ね|よ|わ|けど)*[。!]*$';
/** 充電あるほう, 電池が足りてる方からやります: which of several, by what is seen of them. */
const PICKS_CHARGED = sieved(
  new RegExp(
    `${LEAD}(?:充電|電池|バッテリー|残量)(?:が|の|は)?(?:ちゃんと|十分(?:に)?|じゅうぶん)?(?:ある|多い|十分な?|足り(?:て(?:い)?)?る|残って(?:い)?る|満タン(?:な)?|でき(?:て(?:い)?)?る)${ONE_OF}`,
    'u',
  ),
);
/** まだ終わってないほうお願い. */
const PICKS_UNDONE = sieved(
  new RegExp(
    `${LEAD}(?:まだ)?(?:更新(?:が|の|を)?)?(?:(?:終わっ|済ん|おわっ)[てで](?:い)?(?:ない|へん)|(?:やっ|し)て(?:い)?(?:ない|へん)|未更新の?|まだの)${ONE_OF}`,
    'u',
  ),
);

/** 2台目も同じ手順? */
const SAME_WAY = sieved(/同じ|\bsame\b|一样|同样|똑같|같은/u);

/** いま会計に使える端末はどれ?, どれでカード切れる?: which of several takes a payment. Expects folded text. */
export function asksWhichUse(folded: string): boolean {
  if (folded.length > LONGEST || !MAY_BE.test(folded) || OF_ELSE.test(folded)) return false;
  return ASKS.test(closeOf(folded)) || ABROAD.test(folded);
}

const LONGEST = 60;
const MAY_BE = sieved(/どれ|どっち|どちら|どの|どいつ|何番|何台目|\bwhich\b|哪|어느|어떤/u);
/** Of one that was begun, of another time, and of what is no terminal. */
const OF_ELSE = sieved(
  /もう(?:[一1]|いっ)(?:回|度|遍)|もっかい|もっぺん|再度|再び|やり直|し直|さっき|先ほど|途中|落ち|止ま|停ま|固ま|失敗|エラー|履歴|[二2]重|引か|請求|同じ|返金|取り?消|更新(?:を)?(?:した|すれば|したら|する|できる)|終わっ?た(?:ら|あと|後)|終わってから|更新後|アプリ|pay\+|充電器|ケーブル|電源|wi-?fi|ネット|電話|いつ|何時|明日|あした|[0-9]日|から|まず|先に|最初|ボタン|メニュー|画面|再起動|again|retry|twice|same|stopp|froze|stuck|after|update first|再|重新|卡住|断|之后|다시|멈|끊|후에/u,
);
const PAY = '(?:お?会計|決済|お?支払い?|お?勘定|カード(?:決済|払い)?|クレカ|qr|ペイペイ|paypay)';
const ONE = '(?:端末|機械|レジ|やつ|ほう|方|子|機|台|もの)';
const WHICH = `(?:どれ|どっち|どちら|どいつ|どの(?:${ONE})|何番|何台目)`;
const USE = `(?:使え(?:る|ます|てる)|使っ(?:ても?|たら|とけば)|使(?:う|えば|いま)|(?:${PAY})(?:は|が|も|を|に)?(?:今|いま)?(?:でき(?:る|ます)|いけ(?:る|ます)|し(?:て|たら)|すれば|すん|やれば|受け(?:られ)?(?:る|ます)?|切れ(?:る|ます)|切れば|切って|取れ(?:る|ます)|通(?:る|せる|せば|ります|せます)|使え(?:る|ます)|打てば))`;
const END =
  '(?:いい|ええ|良い|よい|よか|大丈夫|平気|ok|です|でしょう?|ます|か|かな|の|ん|ね|や|やろ|だっけ|だろ){0,6}\\??[。!]*$';
const ASKS = sieved(
  new RegExp(
    `${WHICH}(?:の)?${ONE}?(?:で|なら|が|は|を|やったら|だったら|だと)?(?:今|いま|お?客さんの?)?${USE}(?:${END})|(?:使え(?:る|ます)|使っていい|${PAY}(?:に|を|が|は)?(?:使え(?:る|ます)|でき(?:る|ます)|していい|取れる|切れる|通る))(?:の|ん)?${ONE}?(?:は|って|も)?(?:今|いま)?${WHICH}${END}`,
    'u',
  ),
);
const ABROAD = sieved(
  /\bwhich (?:one|ones|terminals?|registers?|of (?:them|these))[^.?]{0,16}\b(?:can (?:i|we) (?:use|take)|(?:still )?works? for|takes? (?:cards?|payments?)|usable|to use)|哪[一个台些]{1,2}[^。?]{0,8}(?:可以|能)(?:用|收款|刷卡)|(?:可以|能)(?:用|收款|刷卡)的[^。?]{0,6}哪|(?:어느|어떤) ?(?:것|거|쪽|단말기)[^.?]{0,8}(?:결제|쓸|사용)/u,
);
