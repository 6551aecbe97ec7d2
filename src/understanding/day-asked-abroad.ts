import { isEachOf, isMadeOf } from './made-of.ts';
import { sieved } from './sieve.ts';
import { without } from './without.ts';

/**
 * What a message in English, Chinese or Korean asks of a day or an hour for the update: whether it may be done then (is
 * Saturday ok?), after closing, or right now; null for anything else. Expects normalised text.
 */
export function askedOfDayAbroad(said: string): 'then' | 'closed' | 'now' | null {
  const plain = without(said, [THANKS_FIRST, WHAT_OF, BUSY_FIRST, PAST_FIRST, PAST_LAST]);
  const asked = plain.length > LONGEST || NOT_THEN.test(plain) ? null : whichIn(plain);
  return asked !== null && isOfDayAlone(plain) ? asked : null;
}

/** 谢谢 现在可以更新了吗: thanks for what was said before. */
const THANKS_FIRST = sieved(
  /^(?:(?:ok|okay|great|alright),? )?(?:thanks|thank you|thx)(?: so much| a lot)?[,.! ]+(?=.{6})|^(?:好的?|ok|嗯)?[,，。! ]*(?:谢谢|多谢|感谢)(?:你|您|啦|了)?[,，。! ]*(?=.{4})|^(?:네 ?|아 ?)?(?:감사합니다|감사해요|고맙습니다|고마워요)[,.! ]*(?=.{4})/u,
);

/** What about the counter, can i start now: which one it is of is read elsewhere. */
const WHAT_OF = sieved(
  /^(?:and |so |ok |then )*(?:what|how) about (?:the )?[^,?]{1,20}[,?] ?(?=can|may|could)|(?<= \d{1,2}(?::\d\d)? ?[ap]m),? (?:when|once|after) (?:i|we) (?:close|am closed|are closed|finish)(?=\??$)/u,
);

/** 中午太忙，晚上十点弄行吗: of the second alone. */
const BUSY_FIRST = sieved(
  /^(?:(?:我们|今天|现在|白天|中午|早上|上午|下午){1,3}(?:太|很|有点|比较)?(?:忙|多客人|没空|没时间)(?:了)?[,，。 ]+|(?:we are|we're|it's|its|i'm|i am) (?:too |very |so |really )?busy[^,.?]{0,20}[,.] ?(?:so )?|(?:지금|점심|낮|오전|오후)(?:은|에는|에)? ?(?:너무 |많이 )?바빠서[, ]+)/u,
);

/** 8시 지났어요 이제 해도 되나요, 过了8点了现在可以更新了吗, 지금 시작해도 돼요? 8시 10분이에요: what the clock says, and what is asked. */
const PAST_FIRST = sieved(
  /^(?:(?:네|아|그럼|이제|지금|벌써|[, ])*(?:아침 ?|오전 ?)?\d{1,2}시(?: ?(?:반|\d{1,2}분))?(?:가|이|도)? ?(?:지났|넘었|됐|다 ?됐|예요|이에요)(?:어요|습니다|는데요?|네요|으니까|고)?[,.! ]+|(?:那|好|现在|已经|都|[,， ])*(?:过了?)?\d{1,2}点(?:\d{1,2}分?|半|多|整|钟)?(?:已经)?(?:过|到)?了[,，。! ]*)(?=.{3})/u,
);
const PAST_LAST = sieved(
  /(?<=[?？요까죠])[ ]*(?:지금 ?)?(?:아침 ?|오전 ?)?\d{1,2}시 ?(?:반|\d{1,2}분)? ?(?:이에요|예요|인데요?|지났어요|넘었어요)[.! ]*$|(?<=[?？吗])[,，。 ]*(?:现在|已经)+\d{1,2}点(?:\d{1,2}分?|半|多)?了?[。! ]*$/u,
);

function whichIn(plain: string): 'then' | 'closed' | 'now' | null {
  if (EITHER.test(plain)) return null;
  if (NOW.test(plain)) return 'now';
  const isNamed = DAY.test(plain) || AFTER_CLOSING.test(plain);
  if (!ASKS.test(plain) && !(isNamed && ASKS_OF_DAY.test(plain))) return null;
  if (CLOSED.test(plain)) return 'closed';
  return DAY.test(plain) && !CLOSES.test(plain) ? 'then' : null;
}

/** 今天不更新可以吗: whether it may be left. */
const NOT_THEN = sieved(/(?:不|别|没)(?:更新|升级|弄|做)|안 ?(?:해도|하면)/u);
/** Now or tomorrow? is answered by no yes. */
const EITHER = sieved(/\b(?:now|today|tonight) or\b|还是(?:明|今|后|以后|之后|等)|아니면|아님/u);
const LONGEST = 80;

/** Of the update and of a day alone: whatever else is named is asked of that, be it a sale, a call or a delivery. */
function isOfDayAlone(plain: string): boolean {
  if (SYLLABLES.test(plain)) return isMadeOf(plain, WRITTEN_CLOSE);
  return isEachOf(plain, (word) => ENGLISH.has(word) || FIGURE.test(word));
}

const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}]/u;
const FIGURE = /^\d{1,2}(?:st|nd|rd|th|am|pm)?$/u;

const ENGLISH: ReadonlySet<string> = new Set(
  `
  and so but then ok okay hi hello sir ma'am maam madam po na boss bro please pls is are was will would be can could may shall
  should do does i we it the a an this that to for on in at by of or before after until till from around about during what how
  update updating upgrade finish start begin run done doing install terminal device machine whole all
  today tonight tomorrow tmr tmrw bukas morning afternoon evening night noon midnight weekend week next now right already still
  yet time early enough late too fine alright good possible even only just also instead there my our shop store restaurant lunch dinner breakfast break peak rush
  business work hours closed closing close opening
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed thu thur thurs fri sat sun august aug am pm o'clock like say maybe
  `
    .trim()
    .split(/\s+/u),
);

const WRITTEN_CLOSE = {
  words: new Set(
    `
    今天 今晚 明天 明早 明晚 后天 周末 周一 周二 周三 周四 周五 周六 周日 周天 星期 礼拜 一 二 三 四 五 六 七 八 九 十 日 号 这个 下周 还 来得及 来不来得及 来及 可以 能 能不能 可不可以 行 吗 么 呢 吧 没问题
    太 晚 了 才 再 打烊 关门 关店 收工 下班 后 以后 之后 更新 升级 做 弄 开始 我 我们 的 话 那 那么 请问 现在 马上 就 终端 机器 早上 上午 中午 下午 晚上
    等 一下 等会 等会儿 待会 待会儿 不 不行 问 问的 说 说的 指 指的 是说 ok 夜里 凌晨 傍晚 两 点 钟 半 之前 前 也 到 在 是 不是 会 会不会 要
    오늘 내일 모레 월요일 화요일 수요일 목요일 금요일 토요일 일요일 일 주말 다음 주 이번 밤 저녁 아침 오전 오후 시 분 에 은 는 도 이 가 를 을 까지 부터 로 후 뒤 이후 전에 영업 끝 나고
    나면 난 종료 마치고 마친 문 닫고 닫은 닫는데 닫아요 그때 새벽 바로 시작 시작해도 퇴근 마감 폐점 하고 한 업데이트 업뎃 해도 해 하면 할 수 있어요 있나요 있을까요 이제 되나요 돼요 되요 될까요 괜찮아요
    괜찮나요 괜찮을까요 가능해요 가능한가요 가능할까요 늦어요 늦나요 늦었나요 늦지 않아요 않나요 안 지금 바로 혹시 그럼 그러면 아직 시간 단말기 요 저 저희 네
    가게 매장 점심 식사 되죠 돼죠 되지요 괜찮죠 괜찮지요 손님 없을 때 두 세 다섯 여섯 일곱 여덟 아홉 열 열한 열두 반
    `
      .trim()
      .split(/\s+/u),
  ),
  patterns: [/\d+|[-~～—至到:]/uy],
};

const DAY = sieved(
  /\b(?:today|tonight|tomorrow|tmrw?|bukas|weekend|next week|midnight|(?:mon|tue|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thur?s?|fri|sat|sun)|(?:aug(?:ust)? )?\d{1,2}(?:st|nd|rd|th)|aug(?:ust)? \d{1,2}|\d{1,2} (?:morning|night)|(?:morning|night|evening) \d{1,2}|\d{1,2}(?::\d\d)? (?:in the (?:morning|afternoon|evening)|at night)|\d{1,2} ?[ap]m)\b|今天|今晚|明天|明早|明晚|后天|(?:周|星期|礼拜)[一二三四五六日天末\d]|\d{1,2}[号日]|[\d一二两三四五六七八九十] ?[点點](?!以?前|之前|钟?(?:开|[之以]?前))|下周|오늘|내일|모레|[월화수목금토일]요일|\d{1,2}일|(?:\d{1,2}|[한두세네열]|다섯|여섯|일곱|여덟|아홉|열[한두]) ?시(?!간| ?까지| ?전|작)|주말|다음 ?주/u,
);
const CLOSED = sieved(
  /\bafter (?:we |i |the |our )?(?:shop |store |business |work )?(?:clos\w*|hours|work|business)\b|打烊|关门|关店|收工|下班|마감|폐점|영업 ?(?:끝|종료|마치)|문 ?닫|퇴근/u,
);
/** 打烊了 is of now. */
const AFTER_CLOSING = sieved(
  /\bafter (?:we |i |the |our )?(?:shop |store )?clos\w*\b|(?:打烊|关门|关店|收工|下班)(?:以?后|之后)|(?:마감|폐점|영업\s?끝난|퇴근)\s?(?:후|뒤|하고)|문\s?닫고/u,
);
/** When the shop closes is no time to update at. */
const CLOSES = /\bclos(?:e|es|ing)\b|关门|关店|打烊|마감|폐점/u;

/** May it be done: then a day or closing time that stands beside it is what is asked of. */
const ASKS = sieved(
  /\b(?:i|we) can (?:do|update|finish|start)\b|\b(?:can|could|may|shall|should) (?:i|we)\b[^?]{0,20}\b(?:do|update|finish|start|run)\b|(?:更新|做|弄|升级)[^。?]{0,6}(?:可以|行|来得?及|没问题)[^。?]{0,3}[吗么?]|(?:可以|能|能不能|可不可以)[^。?]{0,8}(?:更新|做|弄|升级)(?:吗|么|\?|$)|(?:업데이트|해|하면|할)[^.?]{0,8}(?:되[나죠지]|돼[요죠]|되요|될까|괜찮|가능|늦)/u,
);
const ASKS_OF_DAY = sieved(
  /^(?:and |so |but |then |ok )*(?:what|how) about\b|^(?:(?:ok |okay )?(?:and|so|but|then)|ok|okay),? (?:tomorrow|tonight|today|monday)(?: morning| evening| night| afternoon)?\?*$|\b(?:ok(?:ay)?|fine|all ?right|possible|in time|early enough|too late|good)\b[^?]{0,12}\?|\bis (?:that|it|this) (?:ok(?:ay)?|fine|all ?right|possible)$|(?:更新|做|弄|升级)(?:也|都)?ok(?:吗|么|\?|$)|^(?:is|will|would) [^?]{0,24}\b(?:ok(?:ay)?|fine|all ?right|possible|in time|early enough|too late|late)\b|(?:可以|行|来得?及|没问题|太晚|晚了?|呢)[^。?]{0,3}(?:吗|么|\?|$)|(?:可以|行)不$|^(?:不是?,? ?)?我(?:是问|问的?是|是说|说的?是|指的?是)|来不来得?及|(?:괜찮|되나|돼요|되요|될까|가능|늦)[^.]{0,6}(?:\?|요$|까)|[은는도]요\??$/u,
);

const NOW = sieved(
  /^(?:hi |hello |ok |so |and |but |then |great |good |please )*(?:can|may|could|shall|should) (?:i|we) (?:now |just |already )?(?:start|begin|start (?:it|the update|updating)|begin (?:it|the update)|do the update|update)(?: then| the (?:terminal|machine))?\?*$|^(?:hi |hello |ok |so |sir |please )*(?:can|may|could|shall) (?:i|we) (?:do (?:it|the update)|update|start(?: it| the update)?)(?: it| the terminal)?(?: right)?(?: now| already)(?: po| sir)?\?*$|\b(?:i|we) (?:can |do |start )?(?:the )?(?:updat(?:e|ing)|do it)(?: it)? (?:right )?now,? (?:ok|okay|can|fine|good)\b\?*$|^(?:那|请问|我)?(?:现在|马上)(?:就)?(?:可以|能)(?:做|开始)?更新(?:了)?(?:吗|\?|么)|^(?:那么?|好的?|请问|我|[,， ]){0,3}(?:现在|马上)?(?:就)?(?:可以|能|能不能)(?:开始|开始更新)(?:了)?(?:吗|\?|么|吧)|^(?:네|그럼|이제|[, ]){0,3}(?:업데이트(?:를)? ?)?시작(?:해도|하면) ?(?:되|돼|괜찮)|^(?:那|请问|我)?(?:现在|马上)?(?:可以|能)更新了(?:吗|么|吧|\?)|^(?:그럼 ?)?(?:이제는?|지금|바로)\s?(?:업데이트(?:를)?\s?)?(?:시작)?해도\s?(?:되|돼|괜찮)|^(?:那|这下|[,， ])*(?:现在|是不是)?(?:就|是不是)?(?:可以|能)(?:开始)?(?:更新|开始|弄|做)了(?:吧|吗|么|\?)|^(?:可以|能)现在(?:开始)?更新(?:吗|\?)|지금\s?(?:바로\s?)?(?:업데이트(?:를)?|시작)\s?(?:할\s?수|해도|하면|가능)/u,
);
