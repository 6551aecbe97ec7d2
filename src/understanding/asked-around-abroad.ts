import { CASHLESS_ABROAD } from './cashless.ts';
import type { Wording } from './wordings.ts';

const OF_SALE =
  /\b(?:pay|pays|paying|payments?|paid|card|charged?|transaction|customer|qr|receipt|history|refund)\b|付款|收款|刷|账|交易|客|记录|결제|카드|계산|손님|긁|내역/u;
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
    /^(?:hi |hello |now |sorry |but |and ){0,3}(?:it|the (?:screen|machine|terminal)|my (?:screen|machine|terminal)|there) (?:now )?(?:says?|shows?|is saying|is showing|keeps saying|asks(?: me)?(?: for)?)(?: me)? (?:something (?:about|like) |to |that |about ){0,2}(?:the |an? )?updat\w*(?: something| please| now| available| needed| required){0,2}[.! ]*$/u,
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
