import type { Language } from '../core/reading.ts';
import { compact } from './compact.ts';
import { sieved } from './sieve.ts';
import { firstHeard, sievedIn } from './wordings.ts';

/** The language that a whole message wishes for; null: it is of anything else. Expects the text as it was written. */
export function languageWished(typed: string): Language | null {
  const close = compact(typed);
  return firstHeard(WISHES, close);
}

/** A message without the question whether its language is spoken: whoever asks in it is answered in it. */
export function withoutLanguageAsked(text: string): string {
  const rest = SPOKEN.replace(text, '');
  return /\p{L}{2}/u.test(rest) ? rest : text;
}

/** Hi, do you speak English?, 会说中文吗？, before what is asked. */
const SPOKEN = sieved(
  /(?:^|(?<=[.,!?。，！？\s]))(?:sorry,? )?(?:(?:do|can) (?:you|anyone|u) (?:speak|understand|reply in|write) (?:english|chinese|korean)|(?:can|may) i (?:speak|write|use|ask in) (?:english|chinese|korean)|(?:is )?(?:english|chinese|korean) (?:ok|okay|fine)|(?:in )?(?:english|chinese|korean),? please|(?:你们?|您)?(?:会|能|可以)(?:说|讲|用)(?:中文|汉语|普通话)(?:吗|么)|(?:可以)?用中文(?:可以|行)?(?:吗|么)|한국(?:어|말)\s?(?:로\s?)?(?:가능|되나|돼|할\s?수)[^.?!\s]{0,6})[.!?。！？,，\s]+/iu,
);

/** Of whole messages, as `plain` leaves them. */
const WISHES = sievedIn<Language>([
  [
    'ja',
    /^(?:すみません)?(?:日本語|にほんご)(?:で|に|は)?(?:お願い|おねがい|頼|戻|もど|変え|直|話|書|答え|し|できます|大丈夫)?(?:し(?:ます|たい(?:です)?)|みます|して|て)?(?:ください|下さい|ほしい(?:です)?|もらえますか|か)?$|^(?:in)?japaneseplease$/u,
  ],
  [
    'en',
    /^(?:(?:in)?english(?:please)?|please(?:speak|use|answerin)?english|(?:do|can)youspeakenglish|canispeakenglish|英語(?:で|に)(?:お願い(?:します)?|して(?:ください)?)?|(?:すみません)?(?:日本語|にほんご)(?:は|が)?(?:むずかしい|難しい|わからない|分からない|わかりません|できない|できません|苦手|少し|だめ)(?:です)?(?:english|英語)(?:で|は)?(?:ok|okay|please|できますか|大丈夫(?:ですか)?|いいですか|話せますか)?|english(?:ok|okay)|英語(?:は|で)?(?:ok|できますか|話せますか|大丈夫ですか))$/u,
  ],
  [
    'zh-Hans',
    /^(?:(?:do|can)youspeakchinese|(?:in)?chineseplease)$|^(?:你们?|您)?(?:会|能|可以)(?:说|讲|用)(?:中文|汉语|普通话)吗?$|^(?:请)?(?:用|说|讲|换成|改成)?(?:简体)?(?:中文|汉语)(?:可以吗|吗|吧|回答|谢谢)?$|^中国語(?:で|に)(?:お願い(?:します)?|して(?:ください)?)?$/u,
  ],
  [
    'ko',
    /^(?:(?:do|can)youspeakkorean|(?:in)?koreanplease)$|^한국(?:어|말)(?:은|도|이)?(?:되나요|돼요|되요|가능(?:해요|한가요)?|할수있(?:나요|어요))$|^한국(?:어|말)로?(?:부탁(?:해요|합니다|드려요|드립니다)|해(?:주세요|주십시오|줘요?)|말해주세요|바꿔주세요)?$|^韓国語(?:で|に)(?:お願い(?:します)?|して(?:ください)?)?$/u,
  ],
]);
