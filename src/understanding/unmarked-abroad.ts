import type { Language } from '../core/reading.ts';
import { remembered } from './remembered.ts';
import { sieved } from './sieve.ts';

const END = '[.!。…\\s]*$';
/** What the last of it begins with. */
const FROM =
  '(?:^|[.!,;:\\n] *)(?:(?:so|and|but|ok|okay|then|also|or|hi|hello|sorry|please|now),? )*';
const WHO =
  "(?:i|we|you|it|they|he|she|the|this|that|these|those|my|our|your|there|all|both|any|one|only|customers?|someone)(?:'s)?";

/** Words that begin a question of theirs (when I open it tells), and ends that none but a question has. */
const ASKED = {
  en: sieved(
    new RegExp(
      `${FROM}(?:(?:should|can|could|may|must|shall|will|would|do|does|did|is|are|am|was|were|has|have) ${WHO}\\b|(?:when|where|why|how|what|which) (?:should|can|do|does|did|is|are|was|will|would|long|much|many|time|happens|exactly|about|if)\\b)[^?]*$|(?<!\\b(?:is|are|all|it|was|not|screen))(?:,? right|, (?:correct|ok|okay|yes|no|isn't it))${END}`,
      'iu',
    ),
  ),
  'zh-Hans': sieved(
    new RegExp(
      `(?:吗|(?<![那这多])么)${END}|(?:什么|怎么|多久|多少|几点|几分钟|哪里|哪个|能不能|可不可以|要不要|是不是|行不行|为什么)[^,，。!?]{0,8}${END}`,
      'u',
    ),
  ),
  // 알리지 않아도 돼요 is a wish.
  ko: sieved(
    new RegExp(
      `(?:나요|까요|[은는인한]가요|맞(?:지|죠))${END}|^(?!.*(?:알리|알려|연락|전화|답장)[^.]{0,6}않아도).*도 ?(?:돼요?|되죠|되지|괜찮아요)${END}`,
      'u',
    ),
  ),
};

const marked = {
  en: marking(ASKED.en),
  'zh-Hans': marking(ASKED['zh-Hans']),
  ko: marking(ASKED.ko),
};

function marking(asked: ReturnType<typeof sieved>): (text: string) => string {
  return remembered((text: string): string =>
    /[?？][\s.!。]*$/u.test(text) || !asked.test(text) ? text : text.replace(/[.!。…\s]*$/u, '?'),
  );
}

/** As `withMark` does for Japanese: should i, 可以吗 and 해도 돼요 are asked, with or without the mark. */
export function withMarkAbroad(text: string, language: Exclude<Language, 'ja'>): string {
  return marked[language](text);
}
