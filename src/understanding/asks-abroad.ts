import { sieved } from './sieve.ts';

/** how many % battery, 要多久, 배터리 몇 프로예요: a question without its mark, and no word of a sale. Expects folded text. */
export function asksAbroad(folded: string): boolean {
  return !KANA.test(folded) && ASKS.test(folded) && !OF_SALE.test(folded);
}

const KANA = sieved(/[ぁ-んァ-ヶ]/u);
const ASKS = sieved(
  /[?？]|^(?:and |so |ok |but |also |then |, )*(?:how (?:many|much|long|do|can|to|often)|what (?:about|is|time|if|percent|do)|when|where|which|why|can (?:i|we|it)|could|should (?:i|we)|do (?:i|we) (?:need|have)|does it|is (?:it|there|the)|are (?:the|there)|will (?:it|the)|until when)\b|[吗嗎么呢]\s*$|多少|多久|怎么|几[点分号%]|什么时候|为什么|哪[个里天]|(?:나요|까요|는지요?|인가요|죠)\s*$|몇\s?(?:프로|퍼센트|%|분|시|시간|일)|얼마나|언제|어떻게|왜\s|어디/iu,
);
const OF_SALE = sieved(
  /\b(?:pay\w*|paid|card\w*|customers?|guests?|sale|transaction|refund\w*|receipt|history|money|cash|amount|again|retry|twice|(?:charged?|charge (?:him|her|them|the c\w+)))\b|收|付|刷|账|款|钱|卡(?!住|死)|客|单|笔|小票|记录|履历|扣|再|重新|결제|카드|손님|계산|돈|영수증|내역|이력|금액|환불|다시|재시도/u,
);

/** Is that ok?, 这样可以吗, 그래도 돼요?: and no more. Expects folded text. */
export function onlyAsksOk(folded: string): boolean {
  return ONLY_OK.test(folded);
}

const ONLY_OK = sieved(
  /^(?:(?:so|and|ok|okay|but|then|hi|hello|sorry),? ){0,3}(?:(?:is|would|will) (?:that|this|it)(?: be)?(?: still| also)? (?:ok(?:ay)?|fine|alright|all right)(?: then| with you| for (?:us|me)| too| po| sir)?|(?:that|this)(?:'s| is) (?:ok(?:ay)?|fine|alright),? ?(?:right|yes|no)?(?=\?))[? ]*$|^(?:那|那么|这样|这么|那样|，|,)*(?:做)?(?:可以|行|没问题)(?:的)?(?:吗|么|吧)[?。]*$|^(?:그럼\s?|근데\s?)?(?:그래도|그렇게\s?해도|이래도|이렇게\s?해도)\s?(?:돼요|되나요|될까요|괜찮아요|괜찮나요|괜찮을까요)\?*$/u,
);
