import { sieved } from './sieve.ts';

/** The whole message denies in English, Chinese or Korean that a sale was paid in another way. Expects it without spaces and marks. */
export function saysNotTakenAbroad(text: string): boolean {
  return NOT_TAKEN.test(text);
}

/** The same of the customer's side, which shows nothing paid. */
export function saysUnpaidAbroad(text: string): boolean {
  return UNPAID.test(text);
}

const NO_EN = '(?:no|nope|sorry|thanks|thankyou)*';
const NO_ZH = '(?:不是|不|没有|没|还)?';
const NO_KO = '(?:아니요|아니오|아뇨|네)?(?:아직)?';

/** That the customer has not paid, and nothing else, is of their own side. */
const BY_ANY_OTHER = '(?:(?:in|by)?(?:any|an)other(?:way|means|method)|inanyway|otherwise|incash)';
const BY_ANY_WAY =
  '(?:(?:in|by)?(?:any|an)other(?:way|means|method)|inanyway|(?:any)?otherwise|incash|yet|atall|from(?:him|her|them|thecustomer)|forit|forthissale)*';

const NOT_TAKEN = sieved(
  new RegExp(
    [
      `^${NO_EN}(?:i|we)?(?:havent|havenot|didnt|didnot|never)(?:yet)?(?:been)?(?:paid|received?|g[eo]t(?:ten)?|taken?|collect(?:ed)?|accept(?:ed)?)?(?:any(?:thing(?:else)?|money|cash|payment|otherpayment)?|it|cash)?${BY_ANY_WAY}${NO_EN}$`,
      `^${NO_EN}(?:(?:the)?(?:customer|he|she|they)(?:hasnt|hasnot|havent|havenot|didnt|didnot)|(?:nobody|noone)(?:has|have|did)?)(?:paid|pay)(?:us|me|anything)?${BY_ANY_OTHER}${NO_EN}$`,
      // A plain no, and that nothing was paid.
      `^(?:no|nope)+(?:(?:the)?(?:customer|he|she|they)(?:hasnt|hasnot|havent|havenot|didnt|didnot)(?:paid|pay|given?|gave)(?:us|me)?(?:anything|any(?:money|cash))(?:else|yet|atall)*)$`,
      `^${NO_EN}(?:notyet|none|nothing(?:else)?(?:was)?(?:received|yet|atall)?|nocash|noother(?:way|payment|method)|nopayment(?:received)?|(?:ive|wehave)?receivednothing|not(?:been)?received)${BY_ANY_WAY}${NO_EN}$`,
      '^(?:还没有?|没有?(?:呢|哦|啊)?|都没有?|什么都没有?)$',
      `^${NO_ZH}(?:(?:用)?(?:其他|别的|任何)(?:方式|办法)?(?:也|都)?|什么(?:也|都)|一分钱(?:也|都)|现金(?:也|都)|都)?(?:还)?(?:没有?|未)(?:用(?:其他|别的)(?:方式|办法))?收(?:到)?过?(?:款|钱|现金|任何钱)?(?:呢|的|哦|啊)?(?:谢谢)?$`,
      `^${NO_KO}(?:다른방법으로(?:는|도)?|아무것도|현금(?:으로)?(?:도|은|는)?|따로|돈(?:은|도|을)?)?(?:아직)?(?:(?:안|못)받았(?:어요|습니다|는데요|어|음)|받지(?:않|못)(?:았|했)(?:어요|습니다)|받은(?:적|것|거|게)(?:이|은|도)?없(?:어요|습니다|음))(?:감사합니다)?$`,
      `^${NO_KO}(?:아직이?(?:요|에요|예요)|없(?:어요|습니다)|안\\s?받음|아무것도(?:안받았|못받았)(?:어요|습니다))$`,
    ].join('|'),
    'u',
  ),
);

const UNPAID = sieved(
  new RegExp(
    [
      `^${NO_EN}(?:it|thecustomer|he|she|they|theapp|theirapp)?(?:isnt|isnot|snot|wasnt|wasnot|hasnt|hasnot|doesnt|doesnot|havent|werent|didnt|didnot)(?:yet)?(?:been|get)?(?:show(?:n)?(?:it)?(?:as)?)?(?:paid|charged?|deducted)(?:yet)?${NO_EN}$`,
      `^(?:no|nope)+(?:the)?(?:customer|he|she|they)(?:hasnt|hasnot|havent|havenot|didnt|didnot)(?:paid|pay)(?:anything)?(?:yet)?$`,
      `^${NO_EN}not(?:yet)?(?:paid|charged|deducted)(?:yet)?${NO_EN}$`,
      `^${NO_ZH}(?:客人|顾客)?(?:那边|那儿)?(?:还)?(?:没有?|未)(?:显示)?(?:被)?(?:已)?(?:付款|付|支付|扣款|扣钱|扣)(?:呢|的)?$`,
      `^${NO_KO}(?:손님(?:쪽|앱|폰)?(?:은|에서는|에는|에서도|에도)?)?(?:아직)?(?:(?:돈(?:은|이|도)?)?안(?:나갔|빠졌|빠져나갔|찍혔)(?:어요|습니다)|(?:결제(?:가)?)?안(?:됐어요|됐습니다|되었습니다|되어있어요|돼있어요)|결제되지않았(?:어요|습니다)|안빠져나갔(?:어요|습니다))$`,
    ].join('|'),
    'u',
  ),
);
