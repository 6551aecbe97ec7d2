import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * Whether a message is about a terminal of another company (エアペイの端末も更新いる?): what is true of ours is not asked then.
 * A way to pay is no terminal, and who came from there or has both asks about ours. Expects folded text.
 */
export function isOfRival(text: string): boolean {
  const close = withoutSpaces(text);
  return RIVAL.test(close) && !OURS.test(close);
}

/** スクエアとusen両方: without the names of the others, where ours is named beside them; null: it is not, or no other is. */
export function besideRival(text: string): string | null {
  if (!USEN.test(text)) return null;
  const rest = text.replace(OTHERS, '');
  return rest === text ? null : rest;
}

const USEN = /usen|ユーセン|ゆーせん/iu;

const NAMES =
  '(?:air|えあ|エア)(?:ペイ|ぺい|pay|レジ)|スクエア|スクウェア|square|stores|ストアーズ|stera|ステラ|スマレジ|楽天(?:ペイ|pay)?|ペイペイ|paypay|au(?:pay|ペイ)|d払い|メルペイ|line(?:pay|ペイ)|リクルート|jms|タイムズ(?:ペイ)?|ペイゲート|paygate|コイニー|coiney|ユビレジ|sumup|サムアップ|에어페이|스퀘어|라쿠텐페이|스테라|他社|(?:よそ|別|ほか|他)の(?:会社|メーカー)';
const DEVICE =
  '(?:の|さんの|製の|っていう|という)?(?:決済|カード|クレジット)?(?:端末|ターミナル|機械|マシン|リーダー|レジ|terminal|reader|단말기|카드기|机器|终端)';
/** Behind it: it is only compared, or stands beside ours. */
const BESIDE =
  '(?:と|から|より|以外|のほか|じゃな|ではな|も(?:あ|使|持|置)|を(?:使って|やめ|解約))';

/** These have terminals of their own, to be charged and updated. */
const MAKERS =
  '(?:air|えあ|エア)(?:ペイ|ぺい|pay|レジ)|スクエア|スクウェア|square|stores|ストアーズ|stera|ステラ|スマレジ|jms|ペイゲート|コイニー|ユビレジ|サムアップ';

const RIVAL = sieved(
  new RegExp(
    `(?<![一-龠ァ-ヶa-z])(?:(?:${NAMES})${DEVICE}(?!${BESIDE})|(?:${MAKERS})の(?:充電|電池|更新|アップデート|再起動|電源|ファームウェア))`,
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
