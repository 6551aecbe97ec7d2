import { sieved } from './sieve.ts';

/**
 * That something went wrong while a sale was being paid, told in English, Chinese or Korean without the word of a payment that
 * failed: by what was done just then (the code, the tap, the card), or by what came in between (the update, the battery, a restart).
 * Expects folded text.
 */
export function isStoppedAbroad(text: string): boolean {
  if (SUPPOSED.test(text)) return false;
  return MIDWAY.test(text) || (HALTED.test(text) && !OF_UPDATE.test(text));
}

/** Asked, feared, or what is done against it. */
const SUPPOSED = sieved(
  /\bif\b|\bcan (?:i|we)\b[^.?!]{0,12}\bupdat|如果|要是|会不会|会[^。?!]{0,8}吗|可以[^。?!]{0,6}(?:更新|重启|充电)|能[^。?!]{0,6}(?:更新|重启|充电)|(?<!화)면 |다면|(?:업데이트|재부팅|재시작|충전)[^.?!]{0,4}(?:해도|할까|하면|되나요|되나|돼요)/u,
);

const OF_UPDATE = sieved(/updat|upgrad|firmware|更新|升级|업데이트|업뎃|펌웨어/u);

/** The sale was under way, and then something happened: 付到一半app自己更新了. */
const MIDWAY = sieved(
  new RegExp(
    [
      '(?:付款|收款|结账|交易|支付|刷卡|付|刷|收|决济|会计)(?:的)?(?:时候|时|中途|途中|到一半|过程中?|中(?!心))[^。?!]{0,14}(?:更新了|重启了|没电|断电|停电|断网|断了|关机|关了|关掉|关上|死机|当机|闪退|黑屏|停了|卡住|卡死)',
      '(?:결제|계산)(?:를|을)?\\s?(?:중|도중|하다가?|하는\\s?(?:중|도중|데)|반쯤)[^.?!]{0,22}(?:업데이트\\s?(?:됐|되었|했)|재부팅|재시작\\s?(?:됐|되었|했)|나갔|방전|정전|꺼졌|꺼져|끊겼|끊어)',
      '\\b(?:during|while|in the middle of|halfway through|half way through)\\b[^.?!]{0,24}\\b(?:pay|payment|paying|transaction|charging the|card)\\b[^.?!]{0,24}\\b(?:updated|rebooted|restarted|died|shut|closed|dropped|went (?:off|out|dark|black))\\b',
      '\\b(?:sale|check-?out|transaction|payment)\\b[^.?!,]{0,8}\\b(?:froze|stuck|stopped|died|hung|crashed)\\b',
      '(?:付款|收款|结账|支付|刷卡)到一半[^。?!]{0,12}(?:出错|报错|更新)',
      '아까\\s?카드\\s?[^.?!]{0,4}(?:꽂|긁|찍|댔|대신)',
      '\\b(?:battery|power|terminal|machine|wi-?fi|internet|signal)\\b[^.?!]{0,12}\\b(?:died|dead|finish(?:ed)?|gone|off|empty|out|cut|dropped)\\b[^.?!]{0,10}\\b(?:during|while|when|in the middle of)\\b[^.?!]{0,20}\\b(?:pay|pays|paid|paying|payment|card|transaction)\\b',
    ].join('|'),
    'u',
  ),
);

const HALTED = sieved(
  new RegExp(
    [
      '\\b(?:pin|pin code|code|swipe|swiped|tap|tapped|inserted|scanned|scanning|qr)\\b[^.?!]{0,24}\\b(?:froze|frozen|stuck|stopped|crashed|died|hung|hangs|black|timed out|error)\\b',
      '\\b(?:customer|client|guest|he|she)\\b[^.?!]{0,16}\\b(?:pay|pays|paid|paying|scan|scans|scanned|tap|taps|tapped|swipes?|swiped|inserted)\\b[^.?!]{0,24}\\b(?:machine|terminal|app|screen|power|battery)\\b[^.?!]{0,8}\\b(?:turn(?:ed|s)?|shut|go|going|goes|gone|went|disappear\\w*|vanish\\w*|closed?|closes|off|died?|dies|dead|black|restart\\w*|reboot\\w*|froze|frozen|stop\\w*|crash\\w*)\\b',
      '\\b(?:machine|terminal|app|screen)s?\\b[^.?!]{0,12}\\b(?:died?|dies|dead|off|black|freezes?|froze|frozen|crash(?:es|ed)?|closed|stop(?:s|ped)?|restart(?:s|ed)?)\\b[^.?!]{0,12}\\b(?:as|when|while|after|once)\\b[^.?!]{0,16}\\b(?:tap|taps|tapped|tapping|swiped?|swiping|inserted|inserting|paid|pay|paying|pays|scanned|scanning)\\b',
      '\\b(?:machine|terminal|reader|register)s?\\b[^.?!]{0,10}\\b(?:dead|died|stop\\w*|froze|frozen|off|black)\\b[^.?!]{0,6}\\b(?:in|at|during) (?:the )?middle of (?:charging(?! the)|paying|payment|sale|transaction)',
      '\\bpayment (?:is|was|got|has|has been) (?:stop|cut|close|cancel|off)\\b',
      '\\b(?:payment|check-?out|sale|transaction)\\b[^.?!,]{0,12}\\b(?:stopped|froze|frozen|broke (?:off|down)|cut (?:off|out)|died|hung|crashed|got stuck|was interrupted)\\b',
      '\\b(?:froze|stopped|stuck|crashed|died|hung|closed|quit|error)\\b[^.?!]{0,16}\\b(?:during|in the middle of|mid|while|at) (?:the |a |our |his |her )?(?:check-?out|checking (?:\\w+ )?out|ringing (?:\\w+ )?up)\\b',
      '(?:付款|收款|支付|交易|刷卡|结账)[^。?!,]{0,6}(?:断(?:了|掉|开)|中断)',
      '\\b(?:froze|stopped|stuck|crashed|died|hung)\\b[^.?!]{0,16}\\b(?:at|after|on|during) (?:the |entering )?(?:pin|pin code|code|tap|swipe|暗証番号)\\b',
      '\\b(?:stopped|froze|stuck)\\b[^.?!]{0,12}(?:暗証番号|暗证番号)|(?:暗証番号|暗证番号)[^.?!]{0,12}\\b(?:stopped|froze|stuck)\\b',
      '(?:付款|收款|结账|交易|支付|刷卡|扣款|决济)[^。?!,]{0,8}(?:停(?:了|住|止|下)|卡(?:着|住|死)|当(?:掉|机)|死机|没(?:有)?(?:完成|结束|弄完)|未完成|一直转)',
      '(?:密码|暗证番号|暗証番号|签名|扫码|碰(?:了)?(?:手机|卡)|碰手机|插卡|刷了卡)[^。?!]{0,8}(?:停(?:了|住)|卡(?:住|死)|死机|当机|黑屏|断了|黑了|没反应|出错|报错|超时)',
      '(?:결제|계산|페이|큐알|qr|비밀번호|暗証番号|카드(?!\\s?(?:기|단말)))[^.?!]{0,14}(?:멈|끊[겼어김]|꺼졌|꺼져|꺼짐|나감|튕|먹통|돌아가?기?만|계속\\s?(?:돌|걸)|걸려|걸렸|까매|안\\s?끝|못\\s?끝|중단됐|중단되었|시간\\s?초과)',
      '(?:긁|찍|대)(?:다가|는데|었는데|자마자|었더니|으니까)[^.?!]{0,12}(?:멈|끊|꺼졌|꺼져|꺼짐|튕|먹통|까매|에러|오류)',
      "\\b(?:customer|guest)\\b[^.?!]{0,16}\\b(?:left|gone|went)\\b[^.?!]{0,30}\\b(?:machine|terminal|payment|app)\\b[^.?!]{0,8}\\b(?:stop\\w*|froze|died|crash\\w*|broke\\w*|error)\\b|\\bmoney (?:is |was )?(?:taken|in|gone|paid)\\b[^.!]{0,24}\\b(?:machine|terminal|screen|app)\\b[^.?!]{0,8}\\b(?:died|dead|off|black|froze|crash\\w*|closed|stop\\w*)\\b|\\b(?:sound|beep)\\b[^.?!]{0,16}\\b(?:machine|terminal|screen|app)\\b[^.?!]{0,8}\\b(?:died|dead|off|black|froze|crash\\w*|closed|stop\\w*)\\b|(?:\\b(?:kaikei|kessai|shiharai)\\b|決済|会計)[^.?!]{0,16}\\b(?:stop\\w*|cut|froze|frozen|freeze\\w*|stuck|crash\\w*|died|halfway|black)\\b|\\bpayment\\b[^.?!]{0,16}\\b(?:not|cannot|can't) (?:yet )?(?:finish|complete)(?:ed|d)?\\b|\\bpayment\\b[^.?!]{0,16}\\b(?:didn't|did not|hasn't|never) (?:finish|complete|go|gone|finished|completed)|\\bpayment (?:screen|page|window) (?:\\w+ ){0,2}(?:disappeared|vanished|closed|gone|went)|\\b(?:lost|left) the payment (?:screen|page)",
      '\\b(?:tapped|swiped|inserted|put (?:in )?(?:his|her|the|their) card)\\b[^.?!]{0,16}\\bnothing\\b|\\bspinning\\b[^.?!]{0,20}\\b(?:card|tapped|swiped|paid)\\b|\\bis the money (?:in|there)\\b|\\b(?:tapped|swiped|paid)\\b[^.?!]{0,12}\\b(?:do|should|can) (?:i|we|he|she) (?:do|try|tap|swipe|pay) (?:it )?again',
      '(?:刷|付|碰|插|扫)(?:完|了|过)(?:卡|款|码|手机)?[^。?!]{0,8}(?:没反应|没有反应|什么都没|一直转|不动|没(?:出来|でき))|(?:付款?|收款?|扣款?|支付)状态|[没未](?:付|收|刷)完|(?:付款|收款|支付)没(?:做|弄|有)?完|钱[^。?!]{0,3}(?:进来|到账?|收到)了?没|(?:付款|支付|收款)(?:画面|界面|页面)[^。?!]{0,6}(?:不见|消失|没了|关)|(?:已经|已)(?:碰|刷|扫|付)过了?[^。?!]{0,8}(?:再|还要)',
      '(?:긁|찍|꽂|넣|댔)(?:었는데|는데|고|었더니)[^.?!]{0,10}(?:반응|아무\\s?것도|계속|로딩|안\\s?(?:떠|나))|승인\\s?(?:이\\s?)?(?:났는지|됐는지|된\\s?건지)|결제\\s?(?:창|화면)[^.?!]{0,8}(?:닫혔|사라|없어졌)|(?:이미|벌써)\\s?(?:찍|긁|결제)[^.?!]{0,8}(?:또|다시)|결제(?:가)?\\s?(?:다\\s?)?안\\s?(?:됐|끝)[^.?!]{0,4}(?:는데|고)',
      '켓사이[^.?!]{0,10}(?:멈|끊|안\\s?[돼되]|실패|에러)',
    ].join('|'),
    'u',
  ),
);
