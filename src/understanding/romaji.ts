/**
 * Japanese typed in Latin letters (rireki ni shippai to dete imasu), in the letters it is read in. Words of this trade become
 * their kanji, the others kana; what is no Japanese (card, payment) stays. A single such word is left as it is.
 */
export function inKana(text: string): string {
  if (NOT_LATIN.test(text)) return withLoansInKana(text);
  const words = text.match(/[a-z]+/giu) ?? [];
  const known = words.filter((word) => WORDS.has(word.toLowerCase()));
  // One that is surely Japanese makes the loans beside it so: update hajimetai.
  if (known.length < 2 && !words.some(isJapanese)) return text;
  return text
    .replaceAll(/[a-z]+/giu, (word) => toJapanese(word.toLowerCase()))
    .replaceAll(/(?<=[^\x20-\x7e]) +(?=[^\x20-\x7e])/gu, '');
}

/** skipしてもいい?, battery 何%?: the English in a Japanese sentence, as it is said in Japanese. */
function withLoansInKana(text: string): string {
  return text.replaceAll(LATIN, (word) =>
    isJapanese(word)
      ? toJapanese(word.toLowerCase())
      : (LOANED_BESIDE.get(word.toLowerCase()) ?? word),
  );
}

const LATIN = /(?<![a-z])[a-z]+(?![a-z])/giu;
const LOANED_BESIDE: ReadonlyMap<string, string> = new Map([
  ['skip', 'スキップ'],
  ['update', 'アップデート'],
  ['battery', 'バッテリー'],
  ['restart', '再起動'],
  ['reboot', '再起動'],
  ['terminal', '端末'],
  ['error', 'エラー'],
]);

const NOT_LATIN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/u;

function toJapanese(word: string): string {
  return WORDS.get(word) ?? LOANED.get(word) ?? kanaOf(word) ?? word;
}

/** hajimetai, owaranai, kakarimasu: a word that only Japanese ends so, and whose sounds are all Japanese; or denchi. */
export function isJapanese(word: string): boolean {
  const plain = word.toLowerCase();
  return ONLY_JAPANESE.has(plain) || (ENDING.test(plain) && kanaOf(plain) !== null);
}

const ONLY_JAPANESE: ReadonlySet<string> = new Set(
  'denchi daijoubu daijobu saikidou ashita kyou isogashii yarikata oshiete dekiru kakaru nanpun ikkai'.split(
    ' ',
  ),
);
/** ima jikan nai, ato de ii?: every word of it sounds Japanese or is a loan, and one of this trade is among them. */
export function isAllJapanese(words: readonly string[]): boolean {
  const own = words.filter((word) => !LOANED.has(word) && !BESIDE_ANY.test(word));
  return own.some(isEvident) && own.every((word) => isJapanese(word) || isSounded(word));
}

function isSounded(word: string): boolean {
  return WORDS.has(word) || kanaOf(word) !== null;
}

/** A short one alone may be of any tongue. */
function isEvident(word: string): boolean {
  return (
    isJapanese(word) ||
    word === 'ii' ||
    (word.length > 2 && WORDS.has(word) && !MAY_BE_ELSE.test(word))
  );
}

const BESIDE_ANY = /^(?:wi|fi|wifi|usen|pay|line|os|ok|pos|p|e)$/u;
const MAY_BE_ELSE = /^(?:made|demo|mise|pun|nan|kara|kyaku|mada)$/u;
const ENDING =
  /^[a-z]+(?:masu|masen|mash(?:ita|ou)|masuka|desu|desuka|desita|deshita|[kt]atta|[ow]atta|itta|shita|shite|tteru|kudasai|[aei]nai|[aei]tai|[ai]shii)$/iu;

/** Null where a part of it is no Japanese sound. */
function kanaOf(word: string): string | null {
  if (ENGLISH.has(word)) return null;
  let rest = word.replaceAll(/([kstpgdbz])\1/gu, 'ッ$1').replaceAll(/tch/gu, 'ッch');
  let kana = '';
  while (rest !== '') {
    const sound = rest.startsWith('ッ') ? 'ッ' : SOUNDS.find((one) => rest.startsWith(one));
    if (sound === undefined) return null;
    kana += sound === 'ッ' ? 'っ' : (KANA.get(sound) ?? '');
    rest = rest.slice(sound.length);
  }
  return kana;
}

/** English that would be Japanese sounds as well. */
const ENGLISH: ReadonlySet<string> = new Set(
  'a i me we he she you do on in are be same take home human machine open again main here time done one none some name more sure use gone run sun mon hi so'.split(
    ' ',
  ),
);

/** Said in Japanese as well; none of them tells that a message is Japanese. */
const LOANED: ReadonlyMap<string, string> = new Map([
  ...LOANED_BESIDE,
  ['card', 'カード'],
  ['cash', '現金'],
  ['percent', 'パーセント'],
  ['charge', '決済'],
  ['payment', '決済'],
  ['app', 'アプリ'],
]);

const KANA = toPairs([
  'kya きゃ|kyu きゅ|kyo きょ|sha しゃ|shu しゅ|sho しょ|cha ちゃ|chu ちゅ|cho ちょ|nya にゃ|nyu にゅ|nyo にょ|hya ひゃ|hyu ひゅ|hyo ひょ|mya みゃ|myo みょ|rya りゃ',
  'ryu りゅ|ryo りょ|gya ぎゃ|gyu ぎゅ|gyo ぎょ|ja じゃ|ju じゅ|jo じょ|bya びゃ|byo びょ|pya ぴゃ|pyo ぴょ|shi し|chi ち|tsu つ|ka か|ki き|ku く',
  'ke け|ko こ|sa さ|si し|su す|se せ|so そ|ta た|ti ち|tu つ|te て|to と|na な|ni に|nu ぬ|ne ね|no の|ha は',
  'hi ひ|fu ふ|hu ふ|he へ|ho ほ|ma ま|mi み|mu む|me め|mo も|ya や|yu ゆ|yo よ|ra ら|ri り|ru る|re れ|ro ろ',
  'wa わ|wo を|ga が|gi ぎ|gu ぐ|ge げ|go ご|za ざ|ji じ|zi じ|zu ず|ze ぜ|zo ぞ|da だ|de で|do ど|ba ば|bi び',
  'bu ぶ|be べ|bo ぼ|pa ぱ|pi ぴ|pu ぷ|pe ぺ|po ぽ|a あ|i い|u う|e え|o お|n ん',
]);
const SOUNDS = [...KANA.keys()].toSorted((one, other) => other.length - one.length);

const WORDS = toPairs([
  'kessai 決済|kaikei 会計|shiharai 支払い|rireki 履歴|shippai 失敗|seikou 成功|shorichuu 処理中|shorichu 処理中|genkin 現金|okyakusan お客さん|okyakusama お客様|kyaku 客',
  'kokyaku お客さん|moratta もらった|moraimashita もらいました|haratta 払った|haraimashita 払いました|haratte 払って|mou もう|ikkai 一回|ichido 一度|koushin 更新|kousin 更新|kosin 更新',
  'tanmatsu 端末|juuden 充電|denwa 電話|bangou 番号|itsu いつ|kara から|made まで|desu です|desuka ですか|masu ます|masuka ますか|imasu います',
  'mashita ました|ka か|ga が|wa は|ha は|wo を|ni に|ii いい|dou どう|nani 何|doko どこ|naze なぜ',
  'kireta 切れた|ochita 落ちた|tomatta 止まった|tochuu 途中|tochu 途中|natta なった|dete 出て|deta 出た|kanryou 完了|saikidou 再起動|dengen 電源|sukippu スキップ',
  'kigen 期限|hoka 他|betsu 別|suru する|shita した|sumaho スマホ|demo でも|mada まだ|hitsuyou 必要|jikan 時間|gamen 画面|hikareta 引かれた',
  'zandaka 残高|denchi 電池|daijoubu 大丈夫|daijobu 大丈夫|kyou 今日|kyo 今日|ashita 明日|asita 明日|ato あと|ima 今|nan 何|pun 分|nanpun 何分|yarikata やり方|oshiete 教えて|hajimetai 始めたい|hajimeta 始めた',
  'owatta 終わった|owari 終わり|owaranai 終わらない|isogashii 忙しい|yowai 弱い|dekiru できる|itsumade いつまで|mise 店|heiten 閉店|kaiten 開店|nai ない|nanji 何時|raishuu 来週|yoru 夜|asa 朝|batteri バッテリー|batterii バッテリー|pasento パーセント|hiru 昼|ii いい',
]);

function toPairs(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines
      .flatMap((line) => line.split('|'))
      .map((pair): readonly [string, string] => {
        const [typed = '', written = ''] = pair.split(' ');
        return [typed, written];
      }),
  );
}
