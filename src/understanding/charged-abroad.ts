import { sieved } from './sieve.ts';

/** That the customer's side shows the charge, in English, Chinese or Korean; expects a sentence without marks and spaces. */
export function showsChargeAbroad(said: string): boolean {
  return SHOWS.test(said) && !NOT_SHOWN.test(said);
}

/** Nobody has looked, or it is only believed: not known. */
export function guessesUnpaidAbroad(said: string): boolean {
  return GUESSED.test(said) || NO_APP.test(said);
}

const THEIRS =
  '(?:customer|client|guest|phone|app|bank|statement|account|balance|wallet|(?:his|her|their|the)card)';
const SHOWS = sieved(
  new RegExp(
    [
      `${THEIRS}s?[a-z']{0,30}?(?:shows?|showing|says?|sees?|got|gets|received|has|lists)(?:a|an|the|it|that|as|pending|bank|text|push|sms|e?mail|his|her|me|from)*(?:charge|payment(?!fail)|paid|debit|notification|transaction|purchase|complete|receipt)`,
      '(?:charge|payment|transaction|purchase)(?:is|does|also|already|still)*(?:show(?:s|ing)?|appear(?:s|ed)?|cameup)(?:up|on|in)*(?:the|his|her|their|customer)',
      '(?:money|amount|funds|yen)[a-z]{0,10}(?:taken|deducted|debited|withdrawn|pulled|drawn)',
      '(?:money|amount|funds|yen|payment|it)[a-z]{0,10}(?:taken|deducted|debited|withdrawn|gone|left|went|came)(?:out|off|from|of)+(?:the|his|her|their|customers?)*(?:bank)?(?:account|card|wallet|balance)',
      '(?:account|card|balance|wallet)[a-z]{0,10}(?:wasdebited|wascharged|isdebited|hasbeencharged|hasbeendebited|gotcharged|gotdebited|wentdown|dropped|waslower)',
      '(?:he|she|they|customer|guest)(?:s|is|was|were|has|have|got|did|already|been)*charged(?!(?:him|her|me)?(?:again|if))',
      '(?:text|message|sms|mail|notification|notice|alert)[a-z]{0,14}(?:from|of)(?:his|her|their|the)?(?:bank|card)',
      '(?:customer|he|she|guest)(?:has|have)?already(?:paid|pay)$',
      '(?:he|she|they|customer|guest|client)s?(?:just|has|have|had|already)*(?:got|gets|get|received|receives)(?:a|an|the|his|her|payment)*(?:notification|receipt|text|sms|e?mail|message|notice|alert)',
      '(?:客人|顾客|对方|手机|银行|账户|卡里|他|她|app)[^。]{0,12}(?:显示|收到|有|出现|来|发)了?[^。]{0,10}(?:扣款|扣费|扣了|付款成功|支付成功|消费|账单|短信|通知)',
      '(?:钱|款|余额)(?:已经|已|都|就|也|被)*(?:扣|划|转走|少)(?:款|掉|走)?了?|(?:被|已经|已|真的)扣(?:款|钱|费|了)|扣(?:款|钱|费)了',
      '(?:客人|顾客|他|她)(?:说|讲)?[^。]{0,6}(?:付过了|付了款|已经付了|付好了|付款了|扣了)',
      '(?:손님|고객|카드사|은행|폰)[^.]{0,16}(?:결제|청구|승인|출금|문자|알림|카드값)[^.]{0,10}(?:나와|나왔|나온|왔|온|떴|떠|뜬|찍|됐|되었|났)',
      '(?:돈|금액|잔액|계좌|통장)[^.]{0,8}(?:빠져나갔|빠졌|나갔|출금|줄었|차감)|(?:출금|승인|청구)(?:이|가|은|는)?(?:됐|되었|났|돼)|(?:승인|결제|출금)(?:문자|알림)[^.]{0,6}(?:왔|떴|받)',
    ].join('|'),
    'u',
  ),
);
const NOT_SHOWN = sieved(
  /(?:doesnt|didnt|not|no|nothing|hasnt|wasnt|isnt|werent|arent|havent|never)(?:show|see|get|got|been|charge|payment|yet|taken|deducted|debited|money|notification|be)|shows?(?:no|nothing)|wont|willbe|^if|whether|(?:know|sure|tell|see|check)if|updat|batter|没|未|吗$|会不会|是否|更新|안(?:나|왔|떴|됐|되|빠|받)|않|없|못|실패|업데이트|충전|배터리/u,
);

const GUESSED = sieved(
  /^(?:hm+|uh|well)?(?:ithink(?:not|no|itsnot|itisnot|hewasnt|shewasnt)|idontthink(?:so|it)?|idonotthinkso|probably(?:no|not)?|perhapsnot|maybenot|mostlikelynot|likelynot|idoubtit|notsure|icantsay|hedoesntknow|shedoesntknow|notyet)|^(?:应该|好像|可能|大概|也许|估计|似乎)(?:还)?(?:没|不)|^(?:还)?没(?:有)?看[到见]|^还没(?:有)?$|^还没(?:有)?(?:出来|でき|收到)|^(?:아마|아직)(?:도)?(?:안|아니|없)|아닌것같|아닐(?:걸|거)|(?:안|없)[^.]{0,4}(?:것|거)같|^아직이/u,
);

const NO_APP = sieved(
  /(?:he|she|they|customer|guest|client)?(?:doesnt|dont|doesnot|donot|hasnt|hasno|haveno|havent)(?:really)?(?:have|got|use|an?)?(?:the|an|a|any|his|her)?(?:app|phone|smartphone)(?:with|$)|^no(?:app|phone)$|(?:没|没有|没带)(?:装|安装|下载|用)?(?:这个|那个)?(?:app|手机|应用)|(?:앱|폰|휴대폰|핸드폰)(?:이|을|은|가)?(?:없|안써|안가져|못봐)|(?:看|查)不(?:了|到)|못(?:봐|보|확인)/u,
);
