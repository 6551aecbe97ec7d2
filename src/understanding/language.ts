import type { Language } from '../core/reading.ts';
import { sieved } from './sieve.ts';

/** Tells the language by its script and, where Han or Latin letters alone decide nothing, by its words. */
export function languageOf(text: string): Language {
  const plain = withoutQuoted(text.normalize('NFKC'));
  const side = sideOf(text);
  if (side === 'zh-Hans') return isChinese(plain.replaceAll(OF_JAPAN, '')) ? side : 'ja';
  return side === 'ja' ? unsided(plain) : side;
}

/** Of what an example would count as Japanese. */
function unsided(plain: string): Language {
  const told = SHOWN.replace(NOUNS_IN_ROMAJI.replace(plain, 'thing'), ' ');
  if (isEnglish(told) && isSentence(told) && !KANA.test(told)) return 'en';
  // エラー beside letters that only Chinese writes is a word of the screen (显示エラー).
  const own = SIMPLIFIED.test(plain) ? plain.replaceAll(OF_SCREEN, '') : plain;
  const isShort = isInHanAlone(own) && (own !== plain || IN_SHORT.test(own));
  return isShort ? 'zh-Hans' : 'ja';
}

/** Words of the trade that a sentence in English may hold: when can I do the koushin. */
const NOUNS_IN_ROMAJI = sieved(
  /\b(?:kessai|koushin|kousin|tanmatsu|juuden|rireki|shippai|seikou|genkin|okyaku(?:san|sama)?)\b/gi,
);

/** 給料, 返還: written alike in both; no example may change sides by them. */
const OF_JAPAN = /給[料与]|返還|還付|誰/gu;

/** Nothing but what the history shows stands beside it: says 失敗. */
const SHOWN = sieved(/失敗|成功|処理中|処理未了|決済履歴|履歴/gu);

const OF_SCREEN = /エラー|アプリ|メニュー|ホーム|キャンセル|スキップ|アップデート/gu;

/** The language of an example: of which model it is stays as it is, whatever more is known of who writes. */
export function sideOf(text: string): Language {
  const plain = withoutQuoted(text.normalize('NFKC'));
  if (isKorean(plain)) return 'ko';
  if (isEnglish(plain)) return 'en';
  return isInHanAlone(plain) && isChinese(plain) ? 'zh-Hans' : 'ja';
}

function isInHanAlone(plain: string): boolean {
  return !KANA.test(plain) && HAN.test(plain);
}

function isKorean(text: string): boolean {
  return HANGUL.test(text) && count(text, HANGUL) >= count(text, KANA);
}

/** What is quoted from the screen, in quotes or in brackets, is in the screen's language and not in the merchant's. */
function withoutQuoted(text: string): string {
  const own = QUOTED.replace(text, ' ');
  return own === text || /[\p{L}]{2}/u.test(own.replaceAll(LOANWORDS, '')) ? own : text;
}

const QUOTED = sieved(/\([^()]{1,40}\)|[「『"“][^「」『』"“”]{1,60}[」』"”]/gu);
const LOANWORDS = /\b(?:ok|wi-?fi|usen|pay|app|error|no|yes)\b/giu;

const SIMPLIFIED = sieved(
  /[们这吗么请间设备电话终没样让给还进过个问题为够发现钟订对实续检测应该网络连关闭帐单损坏错误从开门营业时长几动弹较换买卖选确认码邮钱页显转读说该额输载标验证远运边际难级组结经继给谁]/u,
);
const CHINESE_WORD = sieved(
  /怎[么麼]|什[么麼]|[吗嗎呢吧]|如何|可以|不能(?=\p{Script=Han})|無法|无法|能不能|是不是|[你您我]|的(?=\p{Script=Han})|(?<![完終])了(?![解承])(?=\p{Script=Han})|在哪|哪[里裡]|多久|多少|謝謝|谢谢|請問|请问|需要.|失败|付款|今天|明天|充電嗎/u,
);

/** Letters that Japanese writes otherwise (点, 会, 気), and words it has not. No example may change sides by them: both models would move. */
const TRADITIONAL = sieved(
  /[們這嗎麼沒說從關對實續檢應單壞賣碼讀驗證經顯點還會給讓變擔處當啟訊斷總營裝錢號誰嘗轉]|退款|扣款|时候|時候/u,
);

/** More of both, for who writes now: short words at a counter (付到一半断了, 客人在等). */
const IN_SHORT = sieved(
  /[卡扣决两录历处败误换账她坏錄來畫氣聽黑狀]|机器|手机|死机|当机|客人|客户|顾客|在等|等着|后面|朋友|小票|昨天|原来|不好意思|要不要|一半|没有|还没|没收到|没扣|是哪[一天个筆笔]|找不到|不確定|不确定|不知道|不清楚|不用了|行不行|(?:找|要|想|有|接)人工|人工(?:客服|服[务務])|快[点點]|不行|下一步|然后|然後|只(?:更新|剩)|沒有|怎[么麼]|(?:交易|付款)紀|没付|写着|再[^\p{Script=Hiragana}]一次|怎办|(?<=\p{Script=Han})(?<![完終修満未読校魅])了(?=$|[\s!?。,，])/u,
);

function isChinese(text: string): boolean {
  return SIMPLIFIED.test(text) || CHINESE_WORD.test(text) || TRADITIONAL.test(text);
}

// Words a Japanese merchant types in Latin letters without writing English.
const LOANWORD =
  /^(?:ok|okay|no|yes|wi|fi|wifi|line|usen|pay|os|app|id|pin|qr|pos|bgm|ic|nfc|error|update|on|off|lan|url|web|sms|mail|e|ver|v|http|https|com|jp|www|w+|android|ios|go|max|full|skip|help)$/i;
// One of these may be Japanese (エラー typed as error); two together are English.
const SHARED = /^(?:update|error|skip|help|no|yes|app|full|off|mail)$/i;
const ROMAJI = sieved(
  /\b(?:desu|masu|masen|masuka|desuka|dekinai|dekimasen|dekimasu|koushin|kousin|arigatou?|sumimasen|onegai|shimasu|kudasai|wakaranai|wakarimasen|tanmatsu|juuden|denwa|itsu|doko|nani|naze|hai|iie|kessai|dou|sureba|mada|owatta|dekita|rireki|shippai|seikou|genkin|okyaku(?:san|sama)?|kyaku|mou|ikkai|shiharai|imasu|haratta|haraimashita|moratta|moraimashita|natta|kireta|ochita)\b/i,
);
/** Where one of these stands, two words are a sentence: the Japanese beside them is a word of the screen. */
const ENGLISH =
  /\b(?:the|is|are|was|it|its|it's|can|may|should|what|how|why|when|not|shows?|says?|said|failed|pending|processing|success|history|my|we|he|she|his|her|customer|paid|do|does|did|to|in|of|and|but)\b/gi;

function isEnglish(text: string): boolean {
  if (!/[a-z]/i.test(text)) return false;
  const words =
    text.replace(/\S{1,64}@\S{1,64}|https?:\S{1,200}/g, ' ').match(/[a-z]+(?:'[a-z]+)?/gi) ?? [];
  if (words.length === 0 || ROMAJI.test(text)) return false;
  const foreign = words.filter((word) => word.length > 1 && !LOANWORD.test(word));
  const japanese = count(text, KANA) + count(text, HAN);
  if (japanese === 0)
    return foreign.length > 0 || words.filter((word) => SHARED.test(word)).length > 1;
  const isMost = foreign.length >= 3 && foreign.join('').length > japanese * 2;
  return isMost || (foreign.length >= 2 && isSentence(text));
}

/** Words of English grammar: one beside a word of the screen, more where it stands in kana. */
function isSentence(text: string): boolean {
  const told = text.match(ENGLISH)?.length ?? 0;
  return told > (KANA.test(text) ? 2 : 0) && !KANA_AT_END.test(text);
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const KANA_AT_END = /[\p{Script=Hiragana}\p{Script=Katakana}]\P{L}*$/u;

function count(text: string, script: RegExp): number {
  return text.match(new RegExp(script, 'gu'))?.length ?? 0;
}
