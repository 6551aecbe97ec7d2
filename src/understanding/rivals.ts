import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * Whether a message is about a terminal of another company (エアペイの端末も更新いる?): what is true of ours is not asked then.
 * A way to pay is no terminal, and who came from there or has both asks about ours. Expects folded text.
 */
export function isOfRival(text: string): boolean {
  const close = withoutSpaces(text);
  if (OURS.test(close)) return false;
  return RIVAL.test(close) || RIVAL_ABROAD.test(text);
}

/**
 * スクエアとusen両方, エアペイから乗り換えました。充電は?: without the names of the others, where ours is named beside them, or theirs is given up for
 * ours; null: it is not, or no other is.
 */
export function besideRival(text: string): string | null {
  const given = GIVEN_UP.replace(text, '').trim();
  if (given !== '' && given !== text) return given;
  if (!USEN.test(text)) return null;
  const rest = text.replace(OTHERS, '');
  return rest === text ? null : rest;
}

const USEN = /usen|ユーセン|ゆーせん/iu;

const NAMES =
  '(?:air|えあ|エア)(?:ペイ|ぺい|pay|レジ)|スクエア|スクウェア|square|stores|ストアーズ|stera|ステラ|スマレジ|楽天(?:ペイ|pay)?|ペイペイ|paypay|au(?:pay|ペイ)|d払い|メルペイ|line(?:pay|ペイ)|すくえあ|リクルート|jms|タイムズ(?:ペイ)?|ペイゲート|paygate|コイニー|coiney|ユビレジ|sumup|サムアップ|에어페이|스퀘어|라쿠텐페이|스테라|他社|(?:よそ|別|ほか|他)の(?:会社|メーカー)';
const DEVICE =
  '(?:の|さんの|製の|っていう|という)?(?:白い|黒い|青い|赤い|小さい|小さな|大きい|新しい|古い)?(?:決済|カード|クレジット)?(?:端末|ターミナル|機械|マシン|リーダー|レジ|terminal|reader|단말기|카드기|机器|终端)';
/** Behind it: it is only compared, or stands beside ours. */
const BESIDE =
  '(?:と|から|より|以外|のほか|じゃな|ではな|も(?:あ|使|持|置)|を(?:使って|やめ|解約))';

/** These have terminals of their own, to be charged and updated. */
const MAKERS =
  '(?:air|えあ|エア)(?:ペイ|ぺい|pay|レジ)|スクエア|スクウェア|すくえあ|square|stores|ストアーズ|stera|ステラ|スマレジ|jms|ペイゲート|コイニー|ユビレジ|サムアップ';

/** AirPAY怎么升级, how to update Square: of a maker whose terminal it is; who pays with one of these names no terminal. */
const MAKERS_ABROAD =
  '(?:air ?pay|エアペイ|square(?! meter)|sumup|stera|coiney|stores(?= (?:terminal|reader|pay))|jms|에어페이|스퀘어|스테라|스마레지)';
const RIVAL_ABROAD = sieved(
  new RegExp(
    `(?<![a-z])${MAKERS_ABROAD}(?:'s)?[ 的의]?(?:app |terminal |reader |machine |device |card )*(?:updat|upgrad|firmware|terminal|reader|app\\b|怎么|更新|升级|终端|机器|업데이트|업뎃|단말기|기계)|\\b(?:updat\\w*|upgrad\\w*|restart\\w*|charg\\w*) (?:for |of |the |my |our |an? )*${MAKERS_ABROAD}|\\brakuten (?:pay )?(?:terminal|reader|machine)|(?:楽天|乐天) ?pay(?:的)?(?:那台|这台)?(?:机器|终端|刷卡机|pos)|(?:페이페이|라쿠텐페이|라인페이) ?(?:단말기|기계|가맹점)`,
    'u',
  ),
);

const RIVAL = sieved(
  new RegExp(
    `(?<![一-龠ァ-ヶa-z])(?:(?:${NAMES})${DEVICE}(?!${BESIDE})|(?:${MAKERS})(?:さん)?から(?:借り|レンタル)|(?:${MAKERS})の(?:充電|電池|更新|アップデート|再起動|電源|ファームウェア))`,
    'u',
  ),
);
const OURS = sieved(
  /usen|ユーセン|ゆーせん|(?:うち|こちら|そちら|御社|おたく|本体)の(?:端末|機械)/u,
);
const OTHERS = new RegExp(
  `(?<![一-龠ァ-ヶa-z])(?:${NAMES})(?![ァ-ヶa-z])(?:の端末|の)?(?:も|を)?(?:(?:使っ|つかっ|持っ|契約し)て[^。?、]{0,6}?(?:けど|けども|が|し|、|\\s))?`,
  'giu',
);
const GIVEN_UP = sieved(
  new RegExp(
    `(?<![一-龠ァ-ヶa-z])(?:${NAMES})(?:さん|の端末)?(?:から(?:の)?(?:乗り?換え|のりかえ|切り?替え|変え|替え|移っ|移行)|を?(?:やめ|辞め|解約し))[^。?!、]{0,12}(?:[。!、]|(?:が|けど|ので|ばかりで|たので)、?|$)`,
    'gu',
  ),
);
