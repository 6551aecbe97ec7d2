import type { NotInNotice } from '../core/not-in-notice-reading.ts';
import { AROUND_ABROAD } from './not-in-notice-around-abroad.ts';
import type { Wording } from './wordings.ts';

/** Of a sale, or of another line of business: then something else is asked than of the update. */
const OF_ELSE =
  /payments?|paid|paying|customer|card|wage|salary|hir|job|付款|收款|刷卡|结账|客人|工资|招|결제|손님|카드|월급|급여|구하|채용/u;

const STAFF_EN =
  '(?:staffs?|crew|part-?timers?|employees?|workers?|cook|cashier|waitress|wife|husband|son|daughter|anyone|anybody|someoneelse|another(?:person|staff))';
const STAFF_ZH = '(?:员工|店员|打工的?|兼职的?|服务员|老婆|老公|儿子|女儿|家人|别人|其他人|谁都?)';
const STAFF_KO =
  '(?:직원|알바생?|아르바이트생?|종업원|아내|남편|아들|딸|가족|다른사람|아무나)(?:이|가|도|한테|에게|라도)?';

/** The same in English, Chinese and Korean. Expects normalised text without blanks, Chinese in simplified letters. */
export const ASKED_ABROAD: readonly Wording<NotInNotice>[] = [
  // how do i turn it off, 怎么关机, 전원을 어떻게 꺼요
  [
    'power',
    /^(?:and|so|ok|okay|but|,)*how(?:to|do(?:i|we|you)|can(?:i|we)|should(?:i|we))(?:turn|switch|power)(?:it|this|(?:the|my)?(?:terminal|machine))?off(?:it|this|(?:the|my)?(?:terminal|machine))?[?.!]*$|^(?:那|请问|这个|机器|终端|,)*怎么(?:关机|关掉?电源|关终端|关机器)(?:啊|呢|的)?[?。!]*$|^(?:근데|저기요?|,)*(?:단말기)?전원(?:을|은)?어떻게(?:꺼요|끄나요|끄죠|꺼야(?:해요|하나요|돼요|되나요))[?.!]*$/u,
    OF_ELSE,
  ],
  [
    'cost',
    /(?:does|will|would|is|do)(?:the|this|it|i|we|they|update)*(?:updat\w*)?(?:cost|charge|costing|(?:need|have)to(?:pay|besubscribed)|(?:get|be)billed)(?:me|us|any|some|money|extra|anything|something|muchmoney)*(?:for|to)?(?:the|this|it|do)*(?:updat\w*)?(?:po)?\?|(?:any|extra|some)(?:charges?|fees?|costs?)(?:for|to|on|with|in|of|if)(?:the|this|do|i|we)*updat|(?:is)?(?:the|this)?updat\w*(?:is)?(?:for)?(?:free|paid)(?:ofcharge|ofcost)?(?:po|sir)?\?|(?:how\w{0,4}|what)(?:much)?(?:is|does|do)?(?:the|this)?(?:updat\w*)?(?:cost|price|fee|charge|pay)(?:s)?(?:for|of|to)(?:the|this|do)*updat|howmuch(?:money)?(?:is|for|does)(?:the|this)*updat(?:e|ing)(?:cost)?\?|(?:更新|升级)(?:一?次|是|的话)?(?:需要|需|要|会|得)?(?:收|花|付|交|不要|不收)?(?:不?要)?(?:费用?|钱|收费|免费)(?:的)?(?:[吗么?]|不)|(?:更新|升级)[^。?]{0,4}(?:多少钱|费用|收费|免费|(?:另外|额外|单独)(?:交|付|收|花|要)(?:钱|费))|^(?:따로|추가로|별도로)(?:돈|비용|요금)|(?:업데이트|업뎃)[^.?]{0,6}(?:비용|요금|유료|무료|공짜|돈(?:이|을|도)?(?:들|내|드))/u,
    OF_ELSE,
    /\b(?:minute|time|long|battery)|percent|电|충전|배터리/u,
  ],
  [
    'who',
    new RegExp(
      `(?:can|may|could|is(?:it)?ok(?:ay)?(?:if|for)?)(?:a|an|the|my|our|other|any)*${STAFF_EN}(?:to)?(?:do|does|run|start|updat|handle|perform)|(?:can|may)(?:i|we)(?:let|ask|have)(?:a|the|my|our)*${STAFF_EN}(?:to)?(?:do|run|start|updat)|${STAFF_EN}[^?]{0,48}(?:ok|okay|fine|alright|allright)(?:if|for)(?:she|he|they)|(?:사장|점장|매니저|책임자)님?이?(?:안계|없)[^.?]{0,6}제가[^.?]{0,6}해도|${STAFF_ZH}(?:也|都|来|去)*(?:可以|能|能不能|可不可以)(?:来|去|自己)*(?:更新|升级|做|弄|操作|搞)|(?:可以|能|能不能|可不可以)(?:让|叫|请)${STAFF_ZH}(?:来|去|帮忙?)*(?:更新|升级|做|弄|操作|搞)|${STAFF_KO}(?:대신|직접|혼자)?(?:업데이트)?(?:를)?(?:해도|할수|하면|시켜도)(?:되|돼|괜찮|있)`,
      'u',
    ),
    OF_ELSE,
  ],
  [
    'charger',
    /(?:lost|losing|misplaced|forgot|broke|havenot?|nothave|donthave|don'thave|haveno|no)(?:the|my|our|a|any)*(?:charger|chargingcable|charging(?:cord|wire)|adapter)|(?:charger|chargingcable|adapter)(?:is|was|got|has)?(?:lost|broken|broke|missing|gone|dead|notworking)|充电(?:器|线)(?:都|也)?(?:坏|丢|不见|没了|找不到|没带|断了)|(?:没有?|找不到)(?:充电器|充电线)|충전(?:기|선|케이블)(?:가|를|도)?(?:없|잃|고장|망가|안보)/u,
    OF_ELSE,
  ],
  [
    'atOnce',
    /(?:both|all|[2-9]|two|three|four|five|several|everyterminal|terminals|machines|devices)[^.?]{0,30}(?:atthesametime|atonce|together|simultaneously|sametime)|(?:atthesametime|simultaneously)[^.?]{0,20}(?:both|all|terminals|machines)|(?:[2-9两]台|几台|多台|所有|全部|都)[^。?]{0,8}(?:同时|[一1]起|[一1]次性?)(?:进行)?(?:更新|升级|做|弄)|(?:同时|[一1]起)(?:更新|升级)[^。?]{0,6}(?:[2-9两几多]台|全部|所有)|(?:[2-9두세네]대|여러대|전부|모두|다)[^.?]{0,8}(?:동시에|한꺼번에|한번에)[^.?]{0,4}(?:업데이트|해도|할수)/u,
    OF_ELSE,
    /\bapp\b|应用|앱/u,
  ],
  ...AROUND_ABROAD,
];
