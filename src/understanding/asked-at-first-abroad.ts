import { MEANWHILE_ABROAD } from './plans-abroad.ts';
import type { Wording } from './wordings.ts';

const OF_SALE =
  /\b(?:pay|pays|paying|payments?|paid|charged?|transaction|refund|customer)\b|付款|收款|账|交易|客|결제|계산|손님/u;

const LEAD_EN =
  '(?:ok|okay|so|but|and|hi|hello|hey|please|pls|just|well|then|today|now|[,.!]|\\s)*';
const LEAD_ZH = '(?:那|那么|就|请问?|你好|您好|我们?|是不是|只要|直接|[,，.。!\\s])*';
const LEAD_KO = '(?:네|그럼|그러면|근데|저기|저|혹시|안녕하세요|[,.!\\s])*';
const LATER_ZH =
  '["“”「」『』\']?(?:以后|稍后|之后|取消|关闭|跳过|下次)(?:再说|更新)?["“”「」『』\']?';

/** What is asked at the very first in English, Chinese or Korean, before anything was talked of. Expects folded text. */
export const ASKED_AT_FIRST_ABROAD: readonly Wording<string>[] = [
  // Whether it may be left for today, and whether the dialog's later is all there is to press.
  [
    'os.skip',
    new RegExp(
      [
        `^${LEAD_ZH}(?:点|按|选|选择|点击)(?:一下)?(?:那个)?${LATER_ZH}(?:就)?(?:可以|行|好|没问题|没事)(?:了)?(?:吗|吧|么|嘛)?[?。!\\s]*$`,
        `^${LEAD_ZH}(?:今天|今晚|现在|今天晚上|这两天)(?:先|就|也)?(?:不|别|没)(?:做|弄)?(?:更新|升级|弄|做)(?:也)?(?:可以|行|没事|没关系|没问题|能行|不要紧)(?:吗|么|吧|嘛)?[?。!\\s]*$`,
        `^${LEAD_EN}(?:can|could|may|should) (?:i|we) (?:just )?(?:press|tap|hit|click|choose|pick) ["']?(?:later|skip|not now|cancel)["']?[^?]{0,12}[?.! ]*$`,
        `^${LEAD_KO}(?:\\d{1,2}시\\s?(?:에\\s?)?(?:오픈|개점)(?:인데|이라|이니까)[,\\s]*)?(?:그냥|평소대로|그대로|일단|\\s)*(?:장사|영업)(?:을|를)?\\s?(?:시작)?해도\\s?(?:돼요|되나요|될까요|되죠|괜찮[아나][요은가]*)[?.!\\s]*$`,
        `^${LEAD_ZH}(?:(?:照常|正常|先|直接)(?:开门|营业|开店|做生意))(?:可以|行|没问题|没事)?(?:吗|么|吧)[?。!\\s]*$`,
        `^${LEAD_EN}(?:can|may|could) (?:i|we) (?:just )?(?:open|run|operate|trade)(?: the (?:shop|store))?(?: as (?:usual|normal)| normally| like always)?[?.! ]*$`,
        `^${LEAD_KO}(?:오늘|지금)(?:은)?\\s?(?:업데이트\\s?)?안\\s?(?:해도|하면)\\s?(?:돼요|되나요|될까요|되죠|괜찮아요|괜찮나요|안\\s?돼요|안\\s?되나요)[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  [
    'os.dialog',
    new RegExp(
      [
        `^${LEAD_EN}(?:the |that |this )?["'“‘]?(?:skip|later|update)["'”’]? ?(?:button|notice|message|popup|pop-up|window|screen)? (?:is there|comes(?: up)?|shows(?: up)?|pops up|keeps coming|appears)[^?]{0,24},? ?(?:can|how (?:do|can)) (?:i|we) (?:turn (?:it|that) off|switch (?:it|that) off|get rid of (?:it|that)|stop (?:it|that)|disable (?:it|that)|close (?:it|that))[?.! ]*$`,
        `^${LEAD_EN}(?:the |this |my )?(?:card )?(?:machine|terminal|screen|reader|it) keeps? (?:on )?(?:asking|telling|nagging|bugging)[^?]{0,30}\\bupdat[^?]{0,40}[?.! ]*$`,
        `^${LEAD_KO}(?:업데이트\\s?)?(?:창|팝업|알림창|안내|안내창|화면)(?:이|가|은|는)?\\s?(?:계속|자꾸|매번|또)\\s?(?:뜨|나오|나와|떠)(?:는데|고|서|요)?[^?]{0,4}(?:어떻게|못)\\s?(?:꺼|끄|없애|닫|안\\s?나오게)[^?]{0,6}[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  // update screen comes when customer pays, what do i press: nothing of the sale is told to have begun.
  [
    'os.dialog',
    new RegExp(
      `^${LEAD_EN}(?:the |an? |some )?updat\\w*(?: please| required)? ?(?:screen|notice|message|window|pop-?up|dialog|thing)?(?: is| keeps?| always)? (?:comes?|coming|came|shows?|showing|appears?|appearing|pops?|popping)(?: up| out| on the screen)*,? (?:when|whenever|every ?time|each time|before)(?: the| a| my| our)? (?:customers?|guests?|clients?|people|i|we|someone)(?: want to| wants to| try to| tries to| is going to)? (?:pays?|paying|take (?:a )?(?:payment|card)|charge)(?: by card| with card| now)?(?:[,.!? ]+(?:so |and )?(?:what|which)(?: button| one)? (?:do |should |to |can |must )?(?:i |we )?(?:press|push|tap|choose|click|do))?[?.! ]*$`,
      'u',
    ),
    /paid|twice|again|charged|refund|fail|error|stop|clos|cut|stuck|froz|black|during|while|middle/u,
  ],
  ['update.timing', MEANWHILE_ABROAD],
  // a customer wants to pay on register 2 now: none has begun.
  [
    'update.timing',
    /^(?:(?:but|and|so|now|hi|ok|sorry),? ){0,3}(?:a|the|my|one|another|new) (?:customer|guest|client)s? (?:now )?(?:wants?|would like|is trying|needs?) to pay(?: (?:by card|with card|now|here|(?:on|at) (?:the )?(?:register|terminal|counter|other one)(?: ?#?\d{1,2})?)){0,3}[.!]?$|^(?:现在|店里|这边)?(?:有)?(?:一个|个|一位|位)?(?:客人|顾客)(?:想|要|来|现在){1,3}(?:在|用|到)?(?:[^。?!再又错失断停]{0,6})(?:付款|结账|刷卡|买单|付钱)(?:了|呢)?[。!]?$|^(?:지금 ?|저기 ?)?손님(?:이|께서)? ?(?:지금 ?)?(?:[^.?!다또안못]{0,8}(?:에서|으로|로) ?)?(?:계산|결제)(?:를)? ?하(?:려고|고 ?싶|신대|겠대)[가-힣 ]{0,8}[.!]?$/u,
  ],
  [
    'thanks',
    /^(?:ok|okay|cool|great|nice|alright|fine|good|perfect|thanks|thank you|got it|understood|[,.! ])*(?:good ?)?(?:bye(?: ?bye)?|see you|see ya|cya|take care)(?: then| now| later| sir)?[.! ]*$|^(?:好的?|行|那|就这样|谢谢|知道了|嗯|[,，。! ])*(?:拜拜|再见|88|先这样)(?:了|吧|啦)?[。! ]*$|^(?:네|넵|예|알겠습니다|감사합니다|그럼|[,.! ])*(?:수고하세요|수고하십시오|안녕히 ?계세요|들어가세요)[.! ]*$/u,
  ],
  // Whether it must be within the day.
  [
    'os.deadline',
    new RegExp(
      [
        `^${LEAD_EN}(?:for )?how (?:many days|long|many times) (?:more )?can (?:i|we) (?:keep|go on|continue)(?: on)?(?: (?:doing|pressing|skipping|putting|postponing))?(?: (?:that|this|it|off|later))*[?.! ]*$`,
        `^${LEAD_KO}(?:업데이트(?:는|를)?\\s?)?오늘\\s?(?:안에|중으로|중에|까지)\\s?(?:꼭\\s?|반드시\\s?)?(?:업데이트\\s?)?(?:해야|끝내야)\\s?(?:돼요|되나요|하나요|해요|되죠|할까요)[?.!\\s]*$`,
        `^${LEAD_ZH}(?:一定要|必须|非要|要)?(?:今天|今晚)(?:之内|以内|内)(?:就)?(?:一定要|必须|非要|就要)?(?:更新|升级|弄)(?:完|好)?(?:吗|么|嘛)[?。!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  [
    'update.required',
    new RegExp(
      `^${LEAD_KO}(?:[^.?!]{0,16}(?:인데요?|이에요|예요|입니다|인데)[.,!\\s]*)?(?:오늘|내일|이번)?\\s?(?:카드\\s?)?(?:단말기|기계|포스)?\\s?(?:업데이트|업뎃)(?:는|를|을|은)?\\s?(?:꼭|반드시|무조건)\\s?해야\\s?(?:하나요|되나요|돼요|해요|할까요|합니까|하는|되는)[^.?]{0,6}[?.!\\s]*$`,
      'u',
    ),
    OF_SALE,
  ],
  // The night before is before it is out.
  [
    'update.when',
    new RegExp(
      [
        `^${LEAD_EN}(?:i|we) (?:can't|can’t|cannot|can not) (?:do|start|update|run)(?: it| this)?(?: right)?(?: now| yet| tonight| today)(?: then)?[?.! ]*$`,
        `^${LEAD_KO}(?:그럼\\s?)?(?:언제|몇\\s?시에)\\s?(?:다시\\s?)?(?:보면|확인하면|해\\s?보면)\\s?(?:돼요|되나요|될까요|되죠)[?.!\\s]*$`,
        `^${LEAD_EN}(?:and )?when(?: exactly| is (?:it|that)(?: exactly)?| then| does it (?:come|start|begin)(?: exactly)?)[?.! ]*$`,
        `^(?:[^?]{0,40}[.!?,]\\s*)?${LEAD_EN}(?:can|could|may) (?:i|we) (?:already )?(?:do|start|run|make|update|finish) ?(?:it|this|the update)? (?:on )?(?:the )?(?:night|evening|day) before(?:hand)?[?.! ]*$`,
        `^${LEAD_ZH}(?:可以|能|能不能|可不可以)?(?:提前|前一天|前一晚|头一天)(?:的)?(?:晚上|夜里|一天)?(?:就)?(?:更新|升级|弄|做)(?:好|完)?(?:可以|行|吗|么|[?。!\\s])+$`,
        `^${LEAD_KO}(?:전날|하루\\s?전)(?:\\s?(?:밤|저녁))?에?\\s?(?:미리\\s?)?(?:업데이트\\s?)?(?:해도|하면|할\\s?수)\\s?(?:돼요|되나요|될까요|되죠|있어요|있나요)[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  [
    'prep.charge',
    new RegExp(
      `^${LEAD_EN}(?:what(?:'s|s| is| does| should)?|how (?:much|full|high)) ?(?:does |should |must |is )?(?:the |my )?battery (?:level )?(?:needs?|has|have|must|should)? ?(?:to )?(?:be|have)?[?.! ]*$`,
      'u',
    ),
    OF_SALE,
  ],
  // A letter that cannot be read: what is to be done.
  [
    'update.how',
    new RegExp(
      [
        '\\b(?:letter|e-?mail|notice|paper|message|leaflet)\\b[^?]{0,60}\\bwhat (?:do|should|must) (?:i|we) (?:actually |really |need to |have to )*do\\b[^?]{0,24}[?.! ]*$',
        `^(?:[^?]{0,30}[,，。!\\s])?${LEAD_ZH}(?:看不懂|不懂|不会|不太懂)(?:日语|日文)[^?]{0,12}(?:通知|邮件|信|内容|意思|说|写)(?:是|的|了|些|说)*(?:什么|啥)?(?:意思)?(?:啊|呀|呢)?[?。!\\s]*$`,
        `(?:일본어|일어)(?:를|가|는)?\\s?(?:잘\\s?)?(?:못|몰라|모르|안\\s?돼)[^?]{0,16}(?:메일|안내|알림|편지|통지|종이|문서|이게|이거)(?:이|가|는|은)?\\s?(?:무슨|뭔|뭐라는|뭐)\\s?(?:뜻|내용|말|소리|이야기)?[^?]{0,8}[?.!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
  // Whether anybody comes for it, and who does it.
  [
    'app.auto_update',
    new RegExp(
      [
        `^${LEAD_EN}(?:will|does|is|would) (?:it|this|that|the update) (?:going to )?(?:just )?(?:happen|be done|run|start|install|update)(?: itself)? (?:all )?(?:by itself|on its own|automatically)[?.! ]*$`,
        `^${LEAD_ZH}(?:是)?(?:由)?谁(?:来|去)?(?:更新|升级|弄|做)(?:呢|啊|呀)?[?。!,，\\s]+(?:你们|有人|工作人员)(?:会|要)?(?:来|到)?(?:店里|我们店|店)?(?:来|弄|做|帮|处理)*(?:吗|么|嘛)[?。!\\s]*$`,
        `^${LEAD_ZH}(?:你们|有人|工作人员)(?:会|要)?(?:来|到)(?:店里|我们店|店)(?:来)?(?:更新|升级|弄|做|帮忙|帮我们)*(?:吗|么|嘛)[?。!\\s]*$`,
      ].join('|'),
      'u',
    ),
    OF_SALE,
  ],
];
