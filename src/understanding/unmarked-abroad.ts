import type { Language } from '../core/reading.ts';
import { remembered } from '../core/remembered.ts';
import { sieved } from './sieve.ts';

const END = '[.!。…\\s]*$';
/** What the last of it begins with. */
const FROM =
  '(?:^|[.!,;:\\n] *)(?:(?:so|and|but|ok|okay|then|also|or|hi|hello|sorry|please|now),? )*';
const WHO =
  "(?:i|we|you|it|they|he|she|the|this|that|these|those|my|our|your|there|all|both|any|one|only|customers?|someone)(?:'s)?";

/** Words that begin a question of theirs, and ends that none but a question has; how and when are heard without a mark. */
const ASKED = {
  en: sieved(
    new RegExp(
      `${FROM}(?:(?:should|can|could|may|must|shall|will|would|do|does|did(?! it(?! (?:work|go|finish|complete|fail|charge)))|is|are|am|was|were|has|have) ${WHO}\\b)(?:[^?,!.]|\\.(?! ?[a-z]))*$|(?<!\\b(?:is|are|all|it|was|not|screen))(?:,? right|, (?:correct|ok|okay|yes|no|isn't it))${END}`,
      'iu',
    ),
  ),
  // 알리지 않아도 돼요 is a wish.
  ko: sieved(
    new RegExp(
      `(?:(?<=[되하있없었았했됐겠났렸왔갔쓰리받걸보시주오])나요|(?<!니)까요|[은는인한]가요|맞(?:지|죠))${END}|^(?!.*(?:알리|알려|연락|전화|답장)[^.]{0,6}않아도).*도 ?(?:돼요?|되죠|되지|괜찮아요)${END}`,
      'u',
    ),
  ),
};

const marked = {
  en: marking(ASKED.en),
  ko: marking(ASKED.ko),
};

function marking(asked: ReturnType<typeof sieved>): (text: string) => string {
  return remembered((text: string): string =>
    /[?？][\s.!。]*$/u.test(text) || !asked.test(text) ? text : text.replace(/[.!。…\s]*$/u, '?'),
  );
}

/** As `withMark` does for Japanese: should i and 해도 돼요 are asked, with or without the mark. Chinese asks by 吗 and its like. */
export function withMarkAbroad(text: string, language: Exclude<Language, 'ja'>): string {
  return language === 'zh-Hans' ? text : marked[language](text);
}
