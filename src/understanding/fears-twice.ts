import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/** 二重になってないか心配, 二回引かれてへんかな: whether a sale was charged twice is wondered, and nothing is told of it. Expects folded text. */
export function twiceHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST) return [];
  return holding([['fearsTwice', FEARS.test(closeOf(folded)) || FEARS_ABROAD.test(folded)]]);
}

const LONGEST = 50;
const TWICE = '(?:二重|2重|ダブル|(?:2|二)(?:回|度|件)(?:分)?)';
const DONE =
  '(?:な(?:っ|り)|引か(?:れ)?|引き落と(?:さ(?:れ)?)|払(?:っ|わ(?:せ|され))|取(?:っ|れ|ら(?:れ)?)|決済(?:し|さ(?:れ)?)|会計(?:し|さ(?:れ)?)|請求(?:し|さ(?:れ)?)|通っ)';
const FEARS = sieved(
  new RegExp(
    `^(?:これ(?:って)?|もしかして|なんか|お?客(?:さん|様)?(?:が|に|の)?|カード(?:が)?|会計(?:が)?|決済(?:が)?){0,3}${TWICE}(?:に|で|も|払い|請求|決済|会計|引き落とし)*${DONE}?(?:ちゃって|てしまって|て|で)?(?:い)?(?:ない|ません|へん|なかった)(?:です|ます)?(?:か|かな|かなあ|よね|やろか|やんな|でしょうか|でしょうかな|(?=[?？]$))(?:って|が|と)?(?:ちょっと|すごく|とても)*(?:心配|不安|怖い|こわい|気になる|気になります|確認したい)?(?:です|だ|なん|んです|けど|わ|の)*[?？]?$`,
    'u',
  ),
);
const FEARS_ABROAD = sieved(
  /^(?:(?:i am|i'm|we are) )?(?:worried|afraid|not sure)(?: if| that| whether)? (?:it|the card|they|the customer|he|she) (?:is|was|got|has been|were|may have been|might have been|might be) (?:charged|paid) twice[.!? ]*$|^(?:was|is) (?:it|the card|the customer) (?:charged|paid) twice ?\?+$|^(?:会不会|是不是|担心|怕)[^。?]{0,6}(?:重复|扣了?两次|刷了?两次|两次)(?:扣款|收款|付款)?(?:了)?[吗?？。 ]*$|^(?:혹시 )?(?:이중|두 ?번) ?(?:결제|청구)(?:가|이)? ?(?:된|됐을까|되지) ?(?:건|거|않았을까)?[^.?]{0,10}(?:걱정|아닌가요|까요)[^.?]{0,6}[?. ]*$/iu,
);
