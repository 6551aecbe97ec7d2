import type { ShopTold } from '../core/time-reading.ts';
import { sieved } from './sieve.ts';

const DAY_EN =
  '(?:today|tomorrow|tmrw?|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:the )?\\d{1,2}(?:st|nd|rd|th))';
const CLOSED_EN = '(?:closed|off|shut|on holiday|not open|not opening)';
const DAY_ZH = '(?:今天|明天|后天|(?:周|星期|礼拜)[一二三四五六日天]|\\d{1,2}[号日])';
const CLOSED_ZH = '(?:休息|不营业|不开门|不开店|关门|关店|店休|公休|休业|休假|定休|放假)';
const DAY_KO = '(?:오늘|내일|모레|[월화수목금토일]{1,3}요일|[월화수목금토일]{2,3}|\\d{1,2}일)';
const CLOSED_KO =
  '(?:휴무|휴일|정기\\s?휴무|쉬는|쉬어|쉬니|쉽니다|쉬고|쉰|안\\s?열|영업\\s?안|문\\s?닫|닫아)';

const CLOSED = [
  `(?:(?:we|i|the shop|shop|our shop|the store|store)(?: are| am|'re|'m| is|'s| will be| be)? )?(?:${CLOSED_EN} (?:on )?${DAY_EN}(?: (?:and|&) ${DAY_EN})?|${DAY_EN}(?: (?:and|&) ${DAY_EN})? (?:we |i |shop |it |the |is |are |am |we're |i'm |it's |our |my |a )*(?:${CLOSED_EN}|day off|holiday))`,
  `(?:我们?|店里?|本店)*(?:${DAY_ZH}(?:和|跟|、|,)?)+(?:我们?|店里?|是|都|要|全天|正好)*${CLOSED_ZH}(?:日|天)?`,
  `(?:저희|우리|가게)?(?:는|은|가)?\\s?${DAY_KO}(?:은|는|에|이|에는|도|까지|이라|이고)?\\s?(?:저희\\s?|가게\\s?|정기\\s?)*${CLOSED_KO}(?:이라|인데|이고|라|이에요|예요|요|데|서|어서|는|니까)*`,
].join('|');

/** Whether the update is planned for a day beside closed ones: we are off tomorrow so i do it wednesday, 明天休息 周三再更新行吗, 내일 휴무인데 수요일에 하면 안 되나요. */
export function isOfClosedDayAbroad(text: string): boolean {
  return DOES_IT.test(text) && !OF_ELSE.test(text) && withoutClosedDayAbroad(text) !== text;
}

const DOES_IT = sieved(
  /\b(?:ok|okay|fine|do|update|right|good|possible)\b|行|可以|能|来得?及|没问题|更新|해도|하면|할게|될까|되나|괜찮|업데이트|업뎃/u,
);
const OF_ELSE = sieved(
  /remind|call|charge|error|tell me|提醒|电话|叫我|充电|错|알려|알림|전화|충전|오류/u,
);

/** The day that is meant beside the closed ones: Wednesday of we are closed tomorrow so i do it wednesday. Text without another day stays. */
export function withoutClosedDayAbroad(text: string): string {
  const rest = ALL_CLOSED.replace(text, ' ');
  return OTHER_DAY.test(rest) ? rest : text;
}

const ALL_CLOSED = sieved(new RegExp(CLOSED, 'giu'));
const OTHER_DAY = sieved(
  new RegExp(`\\b${DAY_EN}\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b|${DAY_ZH}|${DAY_KO}`, 'iu'),
);

/** What a shop tells of its days off, where nothing was told in Japanese. Expects text with its spaces. */
export function withClosedAbroad(told: ShopTold, text: string): ShopTold {
  return told.closed.length > 0 ? told : { ...told, closed: closedWeekdaysAbroad(text) };
}

/** The weekdays on which the shop says that it is closed; Monday is 1. Expects text with its spaces. */
export function closedWeekdaysAbroad(text: string): readonly number[] {
  const named = NOT_THEIRS.test(text) ? '' : ALL_CLOSED.matchAll(text).join(' ');
  return WEEKDAYS.flatMap((day, i) => (day.test(named) ? [i + 1] : []));
}

/** Are you closed on sunday: hours of ours. */
const NOT_THEIRS = sieved(/\b(?:you|your|support|hotline)\b|你们|客服|고객|상담|콜센터/iu);

const WEEKDAYS = [
  /monday|周一|星期一|礼拜一|월(?=[화수목금토일]|요일)/iu,
  /tuesday|周二|星期二|礼拜二|화(?=[수목금토일]|요일)|(?<=월)화/iu,
  /wednesday|周三|星期三|礼拜三|수(?=[목금토일]|요일)|(?<=[월화])수/iu,
  /thursday|周四|星期四|礼拜四|목(?=[금토일]|요일)|(?<=[월화수])목/iu,
  /friday|周五|星期五|礼拜五|금(?=[토일]|요일)|(?<=[월화수목])금/iu,
  /saturday|周六|星期六|礼拜六|토(?=일|요일)|(?<=[월화수목금])토/iu,
  /sunday|周[日天]|星期[日天]|礼拜[日天]|일요일|(?<=[월화수목금토])일/iu,
];
