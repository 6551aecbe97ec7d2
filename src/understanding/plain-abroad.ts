import { askedOfDayAbroad } from './day-asked-abroad.ts';
import { asksLastDayAbroad } from './last-day-abroad.ts';
import { ASKED_FIRST_ABROAD } from './asked-first-abroad.ts';
import { isOfClosedDayAbroad } from './closed-day-abroad.ts';
import { IN_SHORT_ABROAD } from './asked-in-short-abroad.ts';
import { NOT_OURS_ABROAD } from './not-ours-abroad.ts';
import { withoutDeniedAbroad } from './payment-none-abroad.ts';
import { PUT_OFF_ABROAD } from './put-off-abroad.ts';
import { withoutBlanks } from './spaces.ts';
import { firstHeard, sievedIn, type Wording } from './wordings.ts';

/**
 * What some wordings in English, Chinese or Korean plainly ask, in so few words that the examples weigh too little; null for all
 * others. Expects folded text, Chinese in simplified letters.
 */
export function plainlyAskedAbroad(text: string): string | null {
  if (asksLastDayAbroad(withoutBlanks(text)) || isOfClosedDayAbroad(text)) return 'os.deadline';
  if (askedOfDayAbroad(text) !== null) return 'update.timing';
  // 没有在付款中,就是弹出更新提示,能不能先跳过: of no sale.
  return firstHeard(HEARD, withoutDeniedAbroad(text));
}

/** Of a sale, or of the update: then more is asked than of the terminal. */
const OF_SALE =
  /\b(?:pay|pays|paying|payments?|paid|card|charged?|transaction|customer|qr|tap|pin)\b|付|收|刷|卡(?!住|死)|账|交易|客|密码|决济|결제|카드|계산|손님|긁|비밀번호|暗証番号|페이/u;
const OF_UPDATE = /updat|upgrad|更新|升级|업데이트|업뎃/u;
const ITSELF = /\bapp\b|automatic|by itself|自动|자동|저절로/u;
const CHANGES_MIND =
  /\b(?:not|don't|dont|skip|later|if|why|how long|when)\b|不|别|跳过|为什么|多久|안\s?(?:해|하)|나중|미루|왜|언제/u;

const HALTED_EN = '(?:frozen|froze|stuck|freezing|freezes|unresponsive|not responding|hung|hangs)';

const PLAIN: readonly Wording<string>[] = [
  [
    'payment.retry',
    /\b(?:error|failed|declined) (?:on|at|in|with|during) (?:the )?payments?\b[^.]{0,12}\b(?:retry|again)\b/u,
  ],
  [
    'update.timing',
    /^(?:is there|do (?:i|we) have|have (?:i|we)) (?:still |got |enough )*time\b|아직\s?안\s?늦/u,
    OF_SALE,
  ],
  [
    'update.how',
    /\bhow (?:to|do|can|should) (?:i |we |you )?(?:do )?(?:the |this |an? )?updat|^(?:the )?update,? (?:how|paano)\b|^(?:ok |okay |so |and |please |, ?)*how (?:to|do|can|should|will) (?:i |we |you )?(?:actually |really |just |even )?(?:start|run|begin|install) (?:this|it|that)(?: thing| one)?[?.! ]*$|\bwhere (?:do |can |should |will |must )?(?:i |we )?(?:will |can |should )?(?:click|press|tap|push|touch|start)\b[^?]{0,16}\bupdat|\bpaano (?:po )?(?:ba )?(?:mag|i)?[- ]?(?:mag-?)?updat|更新(?:要|该)?怎么(?:做|弄|操作|办)|怎么(?:做|弄|搞|操作|开始|进行)?(?:这个|这次|那个)?(?:更新|升级)|업데이트\s?(?:는|를|은)?\s?(?:어떻게|어떤\s?(?:순서|방법))/u,
    OF_SALE,
    /没(?:有)?(?:时间|空)|来不及|太忙|시간이?\s?없|바빠/u,
  ],
  [
    'update.how',
    /\bwhat (?:should|do|must|can) (?:i|we) (?:need to |have to )?(?:prepare(?! for (?!the update))|do (?:before|today|first|to prepare|(?:with|about) (?:the|this) updat\w*))|\b(?:need|have) to (?:do|prepare) (?:something|anything)(?: (?:for|before|about) the update)?[?.! ]*$|(?:要|需要)(?:做|有)?(?:什么|哪些)准备|准备(?:什么|些什么|哪些)|\bwhat (?:do|should|must) (?:i|we) (?:need to )?get ready\b|^before (?:the )?updat\w*,? (?:i |we )?(?:what|need|must|have)\b[^?]{0,16}\b(?:do|prepare)\b|\bwhat (?:i|we) (?:will |must |should |need to |have to |need )?(?:do|prepare) (?:first )?(?:before|for) (?:the )?updat|(?:뭐|무엇|뭘)(?:부터|을|를)?\s?(?:하면|해야)\s?(?:되는지|하는지|할지|되나|하나|돼)|(?:뭐|뭘|무엇을?)\s?(?:준비|해\s?(?:두|놔|놓))|준비(?:해야\s?할|할)\s?(?:게|것|거)/u,
    OF_SALE,
    ITSELF,
  ],
  [
    'flow.update',
    /^(?:hi |hello |hey |ok |please |pls |so )*(?:can |could |would )?(?:you |u |someone )?(?:help|guide|walk|lead|take|assist)\b[^.?!]{0,16}\b(?:update|updating)\b|^(?:你好|您好|请|麻烦|那)*(?:帮我|帮忙|教我|教教我|带我|陪我|指导我|一步一步(?:地)?(?:教我?|带我?|来)?)(?:一下|一起)?(?:做|弄|操作|搞|来)?(?:终端)?(?:更新|升级)|^(?:请)?(?:一步一步|一步步)(?:地)?(?:教|带|指导)我|(?:업데이트|업뎃)(?:를|을|하는\s?거|하는\s?것)?\s?(?:좀\s?)?(?:도와|같이\s?(?:해|하)|하나씩|차근차근)|^(?:하나씩|차근차근|천천히)\s?(?:좀\s?)?(?:알려|가르쳐|안내|설명)/u,
    CHANGES_MIND,
    OF_SALE,
  ],
  [
    'flow.restart',
    new RegExp(
      `^(?:the |my |our |this )?(?:whole )?(?:screen|terminal|device|machine|tablet)(?:'s| is| has| just| got| keeps)*(?: been)? ?${HALTED_EN}\\b|^(?:屏幕|画面|机器|终端|机子|设备)(?:突然|又|一直|完全|都)?(?:卡住|卡死|死机|当机|不动|动不了|没反应|没有反应|冻住)|^(?:우리\\s?)?(?:화면|단말기|기계|기기)(?:이|가|은|는|도)?\\s?(?:갑자기\\s?|자꾸\\s?|또\\s?)?(?:멈췄|멈춰|멈춤|먹통|굳었|안\\s?움직|반응이?\\s?없)|^(?:단말기|기계|기기)(?:를|을)?\\s?(?:재부팅|재시작|다시\\s?켜)`,
      'u',
    ),
    OF_SALE,
    OF_UPDATE,
  ],
  [
    'prep.charge',
    /充电?到(?:多少|百分之几|几成)|(?:要|需要)充(?:电)?(?:多少|几成)|(?:不到|只有|只剩|还剩)\d{1,3}%?(?:的?电)?(?:能|可以|够|行)[^。?]{0,4}(?:更新|升级|吗)|(?:一边|边)充电(?:一边|边)|(?:充着电|充电的?时候|充电中)[^。?!]{0,6}(?:更新|升级)|(?:快没电|没什么电|电量?不多)了?[^。?!]{0,8}(?:更新|升级)|충전(?:하면서|\s?중에|기\s?꽂고|기\s?연결하고)[^.?!]{0,8}(?:해도|할|업데이트|되나|돼)/u,
    OF_SALE,
  ],
  [
    'prep.charge',
    /\bcharg\w* (?:it )?(?:all|whole|over) ?night\b/u,
    /customer|card|payment|again|remind/u,
  ],
  [
    'reminder',
    /^(?:나중에\s?|이따가?\s?)?(?:알림|알람|리마인더?)\s?(?:좀\s?)?(?:해|설정|부탁|맞춰|줘|주세요)/u,
  ],
  [
    'thanks',
    /^(?:好的?|嗯嗯?|哦|喔|行|那)?[,，.。!\s]*(?:知道了|明白了|了解了?|懂了)[,，.。!\s]*(?:谢谢(?:你|您|啦|了)?)?[.。!~\s]*$|^\p{Script=Hangul}{0,3}[,.!\s]*(?:알겠|알았|이해했)(?:어요|습니다|음|다)[,.!~ㅎㅋ\s]*(?:감사합니다)?[.!~ㅎㅋ\s]*$/u,
  ],
  [
    'hotline',
    /상담(?:은|이)?\s?(?:시간|몇\s?시)|몇\s?시(?:까지|부터)\s?(?:상담|전화|문의)|(?:고객\s?센터|콜센터)[^.?!]{0,8}(?:몇\s?시|시간|언제|번호)/u,
    /기다|대기/u,
  ],
  [
    'os.skip',
    /(?:可以|能|能不能|可不可以)(?:晚点|晚一点|过几天|改天|以后|之后|回头|过会)(?:再)?(?:更新|升级)|(?:晚点|晚一点|过几天|改天|以后|之后|回头)再(?:更新|升级)(?:可以|行|吗|好)/u,
    OF_SALE,
  ],
  ['update.when', /(?:几点|什么时间|哪天|何时)(?:开始)?(?:可以|能)(?:开始)?(?:更新|升级)/u],
  [
    'update.purpose',
    /^(?:为啥|为什么|为何|干嘛|干吗)(?:一定|非)?(?:要|得|需要)?(?:做)?(?:更新|升级)/u,
  ],
  [
    'update.when',
    /^(?:hi|hello|hey|sir|ok|so|please|tell me|good morning|good evening|po|and|but|may i know|can you tell me|[,. ])*(?:when|what (?:time|day|date)|which day)(?: exactly| time| day| date)?(?: does| do| did| is| will| can| should| must| shall| to)?(?: i| we)?(?: need to| have to)?(?: start| do| run| begin| make)?(?: the| this| our| my| terminal| os| device| machine| software)* updat(?:e|ing)\b(?: start\w*| begin\w*| come| go)?(?: on \d{1,2}\w*| tomorrow| tonight| today)?(?: po| sir| please| now)*[?.! ]*$|^(?:tomorrow|tonight) (?:what time|when) (?:i|we|do|can|will|should|start|to|must| )*updat|\b(?:tomorrow morning or tonight|tonight or tomorrow morning)\b/u,
    OF_SALE,
    ITSELF,
  ],
  [
    'update.duration',
    /\b(?:been|for|after|already) ?\d{1,2} ?min[^?]{0,16}(?:normal|usual|fine|ok\b|okay|right)|^(?:is )?\d{1,2} ?min\w* (?:is )?(?:normal|usual|ok|okay|too long)/u,
    OF_SALE,
  ],
  [
    'update.error',
    /(?:업데이트|업뎃)[^.?]{0,16}(?:넘어가지|진행되지|진행이\s?안|안\s?넘어가)|^(?:it |machine |the machine |terminal |the terminal |screen |the screen |now |there )*(?:says?|shows?|showing|said|display\w*|have|has|got|gets?|is)(?: an?| the| some)? error\b(?! code)|^(?:an? |the )?error (?:come|came|appear\w*|showing|shows|pop\w*)\b|^(?:the |my |our )?updat(?:e|ing|ion) (?:is |does |did |has )?(?:not|isn't|n't)? ?(?:happening|working|success(?:ful)?|going|possible|proceeding)\b[^?]{0,24}$|^(?:it's |it is |still |the screen is |screen |terminal |machine |is |just )*(?:stuck|frozen|hang(?:s|ing)?|freez\w+) (?:on|at|in) (?:the |a |this )*(?:loading|update|updating|download\w*|same|white|logo|progress)|\bnothing happens when (?:i|we) (?:hit|press|tap|click|push) (?:the |on )?updat|^(?:i )?(?:press|push|tap|click|hit)(?:ed)? (?:the )?update?(?: button)?,? (?:but |and )?(?:no|nothing)\b|\bayaw (?:po )?(?:mag)?[- ]?updat|(?:업데이트|업뎃)\s?(?:버튼)?(?:를|을)?\s?눌러도|^(?:one|1|two|both|some) of (?:my|the|our|these) (?:terminals|machines|devices|registers) (?:is|are|got|has been|keeps?) (?:stuck|frozen|hanging|failing)\b|\b(?:updat\w*|loading) (?:is |has |just |keeps )*(?:stuck|frozen|hang\w*|freez\w*|stopped|failed)|^(?:업데이트|업뎃)(?:가|이|하는데|하면|도중에?|중에?)?\s?(?:오류|에러|실패)(?:가|이)?\s?(?:나|났|떠|떴|생|해|했)/u,
    OF_SALE,
    /\d\d ?min|hour|windows|\bpc\b|phone|ipad|laptop/u,
  ],
  [
    'update.error',
    /^(?:hi |hello |mam |sir |ma'am |po |,)*why (?:can't|cant|can not|cannot|couldn't|is it (?:not|that)) (?:i |we |my |our )*(?:take|accept|use|swipe|process|receive)|^(?:hi |hello |mam |sir |ma'am |po |, ?)*(?:i |we )?(?:can't|cannot|can not|couldn't|could not) (?:take|accept|swipe|use|process|receive) (?:any |a |the |credit )*(?:cards?|payments?)[^.?]{0,10}(?:since|from|today|this morning|anymore)|\bhindi (?:na )?(?:po )?maka(?:bayad|swipe)|^为什么(?:突然)?(?:不能|无法|没法)(?:收款|刷卡|用|收钱)|^왜\s?(?:갑자기\s?)?(?:결제|카드)(?:가|를)?\s?(?:안|못)/u,
    /fail|error|closed|crash|twice|again|declin|customer|失败|断|扣|客|실패|오류|손님|끊/u,
  ],
  [
    'firmware.launched_early',
    /^(?:i |we |have |just |already )*(?:opened|launched|started|open) (?:the |usen ?pay\+? ?)*(?:app\b|usen ?pay\+?)[^.?]{0,12}(?:first|before|too (?:early|soon))|(?:一|刚)?(?:打开|开)(?:了)?(?:app|应用|usen ?pay\+?)(?:就|后)?(?:会|一直)?(?:报错|出错|错误|显示错误)|(?:앱|usen ?pay\+?)(?:을|를)?\s?(?:먼저|미리)\s?(?:열었|켰|실행)/u,
    /付款|收款|刷卡|客|결제|손님|pay(?! ?\+)(?:ing|ment)|customer|card/u,
    /\?$/u,
  ],
  [
    'prep.charge',
    /\b(?:plug(?:ged)? (?:it )?in|on the charger|on charge|keep (?:it )?charging|charger (?:on|in|connected))\b[^?]{0,24}\?|\b(?:need|must|have to|should)\b[^?]{0,10}(?:full(?:y)? (?:charge|battery)|charge (?:it )?(?:full|all night|overnight))|충전기[^.?]{0,6}(?:꽂|연결)[^.?]{0,6}(?:놔|둬|두|있어|채)|(?:완충|풀\s?충전|100프로)[^.?]{0,8}(?:해야|필요)/u,
    OF_SALE,
    /\b(?:lost|broke|broken|phone)\b/u,
  ],
  [
    'prep.network',
    /^(?:our |the |my |shop |store )*(?:wi-?fi|internet|network|signal|connection)(?: here| in (?:the |our )?(?:shop|store))?(?: is|'s)? (?:really |very |quite |so |a bit |kind of |always )*(?:patchy|weak|slow|bad|poor|unstable|unreliable|spotty|not (?:good|stable|strong))\b[^?]{0,40}\?/u,
    OF_SALE,
  ],
  [
    'hotline',
    /^(?:那|如果|要是|万一|更新|升级|,|，| ){0,5}(?:失败|出错|出问题|有问题|不顺利|弄不好|更新不了)(?:了|的话|时|,|，| )*(?:我|该|要|应该|可以){0,3}(?:找|联系|问|打给)(?:谁|哪里|哪儿|什么人)(?:呢|啊|[?？。! ]){0,3}$/u,
    OF_SALE,
  ],
  [
    'handoff',
    /\b(?:want|wanna|like|need)(?: to)? (?:call|talk|speak)(?: to| with)? (?:a |some |the |real )*(?:people|person|human|staff|someone|somebody|agent|operator)\b|^(?:human|person|staff|operator) (?:please|pls)|,? ?(?:human|real person|agent) (?:please|pls)[.! ]*$|^(?:我)?(?:要|想)?(?:找|跟|和)人(?:说|聊|讲|谈|工)?|^(?:快点?|赶紧|马上|请|帮我|给我|我|要|想|转|叫|接|找|[,，。! ])*(?:人工(?:客服|服务|坐席)?|真人(?:客服)?)(?:[,，。! ]*(?:快一?点?|赶紧|很急|急|马上|立刻|谢谢|吧|啊|呢|在吗|来|一下|帮忙|拜托))*[。! ]*$/u,
    /\b(?:don't|dont|not) (?:want|need)|customer|staff (?:do|update)|不(?:要|用|想)/u,
  ],
  [
    'flow.update',
    /^(?:hi|hello|hey|good morning|ok|sir|please|so|now|[,. ])*(?:i|we) (?:want|need|would like|wanna|wish|like) (?:to )?(?:do )?(?:the |a |an )?(?:update|upgrade)(?: (?:the|my|our|this|terminal|machine|device|pos|it|now|please))*(?:,? ?(?:please )?(?:tell|explain|show|guide)(?: me)?(?: the)? (?:process|procedure|steps?|how))?[.! ]*$|^(?:please |kindly |can you |sir )*(?:guide|lead|walk|help) (?:me )?(?:through )?(?:step by step|one by one)(?: how to do(?: it)?| please| po| sir)*[.! ]*$|^(?:我|我们)?(?:想|要|想要|需要)(?:给)?(?:更新|升级)(?:一下)?(?:我的|店里的?)?(?:机器|终端|设备|刷卡机)?(?:了|吧)?[。! ]*$|^(?:请|麻烦)?(?:开始)更新(?:吧|机器|终端)?[。! ]*$|^(?:네 ?|그럼 ?|지금 ?|이제 ?)*(?:단말기 ?)?(?:업데이트|업뎃)(?:를|을)?\s?(?:좀\s?)?(?:시작|진행)?\s?(?:하고\s?싶|할게|하겠|할래|하려고|해\s?볼게)[가-힣]{0,5}[.! ]*$/u,
    CHANGES_MIND,
    OF_SALE,
  ],
  [
    'update.when',
    /^(?:我的|店里的?|我们的?)?更新(?:从|是|在)?(?:几号|哪一?天|什么时候|何时|几点)/u,
    OF_SALE,
  ],
  [
    'os.deadline',
    /(?:今晚|今天晚上|今夜)(?:十二点|12 ?点|零点|0 ?点)?(?:以后|之后|过后|过了)[^。?]{0,6}(?:不能|用不了|没法|无法)(?:用|收|刷|使用)?|\b(?:today|tonight)(?: night)? ?(?:12|midnight)? ?(?:after|past)\b[^?]{0,16}\b(?:not|can't|cannot|stop)\b|\b(?:after (?:midnight|12|tonight))\b[^?]{0,24}\b(?:not|can't|cannot|stop)|\b(?:if|when) (?:i |we )?(?:no|not|don't|dont|do not) updat\w* (?:today|tonight|by (?:today|tonight))|\b(?:is it |when is |what is )?(?:tonight|today)[^?]{0,30}(?:cut-?off|deadline)|\b(?:cut-?off|deadline)\b[^?]{0,8}(?:tonight|tomorrow)|(?:截止|最后|最晚|期限)(?:日期|期限|时间|日)?(?:是|到|在)(?:哪|几|什么|多)|^(?:so |and |but |ok |then )*what if (?:i|we) (?:do|update|run|finish) (?:it |the update )?(?:at|on|by|tomorrow|only|the)\b|(?:오늘\s?)?(?:밤\s?)?(?:12시|자정|열두\s?시)[^.?]{0,6}(?:지나면|넘으면|이후|부터)[^.?]{0,10}(?:안|못|어떻게)|过了?(?:今晚)?(?:十二|12|零|0) ?点[^。?]{0,4}(?:怎么|怎样|会|不能|就)|\bwhat (?:will )?happens? (?:after|at|past) (?:midnight|12|tonight)|^if (?:i|we) (?:do|update|run|finish)\b[^?]{0,20}\bwhat(?:'s| will| is)? (?:will )?(?:happen|going to happen)/u,
    /\bapp\b/u,
  ],
  [
    'os.deadline',
    /^(?:if )?(?:i |we )?(?:not|no|don't|dont) updat\w*,? (?:what|what's|what will)? ?(?:will )?happens?|^(?:那|那么|如果|要是|万一|我们?|店里|一直|[,，]){0,4}(?:不|没)(?:做|去|进行)?(?:更新|升级)(?:的话|了)?[,，]?(?:会|要|该)?(?:怎么样|怎样|怎么办|如何|咋样|有什么)/u,
    OF_SALE,
  ],
  [
    'os.skip',
    /(?:可以|能|能不能|可不可以)(?:再)?(?:过|等|晚)(?:个)?(?:几|两|1|2|3|一)?(?:天|个小时|小时|周)(?:以?后)?(?:再)?(?:更新|升级|弄|做)|\b(?:later|mamaya|bukas) na lang\b|\b(?:pwede|pede|puwede)\b[^?]{0,12}\bskip|\b(?:today|now) (?:we |i |am |are |so |very |too )*busy,? (?:so )?(?:no|not|skip) (?:update|do)|\bskip (?:shite?|suru|dekiru|dekimasu)|(?:아직|지금)\s?(?:도\s?)?(?:건너뛸|건너뛰|미룰|미뤄도|스킵)/u,
    /error|错误|오류|에러/u,
  ],
  ['update.required', /^(?:那)?(?:一定|必须|非得?)(?:要|得)?(?:做|弄|更新)?(?:吗|么|\?)/u, OF_SALE],
  [
    'prep.powercycle',
    /\b(?:left|leave|kept|keep|been|stayed)\b[^?]{0,20}\bon\b[^?]{0,10}\b(?:overnight|all night|whole night|since yesterday|for days)\b|(?:계속|어제|밤새|며칠)[^?]{0,8}켜\s?(?:두|놓|놔|져|있)[^?]{0,12}(?:재부팅|껐다|재시작|꺼야|괜찮|되나)|(?:不|没|不用|不需要)重启(?:就|直接|过)?(?:更新|升级)|^(?:po |sir )*(?:off|power off)(?: and)? on (?:lang )?(?:po )?(?:ba )?before/u,
    OF_SALE,
  ],
  [
    'thanks',
    /^(?:ok |okay |many |, ?)*(?:thanks|thank you)(?: so much| very much| a lot)?(?: for (?:your |the |all |kind |great |quick |good )*(?:support|help|service|assistance|reply|answer|information|info))[!. ]*$|^(?:更新|升级|弄|做|搞|处理|解决)(?:好|完)了[,，。! ]*(?:谢谢|感谢|多谢|谢啦)(?:您|你|啦|了|哦)?[。! ~]*$|^(?:오케이|알겠습니다|네)?[,.! ]*(?:감사합니다|고맙습니다)[.!~ ]*$|^(?:ok |okay |finish(?:ed)? ?)*(?:arigatou?|arigato|thanks|thank you|salamat)(?: gozaimasu| gozaimashita| po| so much| very much)*[!. ]*(?:finish(?:ed)?|all done|done|owari(?:mashita)?)?[!. ]*$|^(?:了解|明白|知道|好的?|收到)[了,，。! ]*(?:感谢|谢谢|多谢)(?:您|你|啦|了|哦)?[。! ~]*$/u,
  ],
  [
    'greeting',
    /^(?:hello|hi|good (?:morning|afternoon|evening|day))(?: po| sir| ma'?am| madam| there)+[.! ]*$/u,
  ],
];

const HEARD = sievedIn([
  ...NOT_OURS_ABROAD,
  ...ASKED_FIRST_ABROAD,
  ...IN_SHORT_ABROAD,
  ...PLAIN,
  ...PUT_OFF_ABROAD,
]);
