import { sieved } from './sieve.ts';

/**
 * What a message in English, Chinese or Korean asks of a day or an hour for the update: whether it may be done then (is
 * Saturday ok?), after closing, or right now; null for anything else. Expects normalised text.
 */
export function askedOfDayAbroad(plain: string): 'then' | 'closed' | 'now' | null {
  if (plain.length > LONGEST || OF_ELSE.test(plain)) return null;
  if (NOW.test(plain)) return 'now';
  if (!ASKS.test(plain) && !(DAY.test(plain) && ASKS_OF_DAY.test(plain))) return null;
  if (CLOSED.test(plain)) return 'closed';
  return DAY.test(plain) && !CLOSES.test(plain) ? 'then' : null;
}

const LONGEST = 80;

/** A sale, a reminder, a call, the charge: asked of that. Whether it may wait has an answer of its own. */
const OF_ELSE = sieved(
  /\b(?:pay\w*|card|charge\w*|customers?|skip\w*|postpone|without|remind\w*|alarm|call|phone|reply|staff|support|restart|reboot|don't|dont|not do)\b|付|刷|收款|结账|客|跳过|不更新|不做|提醒|电话|人工|充电|重启|결제|카드|계산|손님|건너|스킵|미루|알려|알림|전화|상담|충전|준비|뭐|뭘|무엇|안 ?(?:해|하)/u,
);

const DAY = sieved(
  /\b(?:today|tonight|tomorrow|tmrw?|bukas|weekend|next week|midnight|(?:mon|tue|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thur?s?|fri|sat|sun)|(?:aug(?:ust)? )?\d{1,2}(?:st|nd|rd|th)|aug(?:ust)? \d{1,2}|\d{1,2} (?:morning|night)|\d{1,2} ?[ap]m)\b|今天|今晚|明天|明早|明晚|后天|(?:周|星期|礼拜)[一二三四五六日天末\d]|\d{1,2}[号日]|下周|오늘|내일|모레|[월화수목금토일]요일|\d{1,2}일|주말|다음 ?주/u,
);
const CLOSED = sieved(
  /\bafter (?:we |i |the |our )?(?:shop |store |business |work )?(?:clos\w*|hours|work|business)\b|打烊|关门|关店|收工|下班|마감|폐점|영업 ?(?:끝|종료|마치)|문 ?닫|퇴근/u,
);
/** When the shop closes is no time to update at. */
const CLOSES = /\bclos(?:e|es|ing)\b|关门|关店|打烊|마감|폐점/u;

/** May it be done: then a day or closing time that stands beside it is what is asked of. */
const ASKS = sieved(
  /\b(?:can|could|may|shall|should) (?:i|we)\b[^?]{0,20}\b(?:do|update|finish|start|run)\b|(?:更新|做|弄|升级)[^。?]{0,6}(?:可以|行|来得?及|没问题)[^。?]{0,3}[吗么?]|(?:可以|能|能不能|可不可以)[^。?]{0,8}(?:更新|做|弄|升级)(?:吗|么|\?|$)|(?:업데이트|해|하면|할)[^.?]{0,8}(?:되나|돼요|되요|될까|괜찮|가능|늦)/u,
);
const ASKS_OF_DAY = sieved(
  /^(?:and |so |but |then |ok )*(?:what|how) about\b|\b(?:ok(?:ay)?|fine|all ?right|possible|in time|early enough|too late|good)\b[^?]{0,12}\?|^(?:is|will|would) [^?]{0,24}\b(?:ok(?:ay)?|fine|all ?right|possible|in time|early enough|too late|late)\b|(?:可以|行|来得?及|没问题|太晚|晚了?|呢)[^。?]{0,3}(?:吗|么|\?|$)|来不来得?及|(?:괜찮|되나|돼요|되요|될까|가능|늦)[^.]{0,6}(?:\?|요$|까)|[은는도]요\??$/u,
);

const NOW = sieved(
  /^(?:hi |hello |ok |so |sir |please )*(?:can|may|could|shall) (?:i|we) (?:do (?:it|the update)|update|start(?: it| the update)?)(?: it| the terminal)?(?: right)?(?: now| already)(?: po| sir)?\?*$|^(?:那|请问|我)?(?:现在|马上)(?:就)?(?:可以|能)(?:做|开始)?更新(?:了)?(?:吗|\?|么)|^(?:可以|能)现在(?:开始)?更新(?:吗|\?)|지금\s?(?:바로\s?)?업데이트(?:를)?\s?(?:할\s?수|해도|하면|가능)/u,
);
