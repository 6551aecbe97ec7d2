import { ASKED_AT_FIRST_ABROAD } from './asked-at-first-abroad.ts';
import { ASKED_AROUND_ABROAD } from './asked-around-abroad.ts';
import type { Wording } from './wordings.ts';

const OF_SALE =
  /\b(?:pay|pays|paying|payments?|paid|card|charged?|transaction|customer|qr|receipt|history|refund)\b|付款|收款|刷|账|交易|客|记录|결제|카드|계산|손님|긁|내역/u;
const OF_OTHER =
  /error|code|mail|\bapp\b|button|number|phone|call|remind|错误|代码|邮件|应用|按钮|电话|提醒|오류|에러|코드|메일|앱|버튼|번호|전화|알림|알려/u;
const LATER = /\b(?:if|when|later|why|not|don't)\b|如果|以后|为什么|不|나중|만약|왜|안\s/u;

const LEAD_EN =
  '(?:ok|okay|k|so|but|and|hi|hello|please|just|well|then|no|sorry|alright|right|oh|ah|[,.!]|\\s)*';
const LEAD_ZH = '(?:好的?|那|那么|就|嗯|哦|行|请问|你好|你们好|所以|[,，.。!\\s])*';
const LEAD_KO = '(?:네|넵|아|음|그럼|그러면|그래서|그니까|근데|저기|혹시|안녕하세요|[,.!\\s])*';
const THEN_EN =
  '(?:tonight|later today|this evening|this afternoon|tomorrow(?: morning| night| evening)?|(?:tonight |today |tomorrow )?after (?:we |i |the |our )?(?:clos\\w{1,4}|work|hours|business)|before (?:we |i |the |our )?open(?:ing)?|b4 (?:we )?open(?:ing)?)';
const THEN_ZH =
  '(?:今晚|今天晚上|晚上|明天|明早|明天早上|明天一早|打烊后?|打烊以?后|关门后|关店后|下班后|收工后|开门前|开店前)';
const THEN_KO =
  '(?:오늘|내일|이따가?|밤|저녁|아침|마감|영업|오픈|퇴근|문\\s?닫고|끝나고|후|뒤|전|하고|에|\\s)+';

/** What is asked first of all, or leans on what was just told, in a few words of English, Chinese or Korean. Expects folded text. */
export const ASKED_FIRST_ABROAD: readonly Wording<string>[] = [
  ...ASKED_AT_FIRST_ABROAD,
  // What the update is that they were told of.
  [
    'update.purpose',
    new RegExp(
      [
        `^(?=.*\\bupdat|^${LEAD_EN}what)(?:.{0,60}\\bupdat\\w*.{0,24}[,.!\\s])?${LEAD_EN}(?:what(?:'s| is| was) (?:it|this|that|this update|the update|that update)|whats (?:it|this|that|this update|the update)) (?:about|for)?(?: exactly| even| all about| then)?[?.! ]*$`,
        `^(?=.*\\bupdat)(?:.{0,60}\\bupdat.{0,24}[,.!\\s])${LEAD_EN}(?:what(?:'s| is) (?:it|this|that)|whats (?:it|this|that))(?: exactly| even)?[?.! ]*$`,
        `^(?:.{0,30}更新[^。?]{0,8}[，,。!\\s])?${LEAD_ZH}(?:这次?|这个|那个|这)?(?:的)?(?:是|算)?(?:什么|啥)(?:样的)?(?:更新|升级)(?:啊|呀|呢|来的)?[?。!\\s]*$`,
        `^(?:.{0,30}[，,。!\\s])?${LEAD_ZH}(?:这次?|这个|那个)?(?:的)?(?:更新|升级)(?:到底|究竟)?(?:是|是个)(?:什么|啥|干什么|干嘛|干啥|做什么)(?:的|用的|东西|啊|呀|呢|意思)*[?。!\\s]*$`,
        `^${LEAD_KO}(?:.{0,20})(?:업데이트|업뎃)(?:.{0,14})(?:받았|왔|봤|떴|온|하라)(?:.{0,8}?)\\s?(?:이게|그게|이거)?\\s?(?:뭐예요|뭐에요|뭔가요|뭐죠|뭐야|뭔데요|무엇인가요|뭡니까)[?.!\\s]*$`,
        `^${LEAD_KO}(?:이번\\s?|이\\s?)?(?:무슨|어떤)\\s?(?:업데이트|업뎃)(?:예요|에요|인가요|죠|인데요|입니까|야)?[?.!\\s]*$`,
        `^${LEAD_KO}(?:이번\\s?|이\\s?)?(?:업데이트|업뎃)(?:가|이|는|라는\\s?게|란\\s?게)?\\s?(?:대체\\s?|도대체\\s?)?(?:뭐예요|뭐에요|뭔가요|뭐죠|뭐야|무엇인가요|뭡니까)[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
    OF_OTHER,
  ],
  // 听说刷卡机要更新? 那晚上弄可以吗
  [
    'update.when',
    new RegExp(
      [
        `^${LEAD_ZH}(?:我)?(?:听说|听人说|说是|据说)(?:你们|我们)?(?:的)?(?:刷卡机|pos机?|机器|终端|设备|机子|支付终端)?(?:最近|今天|明天|这次)?(?:要|得|需要|会)(?:做)?(?:更新|升级)(?:了)?(?:吗|是吗|是吧|对吗|啊|吧)*[?。!\\s]*$`,
        `^${LEAD_EN}(?:i|we) (?:heard|hear|was told|were told)(?: that)? (?:the |my |our |this |your )?(?:card )?(?:terminals?|machines?|readers?|device|it|there) (?:has to|have to|needs? to|must|will|is going to|should|is|is to)(?: be| get)? (?:an? )?updat\\w*[?.! ]*$`,
        `^${LEAD_KO}(?:카드\\s?)?(?:단말기|기계|결제기|포스)(?:를|가|도)?\\s?업데이트\\s?(?:해야\\s?)?(?:한다고|된다고|있다고)\\s?(?:들었|하던데|하는데|해서)[^.?]{0,8}[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    /付款|收款|账|交易|客|记录|paid|payment|customer|결제가|손님/u,
  ],
  [
    'update.timing',
    new RegExp(
      [
        `^${LEAD_ZH}(?:我|我们)?(?:在)?(?:晚上|今晚|明晚|半夜|夜里|中午|下午|早上|傍晚|打烊后|关门后|下班后|营业(?:中|时间))(?:的时候|以后|之后)?(?:再)?(?:来)?(?:弄|做|搞|更新|升级|操作)(?:更新)?(?:也)?(?:可以|行|能行|没问题|来得及|好)(?:吗|么|吧|不)*[?。!\\s]*$`,
        `^${LEAD_KO}(?:오늘\\s?|내일\\s?)?(?:밤|저녁|점심|낮|오후|새벽|마감\\s?후|영업\\s?중)(?:에|에도|에나)?\\s?(?:업데이트\\s?)?(?:해도|하면|할\\s?수)\\s?(?:돼요|되나요|될까요|괜찮아요|괜찮나요|있어요|있나요)[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
    OF_OTHER,
  ],
  // ok so after 8 i press update and thats it
  [
    'update.how',
    new RegExp(
      [
        `^${LEAD_EN}(?:from |after |at |since |once it is |when it is )?(?:\\d{1,2}(?::\\d\\d)?(?: ?am| o'?clock)?,? )?(?:then )?(?:i|we) (?:just |only |simply )?(?:have to |need to |should )?(?:press|push|tap|hit|click|do|run|start)(?: on)? (?:the |that )?updat\\w*(?: button)?(?: after (?:8|eight)(?: ?am)?)?,? (?:and |then )?(?:that'?s|thats|that is) (?:it|all)[?.! ]*$`,
        `^${LEAD_ZH}(?:过了)?(?:8|八)?点?(?:以后|之后|过后|一过)?(?:就)?(?:按|点|点一下|按一下)(?:一下)?更新(?:按钮|键)?(?:就)?(?:行|可以|完|好)了?(?:吗|吧|是吧|对吧)*[?。!\\s]*$`,
        `^${LEAD_KO}(?:8시|여덟\\s?시)?(?:\\s?(?:이후|지나서|넘어서|후)(?:에)?)?\\s?업데이트(?:만|를|를 그냥)?\\s?누르면\\s?(?:끝|돼|되|다)[^.?]{0,8}[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    /error|again|fail|nothing|paid|payment|customer/u,
  ],
  // Now, and how.
  [
    'flow.update',
    new RegExp(
      [
        `^${LEAD_EN}(?:i|we)(?:'ll| will|ll| am going to|'m going to| want to| wanna)? (?:do|start|run|update) (?:it |this |the update )?(?:right )?now(?: then)?[,.! ]+(?:so |but |please |tell me )*(?:how|what (?:do|should) i do|what (?:now|next|first)|where)\\b[^.?]{0,16}[?.! ]*$`,
        `^${LEAD_ZH}(?:我|我们)?(?:现在|马上|这就)(?:就|来|想|要)*(?:做|更新|弄|升级|开始)(?:更新)?(?:吧|了)?[，,。!\\s]*(?:怎么|咋|该怎么|要怎么)(?:做|弄|操作|更新|开始|办|搞|升级)*(?:呢|啊)?[?。!\\s]*$`,
        `^${LEAD_KO}(?:지금|바로|당장)\\s?(?:바로\\s?)?(?:할게요|하겠습니다|할\\s?건데|할\\s?건데요|하려고요|하려는데|할래요|업데이트할게요|시작할게요)[,.!\\s]*(?:어떻게|뭐부터|뭘|어디서)\\s?(?:해요|하나요|하면|해야|하죠|할까요|하면\\s?돼요|하면\\s?되나요|해야\\s?돼요|시작해요)*[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  // The last moment.
  [
    'os.deadline',
    new RegExp(
      [
        `^${LEAD_EN}(?:(?:and |about |for )?(?:the |this |that )?updat\\w*(?: thing| one)?[,.]? ?)?(?:what is |what's |when is |whats )?(?:the |its |my )?(?:deadline|due date|cut-?off)[?.! ]*$`,
        `^${LEAD_EN}(?:when|what time|what)(?: exactly)?(?:'s| is| was)?(?: exactly)? (?:the |my )?(?:very )?(?:last|latest) (?:moment|minute|time|day|chance|possible (?:moment|time))(?: i can| we can)?(?: to)?(?: do it| update| for (?:it|the update|this))?[?.! ]*$`,
        `^${LEAD_EN}(?:until|till|til|by) (?:when|what time)(?: exactly)?(?: at the latest)?[?.! ]*$`,
        `^${LEAD_ZH}(?:更新)?(?:最晚|最迟|最多|最后)(?:能|可以)?(?:到|是|拖到|推到|等到)?(?:什么时候|几点|几时|哪天|几号|何时|啥时候)(?:呢|啊|为止|之前|更新|做)*[?。!\\s]*$`,
        `^(?:[^?]{0,30}[.!,] ?)?${LEAD_EN}(?:just |only |simply )*(?:(?:tell|give)(?: me)?|i (?:just |only )*(?:need|want)(?: to know)?)(?: only| just)?(?: the)?(?: very)? (?:last|final|latest) (?:day|date|moment)(?: only)?[?.! ]*$`,
        `^${LEAD_EN}(?:what (?:happens |will happen )?|and |what's )?if (?:i|we) (?:just |also )?(?:forget|forgot|miss|missed)(?: to)?(?: do| the| it| this| that| update| updating| updates)*(?: tomorrow| today| tonight| on that day)?,? ?(?:what (?:happens|will happen|then|now)|is (?:it|that) (?:ok|okay|a problem|bad))?[?.! ]*$`,
        `^(?:[^?？]{0,12}[，,。! ])?${LEAD_ZH}(?:只要?|直接|就)*(?:告诉|说|跟我说)(?:我)?(?:一下)?(?:最后(?:一天|期限|的?日期)|截止(?:日期?|时间)?|期限)(?:是)?(?:哪天|几号|什么时候)?(?:就)?(?:行|好|可以)?(?:了)?[?。!\\s]*$`,
        `^${LEAD_ZH}(?:如果|要是|万一|若是?|我们?|明天|今天|当天|到时候?|不小心|的话){0,5}(?:忘记?了?|没来得及|没赶上|错过)(?:做|弄|去)?(?:更新|升级)?(?:了)?(?:的话)?[，,]?(?:会|要|该|那|就){0,3}(?:怎么样|怎样|怎么办|咋办|如何|有(?:什么)?(?:影响|问题|事))(?:呢|啊|吗)?[?。!\\s]*$`,
        `^(?:[^?]{0,16}[,.! ])?${LEAD_KO}(?:그냥\\s?)?(?:마지막\\s?날(?:짜)?|마감(?:일)?|기한)(?:만|을|를)?\\s?(?:좀\\s?)?(?:알려|말해|가르쳐)\\s?(?:주세요|줘요?|주실래요)[?.!\\s]*$`,
        `^${LEAD_KO}(?:만약에?\\s?|혹시\\s?)?(?:내일|오늘|그날)?(?:까지)?\\s?(?:업데이트\\s?)?(?:를\\s?|하는\\s?(?:걸|것을|거)\\s?)?(?:깜빡\\s?(?:하면|잊으면|했으면)|잊어버리면|잊으면|까먹으면|못\\s?하면|놓치면)\\s?(?:어떻게|어떡)\\s?(?:돼요|되나요|되죠|해요|하죠|하나요)?[?.!\\s]*$`,
        `^${LEAD_KO}(?:늦어도|최대|최대한|제일\\s?늦게|마지막(?:은|이)?|정확히)\\s?(?:언제|몇\\s?시|며칠)(?:까지|이|인)?(?:예요|에요|요|인가요|죠|하면\\s?돼요|해야\\s?돼요|가능해요)?[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
    /support|open|call|상담|고객|客服|营业/u,
  ],
  // The hour of another day.
  [
    'update.when',
    new RegExp(
      [
        `^${LEAD_EN}(?:on |for )?(?:tomorrow|tmrw?)(?: then)?,? (?:at |from )?(?:what time|when|which hour)(?: exactly| does it start| can i start| from)?[?.! ]*$`,
        `^${LEAD_ZH}明天(?:是)?(?:几点|几时|什么时候|什么时间)(?:开始|起|能做|可以做|呢|啊)*[?。!\\s]*$`,
        `^${LEAD_KO}내일\\s?(?:몇\\s?시|언제)(?:부터|에)?(?:요|예요|에요|인가요|하나요|해요|시작해요|시작하나요|가능해요|할\\s?수\\s?있어요)?[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
    OF_OTHER,
  ],
  // Done later, told as news: a reminder is offered.
  [
    'reminder',
    new RegExp(
      [
        `^${LEAD_EN}(?:i|we)(?:'ll| will|ll| am going to|'m going to| plan to)? (?:just )?(?:do|update|run|start|try)(?: it| this| the update| that)? ${THEN_EN}(?: then| instead)?[.! ]*$`,
        `^${LEAD_EN}(?:will|gonna|going to) (?:do|update)(?: it| this)? ${THEN_EN}(?: then| instead)?[.! ]*$`,
        '^(?:ok|okay|k|alright|fine)[,.! ]+(?:so |then )?(?:tonight|tomorrow(?: morning)?|after closing|later tonight)(?: then)?[.! ]*$',
        `^${LEAD_ZH}(?:我们?)?(?:等)?${THEN_ZH}(?:我们?|再|来|就|会|开门前)*(?:更新|弄|做|升级|搞)(?:吧|了|好了|一下|更新)*[。!\\s]*$`,
        `^${LEAD_KO}${THEN_KO}(?:할게요|하겠습니다|할래요|하려고요|할\\s?예정이에요|할\\s?거예요|업데이트할게요)[.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
    LATER,
    OF_OTHER,
  ],
  // 我想开始更新
  [
    'flow.update',
    /^(?:你好|您好|好的?|那么?|嗯|请问|[,，。! ])*(?:我们?)?(?:现在|马上|今天)?(?:想要?|要|准备|打算)(?:现在|马上)?(?:开始)?(?:做|进行|弄)?(?:终端|刷卡机|机器)?(?:的)?(?:更新|升级)(?:了|啦|终端|机器|一下)?[。! ]*$/u,
    /几点|什么时候|怎么|吗|明天|以后|明早/u,
  ],
  // ok i'll do terminal 2 first
  [
    'flow.update',
    new RegExp(
      `^${LEAD_EN}(?:i|we)(?:'ll| will|ll|'m going to| am going to| want to)? (?:do|start with|begin with|update|take) (?:the )?(?:register|terminal|till|counter|machine|number|no)\\.? ?#?\\d{1,2}(?: first| now| then)*[.! ]*$`,
      'u',
    ),
    OF_SALE,
  ],
  // ok do it now?
  [
    'flow.update',
    new RegExp(
      `^${LEAD_EN}(?:so )?(?:should i |shall i |do i |can i |i )?(?:do|start|begin|run) (?:it|this|the update|update) (?:right )?now(?: then)?\\?+$|^(?:(?:现在|电量|已经|到|有|充到)?\\d{2,3}%?了[，,。! ]*)?(?:那|那就|好|现在|可以)*(?:开始)(?:更新)?(?:吧|了吧)[。!]*$`,
      'u',
    ),
    OF_SALE,
  ],
  // Charging meanwhile.
  [
    'prep.charge',
    /^(?:那|请问)*(?:可以|能|能不能)?边充(?:电)?边(?:更新|升级|做|弄)[^。?]{0,4}(?:可以|行|好|吗|么|\?)*[?。!\s]*$/u,
    OF_SALE,
  ],
  ...ASKED_AROUND_ABROAD,
];
