import { askedOfDayAbroad } from './day-asked-abroad.ts';
import { isHeard, sievedIn, type Wording } from './wordings.ts';

/**
 * What some wordings in English, Chinese or Korean plainly ask, in so few words that the examples weigh too little; null for all
 * others. Expects folded text, Chinese in simplified letters.
 */
export function plainlyAskedAbroad(text: string): string | null {
  if (askedOfDayAbroad(text) !== null) return 'update.timing';
  return HEARD.find((one) => isHeard(one, text))?.name ?? null;
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
    'update.timing',
    /^(?:is there|do (?:i|we) have|have (?:i|we)) (?:still |got |enough )*time\b|아직\s?안\s?늦/u,
    OF_SALE,
  ],
  [
    'update.how',
    /\bhow (?:to|do|can|should) (?:i |we |you )?(?:do )?(?:the |this |an? )?updat|^(?:the )?update,? (?:how|paano)\b|\bpaano (?:mag|i)?-?(?:mag-?)?update|更新(?:要|该)?怎么(?:做|弄|操作|办)|怎么(?:做|弄)?更新|업데이트\s?(?:는|를|은)?\s?어떻게/u,
    OF_SALE,
  ],
  [
    'update.how',
    /\bwhat (?:should|do|must|can) (?:i|we) (?:need to |have to )?(?:prepare(?! for (?!the update))|do (?:before|today|first|to prepare))|\b(?:need|have) to (?:do|prepare) (?:something|anything)(?: (?:for|before|about) the update)?[?.! ]*$|(?:要|需要)(?:做|有)?(?:什么|哪些)准备|准备(?:什么|些什么|哪些)|(?:뭐|뭘|무엇을?)\s?(?:준비|해\s?(?:두|놔|놓))/u,
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
    /(?:一边|边)充电(?:一边|边)|(?:充着电|充电的?时候|充电中)[^。?!]{0,6}(?:更新|升级)|(?:快没电|没什么电|电量?不多)了?[^。?!]{0,8}(?:更新|升级)|충전(?:하면서|\s?중에|기\s?꽂고|기\s?연결하고)[^.?!]{0,8}(?:해도|할|업데이트|되나|돼)/u,
    OF_SALE,
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
    'oos',
    /\b(?:forg[eo]t(?:ten)?|lost|reset|change)\b[^.?!]{0,16}\b(?:pin|pass ?word|pass ?code)\b|\b(?:pin|pass ?word|pass ?code)\b[^.?!]{0,12}\bforg[eo]t|(?:忘|重置|改)[^。?!]{0,5}(?:密码|暗証番号|暗证番号)|(?:密码|暗証番号|暗证番号)[^。?!]{0,5}忘|(?:비밀번호|비번|暗証番号|핀번호)[^.?!]{0,8}(?:까먹|잊|잃|모르|초기화)/u,
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
];

const HEARD = sievedIn(PLAIN);
