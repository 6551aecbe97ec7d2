import type { Sign } from '../core/sign.ts';
import { plainSigns } from './plain-signs.ts';
import { SKIP_HARM_ABROAD } from './put-off-abroad.ts';
import { QUIET_SIGNS_ABROAD } from './quiet-hours-abroad.ts';
import type { Wording } from './wordings.ts';

/** A payment, or something else that takes its time. */
const OF_PAYMENT =
  /pay|paid|card|customer|transaction|charg(?:e|ed) (?:again|twice)|付|收款|刷|结账|客|扣|결제|카드|계산|손님|긁/u;
const OF_WAITING =
  /charg|battery|reply|answer|phone|call|restart|reboot|open in|until|before|remind|later|充电|电池|回复|电话|重启|提醒|以后|之前|충전|배터리|답|전화|재부팅|알림|뒤|후에|전에/u;

const MANY_EN = '(?:[2-9]|two|three|four|five|six|both|all|each|every|several)';
const DEVICES_EN = '(?:terminals?|machines?|devices?|units?|branch(?:es)?|stores?|shops?|of them)';
const TOO_LONG_EN =
  '(?:(?:2[1-9]|[3-9]\\d|1\\d\\d)\\+? ?min(?:ute)?s?|half an hour|half hour|(?:an|one|1|2|two) ?(?:and a half )?hours?|(?:so|too|very|a) long(?: time)?|long time|forever|ages)';
const TOO_LONG_ZH =
  '(?:(?:2[1-9]|[3-9]\\d|1\\d\\d|二十[一二三四五六七八九几多]|[三四五六七八九]十[一二三四五六七八九几多]?)(?:多)?分钟?|半个?(?:多)?(?:小时|钟头)|[1一]个?(?:多|半)?(?:小时|钟头)|很久|好久|老半天)';
const TOO_LONG_KO =
  '(?:(?:2[1-9]|[3-9]\\d|1\\d\\d)분|(?:삼십|사십|오십)분|(?:반|한|1)\\s?시간)(?:째|이나|이|도|넘게|정도|이상)*';

/** Can i take cash while it updates?, 可以收现金吗 */
const MAY_CASH_ABROAD =
  /\b(?:can|may|could|should|shall) (?:i|we|they|customers?|guests?) (?:still |just |also )?(?:take|accept|use|get|pay(?: in| with)?) (?:only |the )?cash\b|\bis cash (?:still )?(?:ok|okay|fine|alright)|\bcash (?:is |only )?(?:still )?(?:ok|okay|fine|alright)\b[^.?]{0,24}\?|\b(?:what|how) about (?:taking |only )?cash\b|\bis taking cash (?:still )?(?:ok|okay|fine|possible|allowed)|\bcash payments? (?:is |are )?(?:still )?(?:ok|okay|fine|possible|allowed)\b[^?]{0,40}\?|(?:可以|可不可以|能不能|能)(?:先)?(?:收|付|用|拿)(?:客人)?的?现金|(?:收|付|用)?现金(?:付款|支付|结账)?(?:也|还)?(?:(?:可以|能)(?:收|用|付)?|行|没问题)(?:吗|么|\?)|现金(?:可不可以|行不行|呢[?？]?$)|현금(?:으로|만|을|도|은)?\s?(?:만\s?)?(?:받아도|계산해도|결제해도|내도|해도|받으면)\s?(?:돼|되|될|괜찮)|현금(?:은|으로는|으로)?\s?(?:받을|계산할|결제할)\s?수\s?있/u;
const OF_BEGUN_ABROAD =
  /fail|error|stop|again|twice|declin|instead|charge|paid|froze|stuck|crash|\bcut|after|失败|断|卡住|再|重|扣|刚才|那笔|刷|付了|死机|错|停/u;
/** So we'll just open normally then, that's ok right?, can I just open and use it? */
const OPENS_ANYWAY =
  /^(?:[^?]{0,48}[.!,] ?)?(?:(?:ok|okay|so|and|but|then|got it|i see|right|fine|well)[,. ]{1,2}){0,3}(?:(?:can|could|may|should|shall|is it (?:ok|okay|fine|alright)(?: to| if)?|it'?s (?:ok|okay|fine) (?:to|if)|do) (?:i |we )?(?:just |still |simply ){0,2}(?:open (?:the |my |our )?(?:shop|store|restaurant|business)|open up|open and (?:use|sell|work|go)|open|operate|run the (?:shop|store)|do business|work|use (?:it|the (?:terminal|machine)))(?: and use it| and sell)?(?: (?:as normal|as usual|like normal|like usual|normally|anyway|as it is|as is|without (?:it|the update|updating)|today|now|then)){1,3}|(?:can|could|may) (?:i|we) (?:just |still |simply )open and use (?:it|the (?:terminal|machine)))[?.! ]*(?:right|yes)?[?.! ]*$|^(?:[^?]{0,48}[.!,] ?)?(?:(?:ok|okay|so|and|but|then|got it)[,. ]{1,2}){0,3}(?:i|we)(?:'ll| will|ll| can| should)? (?:just |still ){0,2}(?:open|operate|work|do business|use it)(?: the (?:shop|store))?(?: (?:as normal|as usual|like normal|like usual|normally|anyway|today|now|then)){1,3}[,. ]{1,2}(?:(?:and |then )?(?:is )?(?:that|it|this)(?:'s|s| is)? (?:ok|okay|fine|alright|no problem|correct)[, ]{0,2}(?:right|yes|isn't it)?|(?:ok|okay|right|correct|fine|yes))\??[?.! ]*$/u;
/** Can I update while it's charging?, it is plugged in, can I start? */
const ON_THE_CHARGER =
  /\b(?:can|may|could|should|is it (?:ok|okay|possible|fine|alright) (?:to|if)|ok to) (?:i |we )?(?:just |already |still )?(?:update|start|do (?:it|this|the update)|run|begin)\b[^?]{0,20}\b(?:while|when|during|with) (?:it(?:'s|s| is)? |the (?:terminal|machine|battery|charger|cable)(?: is|'s)? )?(?:still |now )?(?:charging|plugged(?: in)?|on (?:the )?charge(?:r)?|connected to (?:the |a )?(?:charger|power)|connected|(?:in|on)\b)|\b(?:it'?s|it is|now|already|ok|i|is) (?:already |now |have |it )?plugged(?: it)?(?: in)?(?: now| already)?[,. ]{1,3}(?:so |then |and |now )*(?:can|may|could) (?:i|we) (?:now |already )?(?:start|update|do (?:it|the update)|begin)\b/u;
/** What of customers meanwhile?, 这期间客人怎么办, 그동안 손님은 어떡해요. */
export const MEANWHILE_ABROAD =
  /^(?:(?:ok|okay|so|and|but|then|hi)[,. ]{1,2}){0,3}(?:what (?:about|do i do with|do we do with|should i do with|do i tell|should i tell) (?:the |my |our )?(?:customers?|guests?|people)(?: who (?:come|want to pay))?|what (?:do|should|can) (?:i|we|customers?|guests?) do)(?: (?:meanwhile|in the meantime|during (?:that|this|the update|it)|until then|while (?:it|it's|it is|the terminal)(?: is)? ?(?:updates|updating|running))){1,2}[?.! ]*$|^(?:那么?|更新|升级|[,，]){0,3}(?:这|那|在这|在那|此)?(?:期间|段时间|个时候|的?时候|中)(?:里|内)?(?:来的)?(?:客人|顾客)(?:来了|要付钱|要付款|刷卡)?(?:的话)?(?:该|要|应该)?(?:怎么办|咋办|怎么付钱|怎么付款|怎么结账)(?:呢|啊)?[?？。! ]*$|^(?:(?:그럼|근데|그러면) ?){0,2}(?:그동안|그 ?사이(?:에)?|업데이트 ?(?:중에?|하는 ?동안)|그때) ?(?:에 ?|오는 ?)?손님(?:은|들은|이|께서|한테는?)? ?(?:오면 ?)?(?:어떡해요|어떡하죠|어떻게 ?(?:해요|하죠|하나요|해야 ?돼요)|어쩌죠)[?.! ]*$/u;
/** Can you do it from there?, 你们能远程弄吗, 원격으로 해줄 수 있어요? */
const FROM_AFAR = new RegExp(
  [
    String.raw`^(?:ok|okay|so|but|and|hi|hello|please|[,.!? ])*(?:can|could|will|would) (?:you|u|someone|you guys|usen|somebody)(?: please| just)? (?:do|update|run|start|install)(?: (?:it|this|that|the update|them))?(?: for (?:me|us))? (?:from (?:there|your (?:side|end)|afar|the office|over there|where you are)|remotely)[?.! ]*$`,
    String.raw`^(?:ok|okay|so|but|and|hi|hello|please|[,.!? ])*(?:can|could) (?:it|this|the update) be done (?:remotely|from (?:there|your (?:side|end)))[?.! ]*$`,
    String.raw`^(?:那|请问|你好|[,，。! ])*(?:你们?|您|客服|你们那边)?(?:可以|能|能不能|可不可以)?(?:帮我们?|给我们?)?(?:远程|从?(?:你们)?那边|在(?:你们)?那边)(?:可以|能|能不能)?(?:帮我们?|给我们?|直接|来)*(?:弄|更新|操作|做|升级|搞)(?:一下|更新)?(?:吗|么|吧)?[?。!\s]*$`,
    String.raw`^(?:네|그럼|혹시|저기|[,.! ])*(?:원격(?:으로)?|그쪽에서|거기서|본사에서|회사에서)\s?(?:좀\s?|대신\s?|업데이트\s?)*(?:해\s?(?:줄\s?수|주실\s?수|주시면|주세요|줘)|할\s?수|되나요|돼요|가능)[^.?]{0,8}[?.!\s]*$`,
  ].join('|'),
  'u',
);
/** Finished! thank you, seems finished, 更新完了，谢谢, 끝난 것 같아요. */
const DONE_BESIDES = new RegExp(
  [
    "^(?:(?:ok|okay|oh|ah|yes|yay|hey|great|and|now|finally|thank you|thanks|thx|i think|it (?:seems|looks)(?: like)?|(?:seems|looks)(?: like)?|just|already)[,.! ]{0,3}){0,5}(?:(?:(?:it|that|this|all|everything|(?:the |my )?(?:update|terminal|machine))(?:'s| is| has| was)?|is|has)(?: just| now| all| already| finally){0,2} (?:done|finish(?:ed)?|completed?|updated)|finished|completed)(?: now| already| finally| i think| po| na| updating){0,2}[.!, ]{0,4}(?:(?:thank you|thanks|thx|ty|yay|great|so much|very much|a lot|for (?:your|the) help|ok(?:ay)?|(?:good ?)?bye(?:[- ]bye)?|see you|good ?night|that'?s (?:all|it))[.!, ]{0,3}){0,4}$",
    '^(?:啊|哦|好的?|现在|好像|应该|似乎|看起来|[,，、 ]){0,4}(?:终端|机器)?(?:更新|升级)?(?:已经|终于|都|全部)?(?:完成|结束|更新完|升级完|更新好|弄好)了?(?:吧|啦|呀)?[,，。! ]{0,3}(?:(?:非常)?(?:谢谢|多谢|感谢)(?:你|您|啦|了)?)?[，,。! ]{0,2}(?:再见|拜拜|先这样)?(?:了|啦)?[。! ]*$',
    '^(?:(?:아|네|이제|방금|드디어|지금) ?){0,4}(?:업데이트(?:가|는)? ?)?(?:다 ?|이제 ?|방금 ?){0,3}(?:(?:끝난|완료된|다 ?된) ?(?:것|거|듯) ?(?:같(?:아요|습니다|네요|은데요)|해요|합니다)|(?:끝났|완료됐|완료되었)(?:어요|습니다|네요))[.!, ]{0,3}(?:감사합니다|감사해요|고맙습니다|고마워요)?[.!, ]{0,2}(?:안녕히 ?계세요|수고하세요|수고하십시오|그럼 이만)?[.! ]*$',
  ].join('|'),
  'u',
);
/** What is planned, done or feared of the update, told in English, Chinese or Korean. */
const PLANS: readonly Wording<Sign>[] = [
  [
    'asksEach',
    new RegExp(
      `^(?=.*(?:need|have to|must|should|are to be|\\bdo (?:i|we)\\b|one by one|one at a time|separate)).*${MANY_EN} ?(?:nos?\\.? )?(?:of )?(?:the |our |my |different )*${DEVICES_EN}(?:.*\\?|\\P{L}*$)|^(?=.*${DEVICES_EN}).*\\b(?:do (?:i|we)|need to|should (?:i|we)|must (?:i|we)) [^?]{0,16}(?:both|all|each|every(?:one)?|one by one|one at a time|separately)\\b[^?]{0,16}\\?|(?:[2-9两三四五六几]台|每台|全部|所有)(?:机器|终端|设备|的)*[^。]{0,6}(?:都要|都得|都需要|要都|一台一台|分别|各自|逐台)[^。]{0,8}(?:[吗么?]|$)|(?:[2-9두세네]\\s?대|여러\\s?대|전부|각각)[^.]{0,8}(?:둘 ?다|다|모두|전부|각각|한\\s?대씩|하나씩)[^.]{0,8}(?:해야|하나요|업데이트)|^(?:and |so |but |hi |hello )?(?:do|does) (?:both|all|each|every)(?: one)?(?: of)?(?: my| the| our| these)? ?${DEVICES_EN} (?:really |also )?(?:need|have to|has to|get|require)[^?]{0,40}\\?*$|^(?:那|我|我们|请问){0,2}只(?:更新|弄|做|升级)(?:其中)?[一1]台(?:就)?(?:可以|行|够|好)(?:了)?[吗么吧?]*$|^(?:그럼 ?|혹시 ?)?(?:한 ?대|하나)만 ?(?:업데이트 ?)?(?:해도|하면) ?(?:돼|되|괜찮|안)[^.?]{0,6}\\?*$|^(?:그럼 ?|그러면 ?|저기 ?|혹시 ?){0,2}(?:업데이트(?:는|를|도)? ?)?(?:둘 ?다|두 ?대 ?다|세 ?대 ?다|전부|모두)(?: ?업데이트)? ?(?:해야|해 ?야|하는|할 ?필요)[^.?]{0,10}\\?$`,
      'u',
    ),
    OF_PAYMENT,
    /error|fail|finish|same time|at once|together|status|done|when|失败|错误|同时|一起|完了|实时|오류|에러|실패|동시에|한꺼번에|언제/u,
  ],
  [
    'takesLong',
    new RegExp(
      `^(?=.*${TOO_LONG_EN}).*(?:\\b(?:not|never|still|stuck|frozen|loading|spinning|hangs?|hung|updating|no|wont|doesnt|didnt|isnt)\\b|n't\\b)|^(?:it's |been |going on |already |now |over )*${TOO_LONG_EN} (?:now|already|so far)\\P{L}*$|${TOO_LONG_ZH}(?:了|过去了|过了)?[^。?]{0,6}(?:还|都|也|一直|仍)?(?:没|不|在(?:更新|转|加载))|(?:更新|升级)[^。?]{0,8}(?:卡|停|不动|没反应)[^。?]{0,8}${TOO_LONG_ZH}|${TOO_LONG_KO}[^.?]{0,12}(?:안\\s?(?:끝|되|돼|움직)|그대로|멈|업데이트\\s?중|돌고)`,
      'u',
    ),
    OF_PAYMENT,
    OF_WAITING,
    /^(?:how|does|will|is it|if|why does|can)\b|\bhow long\b|no update|多久|几分钟|얼마나/u,
  ],
  [
    'takesLong',
    /\b(?:stuck|frozen|hangs?|hung|stopped|stops?) (?:at|on|in) ?\d{1,3} ?(?:%|percent\b)|(?:卡|停)(?:住|死)?在(?:了)?\d{1,3}%|\d{1,3} ?(?:%|프로|퍼센트)에서 ?(?:멈|안 ?움직|그대로)|\b(?:updat\w{1,5}|loading) (?:is |has |does |do |will |still |just )*(?:not|no|never|isn't|doesn't|hasn't|won't) (?:finish|end|complet|stop)\w{0,5}|^(?:更新|升级)(?:一直|老是|怎么都|总是|还是?)?(?:没有?|不)(?:完|结束|好)|^(?:업데이트|업뎃)(?:가|이)?\s?(?:계속\s?|아직\s?|도대체\s?)?안\s?끝나/u,
    OF_PAYMENT,
    OF_WAITING,
  ],
  [
    'asksItself',
    /(?:does|do|will|would|can|is|are) (?:a |an |the |any |some|your |you )*(?:technician|engineer|body|one|body else|staff|people|person|usen|guy|support|you)?(?: from usen)? ?(?:come|coming|visit)\b[^.?]{0,30}(?:updat|do (?:it|this)|myself|ourselves)|^who (?:will |is |are |do |does |can |should )*(?:come|coming|visit|do|does|run|perform)[^.?]{0,24}\bupdat|^who (?:does|do|will do|updates) (?:it|this|the update)\b|\bdo (?:i|we) (?:have to |need to )?do (?:it|this) (?:myself|ourselves|by myself|on (?:my|our) own)|(?:是|会|有|要)?(?:你们|有人|师傅|工程师|技术员|工作人员|专人)(?:会|要|来|派人|上门|过来)+(?:店里|到店里?|我们店)?(?:帮忙?|给)?(?:我们?)?(?:更新|弄|做|升级|安装|操作|吗|[?])|(?:派人|上门|有人来)[^。]{0,6}(?:更新|弄|做|升级|吗|[?])|(?:要|得|是)?(?:我们?)?自己(?:弄|更新|做|操作|动手)[^。]{0,4}(?:吗|[?]|$)|(?:기사|직원|담당자|누가|사람|유센)(?:님|분)?(?:이|가|에서)?\s?(?:직접\s?)?(?:방문|와서|오나|오시|와요|오는)[^.]{0,16}(?:하나|업데이트|요|까|\?)|(?:제가|저희가|우리가)\s?(?:직접|스스로)\s?(?:해야|하나|하는|업데이트)/u,
    OF_PAYMENT,
    /repair|broken|install(?:ation)? date|\bapp\b|修|坏|应用|고장|수리|앱/u,
  ],
  [
    'asksItself',
    /^(?:ok |so |and |, ?)*(?:does|will|is) (?:it|this|that) (?:going to )?(?:just |all )*(?:happen|be done|run|start|update)(?: itself)? (?:all )?(?:by itself|on its own|automatically)[?.! ]*$|(?:does|will|is) (?:the |this )?(?:terminal |os |firmware )?updat\w*(?: be)? (?:happen |start |run |come |done |install )?(?:by itself|automatic(?:ally)?|itself|on its own)|(?:终端|机器)?(?:更新|升级)(?:会|是)?(?:自己|自动)(?:开始|进行|更新|的|完成|升级)*(?:吗|么|\?)|(?:会|是)自动更新(?:的)?(?:吗|么|\?)|업데이트(?:는|가)?\s?(?:자동(?:으로)?|저절로|알아서)\s?(?:되|돼|시작|하)/u,
    OF_PAYMENT,
    /\bapp\b|应用|앱|已经|started|시작됐|updated/u,
  ],
  [
    'hasCycled',
    /^(?:ok |yes |i |we |have |i've |just |already |now |also )*(?:turned|switched|powered) (?:it |the (?:terminal|machine|power) )?off (?:and |then |n |& ?|\+ ?)?(?:back )?on(?: again)?(?: just now| already| now| po| na)*[.!]*$|^(?:ok |yes |all |i'm |i am |we're )*(?:done|finished|finish) (?:with )?(?:the )?(?:restart(?:ing)?|reboot(?:ing)?|turning (?:it )?off and on)(?: it| now| already)*[.!]*$|^(?:ok |the )*(?:restart|reboot)(?: is|'s)? (?:done|finished|complete|ok)(?: now| already)*[.!]*$|^(?:ok |yes |i |we |have |i've |just |already )*(?:restarted|rebooted)(?: it| the (?:terminal|machine))?(?: just now| already| now| po| na| again| twice| (?:two|three|several|many) times)*[.!]*$|^(?:我|已经|刚才?|有|也|好的|机器|终端)*(?:(?:重启|重开机|重新开机|关机再开机|关机又开机|关了又开|关掉再开)(?:过)?(?:了|好了)?|(?:关机?(?:掉|了|过|之?后)?(?:[,，、]|然后|再|又|也|并|就){0,2}(?:重新)?(?:打?开|启动)(?:机|了机)?|开关机?|重新启动|重启|重开机?|断电重启)(?:一?次|一遍|一下)?(?:(?:都|也|已经)?(?:做|弄|搞|操作)?(?:过|好|完|完成)?了(?:一次|一遍|一下)?|过|好啦|完毕))[。!,，]*(?:然后|接下来|下一步|现在|之后)?(?:呢|怎么办|怎么做|做什么|要做什么)?[?？。!]*$|^(?:네\s?|방금\s?|이미\s?|지금\s?|아까\s?|일단\s?)*(?:전원(?:을)?\s?)?(?:한\s?번\s?)?(?:껐다가?\s?(?:다시\s?)?켰|(?:끄고|껐고|끈\s?(?:다음|뒤|후)에?)\s?(?:다시\s?)?켰|(?:재부팅|재시작|리부팅)(?:을|은|도)?\s?(?:다\s?)?(?:했|완료|끝|마쳤|됐)|다시\s?켰)(?:어요|습니다|는데요?|다고요?|다니까요?|거든요|했어요|했습니다|났어요|났습니다|음|어|고요?)?[.!]*$/u,
  ],
  [
    'tellsDone',
    /^(?:ok |oh |ah |yes |nvm |never ?mind |and |now |finally |i think |, ?)*(?:it|it's|its|it is|it has|that|the update|update|the terminal|my terminal|everything|all)(?: is| has| was|'s)?(?: just| now| finally| already| all)* (?:done|finished|complete[d]?|updated|over)(?: now| already| i think| it seems| finally| po)*[.! ]*$|^(?:啊|哦|好的?|现在|已经|终于|刚才?|[,，])*(?:它|机器|终端|画面)?(?:更新|升级)?(?:已经|终于|刚)?(?:更新|升级)?(?:完成|结束|好|完)了(?:吧|啦|呀)?[。! ]*$|^(?:아 ?|네 ?|이제 ?|방금 ?|드디어 ?|지금 ?)*(?:업데이트(?:가)? ?)?(?:다 ?|이제 ?|방금 ?|드디어 ?)*(?:끝났|완료됐|완료되었|다 ?됐)(?:어요|습니다|네요|음|는데요)[.! ]*$|^(?:ok,? |oh,? |finally,? |and |now ){0,3}(?:the |my |our )?updat(?:e|ing) (?:has |was |is )?(?:now |just |finally )?(?:worked|succeeded|successful|went (?:well|fine|ok|through))(?: now| finally| fine)?[.! ]*$|^(?:ok |and |now |the |my ){0,3}(?:register|terminal|till|machine|counter)(?: ?#?\d{1,2} ?| )(?:is |has |was |'s )?(?:(?:now|just|also|already|finally) ){0,2}(?:done|finished|complete[d]?|updated)(?: too| now| already| as well)?[.! ]*$|^(?:终端\d{0,2}|\d号?[机台])(?:也|已经|终于|都){0,2}(?:更新|升级|弄)?(?:好|完|完成)了[。! ]*$|^(?:레지|단말기) ?\d{0,2}(?:번)?(?:도|은|는|가)? ?(?:다 ?|이제 ?){0,2}(?:끝났|완료됐|됐)(?:어요|습니다)[.! ]*$|^finally(?:,? (?:done|finished|complete[d]?|over))[.! ]*$|^(?:啊|哦|好的?|现在|已经|终于|总算|[,，]){0,4}(?:更新|升级)(?:已经|终于|总算)?成功了?[。! ]*$|^(?:终于|总算)(?:弄|搞|做|更新|升级)?(?:好|完|完成|搞定|成功)了[。! ]*$|^(?:아 ?|네 ?|드디어 ?){0,3}업데이트(?:가|를)? ?(?:잘 ?|다 ?)?(?:성공했|잘 ?됐)(?:어요|습니다|네요)[.! ]*$/u,
    OF_PAYMENT,
    /^好了[。!]*$/u,
  ],
  ['tellsDone', DONE_BESIDES, OF_PAYMENT],
  [
    'takesLong',
    new RegExp(
      `^(?:已经|都|等了|转了|卡了|大概|有)*${TOO_LONG_ZH}(?:多)?(?:了|过去了|过了)[。! ]*$|^(?:벌써 ?|이미 ?|지금 ?)*${TOO_LONG_KO} ?(?:이?에요|예요|됐어요|지났어요|넘었어요|이나 됐어요)[.! ]*$`,
      'u',
    ),
  ],
  [
    'networkFine',
    /^(?:ok |yes |yeah |yep |, ?|we |have |got )*(?:good|strong|stable|fine) (?:wi-?fi|internet|signal|connection)(?: here| now| na)*[.!]*$|^(?:ok |yes |yeah |yep |and |the |our |my |also )*(?:wi-?fi|internet|network|connection|signal)(?: is| has)?(?: also| all| still)? ?(?:fine|ok(?:ay)?|good|stable|strong|connected|working|there|no problem|available|have|has|on|full|strong enough)(?:,? ?\d ?bars?)?(?: po| na| sir| too| already| also)*[.!]*$|^(?:我们?|店里|也|有|已经|都)*连(?:着|上|了)?(?:wi-?fi|网络?|无线网?)(?:了|的|呢)?[。!]*$|^(?:店里|我们|的|也)*(?:wi-?fi|网络?|信号|无线网?)(?:也|都|是|很|已经|一直)*(?:正常|没问题|没有问题|好的?|稳定|连着|连上|ok|可以)(?:了|的|呢)?[。!]*$|^(?:네\s?|지금\s?)*(?:와이파이|인터넷|네트워크|통신)(?:는|은|도|가|이)?\s?(?:잘\s?|다\s?)*(?:돼요|됩니다|되고 있어요|있어요|있습니다|괜찮아요|정상이?에요|정상입니다|문제\s?없어요|연결돼 ?있어요|연결됐어요|연결되어 ?있어요|연결했어요)[.!]*$/u,
  ],
  [
    'stillFails',
    /^(?:it's |it is |it |but |no |no, ?|sorry |sir |po |i tried |i did |that |this |and |, ?)*(?:still|again) (?:the |a |it |is |it's |showing |shows |says |gets? |getting |have |has )*(?:same|error|not work\w*|doesn't work|not ok|fail\w*|nothing|cannot|can't|no)\b[^?]{0,20}$|^(?:it |that |this |no,? ?)*(?:didn't|didnt|doesn't|doesnt|does not|did not) (?:help|work)(?:ing)?(?: either| still| po| sir)*[.!]*$|^(?:same|same error)(?: again| still| po| sir)*[.!]*$|^(?:但是?|可是|试了|我试过了?|[,，])*(?:还是?|仍然|依然)(?:是)?(?:不行|不可以|不能|一样|报错|出错|失败|同样|没用|错误)[^?]{0,8}$|^(?:不行|没用|没有用|弄不了)(?:啊|了|呢|的)*[。!]*$|^(?:그래도|여전히|아직도|또)\s?(?:안\s?(?:돼|되|됩)|같은|똑같|오류|에러|실패)[^?]{0,14}$|^똑같(?:아요|습니다)[.!]*$/u,
  ],
  ...QUIET_SIGNS_ABROAD,
  [
    'asksWhatToDo',
    new RegExp(
      [
        '^(?=.*\\b(?:updat|e-?mail|mail\\b|letter\\b)).*\\bwhat (?:do|should|must|shall|can) (?:i|we) (?:need to |have to |actually |really )*do(?: now| then| exactly| about it| first)?[?.! ]*$|^(?=.*\\bupdat).*\\bwhat to do(?: now)?[?.! ]*$',
        '^(?=.*(?:更新|升级|邮件|通知)).*(?:怎么办|(?:要|该|需要|得)(?:做|准备|弄)(?:些|点)?(?:什么|啥)|(?:要|该)怎么(?:做|弄|办|操作))(?:呢|啊|呀|才好)?[?。!\\s]*$',
        '^(?=.*(?:업데이트|업뎃|메일|안내문)).*(?:뭘|뭐|무엇을?)\\s?(?:를\\s?)?(?:해야|하면)\\s?(?:돼요|되나요|하나요|될까요|해요|하죠|되죠)[?.!\\s]*$|^(?=.*(?:업데이트|업뎃)).*어떻게\\s?(?:해야|하면)\\s?(?:돼요|되나요|하나요|될까요|하죠|되죠)[?.!\\s]*$',
      ].join('|'),
      'u',
    ),
    OF_PAYMENT,
    /error|fail|stuck|stop|froz|freez|black|\bnot\b|n't|cannot|screen|pop|errored|错|失败|卡|停|黑|不|没|画面|屏幕|오류|에러|실패|멈|꺼|안\s|못|화면/u,
  ],
  ['asksCash', MAY_CASH_ABROAD, OF_BEGUN_ABROAD],
  [
    'asksNext',
    /^(?:[^?]{0,48}[.!,] ?)?(?:(?:ok|okay|and|so),? ){0,2}(?:now|next|what(?:'s|s| is)? (?:now|next)|now what|what (?:do|should) (?:i|we) do (?:now|next)) ?\?+$|^(?:(?:ok|okay|and|so|then),? ){0,2}(?:what now|now what|what (?:do|should) (?:i|we) do now)[.! ]*$|^(?:那|那么|好的?|[,，]){0,2}(?:现在|接下来)(?:该|要|应该)?(?:怎么办|咋办|怎么做|做什么)(?:呢|啊)?[?。! ]*$|^(?:그럼 ?|네 ?){0,2}(?:이제 ?)(?:어떡해요|어떡하죠|어떻게 ?(?:해요|하죠|하나요|하면 ?돼요|해야 ?돼요)|뭐 ?해요)[?.! ]*$/u,
    OF_PAYMENT,
    OF_WAITING,
  ],
  ['asksItself', FROM_AFAR, OF_PAYMENT, /restart|reboot|重启|重开|재부팅|재시작/u],
  ['asksIfTheyCome', MEANWHILE_ABROAD, OF_BEGUN_ABROAD],
  ['asksFate', SKIP_HARM_ABROAD],
  ['asksOpenAnyway', OPENS_ANYWAY, OF_BEGUN_ABROAD],
  ['asksPlugged', ON_THE_CHARGER, OF_PAYMENT],
  [
    'asksCash',
    /^(?:(?:ok|okay|so|and|but|then|sorry|hi|hello|sir|po),? ?){0,4}(?:(?:what|how) about (?:taking |only )?cash|(?:can|could|may|should) (?:i|we) (?:still |just |only )?(?:take|accept|receive) (?:only )?cash|is (?:taking )?cash (?:still )?(?:ok|okay|fine|possible|allowed)|cash (?:payments? )?(?:is |are )?(?:still )?(?:ok|okay|fine|possible|allowed)(?=[^?]{0,40}\?))(?: (?:payments?|now|then|only|meanwhile|po|for now|in the meantime|while (?:it|it's|it is|the (?:terminal|update)(?: is)?) ?(?:updates?|updating|runs|running)|during (?:the |this |an )?(?:update|updating))){0,4}[?. ]{0,3}$|^(?:(?:ok|okay|so|and|but|then|sorry),? ?){0,3}(?:we|i)(?:'re| are|'ll| will)? (?:just |only |now ){0,2}(?:tak(?:e|ing)|accept(?:ing)?|us(?:e|ing)) (?:only )?cash(?: only| for now| now| today| meanwhile| until (?:it|the update) is (?:done|finished)){0,3}[,. ]{0,2}(?:(?:is|was) (?:that|it|this) (?:fine|ok|okay|alright|all right)|(?:that's|that is)? ?(?:ok|okay|fine|right|alright))[?. ]{0,3}$|^(?:那么?|更新(?:时|中|期间|的时候)|(?:在)?这?期间|等的时候|客人|现在|[,，、 ]){0,4}(?:(?:可以|能|能不能|可不可以)(?:先)?(?:收|用|付)现金(?:付款|支付)?(?:吗|么|[?？])|(?:收|用|付)?现金(?:付款|支付)?(?:也|还|总)?(?:可以|行|没问题|能收)(?:的)?(?:吗|么|吧|[?？])|(?:收|用|付)?现金(?:可不可以|行不行|呢))[?？。 ]{0,3}$/u,
  ],
  [
    'beginsNow',
    /^(?:ok |okay |alright |then |so |yes |well |actually |sir |po )*(?:let's|let us|i'll|i will|we'll|we will|i want to|i wanna|can we) (?:just )?(?:do|start|run|update) ?(?:it|this|the update|the terminal)? ?(?:right )?now(?: then| please| po)*[.!]*$|^(?:那|那就|好|好的|行|算了|还是|我)*(?:现在|马上|这就)(?:就|来)?(?:弄|更新|做|开始|搞)(?:更新)?(?:吧|了|好了|一下)?[。!]*$|^(?:그럼\s?|그러면\s?|네\s?|그냥\s?|역시\s?)*(?:지금|바로)\s?(?:바로\s?)?(?:할게요|하겠습니다|해\s?볼게요|시작할게요|업데이트할게요|하고 싶어요)[.!]*$/u,
    OF_PAYMENT,
  ],
];

/** What is planned, done or feared of the update in English, Chinese or Korean. Expects normalised text. */
export const planSignsAbroad = plainSigns(PLANS);
