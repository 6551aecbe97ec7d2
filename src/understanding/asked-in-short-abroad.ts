import type { Wording } from './wordings.ts';

const OF_SALE =
  /\b(?:pay|pays|paying|payments?|paid|card|charged?(?! it\b)|transaction|customer|qr|tap|pin|history|refund)\b|付款|收款|刷(?!卡机)|账|交易|客人|顾客|记录|결제|카드|계산|손님|긁|내역/u;
const OF_REMINDING = /remind|tell me|call|phone|提醒|叫我|通知我|电话|알려|알림|깨워|전화/u;

const LEAD_EN =
  "(?:ok|okay|so|but|and|hi|hello|please|pls|just|well|then|no|sorry|[,.!]|\\s|i mean|i'm asking|tell me)*";
const LEAD_ZH =
  '(?:那|那么|就|请问?|麻烦|你好|您好|我(?:是)?(?:想|要)?(?:问|知道)|就是|快点?|赶紧|[,，.。!\\s])*';
const LEAD_KO = '(?:네|그럼|그러면|그니까|그러니까|그래서|근데|저기|저|혹시|[,.!\\s])*';

/** What is asked of the update in a few words of English, Chinese or Korean, which lean on the talk or leave half unsaid. Expects folded text. */
export const IN_SHORT_ABROAD: readonly Wording<string>[] = [
  // 꼭 해야 하나요?
  [
    'update.required',
    /^(?:단말기)?(?:업데이트(?:는|를|도|은)?)?(?:꼭|반드시|무조건)해야(?:하나|되나|돼|할까|합니까|하는|되는)[^.?]{0,8}[?.]*$|(?:^|말고)(?:업데이트(?:는|를)?)?그냥안해도(?:되|돼|괜찮)[^.?]{0,10}[?.]*$/u,
    /결제|카드|손님|충전|껐다|재시작|재부팅|와이파이/u,
  ],
  // Whether it is done by now.
  [
    'fleet.status',
    new RegExp(
      [
        `^${LEAD_EN}(?:is|was|has) (?:it|mine|my terminal|the terminal|the update) (?:maybe |already |been |perhaps |just )*(?:done|finished|updated|complete[d]?)(?: already| now| yet)?(?: then| or not| by itself)?[?.! ]*$`,
        `^${LEAD_ZH}(?:是不是|会不会|难道)?(?:其实|已经)*(?:更新|升级)(?:好|完|完成)了(?:吗|么|吧|\\?)`,
        `^${LEAD_KO}(?:이미|벌써)\\s?(?:다\\s?)?(?:된|끝난|완료된|업데이트된|업데이트가?\\s?된)\\s?(?:건가|건지|거예요|거에요|거|것)`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  // The dialog, whether it comes once more.
  [
    'os.dialog',
    new RegExp(
      [
        `^${LEAD_EN}(?:will|does|is|would|do) (?:it|this|that|they|the (?:update )?(?:notice|message|screen|dialog|popup|pop-up|window|reminder)|this (?:notice|message|screen|thing)) (?:going to |gonna |keep )?(?:come|comes|coming|show|showing|pop|popping|appear|appearing|be)(?: up| back)? (?:again|every ?time|each time|back)[^.?!]{0,16}[?.! ]*$`,
        `^(?:[^?]{0,60}[.!] ?)?${LEAD_EN}(?:will|does|is|would|do|can) (?:it|this|that|they|the (?:update )?(?:notice|message|screen|dialog|popup|pop-up|window|update))(?: going to)? (?:keep )?(?:bother|disturb|interrupt|annoy|bug|nag|pop up on|block)(?:ing)? (?:the |my |our )?(?:us|me|customers?|guests?|clients?|payments?|service)(?: (?:again|later|today|during|while|when|at|until|then|every time)[^.?!]{0,24})?[?.! ]*$`,
        `^${LEAD_ZH}(?:它|这个|那个)?(?:画面|提示|通知|窗口|弹窗)?(?:之后|以后|下次|明天)?(?:还会|又会|会|还)(?:再|不会再|不会又)?(?:出来|でき|弹(?:出来?|でき)|跳(?:出来?|でき)|出现|显示)(?:吗|么|嘛|吧)?[?。! ]*$`,
        `^${LEAD_KO}(?:이거|그거|이게|그게|안내|알림|창|화면|팝업)?(?:이|가|는|은)?\\s?(?:또|다시|계속|매번)\\s?(?:뜨|나오|나타나|뜰|나올)(?:나요|는 거예요|는 건가요|까요|요|죠|ㄹ까요)?[?.! ]*$`,
      ].join('|'),
      'u',
    ),
    /\b(?:paid|charged?|transaction|qr|tap|pin|history|refund)\b|(?<!(?:bother|disturb|interrupt|annoy|block)(?:ing)? (?:the |my |our )?)\b(?:customers?|payments?|pay|card)\b|付款|收款|刷(?!卡机)|账|交易|客人|顾客|记录|결제|카드|계산|손님|긁|내역/u,
    /error|错误|오류|에러/u,
  ],
  // Whether it was missed.
  [
    'os.deadline',
    new RegExp(
      `^(?:[^?]{0,40}[.!] ?)?${LEAD_EN}(?:did|have) (?:i|we) (?:already )?miss(?:ed)? (?:the |this |an |my |our )?(?:update|deadline)(?: already| now)?[?.! ]*$`,
      'u',
    ),
    OF_SALE,
  ],
  // The steps, and nothing else.
  [
    'update.how',
    new RegExp(
      [
        `^${LEAD_EN}(?:what are |give me |show me |i need |need )?(?:the |all )*(?:steps?|procedure|instructions?)(?: please| pls| again)?[?.! ]*$`,
        `^${LEAD_ZH}(?:把|告诉|跟|和|给|教)?(?:我)?(?:说|讲|发)?(?:一下)?(?:更新)?(?:的)?(?:步骤|流程|操作方法|做法|方法)(?:是什么|是啥|呢|啊|呀|吧|给我|告诉我|说一下|一下|发我|快点?|[,，.。!?\\s])*$`,
        `^${LEAD_KO}(?:업데이트\\s?)?(?:순서|방법|절차|단계)(?:는|가|를|을|만|좀|부터|\\s)*(?:요|뭐예요|뭐에요|뭔가요|어떻게 돼요|알려\\s?(?:주세요|줘요?)|가르쳐\\s?주세요)?[?.! ]*$`,
      ].join('|'),
      'u',
    ),
  ],
  // What there is to prepare.
  [
    'update.how',
    new RegExp(
      [
        '\\b(?:any|some)thing (?:i |we )?(?:need |have |should |must )?(?:to )?(?:prepare|get ready|do (?:before|beforehand|in advance))\\b',
        `^${LEAD_EN}what (?:do|should|must|shall) (?:i|we) (?:actually |really |need to |have to )*do(?:,? (?:like )?(?:before|beforehand|in advance|today|tonight|first|to prepare)\\b[^?]{0,24})?[?.! ]*$`,
        '\\bwhat (?:do|should|must) (?:i|we) (?:actually |really |need to |have to )*do,? (?:like )?(?:before|beforehand|in advance)\\b',
        '(?:要|需要|该|得)?(?:提前|事先|预先|先)(?:要|需要)?(?:做|准备|弄)(?:些|点)?(?:什么|啥|哪些)|有(?:什么|啥)(?:要|需要)?准备',
        '(?:미리|전날|사전에)\\s?(?:뭐|뭘|무엇을?)\\s?(?:해야|하면|준비)|(?:뭐|뭘|무엇을?)\\s?(?:좀\\s?)?준비(?:해야|하면|할)',
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  // Now, or another time.
  [
    'update.timing',
    new RegExp(
      [
        `^(?=.*\\b(?:do|update|start|run)\\b)[^?]{0,40}\\bnow or\\b(?: what| when| later| tonight| tomorrow| after| before| wait| at)`,
        `^${LEAD_EN}(?:now|today|tonight) or (?:later|tomorrow|tonight|after closing|when)[?.! ]*$`,
        '(?:现在|今天|今晚)(?:就)?(?:更新|弄|做|升级)?(?:呢)?[，,\\s]?还是(?:等)?(?:明天|明早|今晚|以后|之后|晚点|打烊)',
        '(?:지금|오늘)[^.?]{0,12}(?:아니면|아님)\\s?(?:내일|나중|이따|밤|저녁)',
      ].join('|'),
      'u',
    ),
    OF_SALE,
    OF_REMINDING,
    /\b(?:off|restart|reboot)\b|关机|重启|껐|끄|재부팅|재시작|전원/u,
  ],
  // When to switch off and on.
  [
    'prep.powercycle',
    new RegExp(
      [
        '\\b(?:when|now or|now\\?)\\b[^?]{0,28}\\b(?:turn|switch|power) (?:it |the terminal )?off\\b|\\b(?:turn|switch|power) (?:it |the terminal )?off(?: and on)?\\b[^?]{0,16}\\b(?:when|now or|now,? or)\\b',
        '(?:什么时候|几点|何时|现在)[^。?]{0,6}(?:关机|重启)[^。?]{0,10}(?:还是|吗|呢|\\?|$)|(?:关机|重启)[^。?]{0,8}(?:什么时候|几点|何时)',
        '(?:전원|껐다|껏다|재부팅|재시작)[^.?]{0,14}(?:언제|몇\\s?시)|(?:언제|몇\\s?시)[^.?]{0,10}(?:껐다|꺼|끄|재부팅|재시작)|지금\\s?(?:껐다|껏다|재부팅|재시작)[^.]{0,12}(?:되나|돼|되요|될까|아니면|해도)',
      ].join('|'),
      'u',
    ),
    OF_SALE,
    OF_REMINDING,
  ],
  // How much charge: "charge" is of the terminal where it stands beside no sale.
  [
    'prep.charge',
    new RegExp(
      [
        `^${LEAD_EN}(?:do|should|must) (?:i|we) (?:need to |have to )*charge (?:them|it|the (?:terminals?|machines?|devices?|battery|batteries)|both|all)(?: (?:up|before|first|now|tonight|overnight|too))*\\b(?! again)[^?]{0,4}\\?[^?]{0,24}(?:how (?:much|many|long|full)|percent|%|battery)`,
        `^${LEAD_EN}(?:do|should|must) (?:i|we) (?:need to |have to )*charge (?:the )?(?:terminals?|machines?|devices?|battery|batteries)(?: (?:up|before|first|now|tonight|overnight|too))*[?.! ]*$`,
        `^${LEAD_EN}(?:(?:i am|we are|it is|it's|i'm) (?:talking )?about |of )?(?:the |its |their )?batter(?:y|ies)[?.! ]*$`,
        `^${LEAD_ZH}(?:我)?(?:是)?(?:说|问)(?:的是)?(?:电池|电量|充电)[?.!。 ]*$`,
        `^${LEAD_KO}(?:제\\s?말은\\s?)?(?:배터리|충전)(?:요|\\s?말이에요|\\s?말이요|\\s?얘기예요|\\s?얘기에요)[?.! ]*$`,
      ].join('|'),
      'u',
    ),
    /customer|card|again|twice|客|卡|손님|카드/u,
  ],
  [
    'os.deadline',
    /^(?:업데이트\s?)?(?:기한|마감|마지막\s?날)(?:은|이|가|는)?\s?(?:언제|며칠|몇\s?일)[^.?]{0,8}[?.! ]*$/u,
  ],
  // Closed, and so it is done now.
  [
    'flow.update',
    new RegExp(
      [
        "\\b(?:we(?: are|'re)?|shop is|store is|just|now) (?:now |just |already )?closed\\b[^?]{0,24}\\b(?:update|do it|start|begin)\\b[^?]{0,16}$|^(?:ok |so |now |, ?)*(?:i |we )?can (?:update|do it|start it|start the update|do the update) now[.! ]*$",
        '(?:关门|打烊|关店|下班|收工|收摊)了[，,。!\\s]*(?:我们?|现在|可以|能|就|来|要|想|开始)*(?:更新|升级|弄|做)(?:了|吧|啦|一下)*[。!\\s]*$|^(?:我们?|那|好|[，,\\s])*(?:现在)(?:可以|能|就|来|要)+(?:开始)?(?:更新|升级|弄|做)(?:了|啦)[。!\\s]*$',
        '(?:문\\s?닫았|마감했|영업\\s?끝났|가게\\s?닫았|퇴근했)[^?]{0,14}(?:업데이트|할게|할\\s?수|시작|해\\s?볼게)[^?]{0,10}$',
      ].join('|'),
      'u',
    ),
    OF_SALE,
    /\b(?:not|can't|if|when|error|stuck)\b|不能|不了|没法|错|못|안\s?(?:돼|되)|오류/u,
  ],
  // A paper came that tells of it.
  [
    'update.when',
    /\b(?:got|get|received?|saw|found|have)\b[^.?!]{0,20}\b(?:paper|letter|leaflet|flyer|notice|document)\b[^.?!]{0,32}\bupdat\w*[^?]{0,20}$|(?:收到|看到|有)(?:了)?[^。?]{0,8}(?:通知|信|单子|纸)[^。?]{0,10}(?:更新|升级)[^?吗]{0,8}$|(?:업데이트|업뎃)[^.?]{0,12}(?:안내문|종이|우편|편지|공지)[^.?]{0,6}(?:받|왔|봤)[^?]{0,8}$/u,
    OF_SALE,
    /screen|pop|e-?mail|\bapp\b|屏幕|弹|邮件|화면|메일|앱/u,
  ],
  // One is paid right now.
  [
    'update.timing',
    new RegExp(
      [
        '\\b(?:taking|processing|doing|in the middle of) (?:a |the |one )?(?:card )?payment\\b[^?]{0,24}\\b(?:can|may|ok to|should) (?:i |we )?(?:start |do |press |run )?(?:the )?updat',
        '(?:正在|正|在)(?:刷卡|收款|付款|结账|刷|付|收)(?:中|着)?[^?吗]{0,6}(?:可以|能)(?:按|做|点)?(?:更新|升级)|(?:刷卡|收款|付款|结账|收银)(?:的?时候|时|中)(?:可以|能)(?:按|做)?(?:更新|升级)',
        '(?:결제|계산)\\s?(?:하는\\s?)?중(?:인데|에|이지만)?\\s?[^.?]{0,4}업데이트\\s?(?:를\\s?)?(?:해도|눌러도|시작해도|하면)\\s?(?:돼|되|괜찮|될)',
      ].join('|'),
      'u',
    ),
  ],
  [
    'prep.powercycle',
    /^(?:do|must|should) (?:i|we) (?:have to |need to |really )*(?:restart|reboot)\b(?: it| the terminal| today| now| again| first| everyday)*[?. ]*$|^(?:이미|벌써|아까|방금)?\s?(?:재부팅|재시작)\s?(?:은|을|는)?\s?(?:이미|벌써|다)?\s?했(?:어요|습니다|는데요?|음)[.! ]*$/u,
  ],
  [
    'os.deadline',
    /^(?:i )?(?:can )?(?:press |push |tap |choose )?(?:later|skip)(?: button)?,? (?:until|til|till|up ?to) when\b|^\d{1,2}일(?:에도|부터도|에는|부터는?|에)?\s?(?:카드|결제)\s?(?:가|는|를)?\s?(?:되나|돼|되는|할\s?수|쓸\s?수)/u,
  ],
  [
    'update.error',
    /^(?:또\s?)?(?:에러|에라|오류)(?:가|도)?\s?(?:났|나왔|떴|뜨|나와|나요|뜹|뜸)[^.?]{0,6}[.! ]*$|^(?:电|电量|电池)(?:量)?(?:不够|不足|太低|太少)(?:就|所以|,|，)?(?:显示)?(?:报错|出错|错误)了?[。! ]*$/u,
  ],
  [
    'hotline',
    /^(?:서포트|지원)\s?(?:센터\s?)?(?:전화|번호)|전화(?:번호)?(?:는|가)?\s?(?:몇\s?번|뭐예요|뭔가요)/u,
  ],
  [
    'oos',
    /^(?:is|was) (?:it|the update|this) (?:free|for free)\b[^?]{0,8}\?*$|^(?:更新|升级)?(?:这个)?要(?:花|收)?(?:多少)?(?:钱|费)(?:吗|\?|么)*$|^(?:업데이트(?:는|에)?\s?)?(?:돈|비용|요금)\s?(?:이|은)?\s?(?:드나|들어|내야|있나)/u,
  ],
  // What if it gets switched off: nothing has been.
  [
    'app.closes',
    /^(?:and |so |but )*what (?:if|happens if) (?:it|the app|the screen|the machine)(?: suddenly| just)? (?:closes?|shuts?(?: down| off)?|turns? off|gets? (?:switched|turned|shut) off|quits)(?: by itself| in the middle| suddenly)*[?.! ]*$|^(?:那|如果|要是|万一|它|应用|app|突然|自己|自动|[,，])*(?:关掉|关闭|关上|退出|闪退)了?的话(?:呢|怎么办|咋办|会怎么?样?|要怎么办|该怎么办)[?。! ]*$|^(?:那|它|应用|app|突然|自己|自动)*(?:如果|要是|万一)(?:它|应用|app|突然|自己|自动)*(?:关掉|关闭|关上|退出|闪退)了?(?:呢|怎么办|咋办|会怎么?样?|要怎么办|该怎么办)[?。! ]*$|^(?:그럼|만약에?|혹시|갑자기|저절로|중간에|앱이|그게|\s)*(?:꺼지|닫히|종료되)면\s?(?:요|어떻게|어떡)[^.?!]{0,8}[?.! ]*$/u,
  ],
];
