import { CASHLESS_ABROAD } from './cashless.ts';
import type { Wording } from './wordings.ts';

const OF_SALE =
  /\b(?:pay|pays|paying|payments?|paid|card|charged?|transaction|customer|qr|receipt|history|refund)\b|付款|收款|刷|账|交易|客|记录|결제|카드|계산|손님|긁|내역/u;
/** The card machine itself is of no sale. */
const OF_SALE_THERE =
  /\b(?:pay|pays|paying|payments?(?! (?:machine|terminal))|paid|charged?|transaction|customer|qr|receipt|history|refund)\b|\bcard\b(?! (?:machine|terminal|reader))|付款|收款|刷(?!卡机)|账|交易|客|记录|결제(?!기|\s?단말)|카드(?!\s?(?:단말|기계|기))|계산|손님|긁|내역/u;
const LEAD_EN = '(?:ok|okay|so|but|and|hi|hello|please|well|no|sorry|honestly|actually|[,.!]|\\s)*';
const LEAD_ZH = '(?:好的?|那么?|就|嗯|请问|你好|所以|但是?|可是|[,，.。!\\s])*';
const LEAD_KO = '(?:네|아|음|그럼|근데|저기|혹시|솔직히|그냥|[,.!\\s])*';

/** Whether the update has to be, and how much charge it takes, in few words of English, Chinese or Korean. Expects folded text. */
export const ASKED_AROUND_ABROAD: readonly Wording<string>[] = [
  ['update.timing', CASHLESS_ABROAD],
  // i don't want to update; 我不想更新; 업데이트하기 싫어요
  [
    'update.required',
    new RegExp(
      [
        `^${LEAD_EN}(?:i|we)(?: really| just)? (?:don't|dont|do not|don’t) (?:want|wanna|like|wish)(?: to)? (?:do )?(?:the |this |any |an |to )*updat\\w*[.! ]*$`,
        `^${LEAD_EN}(?:i|we) (?:refuse|would rather not|'d rather not|prefer not)(?: to)? (?:do )?(?:the |this )*updat\\w*[.! ]*$`,
        `^${LEAD_EN}(?:can|may|could) (?:i|we) (?:refuse|decline|opt out|say no|not do)(?: of)?(?: it| this| the update)*[?.! ]*$`,
        `^${LEAD_EN}(?:is (?:it|this|the update) )?(?:mandatory|compulsory|optional|obligatory)[?.! ]*$`,
        `^${LEAD_ZH}(?:我们?|店里)?(?:真的)?(?:不想|不愿意?|不要|懒得)(?:做|弄)?(?:更新|升级)(?:了|啊|呀)?[。!\\s]*$`,
        `^${LEAD_ZH}(?:今天|现在|这次)?(?:一定|必须|非|得)(?:要|得)?(?:今天|现在|马上)?(?:做|弄)?(?:更新|升级)(?:不可|吗|么|嘛|呢|\\?)+[?。!\\s]*$`,
        `^${LEAD_ZH}(?:可以|能|能不能|可不可以)(?:拒绝|不做|不更新|不升级)(?:更新|升级)?(?:吗|么|\\?)*[?。!\\s]*$`,
        `^${LEAD_ZH}(?:这|这个|更新)?(?:是)?(?:强制|义务)(?:的|性的|更新)?(?:吗|么|\\?)+$`,
        `^${LEAD_KO}(?:업데이트|업뎃)(?:를|은|는)?\\s?(?:하기\\s?싫|안\\s?하고\\s?싶|하고\\s?싶지\\s?않)[^?]{0,8}[.!\\s]*$`,
        `^${LEAD_KO}(?:꼭\\s?)?(?:오늘|지금)\\s?(?:꼭\\s?|반드시\\s?|당장\\s?)?(?:업데이트\\s?)?해야\\s?(?:돼요|되나요|하나요|해요|됩니까|만)[^.?]{0,6}[?.!\\s]*$`,
        `^${LEAD_KO}(?:업데이트|이거|이건)?(?:는|은)?\\s?(?:거부|거절)(?:할\\s?수|해도|하면)[^.?]{0,8}[?.!\\s]*$`,
        `^${LEAD_KO}(?:업데이트|이거|이건)?(?:는|은|가)?\\s?(?:의무|강제|필수|선택)(?:예요|에요|이에요|인가요|사항인가요|적인가요|입니까)[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
    /later|tomorrow|tonight|以后|明天|今晚|나중|내일/u,
  ],
  // it says update something
  [
    'os.dialog',
    /^(?:hi |hello |now |sorry |but |and ){0,3}(?:it|the (?:screen|machine|terminal)|my (?:screen|machine|terminal)|there) (?:now )?(?:says?|shows?|is saying|is showing|keeps saying|asks(?: me)?(?: for)?)(?: me)? (?:something (?:about|like) |to |that |about ){0,2}(?:the |an? )?updat\w*(?: something| please| now| available| needed| required){0,2}[.! ]*$|^(?:上面|它|(?:屏幕|画面|机器|终端)(?:上面?)?)?(?:现在|又)?(?:写着?|显示|说|问我?|弹出|出现|でき)(?:了|的是|着)?[,，:：「]?(?:要不要|是否|是不是要|要|请)?(?:更新|升级)(?:吗|么)?[」?？。! ]*$|^(?:화면에 ?|지금 ?|단말기에 ?){0,2}[「"]?업데이트(?:를 ?)?(?:할까요|하시겠습니까|하겠습니까|하세요|필요)?[」"?]* ?(?:라고|이라고|하라고|하라는 ?(?:게|글|말)(?:이)?)(?:도)? ?(?:써 ?있|쓰여 ?있|적혀 ?있|나와|나오|뜨|떠|떴|물어)[가-힣 ]{0,8}[.?! ]*$/u,
    OF_SALE,
  ],
  // 充电要多少; how much battery; 배터리 몇 프로
  [
    'prep.charge',
    new RegExp(
      [
        `^${LEAD_EN}how (?:much|many|full)(?: percent)?(?: of)?(?: the)? (?:battery|charge|power|percent)(?: percentage| level)?(?: do| does| should| is| must)?(?: i| we| it)?(?: need| needed| have| be| required)*(?: for| to)?(?: the| do| it| update)*[?.! ]*$`,
        `^${LEAD_ZH}(?:更新|升级)?(?:的时候|前)?(?:充电|电量|电池|电)(?:需要|要|得|应该)?(?:有|充|是)?(?:多少|几成|百分之几|多少百分比|多少才够)(?:呢|啊|才行|才够|才能更新|可以)*[?。!\\s]*$`,
        `^${LEAD_ZH}(?:更新|升级)?(?:需要|要)(?:多少|几成)(?:的)?电(?:量)?[?。!\\s]*$`,
        `^${LEAD_KO}(?:배터리|충전)(?:는|은|가|이|을|를)?\\s?(?:몇|얼마나?)\\s?(?:프로|퍼센트|%|이상)?\\s?(?:필요|있어야|해야|돼야|되어야|면)?[^.?]{0,10}[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
    /how long|多久|多长时间|얼마나\s?걸|몇\s?분|몇\s?시간/u,
  ],
  // the paper is all in japanese: told beside what the update is.
  [
    'update.purpose',
    new RegExp(
      [
        `^${LEAD_EN}what (?:is|are|'s) (?:this|the) updat\\w*(?: about| for)?[?.! ]+(?:the |my |this )?(?:paper|letter|notice|mail|message|screen)(?: i got| here)?(?: is| was| are)?(?: all| only| just)* in japanese[^?]{0,20}$`,
        `^${LEAD_EN}(?:i |we )?(?:got|received|have|there (?:is|was))[^?]{0,10}(?:paper|letter|leaflet|flyer)[^?]{0,40}japanese[^?]{0,30}$`,
        `^${LEAD_ZH}(?:我们?|店里)?(?:收到|来了|有)(?:了)?(?:一张|一封|张|封)?[^。?]{0,6}(?:纸|信|通知)[^?]{0,8}日(?:语|文)[^?]{0,12}$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
    /fee|bill|invoice|contract|账单|合同/u,
  ],
  // 店里的刷卡机说要更新，是什么意思
  [
    'os.dialog',
    /^(?:我们?的?|店里的?|今天|现在|刚才?|，|,|\s)*(?:刷卡机|机器|终端|机子|设备|屏幕|画面)(?:上)?(?:一直|老是|突然|又|总是)?(?:说|显示|提示|弹出|跳出|出现|让我?)(?:了)?(?:要|需要|请|的?)?(?:更新|升级)(?:的(?:画面|提示|消息|窗口))?[，,\s]*(?:这)?(?:是)?(?:什么意思|怎么回事|什么情况|啥意思|什么)?(?:啊|呢)?[?。!\s]*$/u,
    /付款|收款|结账|账|客|断|扣|错/u,
  ],
  // 단말기 업데이트 왜 해야 돼요?
  [
    'update.purpose',
    /^(?:근데\s?|그런데\s?|이거\s?|단말기\s?|이번\s?)*(?:업데이트|업뎃)(?:를|을|는|은)?\s?(?:도대체\s?)?왜\s?(?:꼭\s?)?(?:해야|하는|하나|하라|필요)[^?]{0,12}\??$|^왜\s?(?:꼭\s?)?(?:업데이트|업뎃)(?:를|을)?\s?(?:해야|하는|하라)[^?]{0,12}\??$/u,
    OF_SALE,
    /앱/u,
  ],
  // a japanese message on my card machine, what is that?
  [
    'os.dialog',
    new RegExp(
      [
        `^(?:hi|hello|hey|good morning|excuse me|sorry|so|[,.!?]|\\s)*(?:there(?:'s|s| is| was)|(?:i|we)(?:'ve|'m)? ?(?:have|got|get|see|see here|seeing)|it(?:'s| is) showing|what(?:'s|s| is))? ?(?:a|an|the|this|that|some)? ?(?:weird |strange |new |big |long |japanese ){0,2}(?:message|notice|popup|pop-up|window|screen|text|dialog|box)(?: (?:has |just |has just )?(?:came|come|popped|appeared|showed)(?: up)?)?(?: (?:in|all in|is in) japanese)? (?:on|in) (?:my|the|our) (?:card |payment )?(?:machine|terminal|reader|register|screen|pos|device)(?: (?:in japanese|now|today|this morning|since (?:this )?morning))*(?:[?!.]*$|[,.!? ]+(?:and )?(?:what(?:'s|s| is) (?:that|this|it)|what does (?:it|that|this) (?:say|mean)|what (?:do|should) i do|i can'?t read (?:it|japanese)|can you (?:tell|explain)[^?]{0,16}|is it (?:ok|important|bad))(?: about| for| mean)?[?.! ]*$)`,
        `^${LEAD_ZH}(?:我们?的?|店里的?|我们店)?(?:刷卡机|机器|终端|机子|设备|屏幕|画面|pos机?)(?:上|里|上面)?(?:突然|刚才?|今天|早上|一直|总是)*(?:出来|でき|出现|弹出|跳出|显示|有|冒出)(?:了|来|着)*(?:一个|一条|一句|一些|个|条)?(?:看不懂的?|奇怪的?|新的?)?(?:日文|日语|日本语|看不懂)(?:的)?(?:提示|消息|画面|窗口|字|东西|信息|通知|话)?[，,。! ]*(?:这|写的|上面)?(?:是|说的是|写的是)?(?:什么意思|什么|怎么回事|啥|啥意思|怎么办|要怎么办)(?:啊|呢|呀)?[?。!\\s]*$`,
        `^${LEAD_KO}(?:안녕하세요\\s?)?(?:저희\\s?|우리\\s?)?(?:가게\\s?)?(?:카드\\s?)?(?:단말기|기계|결제기|포스|포스기|화면)(?:에|에서|에는)?\\s?(?:갑자기\\s?|아침부터\\s?|지금\\s?|무슨\\s?|이상한\\s?)*(?:일본어|일본말|일어)(?:로|로\\s?된|로\\s?쓰인)?\\s?(?:메시지|메세지|안내|창|글|문구|화면|알림|글자|뭐|뭔가)?(?:가|이|로)?\\s?(?:떴|뜨|떠|나왔|나오|나와|왔|있)[가-힣]{0,4}[,.!?\\s]*(?:이게|이거|그게)?\\s?(?:뭐예요|뭐에요|뭔가요|뭐죠|뭐야|뭔지|무슨\\s?(?:뜻|말|내용)|어떻게\\s?해요|어떡해요)[^?]{0,10}[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE_THERE,
    /error|fail|code|mail|错|失败|邮件|오류|에러|실패|메일/u,
  ],
  // i skipped it all week; 怎么跳过; 스킵은 어떻게 해요
  [
    'os.skip',
    new RegExp(
      [
        `^${LEAD_EN}(?:i|we)(?:'ve| have| was| were|'re| are|'m| am)? ?(?:been |just |always |kept |keep )*(?:skipped|skipping|skip|postponed|postponing|pressed (?:later|skip)|pressing (?:later|skip))(?: on)?(?: (?:it|this|that|the update|the message))?(?: (?:all week|every ?time|each time|every ?day|until (?:now|today)|till now|so far|always|all the time|for days|for a week|the whole week|yesterday too))+(?: lol| haha)?[.! ]*$`,
        `^${LEAD_ZH}(?:我们?)?(?:要|该|应该)?(?:怎么|如何|咋)(?:才能|样)?(?:先)?(?:跳过|推迟|延后|以后再更新|先不更新)(?:更新|它|这个|去|呢|啊|的)*[?。!\\s]*$`,
        `^${LEAD_ZH}(?:我们?)?(?:这一?周|之前|这几天|昨天)?(?:一直|每次|每天|都|天天){1,2}(?:都|在)?(?:点|按|选)?(?:的|了)?(?:是)?(?:跳过|以后|稍后|以后再说)(?:了|的|来着|啊)*[。!\\s]*$`,
        `^${LEAD_KO}(?:업데이트\\s?)?(?:스킵|건너뛰기|미루기|나중에\\s?하기|나중에)(?:은|는|을|를)?\\s?(?:어떻게|어디서)\\s?(?:해요|하나요|하죠|하면\\s?돼요|하면\\s?되나요|해야\\s?돼요|눌러요|누르나요)[?.!\\s]*$`,
        `^${LEAD_KO}(?:일주일\\s?내내|그동안|계속|매번|맨날|매일|지금까지)\\s?(?:계속\\s?|그냥\\s?)*(?:스킵|건너뛰기|미루기|나중에)(?:를|만|버튼)?\\s?(?:눌렀|했|하고)[가-힣\\s]{0,8}[.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  // 我哪台机器要更新, 어느 기계 업데이트 해야돼요
  [
    'fleet.status',
    new RegExp(
      [
        `^${LEAD_ZH}(?:我们?(?:店里?)?的?|店里的?)?(?:哪一?(?:台|个|部)|哪几台|哪些)(?:机器|终端|刷卡机)?(?:是|还)?(?:要|需要|得|该|没|没有)(?:做|弄)?(?:更新|升级)(?:的|过)?(?:呢|啊|呀)?[?。!\\s]*$`,
        `^${LEAD_KO}(?:저희\\s?|우리\\s?)?(?:어느|어떤|무슨)\\s?(?:단말기|기계|기기|포스|거|것|게|걸|쪽)(?:를|을|가|이)?\\s?(?:업데이트|업뎃)(?:를|을|가)?\\s?(?:해야|하면|안\\s?됐|필요)[^.?]{0,12}[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE_THERE,
    /first|next|fail|先|失败|먼저|실패/u,
  ],
  // will the music stop; 매장 음악은 괜찮아요?
  [
    'other_service',
    /^(?:ok |and |so |but |what about |how about |is |will |does |the |our |my |shop |store )*(?:background )?(?:music|bgm|usen radio)(?: in the (?:shop|store))?(?: (?:stop|stops|be|ok|okay|affected|fine|still|keep|keeps|play|playing|work|works|too|also|isn't|not|is|has|stopped|changed?|by|the|it|update))*[?.! ]*$|^(?:그럼\s?|근데\s?|우리\s?)*(?:매장|가게)?\s?(?:음악|bgm|배경음악)(?:은|는|이|도|가)?\s?(?:괜찮|안\s?(?:나|끊|멈|꺼)|멈|꺼|끊|영향|그대로|나오)[^?]{0,10}\??$/iu,
    OF_SALE,
  ],
  // 단말기 두 대 중에 한 대만 됐어요, 两台里只有一台更新好了
  [
    'update.error',
    /(?:두|세|네|여러|[2-9]) ?대 ?(?:중에?서?|가운데) ?(?:한|두|하나|[1-3]) ?(?:대)?만 ?(?:업데이트(?:가)? ?)?(?:됐|되었|끝났|완료|성공)|(?:[两二三四2-9])台(?:机器|终端)?(?:里面?|中|当中)?[,，]?(?:只有|就|才)[一1两2]台(?:更新|升级)?(?:好|完成?|成功)了?/u,
    OF_SALE,
  ],
];
