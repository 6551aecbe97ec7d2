import { isStoppedAbroad } from './stopped-abroad.ts';
import { isTakenAbroad } from './taken-besides.ts';
import { sieved } from './sieve.ts';

/**
 * What a message in English, Chinese or Korean plainly asks or tells of a payment in doubt, whatever the examples say: nobody
 * is to hear of the update's causes, or a guess, where a customer may be charged twice. Expects folded text.
 */
export function paymentAskedAbroad(text: string): string | null {
  if (isStoppedAbroad(text)) return 'app.payment_interrupted';
  if (isOfTerminal(text)) return null;
  if (RETRY.test(text)) return 'payment.retry';
  if (BROKEN.test(text) && !ONE_CARD.test(text)) return 'app.payment_interrupted';
  if (RECORD.test(text) || OTHER_SIDE.test(text)) return 'payment.check_history';
  return isTakenAbroad(text) ? 'payment.check_history' : null;
}

/** Of its update; turned it off and on at 6, counts or do it again? should I charge it more? And no sale, nor a trouble, beside it. */
function isOfTerminal(text: string): boolean {
  return OF_UPDATE.test(text) || (OF_ITSELF.test(text) && !NAMES_SALE.test(text));
}

const OF_UPDATE = sieved(
  /updat|upgrad|firmware|batter|\bskip|log ?in|sign ?in|restart|reboot|terminal (?:again|now)|更新|升级|电池|电量|充电|跳过|登录|重启|업데이트|배터리|충전|건너뛰|로그인|재시작|펌웨어/u,
);

const OF_ITSELF = sieved(
  /\boff and (?:back |then )?on\b|\bpower ?cycl|\b(?:charge|run) it (?:before|beforehand|more|up|first|fully?|over|all|to \d|on the|in the|after (?:clos|open)|at |tonight|tomorrow|during|every)|\b(?:until|till|how long)\b[^.?!]{0,24}\b(?:charge|run|swipe) (?:any )?cards again\b/u,
);
const NAMES_SALE = sieved(
  /\b(?:card(?!s again)|pay\w*|customer|guest|client|sale|swiped?|tap|tapped|receipt|slip|print\w*|money|yen|amount|bill|twice|charged|stuck|froze\w*|stopped|died|failed|last one|left|nothing)\b/u,
);

const RETRY = sieved(
  new RegExp(
    [
      '\\b(?:charge|run|swipe|tap|try|retry|take|process|do|put|use|ring|bill|pay)\\b (?:it|him|her|them|the (?:card|payment|sale|customer|transaction)|that (?:card|payment|sale)|the same (?:card|payment|sale)|his card|her card|my card|card)?\\s?(?:through )?(?:again|once more|one more time|a second time|twice)\\b(?! (?:i|we) (?:see|get))',
      // Until I can take cards again: of the terminal, and of no one payment.
      '(?<!\\b(?:how long|until|till|when|before)\\b[^.?!]{0,24}\\b(?:take|accept|use|get) (?:any )?)\\b(?:card|charge|payment|swipe|retry|customer)s? again\\b',
      '\\b(?:should|can|may|could|shall|must|do|so|then) (?:i|we|you)? ?(?:just |now |still |also |have to |need to )*(?:charge|run|swipe) (?:it|him|her|them|the (?:card|customer|payment|sale)|his card|her card|for it)\\b',
      '^(?:ok|okay|so|and|then|now|alright|right|well|fine|,|\\s)*(?:so|then|ok)[, ]*(?:can i |may i |should i |shall i |i )?charge(?: now| it| him| her| them)?\\?$',
      '\\b(?:re-?charge|re-?try|retry|redo|repeat) (?:the |that |this |his |her )?(?:payment|card|sale|charge|transaction|customer)\\b',
      '(?:可以|能|要|该|需要|还要|能不能|可不可以|是不是|那|我|就)?(?:再|重新|重)(?:次|来)?(?:刷|收|扣|付)(?:款|卡|钱|一次|一遍|一下|信用卡)*[^。?!]{0,8}(?:吗|\\?|可以|好吗|行|吧|可不可以|行不行|没关系|对吧|怎么)',
      '(?:可以|能|要|该|应该|需要|还要|还得|能不能)(?:再|重新)(?:刷|收|扣|付)',
      '(?:还|那还|还需)要(?:收|刷|扣|付)(?:款|卡|钱|信用卡)?(?:吗|\\?)',
      '(?:다시|또|한\\s?번\\s?더|재)\\s?(?:카드\\s?)?(?:결제|긁|청구|승인)[^.?!]{0,8}(?:까요|나요|가요|돼요|되나|될까|되죠|하죠|해도|해야|하면|\\?|할게|할래|하려|합니까|ㄹ까)',
      '(?:다시|또|한\\s?번\\s?더)\\s?(?:카드\\s?|돈\\s?)?(?:받|찍|대|내)(?:[^.?!]{0,6}(?:까요|나요|가요|돼요|되나|될까|\\?|할게)|을게|을까|어요\\?|아요\\?|라고)',
      '(?:카드|결제|긁)[^.?!]{0,24}(?:다시|또|한\\s?번\\s?더)\\s?(?:해도|하면|할까|해야|해)[^.?!]{0,4}(?:되|돼|될|하나|요|\\?|까)',
    ].join('|'),
    'u',
  ),
);

const BROKEN = sieved(
  /\bpay?m?e?nts?\b[^.?!]{0,16}\b(?:failed|froze|frozen|stuck|spinn(?:er|ing)|hangs?|hanging|hung|timed out|cut off|interrupted|stopped|crashed|died|got an error|error(?:ed)?)\b|\b(?:spinn(?:er|ing)|frozen|stuck)\b[^.?!]{0,16}\b(?:paying|payment|charging|card)\b|\b(?:during|in the middle of|halfway through|while taking) (?:a|the)? ?payment\b|(?:付款|收款|刷卡|结账|交易|支付)(?!软件|应用|程序|app)[^。?!]{0,8}(?:失败了?|出错|出现错误|出现了错误|报错|卡住|卡在|卡死|转圈|一直转|中断|断了|断开|没反应|死机|黑屏)|(?:카드\s?)?(?:결제|계산)\s?(?:중에?|도중에?|하다가|가|화면이)?\s?[^.?!]{0,6}(?:끊겼|끊어졌|멈췄|멈춰|오류|에러|실패했|돌기만|빙글|꺼졌|먹통)/u,
);

/** A bank's refusal of one card is not ours. */
const ONE_CARD = sieved(
  /declin|refus|reject|his bank|her bank|limit|\bif\b|拒绝|额度|限额|如果|한도|거절|으면|다면/u,
);

const SEEN_EN =
  '(?:processing|pending|success(?:ful)?|succeeded|failed|failure|nothing|empty|blank|not (?:there|listed|in)|cancell?ed|refunded|unknown|error)';
const RECORD = sieved(
  new RegExp(
    [
      `\\b(?:payment |transaction )?(?:history|record)s?\\b[^.?!]{0,16}\\b${SEEN_EN}\\b`,
      `\\b(?:not|isn't|isnt|nothing)\\b[^.?!]{0,14}\\b(?:in|on) (?:the |my |our )?(?:payment )?history\\b`,
      '(?:历史|交易)?(?:记录|历史)(?:里|中|上|显示|写)?[^。?!]{0,8}(?:处理中|成功|失败|没有|找不到|查不到|看不到|打不开|取消|退款)',
      '(?:查|找|看)不到(?:那|这|刚才的?|刚刚的?)(?:一)?(?:笔|单)|明细(?:里|上|中)?(?:也|都)?(?:没(?:有)?(?:显示|出|でき)|找不到|看不到)',
      '(?:내역|리레키|履歴)(?:에는?|에서?|은|이|엔)?\\s?[^.?!]{0,8}(?:처리\\s?중|성공|실패|없|비어|아무것도|안\\s?(?:나|보|떠|열)|취소|못\\s?봐)',
    ].join('|'),
    'u',
  ),
);

/** The two sides differ: 손님은 결제됐다고 하는데 단말기에는 오류라고 나와요. */
const OTHER_SIDE = sieved(
  /\b(?:customer|he|she|they)\b[^.?!]{0,16}\b(?:paid|was charged|got charged|charged)\b[^.?!]{0,30}\b(?:but|terminal|screen|error|not here)\b|\b(?:customer|he|she|they)\b[^.?!]{0,20}\b(?:took|taken|takes|deducted) (?:the |his |her )?money\b[^.?!]{0,24}\b(?:but|terminal|screen|failed|error)\b|(?:客人|顾客)[^。?!]{0,8}(?:付了|扣款|扣了|付款成功|已付|已支付)[^。?!]{0,16}(?:但|可是|终端|机器|错误|没有)|(?:客人|顾客|他|她)[^。?!]{0,4}收到[^。?!]{0,8}(?:短信|邮件|通知|消息)|(?:success|went through|paid)[^.?!]{0,20}\bcustomer\b[^.?!]{0,16}(?:not|n't|nope|no)\b|(?:성공|됐는데|완료)[^.?!]{0,8}손님[^.?!]{0,8}(?:안|못|없)|\b(?:he|she|customer|client|guest)\b[^.?!]{0,16}\be-?mail\b[^.?!]{0,16}\b(?:payment|paying|charge|purchase)|손님[^.?!]{0,8}(?:결제\s?(?:됐|되었|완료)|빠져나갔|승인)[^.?!]{0,20}(?:단말기|오류|에러|실패|화면|는데)|(?:승인|결제|출금)\s?(?:문자|알림)[^.?!]{0,8}(?:왔|떴|받)|(?:메일|문자|알림)(?:이|가|도)?\s?(?:왔|떴|받았)(?:대|다고|다는)|\b(?:customer|he|she|client)\b[^.?!]{0,24}\b(?:bawas|nabawas\w*|deducted|debited)\b|(?:돈|대금)(?:이|은)?\s?(?:나간|빠진|들어온|받은)\s?(?:거|건)|(?:돈|대금|결제)(?:이|은|가)?\s?(?:들어왔|빠졌|나갔|됐)(?:는지|나요|을까|던가)|청구(?:가)?\s?(?:됐|되었)(?:나|는지|을까)|손님[^.?!]{0,12}처리\s?중|(?:扣|付|收到?)(?:了)?没(?:有)?(?:扣|付|收)|钱[^。?!]{0,4}(?:有没有|是不是)[^。?!]{0,4}(?:收|扣|付|到)/u,
);
