import { withoutDeniedAbroad } from './payment-none-abroad.ts';
import { sieved } from './sieve.ts';

/**
 * The same in English, Chinese or Korean: "it started updating when the lady had her card in", 卡插着就更新了, 카드 꽂혀 있는데 업데이트 시작됐어요. A
 * dead line, a dark screen and a restart count as well. Expects folded text.
 */
export function isSaleCutAbroad(text: string): boolean {
  if (!CUT.test(text)) return false;
  const told = ASKED_ZH.replace(withoutDeniedAbroad(text), '。');
  return sentencesAbroad(told).some((one) => !NOT_NOW.test(one) && CUT.test(one));
}

/** 没付完就更新了，今天能刷卡吗: what is asked behind it is of all sales. */
const ASKED_ZH = sieved(
  /[,，](?:今天|明天|现在|那|还)*(?:能|可以)(?:不能)?(?:刷卡|收款|用卡|用|收)[^,，。]{0,4}[吗么]?[?？]*$/u,
);

/** What is said between full stops. Expects folded text. */
export function sentencesAbroad(text: string): readonly string[] {
  return SENTENCE.split(text);
}

const SENTENCE = sieved(/(?<=[.!?。])(?:\s|$)|(?<=[。!?])|\n/u);

const NOT_NOW = sieved(
  /\b(?:if|every|each|always|usually|cash|without|no (?:payment|customer|card|sale)s?)\b|^(?:so |and )?(?:can|will|could|would|does|may|might|is it|what)\b|如果|要是|万一|会不会|会[^。?!]{0,10}吗|能[^。?!]{0,8}吗|可以[^。?!]{0,8}(?:更新|升级|重启)|每次|每笔|总是|没有?客人|现金|之前|以后再|(?<!没有?)(?:(?:付|收|结)(?:款|账)?完|刷(?:卡)?完(?!卡?[,，]?(?:就|更新|升级|出现|显示|弹|跳)))|때마다|매번|항상|현금|없(?:을|는|었)|(?:시작|업데이트)(?:되|하)?면|나요|끝나고|끝난/u,
);

const SALE_EN =
  '(?:half ?way (?:of |through |in )?(?:the |a )?(?:payments?|sale)|(?:tap|card|pin|scan|swipe) (?:is |was )?(?:done|ok|finished|accepted|entered|inserted)\\b|after (?:the |a )?(?:swipe|tap|card|pin)\\b|\\bpaying (?:right )?now\\b|(?:during|in the middle of|middle of|halfway through|in the midst of|mid) (?:\\w+ ){0,3}(?:payments?|sales?|transactions?|cards?|checkout|purchase)|(?:sale|payment|transaction|charge) (?:was|is|were) (?:not|never|only half|half) (?:\\w+ )?(?:finish\\w*|done|complete\\w*|through)|(?:when|while|as) (?:\\w+ ){0,2}(?:pays?|paid|taps?|tapped|tapping|swipe[sd]?|swiping)\\b|(?:was|were|while|when) (?:\\w+ ){0,3}(?:paying|processing|charging|ringing up|checking out|(?:entering|typing) (?:\\w+ ){0,2}pin)\\b(?! (?:the )?(?:update|terminal|battery|device|machine))|(?:running|taking|processing|doing|reading) (?:a|the|his|her|their|that) (?:\\w+ )?(?:card|payment|sale)|(?:had|with|put|has) (?:his|her|their|the|a) (?:card|phone) (?:\\w+ )?(?:in|on|inside)\\b|(?:card|phone) (?:was |is |still )*(?:in|inside|on|being)\\b|card (?:just |already )?beep(?:s|ed|ing)?\\b|reader was (?:still )?reading|beep of (?:the|his|her|a) card|puts? (?:in )?(?:(?:his|her|the|a|their) )?card\\b|(?:right|just|soon) (?:after|when|as) (?:\\w+ ){0,2}(?:tap(?:s|ped|ping)?|swip(?:e[sd]?|ing)|insert(?:ed|ing)|card|pin|beep)\\b|(?:typed|entered|keyed|typed in|put in|puts in) (?:\\w+ ){0,2}pin\\b|(?:customer|guest|client|he|she|lady|man|guy|they|woman)s? (?:just )?(?:tap(?:s|ped)?|touch(?:es|ed)?|swip(?:es|ed)|insert(?:s|ed)|dipped|scann?(?:s|ed))|payment (?:was|is) (?:still )?(?:being )?(?:authori[sz]\\w+|processing|going|running|in progress))';
const CAME_EN =
  '(?:(?:started|began|starts|begins) (?:to update|updating|an update|the update|its update)|updat(?:e|ing)(?: \\w+){0,2} (?:started|began|kicked in|came (?:up|on|in|out)|pop(?:s|ped)? up|show(?:s|ed)? up|appear(?:s|ed)?|took over|cut in|jumped in|starts|came)|(?:went|goes|jumped|switched) (?:in|on|over|straight)?\\s?(?:to |into )?(?:the |an )?updat\\w+|(?:shows?|showing|showed|says?|said|saying|displays?|asks?|asked|asking|wants?|wanted)(?: \\w+){0,3} (?:updat\\w*|更新)|(?:is|was|now|now is) updating|(?:it|this|that) (?:all |just )?(?:started|began|happened|came up)|(?:machine|terminal|screen|device|power) (?:\\w+ )?(?:off|black|dark|dead)|(?:black|dark|blank) screen|then (?:the |an )?updat\\w+|updat(?:e|ing) (?:begin|start)\\b(?!\\?)|(?:machine|terminal|screen|device) (?:\\w+ )?re-?(?:start|boot)\\w*|(?:did|does) (?:an? |the |its )?updat\\w+|turn(?:s|ed)? (?:itself )?off|re-?(?:booted|started)|(?:went|go|goes|gone|turned|turns) (?:all )?(?:black|dark|off|blank)|shut (?:down|off)|(?:lost|lose|losing) (?:the |our |its )?(?:signal|connection|internet|wi-?fi|network|reception)|(?:signal|connection|internet|wi-?fi|network) (?:\\w+ )?(?:dropped|died|went|was lost|cut))';

const NO_SLIP_EN =
  "\\b(?:no|without (?:a|the)|never (?:got|printed|gave) (?:a|the)|(?:didn't|did not) (?:get|print|give) (?:a|the|any)|before (?:the|a|any|his|her)?) ?receipt\\b";

const SALE_ZH =
  '(?:(?:付款|收款|收钱|结账|结帐|交易|支付|会计|决济|刷卡|扫码|买单|付|刷|收|结|扫)(?:着|到一半|了?一半|途中|中途|到?中间|的?时候|时|那会儿?|的?瞬间|过程中?|处理中|正进行|进行中|中(?!心))|(?:正在|正)(?:付款|收款|收钱|结账|刷卡|支付|付|刷|扫码)|(?:付着付着|刷着刷着|结着结着)|(?:刚|一|才)(?:插|刷|碰|扫)(?:了|上)?(?:卡|码|手机)?(?:就|,)?|(?:扫|刷|碰|过)(?:了|完)(?:码|卡|手机)?(?:以后|之后|后)?(?:就|刚|马上|突然)?(?=开始|突然|自动|更新|升级|黑|跳|弹|进|重启|出现|显示|要)|(?:插|刷|碰|扫)(?:卡|码|手机)(?:以后|之后|后)|(?<!wi-?fi[^。]{0,8}|网[^。]{0,6})密码(?:都|已经)?输(?:完|好)|(?:扫|刷|碰)(?:了|完)(?:码|卡|手机)?就|(?:卡|手机)(?:都|已经|还|刚|正|才)*(?:插|刷|碰|放|贴)(?:着|进去|进|在|上|了|到)|(?:授权|预授权|处理)中|刷完卡(?=更新|升级|就)|(?<!wi-?fi[^。]{0,8}|网[^。]{0,6})输(?:入)?(?:完|了|着)?(?:支付)?密码|(?:碰|插|刷|贴)(?:了)?(?:卡|手机)(?:的)?(?:瞬间|那一下|时候|一刹那))';
const CAME_ZH =
  '(?:(?:更新|升级)(?:就|自己|突然)?开始(?:了|$)(?!吗|没)|(?:更新|升级)(?:了(?!吗|没)|跳|弹|起来|画面|界面)|(?:开始|突然|自己|自动|强制)(?:就)?(?:更新|升级)|(?:跳|弹)(?:出来|出|でき|到|成)?(?:了)?(?:更新|升级)|(?:显示|出现|出来|でき|提示|弹|说|问|变成?)(?:了|出|说|我|不?要|是否|正在|个)*(?:更新|升级)|(?:更新|升级)(?:的)?(?:提示|通知|窗口|画面|界面)(?:就|也|都)?(?:出|でき|弹|跳|来)|(?:机器|屏幕|画面|终端)要(?:我)?(?:更新|升级)|进(?:入)?了?(?:更新|升级)|刷一半更新|重启了|自动重启|没电|断电|停电|关机|黑屏|黑了|没(?:有)?(?:信号|网)(?:络)?了|断网|断线|掉线|信号(?:没|断)了)';

const SALE_KO =
  '(?:(?:결제|계산|승인|카드|긁|찍|댄|대는|(?<!(?:\\d|[한두세네몇]|다섯|여러)\\s?)대|터치)(?:를|을|가|이)?\\s?(?:하는|하던|되는|받는|긁는|읽는|처리|진행)?\\s?(?:중|도중|와중|하다가|하다|순간|동안)|카드(?:를|가|도)?\\s?(?:아직\\s?)?(?:꽂|넣|댔|대니까|대는 순간|대자|댄|터치|긁|찍|끼)|(?:서명|사인)(?:을)?\\s?(?:하는데|하고|하니까|했는데)|결제\\s?(?:버튼)?(?:을)?\\s?(?:누르|눌렀)|터치(?:하자|하고|했는데|하는)|손님\\s?결제|(?:결제|계산)\\s?하(?:는데|고\\s?있는데|고\\s?있었는데)|결제\\s?처리|(?<!와이파이[^.]{0,8})비밀번호(?:를)?\\s?(?:누르|눌렀|입력하|치고))';
const CAME_KO =
  '(?:(?:업데이트|업뎃)\\s?(?:하라고|하라는|하래|물어)|(?:업데이트|업뎃)(?:가|로|에|를|이|도)?\\s?(?:화면|창|알림|안내|팝업|메시지)?(?:으로|이|가|로)?\\s?(?:시작(?:됐|되었|됨|돼|해\\s?버|[.!]*$)|화면[.!]*$|됐|되었|돼\\s?버|들어갔|들어가|넘어갔|갔|떴|떠|뜨|나왔|나와|바뀌|중이(?!니|라서)|걸렸|나와서|켜)|재부팅(?:됐|되었|됨|돼)|재시작(?:됐|되었|돼)|(?:바로\\s?)?꺼졌|꺼져|(?:인터넷|와이파이|신호|통신)(?:이|가)?\\s?(?:끊|안\\s?터|나갔|없어졌))';

const CUT = sieved(
  new RegExp(
    [
      `\\b${SALE_EN}[^.?!]{0,50}\\b${CAME_EN}`,
      `\\b${SALE_EN}[^.?!]{0,30}更新 ?(?:screen|window|notice|画面|came|pop)`,
      `\\b${CAME_EN}\\b[^.?!]{0,40}\\b${SALE_EN}`,
      `${SALE_ZH}[^。?!]{0,12}${CAME_ZH}`,
      `(?:更新|升级)[^。?!]{0,10}(?:时候|时)[^。?!]{0,4}(?:卡|手机)(?:都|已经|还|刚)*(?:插|刷|碰|放)`,
      '(?:更新|升级)(?:自己|突然|开始|弹出?|跳出?|过来|でき|来|了|的)*(?:时候?|那会儿?|那时)[^。?!]{0,4}(?:(?:[一两二三四几0-9]|好几)(?:个|位|桌|台|边)?(?:客人|顾客|人)?|客人|顾客|有人|(?=正))(?:都|也|还)*(?:正|还|刚好?|就)*在(?:付款?|刷卡?|结账|结帐|支付|买单|扫码|收款)(?![^。]{0,4}(?:怎么|怎样|会|能|行|可以|要不))',
      '(?:更新|升级)(?:就|自己|突然|自动|一)*(?:开始|弹|跳|来)(?:了|出来)*(?!的话)[,，]?[^。?!前等]{0,6}(?:客人|顾客|人)(?:都|也|还)*没(?:有)?(?:付|刷|结|扫|买)(?:款|账|单)?(?:完|好)',
      '(?:更新|升级)[^。?!]{0,6}(?:中断|打断|断掉?|停掉?|卡住|搞断)(?:了)?的?(?:那|这|一|两|几|[0-9])+(?:笔|单)|(?:那|这|一|两|[0-9])(?:一)?(?:笔|单)[^。?!]{0,8}(?:更新|升级)[^。?!]{0,4}(?:中断|打断|断|停|卡)',
      '(?:更新|升级)[^。?!]{0,8}(?:一|两|几|[0-9])(?:笔|单)[^。?!]{0,3}没(?:有)?(?:刷|付|收|扣|做)?完',
      '(?:付款|收款|支付|刷卡|交易)(?:的)?(?:画面|界面|页面)[^。?!]{0,6}(?:变|跳|切|换)(?:成|到|换成?)?(?:了)?(?:更新|升级)',
      '(?:更新|升级)[^。?!]{0,10}(?:小票|单子|收据)(?:还|都|就|也)?(?:没|不)(?:有)?(?:出|打|印)|(?:小票|单子|收据)(?:还|都|就|也)?(?:没|不)(?:有)?(?:出|打|印)[^。?!]{0,8}(?:更新|升级)(?!完|好)',
      `${NO_SLIP_EN}[^.?!]{0,30}\\b${CAME_EN}|\\b${CAME_EN}[^.?!]{0,24}${NO_SLIP_EN}`,
      '업데이트[^.?!]{0,14}영수증(?:이|은|도)?\\s?(?:안|못)\\s?(?:나|받|뽑)|영수증(?:이|은|도)?\\s?(?:안|못)\\s?(?:나|받|뽑)[^.?!]{0,10}업데이트(?:가)?\\s?(?:시작|됐|되었)',
      '(?:更新|升级)[^。?!]{0,8}(?:把|打断)(?:了)?(?:付款|收款|交易|刷卡|结账)(?:给)?(?:打断|中断|弄断|断)?了?|(?:付款|收款|交易|刷卡|结账)[^。?!]{0,2}被(?:更新|升级)',
      '(?:刷|付|结|扫|收)(?:到|了)?一半(?:就)?(?:更新|升级|重启|断)',
      `${SALE_KO}[^.?!]{0,14}${CAME_KO}`,
      '\\b(?:payment|card) screen (?:\\w+ )?(?:switched|changed|turned|went|jumped) (?:in)?to (?:the |an )?updat\\w*',
      '결제(?:가|이|를|랑|하고|이랑|와|도)?\\s?(?:날아갔|날라갔|겹쳤|걸려\\s?있었|끊겼|끊어졌)',
      '(?<!업데이트(?:가|는|를)?\\s?)진행\\s?중에?\\s?(?:꺼졌|끊|멈)',
      // Before it was over, and what stays so.
      '\\b(?:update|it) (?:came up|popped up|showed up|appeared|started|began) before (?:the |a |his |her )?(?:payment|sale|transaction) (?:was |is |got )?(?:done|finished|complete\\w*|through|over)',
      '\\b(?:payment|sale|transaction) (?:(?:is|was) )?(?:not|never) (?:finished|done|complete\\w*|through)\\b[^.?!]{0,14}\\bupdat',
      "\\b(?:says?|shows?|showing|stuck (?:on|at)|stays? (?:on|at)) (?:it is |it's )?processing\\b|\\b(?:payment|transaction|card)(?: is)? still processing\\b",
      '没(?:有)?(?:付|刷|结|收|扫)(?:完|好)[^。?!]{0,4}(?:就)?(?:更新|升级)了',
      '(?:一直|还|老|总)(?:是|在)?(?:显示)?(?:着)?处理中',
    ].join('|'),
    'u',
  ),
);
