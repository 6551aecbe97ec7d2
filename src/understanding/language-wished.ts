import type { Language } from '../core/reading.ts';
import { compact } from './compact.ts';
import { sieved } from './sieve.ts';
import { firstHeard, sievedIn } from './wordings.ts';

/** The language that a whole message wishes for, or wishes the last answer to be written in; null: it is of anything else. Expects the text as it was written. */
export function languageWished(typed: string): Language | null {
  const whole = firstHeard(WISHES, compact(typed)) ?? writtenIn(compact(typed));
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
  /english|chinese|korean|japanese|英語|中国語|韓国語|日本語|にほんご|中文|汉语|日[语文]|英[语文]|韩[语文]|한국|일본|영어|중국/iu,
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
    /^(?:(?:do|can)youspeakchinese|(?:in)?chineseplease)$|^(?:你们?|您)?(?:会|能|可以)(?:说|讲|用)(?:中文|汉语|普通话)吗?$|^(?:你好|您好|不好意思|对不起|麻烦|因为|所以|我们?是(?:中国人|华人|台湾人|香港人)|我们?(?:不会说?|不懂|看不懂|听不懂)(?:日语|日文))*(?:请|能不能|可不可以|可以|能)*(?:用|说|讲|换成|改成)?(?:简体)?(?:中文|汉语|普通话)(?:可以吗|吗|吧|回答|回复|谢谢|说明|沟通|跟我说|说|讲)*$|^(?:すみません)?(?:中国語|ちゅうごくご)(?:で|に)(?:(?:お願い|おねがい)(?:し?ます)?|(?:話|はな)して(?:ください)?|して(?:ください)?)?$/u,
  ],
  [
    'ko',
    /^(?:(?:do|can)youspeakkorean|(?:in)?koreanplease)$|^한국(?:어|말)(?:은|도|이)?(?:되나요|돼요|되요|가능(?:해요|한가요)?|할수있(?:나요|어요))$|^한국(?:어|말)로?(?:부탁(?:해요|합니다|드려요|드립니다)|해(?:주세요|주십시오|줘요?)|말해주세요|바꿔주세요)?$|^(?:すみません)?(?:韓国語|かんこくご)(?:で|に)(?:(?:お願い|おねがい)(?:し?ます)?|(?:話|はな)して(?:ください)?|して(?:ください)?)?$/u,
  ],
]);

/** Can you write it in Japanese for my staff, さっきの英語だったけど日本語で, 能用日语写一遍吗, 일본어로 써 주세요: what was said last is wished for in it. */
function writtenIn(plain: string): Language | null {
  if (plain.length > LONGEST) return null;
  return TONGUES.find(({ wish }) => wish.test(plain))?.tongue ?? null;
}

const ASKS_EN =
  '(?:please|pls|can|could|may|you|u|i|we|have|get|see|write|send|say|tell|show|translate|give|reply|answer|explain|repeat|this|that|me|us|it|thesame|samething|again|also|but|and|so|sorry|ok|thankyou|thanks)';
/** Why, or for whom; and nothing is asked besides. */
const FOR_EN =
  '(?:(?:too|also|aswell|please|pls|so|for|because|again|instead|toshow|my|our|they|he|she|iwant|ineed|icant|idont)(?![a-z]{0,60}(?:updat|upgrad|pay|card|custom|charg|batter|(?<!s)how|when|what))[a-z]{0,60})?';
const ASKS_JA =
  '(?:すみません|すいません|あの|それ|これ|この|さっき|今|いま|上|の|説明|返事|答え|文章|文|手順|内容|やつ|(?:英語|中国語|韓国語|外国語)(?:で|が)|は|を|も|書いて(?:あった|ある|あり)|来た|読めない|読めません|(?:わか|分か)ら(?:ない|ん)|(?:わか|分か)りません|だった|だけど|です|けど|んだけど|んですけど|ので|から|が|スタッフ|バイト|店長|上司|留学生|の子|日本人|中国人|韓国人|外国人|なん|に見せ(?:たい|る)|ため|に)';
const FOR_JA =
  '(?:も|もう(?:一|1)(?:度|回)|同じ(?:もの)?を?|お願い(?:します|できますか)?|して|書いて|送って|言って|出して|教えて|訳して|翻訳(?:して|でき)|直して|でき(?:る|ます)|送れ(?:る|ます)|書け(?:る|ます)|なり?(?:る|ます)|もら(?:え(?:る|ます)|いたい)|いただけ(?:る|ます)|くれ(?:る|ます)|ください|下さい|ほしい|欲しい|です|か|な|の|ん|けど|から|ので|スタッフ|バイト|店長|留学生|の子|に見せ(?:たい|る|ます))';
const ASKS_ZH =
  '(?:请|能不能|可不可以|能|可以|帮(?:我|忙)?|麻烦|把|这个|刚才的?|上面的?|给我|再|你|您|不好意思)';
const FOR_ZH =
  '(?:写|说|发|回答|回复|翻译|讲|一遍|一下|一次|再|给|我|同事|员工|店员|店长|老板|看|吗|么|吧|可以|好|行|谢谢|因为|要|他们|只会|看不懂|的|版)';
const ASKS_KO = '(?:혹시|이거|이것|아까|방금|그거|답변?|설명|내용|을|를|은|는|것|거|좀|저기)';
const FOR_KO =
  '(?:도|좀|써|적어|보내|말해|설명해|번역해|답해|알려|다시|한번|주세요|주실|줄|수|있나요|있어요|있을까요|주시겠어요|주십시오|줘|요|가능|한가요|할까요|해|직원|한테|에게|보여|주려고|될까요|되나요|돼요|부탁|드려요|드립니다|합니다)';

function tongueOf(tongue: Language, en: string, ja: string, zh: string, ko: string) {
  const all = [
    `^${ASKS_EN}{1,12}(?:in|into|to)${en}${FOR_EN}$`,
    `^(?:in|into)${en}${FOR_EN}$`,
    `^${ASKS_JA}{0,12}${ja}(?:で|に)${FOR_JA}{0,8}$`,
    `^${ASKS_ZH}{0,6}(?:用|翻译成|译成|翻成|换成|改成|写成|说成|发)${zh}${FOR_ZH}{0,10}$|^${zh}$`,
    `^${ASKS_KO}{0,6}${ko}로${FOR_KO}{0,10}$`,
  ];
  return { tongue, wish: sieved(new RegExp(all.join('|'), 'u')) };
}

const TONGUES = [
  tongueOf('ja', 'japanese', '(?:日本語|にほんご)', '日[语文]', '일본어'),
  tongueOf('en', 'english', '英語', '英[语文]', '영어'),
  tongueOf('zh-Hans', 'chinese', '中国語', '(?:中文|汉语)', '중국어'),
  tongueOf('ko', 'korean', '韓国語', '韩[语文]', '(?:한국어|한국말)'),
];
