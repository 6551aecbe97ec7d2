import { sieved } from './sieve.ts';

/**
 * A number that is told of one's own (端末番号は00123です): it asks for nothing, and what stands beside it is read without it.
 * Where it is asked for, looked up or another's, the text stays. Expects normalised text.
 */
export function withoutOwnNumber(text: string): string {
  return ASKED.test(text) ? text : TOLD.replace(text, ' ');
}

/** Nothing else is said. */
export function tellsOwnNumber(text: string): boolean {
  const rest = withoutOwnNumber(text);
  return rest !== text && !/\p{L}/u.test(rest);
}

const KIND =
  '(?:端末|加盟店|店舗|店|承認|伝票|取引|管理|処理|レシート|シリアル|製造|機器|会員|お?客様|契約|受付|識別|登録)';
const TOLD = sieved(
  new RegExp(
    `(?:うち|当店|こちら|私|自分)?(?:の|は)?${KIND}(?:の|、)?(?:番号|コード|id|no\\.?|ナンバー|ナンバ)\\s*(?:は|が|:|=|、)?\\s*[a-z]{0,4}-?\\d[\\da-z-]*(?:\\s*(?:です|でした|になります|だ|や|だよ|ですよ|である|と(?:書いて|出て)(?:い)?(?:る|ます)|番)(?:ので|けど|が)?)?[、。!]*`,
    'gu',
  ),
);
const ASKED = sieved(
  /教え|見(?:せ|たい|れ)|知り|調べ|検索|くれ|ください|下さい|ほしい|欲しい|(?:ほか|他|別|隣|となり|よそ|近所|ライバル|知り合い|友達)の|無視|指示|パスワード|暗証|カード番号|\?|か[。!]*$/u,
);
