import type { Language } from '../core/reading.ts';
import { compact } from './compact.ts';
import { sieved } from './sieve.ts';
import { firstHeard, sievedIn } from './wordings.ts';

/** The language that a whole message wishes for; null: it is of anything else. Expects the text as it was written. */
export function languageWished(typed: string): Language | null {
  const whole = firstHeard(WISHES, compact(typed));
  if (whole !== null || typed.length > LONGEST || !NAMES_ONE.test(typed)) return whole;
  const sentences = SENTENCE.split(typed).filter((one) => one.trim() !== '');
  const wishes = sentences.map((one) => firstHeard(WISHES, compact(LEADS.replace(one, ''))));
  const others = sentences.filter((_, at) => wishes[at] === null);
  const isAlone = !others.some((one) => OF_TRADE.test(one));
  return isAlone ? (wishes.find((one) => one !== null) ?? null) : null;
}

/** Sorry my manager left, I'm part timer. Can you speak English?: and no other sentence asks anything. */
const LONGEST = 120;
const NAMES_ONE = sieved(
  /english|chinese|korean|japanese|英語|中国語|韓国語|日本語|にほんご|中文|汉语|한국|일본/iu,
);
const SENTENCE = sieved(/(?<=[.!?。！？])\s*|\n/u);
const LEADS = sieved(
  /^(?:(?:sorry|hi|hello|hey|excuse me|please|but|so|すみません|すいません|あの|不好意思|你好|안녕하세요|죄송한데)[,、，.!\s]*)+/iu,
);
const OF_TRADE = sieved(
  /[?？吗까]|updat|upgrad|\bpay|card|customer|guest|charg|batter|terminal|machine|screen|error|wi-?fi|更新|決済|会計|端末|カード|客|充|画面|機械|付款|刷|收|机器|업데이트|결제|카드|손님|단말|화면|충전/iu,
);

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
    /^(?:(?:in)?english(?:please)?|please(?:speak|use|answerin)?english|(?:do|can)youspeakenglish|can(?:i|we)(?:speak|use|write)(?:in)?english|isenglish(?:ok|okay|fine|possible)|英語(?:で|に)(?:お願い(?:します)?|して(?:ください)?)?|(?:すみません)?(?:日本語|にほんご)(?:は|が)?(?:むずかしい|難しい|わからない|分からない|わかりません|できない|できません|苦手|少し|だめ)(?:です)?(?:english|英語)(?:で|は)?(?:ok|okay|please|できますか|大丈夫(?:ですか)?|いいですか|話せますか)?|english(?:ok|okay)|英語(?:は|で)?(?:ok|できますか|話せますか|大丈夫ですか))$/u,
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
