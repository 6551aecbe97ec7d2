import { sieved } from './sieve.ts';

/**
 * That a sale was paid in another way (cash, a wallet, another card, a transfer, somebody else), told in English, Chinese or
 * Korean as what has happened. It only keeps a payment from being taken again, and so it is read loosely; what is wished,
 * asked, supposed or denied is not read. Expects folded text, Chinese in simplified letters.
 */
export function isPaidOtherwiseAbroad(text: string): boolean {
  return PAID.mayMatch(text) && doneAbroad(text).some((clause) => PAID.test(clause));
}

/** The clauses that tell what has happened, in those languages. */
export function doneAbroad(text: string): readonly string[] {
  return CLAUSE.split(text).filter((clause) => !NOT_DONE.test(clause));
}

const CLAUSE = sieved(
  /(?<=[.!?。…])|[\n;；]|,|，|、|\b(?:but|because|and then)\b|(?<=[가-힣](?:데|지만))\s|근데|그런데|하지만/u,
);

const NOT_DONE = sieved(
  /\b(?:not|never|no one|nobody|nothing|no other|none|if|would|wants?|wanted|will|going to|offer(?:s|ed)?|ask(?:s|ed)? (?:to|if|for|me)|can|could|may|should|shall|let|must|prefers?|asking|instead\?|plans?)\b|n't\b|^\s*(?:did|has|have|is|was|does|do)\b.*\?|没|不|未|如果|要是|想|打算|能不能|可以(?!了)|可不可以|(?:好|行|可以|要|收|付|刷|卡|现金)吗|是否|还是|怎么|안\s|안\s?(?:받|냈)|못|않|아직|없|(?:으?면|다면|을까|ㄹ까|까요|나요|고\s?싶|겠다|겠대|려고|내도|해도|받아도)/u,
);

const WALLET =
  '(?:cash|bills?|coins?|notes|pay ?pay|ali ?pay|we ?chat(?: pay)?|line ?pay|apple pay|google pay|rakuten pay|suica|pasmo|icoca|edy|nanaco|waon|id|qr(?: code)?|e-?money|wallet|kakao ?pay|bank transfer|transfer|cheque|check|invoice|voucher|gift card|points)';
const WHO =
  '(?:he|she|they|the customers?|customer|the guest|guest|client|somebody|someone|his|her|their|a friend|another|wife|husband|friend|colleague|boss|company|mother|father|son|daughter)';

const ENGLISH = [
  `\\b(?:paid|pays|settled|sorted|covered|used|gave|given|switched|changed)\\b[^.?!]{0,28}\\b${WALLET}\\b(?! register)`,
  `\\b(?:took|taken|accepted|got|received|collected|put|dropped|handed|left|finished|done|went|cleared)\\b[^.?!]{0,10}\\b${WALLET}\\b(?! register)`,
  `\\b(?:gave|given|handed|paid|left|sent|transferred|wired|passed)\\b (?:me|us|to us|over|it to (?:me|us))?\\s?(?:the |some |all |his |her |full |\\d[\\d,]*(?![\\d,])(?: ?yen ?| {0,2})|¥ ?\\d[\\d,]*(?![\\d,]) ?)*(?:money|amount|bills?|notes|coins?|cash|yen|total)\\b`,
  `\\b(?:paid|settled) (?:me|us|it|the bill|for it)?\\s?(?:already |later |afterwards |directly |now )*(?:in|by|with|via|using|through|from) (?:a |an |the |his |her |my |their )*(?!credit card|card(?:[\\s.!…]*$| (?:and|so|now|just|today|at|earlier|no)\\b(?![^.?!]{0,20}\\b(?:other|another|second|different)\\b))|(?:this|that|an?|the|his|her|my|their)\\b)[a-z]+`,
  `\\b(?:another|other|different|second|new|friend's|wife's|husband's|spare|debit)\\b (?:credit )?(?:card|way|method|payment)\\b[^.?!]{0,16}\\b(?:worked|went through|go(?:t|ne) through|succeeded|ok|okay|fine|approved|accepted|passed|was used|did it)\\b`,
  `\\b(?:paid|used|took|tried|ran|charged|swiped|tapped|switched to|went with|with) (?:it |him |her |them |with |by |using |on )*(?:another|a different|a second|the other|a new|his other|her other|their other|other|my) (?:credit )?(?:card|way|method|terminal|wallet)\\b`,
  `\\b(?:wife|husband|friend|colleague|coworker|boss|company|mother|father|mom|dad|son|daughter|partner|companion|somebody else|someone else|another person|another customer)\\b[^.?!]{0,8}\\b(?:paid|covered|settled|took care of)\\b`,
  `\\b(?:already|been|is|was|it's|that's|we|bill|sale) (?:been |all |already )*(?:paid|settled|sorted) (?:for |it |already |out |another way|some other way|in full|otherwise|elsewhere|separately|differently)`,
  `\\b${WHO}\\b[^.?!]{0,12}\\b(?:already|since|later|then|afterwards|after that) (?:settled|paid(?! by card))\\b`,
  `\\b(?:have|got|received|holding) (?:already )?(?:the|his|her|their) (?:money|cash)\\b`,
  '\\b(?:sale|bill|it|that|everything|all) (?:is|was|has been)? ?(?:already|all) (?:settled|sorted|taken care of)\\b',
  `\\btransfer(?:red|ed)\\b[^.?!]{0,16}\\b(?:money|amount|us|me|it)\\b`,
  '\\bpaid (?:already )?(?:in )?cash\\b|\\bcash (?:is |was |already )*(?:paid|received|taken|collected|in (?:the )?(?:till|drawer|register))\\b|\\bsettled (?:it )?(?:in|with|by)\\b',
].join('|');

const ZH_WAY =
  '(?:现金|现钞|钞票|零钱|支付宝|微信|云闪付|银联|paypay|pay ?pay|alipay|wechat|line ?pay|悠游卡|一卡通|八达通|西瓜卡|suica|pasmo|电子钱包|电子货币|二维码|扫码|转账|银行转账|汇款|别的(?:卡|方式|办法)|其他(?:卡|方式|办法)|另(?:外)?一?张(?:信用)?卡|另外的?(?:卡|方式)|朋友的卡|他(?:老婆|太太|朋友)的卡|积分|优惠券)';
const CHINESE = [
  `(?:用|以|拿|刷|改用|改成|改为|换成|换用|换了|改)了?${ZH_WAY}[^。?!]{0,8}(?:付|给|结|刷|支付|成功|过|收|买单|清)[^。?!]{0,4}(?:了|过|成功)`,
  `(?:收|付|给|拿|结|交)(?:了|过|到)[^。?!]{0,6}(?:${ZH_WAY}|钱|款项)`,
  `(?:已经|已|刚才|后来|刚|都)[^。?!]{0,4}(?:收|付|给|拿|结|交)[^。?!]{0,6}${ZH_WAY}[^。?!]{0,3}了?`,
  `(?:给|付|交|拿)(?:了|过)?(?:我|我们|店里)?(?:的)?(?:${ZH_WAY}|钱)了`,
  `${ZH_WAY}[^。?!]{0,6}(?:收|付|结|给|刷|支付)(?:到|好|过|完|清|成功)?了`,
  `(?:改成|改用|改为|换成)了?${ZH_WAY}(?:了)?$`,
  `换了?(?:一|另一|另外一)?张?(?:信用)?卡[^。?!]{0,8}(?:了|成功|过)`,
  `(?:另一张|另外一张|别的|其他的?)(?:信用)?卡[^。?!]{0,6}(?:成功|可以|行|过|付|刷|好)了?`,
  `(?:朋友|同事|同伴|老婆|太太|先生|老公|家人|别人|老板|公司|妈妈|爸爸|一起来的人|同行的人)[^。?!]{0,6}(?:替|帮|代)[^。?!]{0,4}(?:付|给|结|买单)[^。?!]{0,3}(?:了|过)?|(?:朋友|同事|同伴|老婆|太太|先生|老公|别人)(?:已经)?(?:付|给|结|买单)[^。?!]{0,2}了`,
  '(?:转|汇)(?:了|过来了|给我们?了|给店里了)|转(?:账|帐)[^。?!]{0,6}了|(?:这笔|钱|款)(?:已经|已|都)?(?:结清|付清|收到|收齐|另外收)了',
].join('|');

const KO_WAY =
  '(?:현금|지폐|동전|카카오\\s?페이|네이버\\s?페이|삼성\\s?페이|페이페이|paypay|알리\\s?페이|위챗(?:페이)?|애플\\s?페이|라인\\s?페이|큐알|qr(?:코드)?|스이카|교통\\s?카드|(?:계좌)?\\s?이체|송금|(?:다른|딴|친구|두\\s?번째|새)\\s?(?:카드|방법|방식|단말기|수단)|체크카드|상품권|포인트)';
const KO_DONE =
  '(?:받았|받아\\s?버|받은|받긴|냈|내셨|내고|낸|지불했|지불하셨|결제했|결제하셨|결제됐|결제\\s?됐|결제\\s?완료|계산했|계산하셨|계산하고\\s?(?:가|나가|갔)|계산됐|처리했|처리됐|긁어서\\s?됐|긁었|됐|되었|성공|승인|보냈|보내\\s?주|보내셨|주셨|줬|줌|바꿨|완료|통과|끝났|해결)';
const KOREAN = [
  `${KO_WAY}[^.?!]{0,14}${KO_DONE}`,
  `(?:일행|친구|동료|아내|부인|남편|가족|사장|회사|다른 (?:분|사람|손님)|지인|엄마|아빠|누가)[^.?!]{0,8}(?:대신|다)?\\s?(?:냈|내\\s?주|내셨|결제했|결제하셨|계산했|계산하셨|계산하고\\s?(?:가|나가|갔)|지불했|결제해\\s?줬)`,
  '대신\\s?(?:냈|내\\s?줬|내셨|결제했|계산했)|(?:돈|대금|금액)(?:은|을|도)?\\s?(?:이미|벌써|먼저|다|따로)?\\s?(?:받았|받은)|이체\\s?(?:받|했|됐|완료)|(?:이미|벌써)\\s?(?:따로\\s?)?(?:돈\\s?)?받았',
].join('|');

const ROMAJI_CASH =
  '\\bgenkin (?:de|wo|o|mo)?\\s?(?:mou )?(?:moratta|moraimashita|haratta|haraimashita|uketotta|uketorimashita|itadakimashita|itadaita|moratte)\\b';

const PAID = sieved(new RegExp([ENGLISH, CHINESE, KOREAN, ROMAJI_CASH].join('|'), 'u'));

/** Another customer just paid fine: of a sale that went well from the start, and of nothing else. Expects folded text. */
export function isPaidWellAbroad(text: string): boolean {
  return text.length <= A_LINE && PAID_WELL.test(text);
}

const A_LINE = 80;
const WELL =
  '(?:fine|ok|okay|well|good|smoothly|successfully|normally|with(?:out| no) (?:any |a )?(?:problems?|issues?|errors?|trouble)|no (?:problems?|issues?|errors?)|(?:it |all |everything )(?:is |was |went |worked )?(?:fine|ok|okay|well|good))';
const BESIDE =
  '(?:by card|with (?:a |the |his |her )?card|just now|now|already|today|too|also|as well)';
const PAID_WELL = sieved(
  new RegExp(
    `^(?:(?:ok|okay|thx|thanks|thank you|great|good|yes|yep|and|so|by the way|btw|now|sir|po)[,.! ]{1,3}){0,4}(?:(?:(?:the|a|an|another|next|last|one|my|our|new|second|this|that|other|few|two|three|more|first) ){0,3}(?:customers?|guests?|clients?|person|people|lady|man) (?:just |has |have |also |already ){0,2}paid|(?:(?:the|a|an|another|next|last|our|this|that|first|new|card|customer's) ){0,3}(?:payments?|sales?|transactions?) (?:just |has |have |also |already ){0,2}(?:went through|gone through|worked|succeeded))(?:[, ]{1,2}${BESIDE}){0,3}[,.! ]{1,3}${WELL}(?:[, ]{1,2}${BESIDE}){0,2}(?:[,.! ]{1,3}(?:thanks|thank you|thx|sir|po|so far)){0,2}[.! ]{0,3}$`,
    'u',
  ),
);
