import type { NotInNotice } from '../core/not-in-notice-reading.ts';
import type { Wording } from './wordings.ts';

/** Of a sale, or of what has happened already. */
const OF_ELSE =
  /payment|paid|paying|customer|(?<!sd)card|charg(?:ed|ing(?:the|a)customer)|refund|receipt(?!printer|paper|roll)|付款|收款|刷|结账|客人|顾客|扣|결제|손님|카드|계산|영수증(?!프린터|용지)/u;
const HAS_HAPPENED =
  /\b(?:was|were|got|has|have|just)(?:deleted|lost|broken|gone)|disappeared|crashed|error|(?:没|丢|坏|断|消失|重启)了(?![吗么?])|报错|错误|(?:지워|사라|없어|고장|꺼)(?:졌|났)|오류|에러|재부팅됐/u;

const LEAD_EN =
  '(?:ok|okay|so|but|and|also|yo|hey|um|umm|excuseme|hi|hello|please|just|well|then|no|sorry|oh|ah|by the way|btw|thanks|thankyou|,|\\.|!)*';
const LEAD_ZH = '(?:好的?|那么?|就|嗯|哦|行|请问|你好|所以|还有|另外|[,，.。!])*';
const LEAD_KO = '(?:네|아|음|그럼|그러면|그런데|근데|저기|혹시|참|그리고|안녕하세요|[,.!])*';

const THINGS_EN =
  '(?:(?:receipt|kitchen|thermal)?printers?|cashdrawers?|drawers?|receipt(?:paper|roll)s?|paperrolls?|(?:barcode)?scanners?|tablets?|ipads?|routers?|modems?|computers?|otherdevices?|othermachines?)';
const THINGS_ZH =
  '(?:打印机|小票机|小票纸|热敏纸|钱箱|收银箱|扫码枪|扫描枪|平板|ipad|路由器|电脑|其他(?:设备|机器))';
const THINGS_KO =
  '(?:프린터|영수증프린터|영수증용지|돈통|금전함|캐시드로어|스캐너|바코드(?:리더기?)?|태블릿|아이패드|공유기|컴퓨터|다른기기|다른기계)';

const ITSELF_EN = '(?:byitself|automatically|onitsown|itself|auto)';

/** What is asked around the update in English, Chinese and Korean. Expects normalised text without blanks, Chinese in simplified letters. */
export const AROUND_ABROAD: readonly Wording<NotInNotice>[] = [
  // does it cost anything; is there a fee; 要钱吗; 비용 있어요?
  [
    'cost',
    new RegExp(
      [
        `^${LEAD_EN}(?:does|will|would|do|is|are)(?:the|this|it|i|we|you|there|update|thing|gonna|goingto|haveto|needto|be)*(?:(?:cost|pay)(?:me|us|you)?(?:any|a|an|some|extra|more|much|for|money|anything|something)*|(?:charge)?(?:me|us|you)?(?:any|a|an|some|extra|more)+(?:money|fees?|costs?|charges?)|charge(?:me|us|you))(?:for|to|of)?(?:the|this|it|that|doing|do|updating|update)*\\?*$`,
        `^${LEAD_EN}is(?:it|this|that|theupdate|thisupdate)(?:for)?(?:all)?free(?:ofcharge|ofcost)?\\?*$`,
        `^${LEAD_EN}how(?:much)(?:money)?(?:does|will|is|do)(?:the|this|it|update|i|we)*(?:cost|pay|be)?(?:me|us)?(?:for)?(?:the|this|it|update)*\\?*$`,
        `^${LEAD_ZH}(?:这个?|它|更新|升级)*(?:是|会|需要|要|得|用)*(?:不要|不用|另外|额外)?(?:花|收|付|交|给)?(?:多少)?(?:钱|费用?|收费|免费)(?:的)?(?:吗|么|嘛|吧|不|呢|\\?)+$`,
        `^${LEAD_KO}(?:이거|이건|그거|업데이트)?(?:는|은|에|도|하는데)?(?:비용|요금|돈|추가비용|추가요금)(?:이|은|도|을|를)?(?:있|들|드|내|발생|얼마|나오|나와|따로)[^.?]{0,8}(?:요|까|나|죠|니|\\?)+$`,
        `^${LEAD_KO}(?:이거|이건|그거|업데이트)?(?:는|은|가)?(?:무료|공짜|유료)(?:예요|에요|인가요|이에요|죠|인지|입니까|인가|맞아요)*\\?*$`,
      ].join('|'),
      'u',
    ),
    OF_ELSE,
    /minute|time|long|batter|percent|%|电(?!脑)|충전|배터리|手续费|月费|수수료|월/u,
  ],
  // will my sales history be deleted; 매출 기록 지워져요?
  [
    'kept',
    new RegExp(
      [
        `(?:will|would|does|do|is|are|can|could)[^.?]{0,24}(?:data|sales|settings?|records?|history|menu|items)[^.?]{0,20}(?:delet|eras|wiped?|gone|lost|los[et]|disappear|reset|safe|kept|stay|remain|affected)`,
        `(?:delete|erase|wipe|lose|reset|remove)[^.?]{0,12}(?:data|sales|settings?|records?|menu|items)`,
        `(?:need|have|should|must)[^.?]{0,12}back-?up`,
        `(?:更新|升级)?[^。?]{0,6}(?:数据|销售|记录|营业额|设置|资料|菜单|流水)(?:会|都|也|不|还|全部)*(?:丢|消失|没|清空|删|不见|在|保留|重置|清掉)[^。?]{0,4}(?:吗|么|\\?|呢|吧)|(?:更新|升级)(?:以?后|时|的话)?(?:会不会|不会|会)?对?(?:影响|弄丢|丢|清空|弄乱)?(?:到)?(?:今天|昨天|当天|本月|店里|我们?|以前|之前)?的?(?:账(?!号|户)目?|账单|数据|流水|营业额|销售额?|销售记录|记录|营收)(?:有|会)*(?:影响)?[^。?]{0,4}(?:吗|么|\\?|呢|吧)|(?:要不要|需要|要|用)(?:先)?备份`,
        `(?:매출|데이터|기록|내역|설정|메뉴|상품)(?:이|은|는|도|가|기록|데이터|다|전부|모두)*(?:지워|사라|없어지|날아|삭제|초기화|남아|남나|그대로|유지)[^.?]{0,8}(?:요|까|나|죠|\\?)|백업(?:을|이|도)?(?:해야|필요|하나)`,
      ].join('|'),
      'u',
    ),
    /paid|paying|customer|card|refund|付款|刷卡|结账|客人|손님|카드|계산/u,
    HAS_HAPPENED,
  ],
  // does the receipt printer need anything; 打印机要关掉吗; 프린터는 그대로 둬도 돼요?
  [
    'beside',
    new RegExp(
      [
        `(?:do|does|is|are|can|should|must|will|what|how|need|about)[^.?]{0,20}${THINGS_EN}[^.?]{0,20}(?:need|updat|connect|plug|unplug|off|on|affect|work|too|aswell|also|anything|stay|restart|$|\\?)|(?:unplug|disconnect|turnoff|switchoff|update)(?:the|my|our)*${THINGS_EN}`,
        `${THINGS_ZH}(?:也|那边|这边|还|都|的话|会|不|没|有)*(?:要|需要|得|可以|能|用|受影响|影响|更新|关|开|连|拔|重启|怎么办)[^。?]{0,8}(?:吗|么|呢|\\?|怎么办)`,
        `${THINGS_KO}(?:는|은|도|를|을|이|가|랑|쪽은)?(?:꼭|그냥|따로|같이|그대로)*(?:그대로|꺼|끄|빼|뽑|연결|업데이트|영향|괜찮|해야|둬도|놔도|필요|상관|쓸)[^.?]{0,10}(?:요|까|나|죠|\\?)`,
      ].join('|'),
      'u',
    ),
    /payment|paid|paying|customer|(?<!sd)card|付款|收款|刷|结账|客人|결제|손님|카드|계산/u,
    HAS_HAPPENED,
    /not(?:print|work)|won'tprint|doesn't(?:print|work)|outof|order|buy|打不出|没纸|不工作|坏|买|안나와|안나오|안돼|고장|없어요|주문/u,
  ],
  // is there a new version every year; 以后还会有吗; 매년 해야 하나요
  [
    'yearly',
    new RegExp(
      [
        `(?:every|each)(?:year|month)(?!.*(?:fee|pay))[^.?]{0,10}\\?*$|^${LEAD_EN}(?:how(?:often|frequently)|howmanytimes)[^.?]{0,30}(?:updat|happen|doth|dothis|this)|^${LEAD_EN}(?:will|is|are)(?:there|it|this|we)*(?:be)?(?:going)?(?:to)?(?:be)?(?:another|more|other|a?next)updat[^.?]{0,20}\\?*$|^${LEAD_EN}(?:is|was)(?:it|this)(?:a)?(?:only)?(?:one-?time|justonce|onlyonce|aone-?off)[^.?]{0,10}\\?*$`,
        `^(?:[^?]{0,48}[.!,])?${LEAD_EN}(?:imean)?(?:do|will|must|should|does|is)(?:we|i|it|there|this|that|allshops)*(?:have|need|has|needs|going)?(?:to)?(?:be|come|happen|do|update|updating|run|repeat)+(?:it|this|that|one|theupdate|thesame|thing)*(?:again|oncemore|too|also|another)*(?:the)?(?:(?:next|every|each)(?:month|year|week)|inthefuture|lateron(?:again)?|fromnowon|regularly)[^.?]{0,10}\\?*$`,
        `^(?:[^?]{0,48}[.!,])?${LEAD_EN}(?:imean)?(?:(?:in)?(?:the)?(?:next|every|each|following)(?:month|year|week)|inthefuture|afterthis)?,?(?:is|are|will|willthere|isthere|arethere|has|have)(?:there|it|be|we|going|to|get)*(?:be)?(?:a|an|any)?(?:another|more|newer|next)(?:one|ones|update|updates|time|times)?(?:(?:in)?(?:the)?(?:next|every|each|following)(?:month|year|week)|inthefuture|afterthis|comingup|coming|soon|again|later)*\\?*$`,
        `^(?:[^?]{0,48}[.!,])?${LEAD_EN}when(?:is|will|does)(?:be)?(?:the|our|my)?(?:next|another|following)(?:update|one)(?:be|come|coming)?\\?*$`,
        `(?:每年|每个月|每月|定期)(?:都|也|还)?(?:会|要|得|需要|有)+[^。?]{0,8}(?:吗|么|\\?|呢)|^${LEAD_ZH}(?:以后|今后|将来|之后|下次)(?:还|也)?(?:会|要)?(?:再)?(?:有|更新|升级)(?:更新)?(?:吗|么|\\?)|^${LEAD_ZH}(?:下个?月|明年|下次|下回)(?:还|也|会|要|需要|得|再|又)+(?:有|做|弄|更新|升级|来)(?:更新|升级|一?次)*(?:吗|么|嘛|吧|\\?)+$|^${LEAD_ZH}(?:还|会|又)+有(?:别的|其他|下次)?(?:更新|升级)(?:吗|么|嘛|\\?)+$|^${LEAD_ZH}(?:多久|多长时间)(?:要|会)?(?:更新|升级)1?一?次|^${LEAD_ZH}(?:更新|这个)?(?:只|就|是)+(?:要|有|这)*[1一]次(?:吗|么|\\?)|(?:更新|升级)[1一]次就(?:够|行|可以)了?(?:吗|么|\\?)`,
        `(?:매년|해마다|매달|정기적으로|자주)(?:있|하|해|업데이트)[^.?]{0,10}(?:요|까|나|죠|\\?)|^${LEAD_KO}(?:앞으로|다음에|나중에)도?(?:또|계속)(?:있|하|해|업데이트)[^.?]{0,8}(?:요|까|나|죠|\\?)|^${LEAD_KO}(?:다음(?:달|번|주)|내년|이다음)(?:에)?(?:도|는)?(?:또|계속|다시)?(?:이런|업데이트|이거)*(?:가|를|는|도)?(?:또|다시)?(?:있|하|해|오)[^.?]{0,8}(?:요|까|나|죠|\\?)+$|^${LEAD_KO}(?:앞으로|나중에)?또(?:다른)?업데이트(?:가|는|도)?(?:있|나와|나오|오)[^.?]{0,8}(?:요|까|나|죠|\\?)+$|^${LEAD_KO}(?:이번|한번)만(?:이|하면)?[^.?]{0,6}(?:요|까|나|죠|\\?)+$`,
      ].join('|'),
      'u',
    ),
    OF_ELSE,
    /fee|phone|reply|screen|notice|popup|pop-?up|remind|费|电话|回复|画面|提示|弹|수수료|전화|답|화면|알림|안내/u,
  ],
  // does it restart by itself after; 更新完会自己重启吗; 끝나면 자동으로 다시 켜져요?
  [
    'restartAfter',
    new RegExp(
      [
        `^${LEAD_EN}(?:does|will|would|do|is|should|must|can)(?:the|it|this|that|terminal|machine|device|update|goingto|i|we|haveto|needto|then|)*(?:restart|reboot)(?:it|theterminal|themachine)?${ITSELF_EN}(?:after|when|once|at|then|too)?[^.?]{0,20}\\?*$`,
        `^${LEAD_EN}(?:does|will|would|do|should|must)(?:the|it|this|terminal|machine|device|i|we|haveto|needto)*(?:restart|reboot)(?:it|theterminal|themachine)?(?:again)?(?:after|when|once)(?:the|it|this|i|we|update)*[^.?]{0,20}\\?*$`,
        `^${LEAD_EN}(?:after|when|once)(?:the|it|this|i|we|update|is|are)*(?:updat\\w{0,3}|finish\\w{0,3}|done|complete\\w?|over)?,?(?:does|will|do|should|must|need)(?:it|i|we|theterminal|to|haveto|needto)*(?:restart|reboot)[^.?]{0,20}\\?*$`,
        `(?:更新|升级|弄|做)(?:完|好|结束|完成)(?:了|成)?(?:以?后|之后)?[,，]?(?:它|机器|终端)?(?:还|会|要|需要|得|会不会|要不要|是不是)*(?:自己|自动|再)?(?:重启|重新启动|重新开机|关机)[^。?]{0,4}(?:吗|么|\\?|呢)?$`,
        `(?:끝나면|끝나고|완료되면|업데이트(?:후|뒤|하면|하고나면|끝나면))(?:에|는|도)?(?:자동으로|저절로|알아서|따로|또|다시)*(?:재부팅|재시작|다시켜|켜|껐다켜)[^.?]{0,10}(?:요|까|나|죠|\\?)`,
      ].join('|'),
      'u',
    ),
    OF_ELSE,
    /\bapp\b|before|应用|之前|앱|(?:재부팅|재시작|껐다켜)(?:해도|하면)(?:되|돼)/u,
  ],
  // can i cancel halfway; 可以中途取消吗; 도중에 멈출 수 있어요?
  [
    'undo',
    new RegExp(
      [
        `^${LEAD_EN}(?:can|may|could|isit(?:ok|possible|okay)|what(?:if|happensif))(?:i|we|to|the|update)*(?:cancel|stop|quit|abort|pause|interrupt)(?:it|the|this|update|that)*(?:halfway|half-?way|midway|inthemiddle|partway|oncestarted|onceit(?:has)?start\\w*|afterit(?:has)?start\\w*|afterstarting|whileit(?:is)?updat\\w*)[^.?]{0,10}\\?*$|^${LEAD_EN}(?:can|could)(?:i|we)(?:undo|revert|rollback|goback(?:to)?)(?:the|to|it|this|update|old|previous|version)*[^.?]{0,16}(?:updat|version|\\?|$)`,
        `^${LEAD_ZH}(?:更新)?(?:中途|半路|途中|更新到一半|更新中)(?:可以|能|能不能|可不可以|是否可以)?(?:取消|停|停止|中断|退出|暂停)[^。?]{0,6}(?:吗|么|\\?|呢)?$|^${LEAD_ZH}(?:可以|能|能不能|可不可以)(?:在)?(?:中途|半路|途中|更新中)(?:取消|停|停止|中断|退出|暂停)|(?:可以|能|能不能)?(?:恢复|退回|回到|还原)(?:到)?(?:原来|以前|旧|之前|上一个)(?:的)?(?:版本|样子|状态)(?:吗|么|\\?)`,
        `^${LEAD_KO}(?:업데이트)?(?:를|하다가)?(?:도중에|중간에|하다가)(?:취소|멈추|멈출|중단|그만|끊)[^.?]{0,10}(?:요|까|나|죠|\\?)|(?:원래대로|이전버전|예전버전)(?:으로|로)?(?:되돌|돌아)[^.?]{0,10}(?:요|까|나|죠|\\?)`,
      ].join('|'),
      'u',
    ),
    OF_ELSE,
    /contract|phone|remind|合同|电话|提醒|계약|전화|알림/u,
  ],
  // can it break anything; 更新会不会弄坏机器; 고장나는 거 아니에요?
  [
    'harm',
    new RegExp(
      [
        `(?:updat\\w*|it)(?:will|can|could|might|going|to|not|ever)*(?:break|damage|brick|ruin|harm|slow)[^.?]{0,24}\\?*$|^${LEAD_EN}(?:will|can|could|does)(?:it|this|the|update)*(?:break|damage|brick|ruin|harm|slow)`,
        `(?:更新|升级)(?:了|以?后|会|是|不)*(?:把机器|机器|终端)?(?:弄坏|坏掉|出问题|变慢|变卡|有问题|有bug|坏)[^。?]{0,4}(?:吗|么|\\?|吧|呢)`,
        `(?:업데이트|업뎃)[^.?]{0,8}(?:고장|문제|느려|이상해)[^.?]{0,10}(?:요|까|나|죠|\\?)`,
      ].join('|'),
      'u',
    ),
    OF_ELSE,
    HAS_HAPPENED,
    /if|如果|要是|(?:고장|문제)(?:났|있어요)|면/u,
  ],
  // which version will it be
  [
    'version',
    /^(?:so|and|ok)*(?:what|which)version(?:number)?(?:will|is|does|would)[^.?]{0,20}\?*$|(?:更新|升级)(?:后|完|到|成)?[^。?]{0,4}(?:什么|哪个|多少)版本|版本(?:号)?(?:是|会是|变成)(?:多少|什么|几)|버전(?:이|은)?(?:몇|뭐|무엇|어떻게)/u,
    OF_ELSE,
    /where|check|哪里|怎么看|어디/u,
  ],
  // is a power bank ok; 充电宝可以吗
  [
    'charger',
    /(?:is|can|will|does|use|using|with)[^.?]{0,14}(?:powerbank|portablecharger|usbcharger|phonecharger|carcharger)[^.?]{0,16}\??$|(?:充电宝|移动电源|手机充电器)(?:也|来|充)?(?:可以|行|能|够)[^。?]{0,6}(?:吗|么|\?)|(?:보조배터리|휴대폰충전기|핸드폰충전기)(?:로|도|로도|는)?(?:충전)?(?:해도|되|돼|가능|괜찮)[^.?]{0,8}(?:요|까|나|\?)/u,
    OF_ELSE,
  ],
  // do i have to log in again; 更新后要重新登录吗
  [
    'kept',
    /(?:do|will|does|must|should)[^.?]{0,16}(?:log|sign)(?:ged)?(?:in|out)(?:again)?(?:after|when|once)?[^.?]{0,20}\??$|(?:更新|升级)?(?:完|好|后|以后|之后)*(?:要|需要|会|得)?(?:重新|再)(?:登录|登陆|设置|设定)[^。?]{0,4}(?:吗|么|\?)|(?:업데이트(?:후|하고|하면|뒤)|끝나면)(?:에|에는|는)?(?:다시)?로그인[^.?]{0,10}(?:요|까|나|\?)/u,
    OF_ELSE,
    /link|account|wifi|连接店铺|연동/u,
  ],
  // is it safe; 更新后会不会变慢; 안전한가요
  [
    'harm',
    new RegExp(
      [
        `^${LEAD_EN}(?:is)(?:it|this|the|that|update|updating)+(?:really|totally|)(?:safe|risky|dangerous)(?:toupdate|todo|for(?:my|the)(?:terminal|machine|device))?\\?*$`,
        '^(?:这个?|这次|更新|升级|那)*(?:是|会)?(?:安全|有风险|危险)(?:的)?(?:吗|么|嘛|\\?)+$|^(?:更新|升级)(?:了|完|好|以?后|之后)?(?:会不会|是不是会|会)(?:变慢|变卡|出问题|坏掉)(?:呢|啊|吗|\\?)*$',
        '^(?:업데이트|이거|이건)*(?:는|은|가)?(?:안전|위험)(?:한가요|해요|하나요|합니까|한거죠|하죠)\\?*$',
      ].join('|'),
      'u',
    ),
    OF_ELSE,
  ],
  // 什么时候来?今天会来吗; 그럼 기다리면 돼요?: behind one that has not come
  [
    'turnThen',
    new RegExp(
      [
        `^${LEAD_ZH}(?:它|这个|更新|升级|提示|通知|我们?(?:店|这里|这边|家|的)?|到底|究竟|大概|会|要)*(?:什么时候|几点|哪一?天|何时)(?:才|能|会|可以)*(?:来|到(?:我们?(?:店|这里|这边)?)?|出现|弹出来?|推送(?:过来|到)?|轮到(?:我们?(?:店|这里)?)?)(?:呢|啊|呀|\\?|,)*(?:今天(?:之?内)?(?:会|能)?(?:来|到|出现|弹出来?)(?:吗|么|嘛|\\?)+)?$`,
        `^${LEAD_ZH}(?:今天|明天|这周|今明两天)(?:之?内)?(?:会|能)?(?:来|到|出现|弹出来?|推送)(?:吗|么|嘛)\\?*$`,
        `^${LEAD_ZH}(?:我们?|只要|就|先|继续|一直)*(?:这样|这么)?等(?:着|下去|待)?(?:就|也)?(?:可以|行|好|没问题)(?:了)?(?:吗|么|嘛|吧|是吧|对吧|\\?)+$|^${LEAD_ZH}(?:我们?|是不是)?(?:只能|就|继续|要|还要|得)*等(?:着)?(?:吗|么|嘛|就行了?|就可以了?|就好了?)\\?*$`,
        `^${LEAD_KO}(?:그게|그건|이거|업데이트(?:는|가)?|안내(?:는|가)?|우리(?:는|한테는?|가게는?)?|저희(?:는|한테는?|가게는?)?|도대체|대체|대략)*(?:언제|몇시|며칠)(?:쯤|쯤에|에)?(?:돼야)?(?:오|와|올|옵|뜨|뜰|떠|나오|나와|나올|도착하|도착해)(?:나요|요|까요|니까|는데요|는거예요|는건가요|는지요|죠|지요)\\?*(?:오늘(?:안에|중에|중으로|은)?(?:오|와|올|뜨|나오)(?:나요|까요|요|죠)\\?*)?$`,
        `^${LEAD_KO}(?:오늘|내일)(?:안에|중에|중으로|은|까지)?(?:오|와|올|뜨|뜰|나오)(?:나요|까요|요|기는하나요)\\?*$`,
        `^${LEAD_KO}(?:(?:아직)?안(?:왔|떴|온)다(?:면서요|고요|고했잖아요)[.,]*)?(?:그냥|계속|이대로|일단)*기다(?:리면|리고있으면|려도)(?:되는|돼는|되|돼|괜찮)(?:거예요|건가요|거죠|나요|요|죠|지요|아요|겠죠|겠네요)*\\?*$|^${LEAD_KO}(?:그냥|계속|이대로|일단)*기다(?:릴까요|려야(?:하나요|돼요|되나요|해요|할까요|하는거죠))\\?*$`,
      ].join('|'),
      'u',
    ),
    OF_ELSE,
  ],
  // will it change how I use the machine
  [
    'look',
    /^(?:will|does|would|is)(?:the|it|this|update|there|anything)*(?:change|changes|changed|lookdifferent|differ)[^.?]{0,8}(?:how(?:i|we)|theway|thescreen|thebuttons?|themenu|inhow|onthescreen|theinterface)[^.?]{0,24}\??$|(?:更新|升级)[^。?]{0,6}(?:用法|操作|界面|画面|使用方法)(?:会|也|都)?(?:变|改|不一样)[^。?]{0,6}|(?:업데이트|업뎃)[^.?]{0,6}(?:사용법|화면|버튼|쓰는방법)(?:이|가|도)?(?:바뀌|달라)[^.?]{0,8}/u,
    OF_ELSE,
  ],
  // what if the battery dies in the middle; 中途没电了怎么办; 하다가 배터리 나가면 어떡해요
  [
    'cutOff',
    /^(?:and|so|but|ok|,)*what(?:if|happensif|willhappenif)(?:the|my|our|terminal)*(?:battery|power|electricity|terminal|machine)(?:dies|runsout|goesout|goesoff|isout|cutsoff|getscut|fails|turnsoff|shutsdown|islost)(?:halfway|inthemiddle|midway|duringtheupdate|whileupdating|whenupdating|ofthe|update|it)*\??$|^(?:那|如果|要是|万一|更新|升级|到一半|的时候|，|,)*(?:中途|途中|一半|半路)(?:突然)?(?:没电|断电|停电|关机)(?:了)?(?:的话)?(?:会)?(?:怎么办|怎么样|怎样|咋办|呢)\??$|^(?:만약|혹시|업데이트)*(?:하다가|도중에|중간에|중에)(?:배터리|전원|전기)(?:가|이)?(?:나가|꺼지|떨어지|끊기|없어지)면[^.?]{0,10}\??$/u,
    OF_ELSE,
  ],
];
