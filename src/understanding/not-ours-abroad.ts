import type { Wording } from './wordings.ts';

const OF_UPDATE = /updat|upgrad|更新|升级|업데이트|업뎃/u;
/** Something went wrong with a sale, or may have. */
const IN_DOUBT =
  /fail|error|stuck|closed?\b|crash|stop|twice|again|declin|interrupt|half|went|deducted|失败|错误|出错|断|停|卡住|两次|再|一半|没反应|不了|扣|실패|오류|에러|멈|끊|두 ?번|다시|꺼|빠져/u;
const OTHER_BRAND =
  '(?:gcash|paymaya|paytm|phonepe|upi|alipay|wechat pay|kakao ?pay|naver ?pay|bitcoin|crypto|支付宝|微信支付|街口支付|街口|悠游卡|八达通|银联|카카오페이|네이버페이|삼성페이|애플페이)';

/** What is plainly of another service, or nobody's business here, in English, Chinese or Korean. Expects folded text, Chinese in simplified letters. */
export const NOT_OURS_ABROAD: readonly Wording<string>[] = [
  [
    'oos',
    /\b(?:forg[eo]t(?:ten)?|lost|reset|change)\b[^.?!]{0,16}\b(?:pin|pass ?word|pass ?code)\b|\b(?:pin|pass ?word|pass ?code)\b[^.?!]{0,12}\bforg[eo]t|(?:忘|重置|改)[^。?!]{0,5}(?:密码|暗証番号|暗证番号)|(?:密码|暗証番号|暗证番号)[^。?!]{0,5}忘|(?:비밀번호|비번|暗証番号|핀번호)[^.?!]{0,8}(?:까먹|잊|잃|모르|초기화)/u,
    // Where the statements are read.
    /my ?page|マイページ|마이 ?페이지/u,
  ],
  [
    'other_service',
    /^(?:our |the |my |shop )*(?:landline|ip phone|shop phone|background music|bgm|security camera|cctv|speakers?)\b[^?]{0,24}\b(?:dead|down|not|stopped|broken|out|off|no sound|n't)|\busen (?:wi-?fi|internet|music|hikari|light)\b|(?:유센|usen)\s?(?:와이파이|인터넷|음악|전화)|^(?:매장\s?)?(?:포스기|pos기|cctv|스피커)[^.?]{0,10}(?:깨|고장|안)|(?:监控|摄像头|监视器|背景音乐|固定电话|座机)[^。?]{0,8}(?:坏|没|不|停)/u,
    OF_UPDATE,
    /결제|카드|付|刷卡|payment|card/u,
  ],
  [
    'oos',
    /\b(?:iphone|ipad|android|windows|laptop|my phone|wechat|line app|chrome)\b[^?]{0,12}\bupdat|\bupdat(?:e|ing) (?:the |my |our )*(?:iphone|ipad|android|windows|phone|laptop|wechat|line app|chrome)|(?:微信|手机|苹果|电脑|安卓|line|支付宝)(?:要|该)?(?:怎么|如何|怎样)?(?:更新|升级)|(?:更新|升级)(?:微信|手机|电脑|支付宝)|(?:아이폰|핸드폰|휴대폰|카톡|카카오톡|컴퓨터)(?:을|를)?\s?(?:어떻게\s?)?업데이트/u,
    /terminal|终端|단말기|charger|充电/u,
  ],
  [
    'oos',
    /\b(?:refund|cancel (?:a |the )?(?:sale|order|contract))\b|退款|退钱|解约|取消合同|(?:要|想)解(?:约|除合同)|환불|해지|\b(?:settlement|payout|deposit)s?\b[^?]{0,24}(?:not|when|receiv|arriv|date)|\bwhen\b[^?]{0,16}\b(?:settlement|payout|deposit)|정산(?:금|은|이|일)?\s?(?:언제|안|날)|입금(?:은|이)?\s?(?:언제|안)|\b(?:loan|gst|invoice|salary|wages|visa renewal)\b|\bmagkano\b|(?:帮我?|请)翻译|translate this|번역해/u,
    IN_DOUBT,
    OF_UPDATE,
  ],
  [
    'oos',
    new RegExp(
      `^(?:hi |hello |po |sir )*(?:do|can|does|is) (?:you|i|we|it|your)? ?(?:have|accept|use|take|support|add)? ?${OTHER_BRAND}\\b|^(?:你们|这里|店里)?(?:可以|能|能不能)?(?:用|刷|收|支持)?${OTHER_BRAND}(?:可以|能|能不能)?(?:用|刷|收|支持)?(?:吗|么|\\?)|^${OTHER_BRAND}(?:은|는|도|이|가)?\\s?(?:돼|되|사용|쓸|가능)|\\b(?:apply|request|order|want|need|add)(?: for)? (?:another|second|new|one more|additional|extra) (?:terminal|machine|device|pos)`,
      'u',
    ),
    IN_DOUBT,
  ],
  // Of the day, of money in general, and what a sale costs.
  [
    'oos',
    /\bexchange rate\b|\bweather\b|\b(?:going to|will it|gonna) rain\b|\bwhat (?:to|should i|shall we) (?:eat|cook)\b|汇率|天气|下雨|吃什么|好吃的|환율|날씨|비\s?(?:오나|올까|와요\?)|뭐\s?먹|\b(?:fees?|charges?|rates?|commission|mdr)\b[^?]{0,8}\bper (?:transaction|payment|sale|swipe)|\btransaction (?:fees?|charges?|costs?|rates?)\b|(?:카드|결제)\s?수수료|수수료(?:가|는|율)?\s?(?:몇|얼마|어떻게)|手续费(?:是)?(?:多少|怎么|几)/u,
    IN_DOUBT,
    OF_UPDATE,
  ],
];
