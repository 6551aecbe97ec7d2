import { sieved } from './sieve.ts';

/** Whether it is asked if a day is the last one for the update: is tonight the last chance, 今天是最后一天吗, 오늘까지인가요. Expects normalised text without blanks. */
export function asksLastDayAbroad(plain: string): boolean {
  return LAST_DAY.test(plain);
}

const DAY_EN =
  '(?:today|tonight|tomorrow|(?:the)?(?:aug(?:ust)?)?\\d{1,2}(?:st|nd|rd|th)?(?:aug(?:ust)?)?|(?:mon|tues?|wednes|thurs|fri|satur|sun)day)';
const LAST_EN =
  '(?:really|actually)?(?:the|our|my)?(?:very)?(?:last|final)(?:day|night|chance|date)';
const END_EN =
  '(?:to(?:do|run|finish)?(?:it|the)?(?:updat\\w*)?|for(?:the|this)?(?:updat\\w*|it)|right|correct|yes)?\\P{L}*$';
const DAY_ZH = '(?:今天|今晚|明天|明晚|\\d{1,2}[号日])';
const LAST_ZH = '(?:最后(?:[一1]天|的?机会|期限)|截止(?:日期?)?)';
const DAY_KO = '(?:오늘|오늘밤|내일|\\d{1,2}일|[월화수목금토일]요일)(?:밤|저녁|자정)?';
const LAST_DAY = sieved(
  new RegExp(
    [
      `\\b(?:is)?(?:it)?${DAY_EN}(?:is)?${LAST_EN}${END_EN}`,
      `(?:last|final)(?:day|date)(?:is)?(?:on)?${DAY_EN}${END_EN}`,
      `${DAY_ZH}(?:真的)?(?:就|是不是|是)*${LAST_ZH}`,
      `(?:最后[一1]天|截止日期?|期限)(?:是不是|是|到)*${DAY_ZH}[吗么?]`,
      `${DAY_KO}까지(?:가|는|만)?(?:맞죠|맞나요|맞아요|인가요|인거죠|이죠|죠|예요|이에요|입니까|지요|하면되나요|하면돼요)`,
      `${DAY_KO}(?:이|가)?(?:마지막(?:날)?|마감(?:일)?|기한)(?:인가요|이에요|예요|이죠|죠|맞나요|맞죠)`,
    ].join('|'),
    'iu',
  ),
);
