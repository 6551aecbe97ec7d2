import { sieved } from './sieve.ts';

/** nobody has paid anything yet, 没有刷卡, 아직 결제 안 했어요: that no payment was begun, in another language. Expects normalised text. */
export function deniesBegunAbroad(text: string): boolean {
  if (HALF_DONE.test(text)) return false;
  const clauses = CLAUSE.split(text).map((clause) => clause.trim());
  const others = clauses.filter((one) => !DENIES.test(one));
  return others.length < clauses.length && !others.some((one) => STOPPED.test(one));
}

/** not a payment, the update. card was in though */
const HALF_DONE = sieved(
  /\bcard (?:was|is|still|'s) (?:still )?in\b|\bamount (?:was|is)\b|\bhalf ?way\b|卡(?:还)?(?:插着|在里面)|카드(?:는|가)?\s?(?:꽂|들어)/u,
);

/** What is left of it beside the clauses that deny one: 没有在付款中,就是弹出更新提示 tells of no sale that was cut. Expects normalised text. */
export function withoutDeniedAbroad(text: string): string {
  const clauses = CLAUSE.split(text);
  const others = clauses.filter((one) => !DENIES.test(one.trim()));
  return others.length < clauses.length ? others.join(', ') : text;
}

/** what do I tell the customer, 他只有卡. Expects normalised text. */
export function asksForCustomerAbroad(text: string): boolean {
  return FOR_CUSTOMER.test(text) && !STOPPED.test(text);
}

/** can I let customers in now?, 可以让客人进来了吗: whether they may come in. Expects normalised text. */
export function letsIn(text: string): boolean {
  return LETS_IN.test(text) && !STOPPED.test(text);
}

const LETS_IN = sieved(
  /\b(?:can|may|could|should|is it (?:ok|okay|fine|safe) (?:for me )?to|am i ok to) (?:i |we )?(?:now |already )?(?:let|seat|bring) (?:the |my |our |some )?(?:customers?|guests?|clients?|people|patients?)(?: (?:come|back))?(?: (?:in|inside))?(?: now| already)?\W*$|^(?:(?:so|ok|okay|and|then|now)[, ]+){0,3}(?:can|may|could) (?:i|we) (?:take|accept) (?:(?:her|his|their|a|my customer's|the customer's) )?(?:cards?|payments?)(?: now| then| yet| already)?\W*$|让(?:客人|顾客|客户)们?进(?:来|店|门)?了?[吗么嘛]|손님(?:을|들|도)?\s?(?:받아도|들여도|들어오게\s?해도|입장시켜도)\s?(?:되|돼|괜찮)/iu,
);

/** do i need to charge them? is of cards where one is spoken of, and else of batteries. Expects the text as it was written. */
export function chargesTerminal(typed: string): boolean {
  return CHARGES_IT.test(typed) && !OF_SALE.test(typed);
}

const CHARGES_IT = sieved(
  /\bcharg(?:e|ing) (?:it|them|these|those|both|(?:the|my|our|all) (?:the )?(?:terminal|machine|device|reader)s?)\b/iu,
);
const OF_SALE = sieved(
  /\b(?:card|customer|client|guest|pay\w*|paid|sale|again|twice|history|him|her|error|fail\w*|stuck|crash\w*|froze\w*|swipe\w*|tap\w*|amount|receipt|so|then|now|just|still)\b/iu,
);

const FOR_CUSTOMER = sieved(
  /\bwhat (?:do|should|can|shall|could) (?:i|we) (?:tell|say to|do (?:with|about|for)) (?:the|this|my|our|a) (?:customer|client|guest)|(?:客人|顾客)(?:该|要|应该)?怎么(?:办|说|处理)|(?:怎么|该怎么)(?:跟|和|对)(?:客人|顾客)说|손님(?:한테|에게|께)(?:는)?\s?(?:뭐라고|어떻게)\s?(?:말|설명|안내)/iu,
);

const CLAUSE = sieved(
  /[.,!?;:。，！？；\n]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|(?<=[가-힣](?:요|니다)|아니고|않고)\s+/u,
);

const STOPPED = sieved(
  /\b(?:again|fail\w*|crash\w*|froze\w*|stuck|error|twice|charged|declined|went through|cut|stopped|history)\b|失败|成功|出错|错误|卡住|重复|两次|再|扣|刷了|付了|中断|记录|실패|성공|오류|에러|멈|끊|두\s?번|다시|빠져|청구|내역/iu,
);

const HEAD_EN =
  "(?:(?:what|no|nope|hey|sorry|but|well|i said|i mean|actually|oh|there(?:'s| is| are| was)|we have|have|yet|still|and|because)[ ]+)*";
const END_EN = '(?: (?:yet|now|here|today|so far|at all|at the moment|right now))*';
const DENIES = sieved(
  new RegExp(
    [
      `^${HEAD_EN}no (?:customers?|clients?|guests?|sales?)${END_EN}$`,
      `^${HEAD_EN}no (?:payments?|cards?) (?:was|were|has been|have been|is|are)?\\s?(?:made|started|taken|begun|swiped|used|presented|tapped|charged|run|running|yet|so far|today|interrupted|stopped|cut off|open|pending|unfinished|in progress|stuck)${END_EN}$`,
      `^${HEAD_EN}(?:nobody|no ?one|no (?:customers?|guests?|clients?)) (?:has |have |is |are |was )?(?:paid|paying|charged|pays|in (?:the )?(?:middle of|process of) (?:a )?pay(?:ing|ment))(?: (?:anything|any|with (?:a )?card))?${END_EN}$`,
      `^${HEAD_EN}(?:i|we)(?: have|'ve)?(?: not|n't| haven't| havent| didn't| didnt| did not| have not| never)(?: even| yet| actually)? (?:charged?|tak(?:e|en)|start(?:ed)?|run|swiped?|process(?:ed)?|ma(?:k|d)e|done?|began|begun)(?: (?:any|a|the|anything|anyone|one|card|payment|sale|customer)s?)+${END_EN}$`,
      `^${HEAD_EN}(?:it(?:'s| is)|this is|that(?:'s| is)|i'?m|i am)? ?not (?:talking |asking )?about (?:a |any |the )?(?:payment|charging (?:a |the )?(?:card|customer))s?${END_EN}$`,
      `^${HEAD_EN}(?:it(?:'s| is|s)? |i (?:do not|don't|dont) mean |i mean |i meant )?not (?:about )?(?:a |the |any |my )?(?:payment|card|sale|charge)s?(?: (?:thing|problem|issue|question))?(?: but (?:about )?the update)?$`,
      `^${HEAD_EN}(?:the |all (?:the |our )?|our |my )?payments? (?:are|is|were|was) (?:all )?(?:just )?(?:fine|ok|okay|no problem|not the problem)${END_EN}$`,
      `^${HEAD_EN}i (?:do not|don't|dont|didn't|didnt) mean (?:a |the |any )?(?:payment|card|sale)s?$`,
      `^${HEAD_EN}(?:i (?:mean|meant|was asking about|am asking about|am talking about) |it(?:'s| is) (?:about )?)?the update not (?:about )?(?:a |the )?payment$`,
      `^${HEAD_EN}(?:it(?:'s| is| has)?|this(?: is| has)|that(?:'s| is| has))? ?(?:nothing to do with|not related to) (?:a |the |any )?payments?$`,
      `^${HEAD_EN}(?:it |this |that )?(?:was not|wasn't|wasnt|did not happen|didn't happen) (?:during|in the middle of|in) (?:a |any |the )?(?:payment|sale|transaction)${END_EN}$`,
      `^${HEAD_EN}(?:(?:nobody|no ?one|no (?:customers?|guests?|clients?)) (?:was|were)(?: (?:there|here|paying|in the (?:shop|store)))?|(?:i|we) (?:was not|wasn't|wasnt|were not|weren't) (?:taking|in the middle of|doing|processing) (?:a |any |the )?(?:payment|sale)s?|no (?:customers?|guests?|clients?|payment|sale))(?: (?:at the time|then|at that (?:time|moment)))${END_EN}$`,
      `^${HEAD_EN}(?:it(?:'s| is) |just |only )*(?:hypothetical(?:ly)?|a what[- ]?if|in theory)$`,
      '^(?:我(?:刚才|都|已经)?说(?:过|了|的是)|我|我们|现在|今天|可是|但是|不是|客人|顾客|客户|根本|都|还|并|也|\\s)*没有?(?:人)?(?:在|正在)?(?:开始|进行)?(?:刷(?:过)?卡|收(?:过)?款|结(?:过)?账|付(?:过)?[款钱]|支付|买单|交易)(?:中|呢|啊|呀|过|啦)*$',
      '^(?:我|说的|这|可是|但是|根本|\\s)*不是(?:在)?(?:说|问|讲)?(?:收款|付款|刷卡|支付|结账)(?:的(?:事|问题))?$',
      '^(?:我|说的|问的|这|跟|和|与|根本|\\s)*(?:收款|付款|刷卡|支付|结账)(?:都|也)?(?:没(?:有)?(?:关系|问题)|无关)$',
      '^(?:我|说的|问的|\\s)*是(?:说|问|讲)?更新(?:的事)?(?:而)?不是(?:收款|付款|刷卡|支付|结账)(?:的(?:事|问题))?$',
      '^(?:我|说的|问的|这|\\s)*不是(?:收款|付款|刷卡|支付|结账)(?:的(?:事|问题))?(?:而)?是更新(?:的事|的问题)?$',
      '^(?:现在|今天|目前|店里|还|都|这里|\\s)*(?:没有?|无)(?:任何)?(?:客人|顾客|客户|人)(?:正?在)?(?:来|付款|付钱|结账|结帐|买单|刷卡|支付|收款|等)?(?:中|呢|啊|了)?$',
      '^(?:当时|那时|那个时候|那会儿|刚才|\\s)+(?:并|也|都)?(?:(?:不是|没有?)(?:在)?(?:给客人)?(?:收款|付款|刷卡|支付|结账)(?:中|的时候|途中)?|没有?(?:客人|顾客|人)(?:在)?)(?:的|呢|啊)?$',
      '^(?:我|这|也|并|现在|根本|都|\\s)*(?:不是|没有?)(?:任何)?(?:收款|付款|刷卡|支付|结账|交易)(?:到一半|的?(?:过程|途)中|中途)?(?:被)?(?:中断|断掉|断开|断|停|卡住?)(?:了|的(?:事|问题)?)?$',
      '^(?:这|那|我的|现在|\\s)*(?:收款|付款|刷卡|支付|结账|交易)(?:都|也|并)?没有?(?:被)?(?:中断|断掉|断|停|卡住?)(?:了|过|的)?$',
      '^(?:我)?(?:只是)?(?:假设|打个比方|问问万一)(?:而已)?(?:的)?$',
      '^(?:아니[요오]?\\s?)?(?:손님(?:이|은|도)?\\s?)?(?:아직\\s?|아무도\\s?){0,2}(?:결제|계산|카드)\\s?(?:는|를|은|도|같은 ?거)?\\s?(?:아직\\s?)?(?:안\\s?(?:했|하고 ?있|하셨|받았|긁었|시작했)|시작도 ?안 ?했)(?:어요|습니다|는데요?|음|다고요?|다니까요?|거든요|어)?$',
      '^(?:아니[요오]?\\s?)?(?:결제|계산)(?:에는?|는|은)?\\s?(?:아무\\s?)?문제(?:는|가)?\\s?없(?:어요|습니다|는데요?|어|고요)$',
      '^(?:아니[요오]?\\s?)?(?:결제|계산)\\s?(?:얘기|이야기|말|문제|건)?(?:이|가|은|는)?\\s?아니(?:에요|예요|고요?|라|라고요|요|야|고)?$',
      '^(?:아니[요오]?\\s?)?(?:결제|계산|카드)(?:가|이|는|를)?\\s?(?:말고|아니고|아니라)\\s?(?:업데이트|업뎃)(?:\\s?(?:얘기|이야기|말|건|쪽))?(?:요|예요|에요|이에요|이요|입니다|인데요?|말이에요|라고요|이라고요)?$',
      '^(?:아니[요오]?\\s?)?(?:이건\\s?)?(?:결제|계산|카드)(?:하고는?|랑은?|와는?|과는?|는|은)?\\s?(?:전혀\\s?)?(?:상관|관계)\\s?없(?:어요|습니다|는데요?|음|다고요|어|고요)?$',
      '^(?:아니[요오]?\\s?)?(?:결제|계산)(?:\\s?(?:중에|도중에?))?(?:가|는|은|이)?\\s?(?:안\\s?(?:끊겼|멈췄|끊어졌)(?:어요|습니다|는데요?|다고요)|(?:끊기|멈추)지\\s?않았(?:어요|습니다|는데요?)|(?:끊긴|멈춘)\\s?(?:거|것|게|건)(?:이|은|는)?\\s?아니(?:에요|예요|고요?|라고요|요|야)?)$',
      '^(?:그때는?\\s?|당시에?는?\\s?|아니[요오]?\\s?|지금은?\\s?){0,2}(?:결제|계산)\\s?중(?:은|이|에는|도)?\\s?아니(?:(?:었|였)(?:어요|습니다|는데요?|음|고요|어)?|에요|예요|고요?|라고요|라니까요|야|ㅂ니다|거든요)$|^(?:아니[요오]?\\s?|지금은?\\s?){0,2}(?:결제|계산)\\s?중(?:은|이|에는|도)?\\s?아닙니다$',
      '^(?:그때는?\\s?|당시에?는?\\s?){0,2}손님(?:이|은|도)?\\s?(?:아무도\\s?)?(?:없었|안\\s?계셨)(?:어요|습니다|는데요?|음|어)?$',
      '^(?:아직\\s?)?손님(?:이|은|도)?\\s?(?:아직\\s?)?(?:없|안\\s?(?:왔|오셨|계))(?:어요|습니다|는데요?|음)?$',
      '^(?:지금은?\\s?|현재\\s?|아직\\s?)*(?:결제|계산)(?:\\s?하고\\s?있는|\\s?중인|\\s?하는|\\s?할)?\\s?(?:손님|사람|분|고객)(?:이|은|도)?\\s?(?:아무도\\s?)?(?:없|안\\s?계)(?:어요|습니다|는데요?|음|다)?$',
      '^(?:만약|혹시|가정)(?:의|해서)?\\s?(?:얘기|이야기|상황|경우)(?:예요|에요|입니다|요)?$',
    ].join('|'),
    'iu',
  ),
);
