import type { Wording } from './wordings.ts';

const OF_SALE =
  /\b(?:pay|pays|paying|payments?|paid|card|charged?|transaction|customer|qr|tap|pin|refund|phone|call|call ?center|support)\b|付|收款|刷|卡(?!住|死)|账|客|退|电话|결제|카드|손님|긁|환불|전화|상담/u;
const ITSELF = /\bapp\b|by itself|自动|자동/u;

const SKIPS = '(?:skip|skipping|postpone|postponing|delay|delaying|put it off|putting it off)';
const HARM =
  '(?:break|broken|damage|harm|hurt|affect|cause|bad|matter|problems?|trouble|wrong|dangerous|risky)';
/** Does skipping break anything?, is there any problem if I skip? */
export const SKIP_HARM_ABROAD = new RegExp(
  `^(?:[^?]{0,40}[.!,] ?)?(?:(?:so|and|but|ok|then|hi|sorry)[, ]{1,2}){0,3}(?:(?:does|will|would|can|could|is) ${SKIPS}(?: it| this| that| the update| update)?[^?]{0,16}\\b${HARM}\\b[^?]{0,30}|(?:(?:any|is there a|is there any|is it an?|will there be an?y?|what) (?:problem|issue|harm|risk|penalty|downside|trouble)s?|(?:is|will) it (?:be )?${HARM}(?: anything| something)?|(?:will|does|can) (?:it|anything|something) ${HARM}[a-z ]{0,16}) (?:if|when|with) (?:i |we )?(?:just |keep |always |only ){0,2}${SKIPS}(?: it| this| that| the update| update)?)[?.! ]*$`,
  'u',
);

/** By when the update has to be done, whether it may wait, and whether it is too late for it, in the words of who is no native. Expects folded text. */
export const PUT_OFF_ABROAD: readonly Wording<string>[] = [
  ['os.skip', SKIP_HARM_ABROAD, OF_SALE],
  [
    'os.deadline',
    /\b(?:what|when|which)(?:'s| is| was)?(?: the| our)? (?:last|final|latest|due|closing) (?:date|day|time)\b|\b(?:last|final|due) (?:date|day) (?:to|for|of) (?:do |doing |the |this )*updat|\buntil (?:what|which) (?:time|day|date)\b|^(?:and |so |ok |, ?)*until when[?.! ]*$|\bhow late (?:can|could|may|should) (?:i|we|it)\b|(?:什么时候|几号|哪天)(?:之前|以前)?(?:就)?(?:必须|一定要|非得|不得不)(?:要)?(?:更新|升级|弄|做)|\bby when\b|\bwhen (?:is it|will it be) (?:mandatory|forced|required)\b|(?:最晚|最迟)[^。?]{0,8}(?:什么时候|几号|几点|哪天|何时)|(?:언제|며칠|몇\s?일)까지(?:가|는)?\s?(?:해야|인가요|예요|이에요|하면|미룰|괜찮)/u,
    OF_SALE,
    /\bopen\b|营业|영업/u,
  ],
  [
    'os.skip',
    /\bskip (?:muna|lang|na lang)\b|\b(?:put|hold|push)(?: it| this| that| the update)? off\b[^.?!]{0,24}\b(?:till|until|to|for)\b|\b(?:can|could|may|is it ok(?:ay)? to)\b[^.?!]{0,12}\b(?:put off|postpone|delay|defer|hold off)\b|\b(?:ok(?:ay)?|fine|alright|all right|possible)\b[^?]{0,12}\b(?:not|don't|dont|no|without)(?: to)? updat\w*[^?]{0,8}\b(?:first|now|yet|today)\b|\b(?:no time|busy|not free)\b[^?]{0,24}\b(?:do|update)\b[^?]{0,8}\b(?:tomorrow|later|tonight|next day|another day|other day)\b|\bno time\b[^?]{0,16}\bupdate?|(?:今天|今晚|现在|这两天)?(?:没(?:有)?(?:时间|空)|来不及|忙不过来|太忙)[^。?]{0,6}(?:更新|升级)|(?:更新|升级)[^。?]{0,6}(?:没(?:有)?(?:时间|空)|来不及)|(?:업데이트|업뎃)[^.?]{0,8}(?:시간이?\s?없|바빠서)|(?:시간이?\s?없|바빠서|바쁜데)[^.?]{0,10}(?:업데이트|업뎃)|(?:先|暂时)(?:可以|能)?(?:不|别)(?:更新|升级)(?:可以|行|吗|好)|(?:可以|能|能不能|可不可以)(?:先跳过|跳过|先不更新|先不升级)(?:吗|么|\?|$)|(?:업데이트\s?)?(?:안\s?하고|건너뛰고|미루고)[^.?]{0,8}(?:써도|해도|장사|영업)|\b(?:boss|manager|owner|chief|supervisor|president)\b[^.?!]{0,12}\b(?:says?|said|told (?:me|us)|wants?|decided)\b[^.?!]{0,16}\b(?:skip|not (?:to )?updat|don't updat|dont updat|no updat|postpone|do (?:it|this) later|update later)|(?:사장|점장|매니저|대표)님?(?:이|은|께서)?[^.?]{0,8}(?:건너뛰|미루|나중에\s?하|업데이트\s?하지\s?말|스킵)|(?:그냥|계속|이대로|그대로)\s?(?:계속\s?|그냥\s?)?(?:써도|사용해도|쓰면|사용하면)\s?(?:돼|되|될|괜찮|안)|\b(?:can|could|may) (?:i|we) (?:just |still )?(?:keep|continue)(?: on)? (?:using|to use)\b(?![^.?]{0,20}\b(?:other|second|while|during)\b)|(?:继续|接着|就这样|先这样)(?:用|使用)(?:着|下去)?(?:可以|行|没问题|也可以)?(?:吗|么|\?)|(?:可以|能)(?:继续|接着|先)用(?:吗|么|\?)/u,
    OF_SALE,
    ITSELF,
    /error|错误|오류|에러/u,
  ],
  [
    'update.timing',
    /\b(?:forg[eo]t|missed|didn't|did not|never|not)\b[^.?!]{0,24}\bupdat\w*[^?]{0,28}\b(?:still|now|today)\b[^?]{0,12}\b(?:can|ok|okay|update|do it|possible|fine)\b|(?:没有?|忘了?|忘记)(?:更新|升级)[^。?]{0,8}(?:现在|今天|还)[^。?]{0,6}(?:能|可以|行|来得及)|(?:깜빡|까먹|못\s?했|안\s?했|잊)[^.?]{0,10}(?:지금이라도|지금|이제라도|오늘)\s?(?:하면|해도|업데이트)|\b(?:need|have|must|should) ?(?:i |we )?(?:to )?(?:close|stop|shut)(?: down)? (?:the |my |our )?(?:business|shop|store|restaurant)\b|(?:要|需要|得|必须)(?:停业|关店|停止营业|关门)(?:吗|么|\?)|(?:가게|영업)(?:를|을)?\s?(?:닫|쉬|멈|중단)[^.?]{0,4}야\s?(?:하|되|돼)/u,
    OF_SALE,
  ],
  [
    'update.when',
    /^(?:the )?update (?:day|date|time) (?:what|when)|^(?:what|which) day (?:is |the )*updat/u,
    OF_SALE,
  ],
  // 근데 월요일 밤에 안 끝나면 어떻게 돼요?, 到周一晚上还没更新完会怎么样
  [
    'os.deadline',
    /(?:월요일|25일|26일|기한|마감일|그때|그날|그 ?전)(?:까지|에|밤까지|밤에|안에)?[^.?]{0,8}(?:안|못) ?(?:끝나면|끝내면|하면|되면|했으면|끝났으면)[^.?]{0,4}어떻게 ?(?:돼|되|해|하)|(?:周一|星期一|25[号日]|26[号日]|期限|到时候|那天|最后)[^。?]{0,6}(?:还|都|也)*(?:没有?|不)(?:能)?(?:更新|升级|做|弄)?(?:完成?|好|更新)(?:的话|了)?[,，]?(?:会|该|要)?(?:怎么样|怎样|怎么办|咋样|如何)/u,
    OF_SALE,
  ],
  [
    'os.skip',
    /(?:更新|升级)[^。?]{0,16}(?:能不能|可不可以|可以|能|是不是可以)(?:先|暂时|直接|就|都)*(?:跳过|关掉|点掉|不管|不理|略过)(?:它|掉|一下|去)*(?:吗|么|吧|[?。! ]*$)/u,
    OF_SALE,
    /错误|失败|卡住/u,
  ],
];
